package dev.megalith.machine.boot;

import dev.megalith.arch.base.Narrow;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Reads fields of file formats; the caller knows that the offset is inside.
final class LittleEndian {
  private static final ValueLayout.OfShort U16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private LittleEndian() {}

  static int u8(MemorySegment bytes, long offset) {
    return Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, offset));
  }

  static int u16(MemorySegment bytes, long offset) {
    return Short.toUnsignedInt(bytes.get(U16, offset));
  }

  static long u32(MemorySegment bytes, long offset) {
    return Narrow.u32(bytes.get(U32, offset));
  }

  static long u64(MemorySegment bytes, long offset) {
    return bytes.get(U64, offset);
  }

  /// Whether `ascii` stands at `offset`; false as well where the bytes end before.
  static boolean matches(MemorySegment bytes, long offset, String ascii) {
    byte[] expected = ascii.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.byteSize() - offset >= expected.length
        && bytes.asSlice(offset, expected.length).mismatch(MemorySegment.ofArray(expected)) < 0;
  }
}
