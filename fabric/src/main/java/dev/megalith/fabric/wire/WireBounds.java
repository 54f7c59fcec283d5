package dev.megalith.fabric.wire;

import dev.megalith.arch.gic.Intid;

/// What bounds the numbers in messages: the machine's PEs, and its SPIs from INTID 32 on.
public record WireBounds(int peCount, int spiCount) {
  private static final int DISTRIBUTOR_BYTES = 0x1_0000;
  private static final int REDISTRIBUTOR_BYTES = 0x2_0000;

  int pe(int pe) throws WireException {
    return below("PE", pe, peCount);
  }

  int spi(int intid) throws WireException {
    if (intid < Intid.SPI_FIRST || intid >= Intid.SPI_FIRST + spiCount) {
      throw new WireException(
          "INTID "
              + Integer.toUnsignedString(intid)
              + ": the machine has SPIs "
              + Intid.SPI_FIRST
              + " to "
              + (Intid.SPI_FIRST + spiCount - 1));
    }
    return intid;
  }

  /// An INTID that a guest may have written, any SPI.
  int anySpi(int intid) throws WireException {
    if (!Intid.isSpi(intid)) {
      throw new WireException("INTID " + Integer.toUnsignedString(intid) + ": no SPI");
    }
    return intid;
  }

  int sgi(int intid) throws WireException {
    return below("SGI", intid, 16);
  }

  int group(int group) throws WireException {
    return below("group", group, 2);
  }

  int priority(int priority) throws WireException {
    return below("priority", priority, 256);
  }

  int distributorOffset(int offset) throws WireException {
    return below("offset in GICD", offset, DISTRIBUTOR_BYTES);
  }

  int redistributorOffset(int offset) throws WireException {
    return below("offset in GICR", offset, REDISTRIBUTOR_BYTES);
  }

  /// An access of 1, 2, 4 or 8 bytes.
  int size(int size) throws WireException {
    if (size < 1 || size > 8 || Integer.bitCount(size) != 1) {
      throw new WireException("access of " + Integer.toUnsignedString(size) + " bytes");
    }
    return size;
  }

  int targetList(int list) throws WireException {
    return below("target list", list, 1 << 16);
  }

  int operation(int operation, int end) throws WireException {
    return below("maintenance operation", operation, end);
  }

  static long positive(String what, long value) throws WireException {
    if (value <= 0) {
      throw new WireException(what + " " + Long.toUnsignedString(value) + ": counts from 1");
    }
    return value;
  }

  static int below(String what, int value, int end) throws WireException {
    if (value < 0 || value >= end) {
      throw new WireException(
          what + " " + Integer.toUnsignedString(value) + ": must be below " + end);
    }
    return value;
  }
}
