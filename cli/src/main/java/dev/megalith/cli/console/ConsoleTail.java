package dev.megalith.cli.console;

import java.nio.charset.StandardCharsets;

/// The last few kilobytes of the console, to show when a run ends badly.
public final class ConsoleTail {
  private final byte[] ring;
  private long writtenBytes;

  public ConsoleTail(int capacityBytes) {
    ring = new byte[capacityBytes];
  }

  public void next(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      ring[(int) (writtenBytes++ % ring.length)] = bytes[i];
    }
  }

  /// The text held, without control characters other than line ends.
  public String text() {
    int length = (int) Math.min(writtenBytes, ring.length);
    byte[] last = new byte[length];
    for (int i = 0; i < length; i++) {
      last[i] = ring[(int) ((writtenBytes - length + i) % ring.length)];
    }
    return new String(last, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
  }
}
