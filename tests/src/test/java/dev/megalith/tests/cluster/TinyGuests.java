package dev.megalith.tests.cluster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Guests of a few instructions, as arm64 `Image`s.
final class TinyGuests {
  private static final int HEADER_BYTES = 64;

  private static final int[] PRINT = {
    0xD2A1_2001, // mov x1, #0x9000000
    0x5280_0422, // mov w2, #'!'
    0xB900_0022, // str w2, [x1]
  };

  private static final int[] POWER_OFF = {
    0x52B0_8000, // mov w0, #0x84000000
    0x7280_0100, // movk w0, #8
    0xD400_0002, // hvc #0
  };

  private static final int[] SPIN = {0x1400_0000}; // b .

  private TinyGuests() {}

  /// Prints `!` and powers off.
  static byte[] printing() {
    return image(PRINT, POWER_OFF, SPIN);
  }

  /// Prints `!` and runs for ever.
  static byte[] spinning() {
    return image(PRINT, SPIN);
  }

  private static byte[] image(int[]... parts) {
    ByteBuffer image = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    image.putInt(0, 0x1400_0010); // b .+64
    image.putLong(16, image.capacity()); // image_size
    image.putLong(24, 0b1010); // flags: little-endian, 4 KiB pages, anywhere
    image.put(56, "ARMd".getBytes(StandardCharsets.US_ASCII));
    image.position(HEADER_BYTES);
    for (int[] part : parts) {
      for (int word : part) {
        image.putInt(word);
      }
    }
    return image.array();
  }
}
