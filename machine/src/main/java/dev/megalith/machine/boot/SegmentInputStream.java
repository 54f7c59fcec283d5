package dev.megalith.machine.boot;

import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/// Reads a memory segment from start to end, without a copy of it.
final class SegmentInputStream extends InputStream {
  private final MemorySegment bytes;
  private long position;

  SegmentInputStream(MemorySegment bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return position == bytes.byteSize() ? -1 : LittleEndian.u8(bytes, position++);
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    int count = (int) Math.min(length, bytes.byteSize() - position);
    if (count == 0) {
      return -1;
    }
    MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, bytes.byteSize() - position);
  }
}
