package dev.megalith.device.virtio;

import java.util.List;

/// One request: buffers that the device reads, then buffers that it writes, each a row of bytes.
///
/// All of them are known to be in RAM, and together not longer than 4 GiB.
public final class DescriptorChain {
  /// A range of guest RAM, of at least one byte.
  record Segment(long pa, long lengthBytes) {}

  private final GuestMemory memory;
  private final int head;
  private final List<Segment> readable;
  private final List<Segment> writable;

  DescriptorChain(GuestMemory memory, int head, List<Segment> readable, List<Segment> writable) {
    this.memory = memory;
    this.head = head;
    this.readable = readable;
    this.writable = writable;
  }

  /// The descriptor that names this request.
  int head() {
    return head;
  }

  public long readableBytes() {
    return length(readable);
  }

  public long writableBytes() {
    return length(writable);
  }

  private static long length(List<Segment> segments) {
    return segments.stream().mapToLong(Segment::lengthBytes).sum();
  }

  /// Takes bytes out of the readable part; less than asked for where it ends.
  public byte[] read(long from, int lengthBytes) {
    int length = Math.clamp(readableBytes() - from, 0, lengthBytes);
    byte[] bytes = new byte[length];
    forEachPiece(
        readable,
        from,
        length,
        (pa, at, count) -> System.arraycopy(memory.read(pa, count), 0, bytes, at, count));
    return bytes;
  }

  /// Puts bytes into the writable part; what is beyond its end is dropped.
  public void write(long from, byte[] bytes) {
    int length = Math.clamp(writableBytes() - from, 0, bytes.length);
    forEachPiece(
        writable,
        from,
        length,
        (pa, at, count) -> {
          byte[] piece = new byte[count];
          System.arraycopy(bytes, at, piece, 0, count);
          memory.write(pa, piece);
        });
  }

  private interface Piece {
    void access(long pa, int at, int count);
  }

  private static void forEachPiece(List<Segment> segments, long from, int length, Piece piece) {
    long skip = from;
    int done = 0;
    for (Segment segment : segments) {
      if (done == length) {
        return;
      }
      if (skip >= segment.lengthBytes()) {
        skip -= segment.lengthBytes();
        continue;
      }
      int count = (int) Math.min(length - done, segment.lengthBytes() - skip);
      piece.access(segment.pa() + skip, done, count);
      done += count;
      skip = 0;
    }
  }
}
