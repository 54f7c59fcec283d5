package dev.megalith.guestmemory;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Objects;

/// All RAM of one guest as one reservation of host memory, at a fixed host address. Hot.
///
/// Guest-physical `basePa` lies at host address [#baseAddress]; the distance of the two is
/// constant, so that a software TLB stores it as an addend. Memory is zero and takes no host memory
/// until it is touched. Guest values are little-endian.
///
/// The checked accesses here are for devices and loaders. Whoever keeps a host address must have
/// given it up before [#close]; the checked accesses fail with [IllegalStateException] after it.
public final class GuestRam implements AutoCloseable {
  /// The unit of page states and grants.
  public static final int PAGE_BYTES = 4096;

  /// The unit in which untouched RAM is granted; the host address is aligned to it.
  public static final int PIECE_BYTES = 2 << 20;

  private static final ValueLayout.OfShort LE16 =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt LE32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LE64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final long basePa;
  private final long sizeBytes;
  private final long baseAddress;
  private final long addend;
  private final Arena arena;
  private final MemorySegment bytes;

  @SuppressWarnings("restricted") // the one place that turns the reservation into a segment
  private GuestRam(long basePa, long sizeBytes, long reservation) {
    this.basePa = basePa;
    this.sizeBytes = sizeBytes;
    this.baseAddress = (reservation + PIECE_BYTES - 1) & -PIECE_BYTES;
    this.addend = baseAddress - basePa;
    this.arena = Arena.ofShared();
    this.bytes =
        MemorySegment.ofAddress(baseAddress)
            .reinterpret(
                sizeBytes,
                arena,
                _ -> HostMemory.release(reservation, reservationBytes(sizeBytes)));
  }

  /// Reserves `sizeBytes` of RAM at guest-physical `basePa`, both multiples of a page.
  public static GuestRam reserve(long basePa, long sizeBytes) throws IOException {
    if (basePa < 0 || basePa % PAGE_BYTES != 0) {
      throw new IllegalArgumentException(
          String.format("RAM base 0x%x is not a multiple of %d bytes", basePa, PAGE_BYTES));
    }
    if (sizeBytes <= 0 || sizeBytes % PAGE_BYTES != 0 || sizeBytes > Long.MAX_VALUE - basePa) {
      throw new IllegalArgumentException(
          String.format(
              "RAM size of %d bytes at 0x%x is not a positive multiple of %d bytes",
              sizeBytes, basePa, PAGE_BYTES));
    }
    return new GuestRam(basePa, sizeBytes, HostMemory.reserve(reservationBytes(sizeBytes)));
  }

  private static long reservationBytes(long sizeBytes) {
    return sizeBytes + PIECE_BYTES;
  }

  public long basePa() {
    return basePa;
  }

  public long sizeBytes() {
    return sizeBytes;
  }

  public long pageCount() {
    return sizeBytes / PAGE_BYTES;
  }

  /// The host address of the first byte of RAM.
  public long baseAddress() {
    return baseAddress;
  }

  /// The host address of the byte at `pa`; 0 where no RAM is.
  public long hostAddress(long pa) {
    return contains(pa) ? pa + addend : 0;
  }

  public boolean contains(long pa) {
    return Long.compareUnsigned(pa - basePa, sizeBytes) < 0;
  }

  /// Whether all of `lengthBytes` from `pa` is RAM; true for no bytes at an address in RAM.
  public boolean contains(long pa, long lengthBytes) {
    return contains(pa) && lengthBytes >= 0 && lengthBytes <= sizeBytes - (pa - basePa);
  }

  /// The memory at `pa`, checked against the bounds of RAM and against [#close].
  public MemorySegment segment(long pa, long lengthBytes) {
    return bytes.asSlice(offset(pa, lengthBytes), lengthBytes);
  }

  public void copyIn(long pa, byte[] source) {
    copyIn(pa, MemorySegment.ofArray(source));
  }

  public void copyIn(long pa, byte[] source, int from, int lengthBytes) {
    Objects.checkFromIndexSize(from, lengthBytes, source.length);
    copyIn(pa, MemorySegment.ofArray(source).asSlice(from, lengthBytes));
  }

  public void copyIn(long pa, MemorySegment source) {
    MemorySegment.copy(source, 0, bytes, offset(pa, source.byteSize()), source.byteSize());
  }

  public void copyOut(long pa, byte[] target) {
    copyOut(pa, MemorySegment.ofArray(target));
  }

  public void copyOut(long pa, MemorySegment target) {
    MemorySegment.copy(bytes, offset(pa, target.byteSize()), target, 0, target.byteSize());
  }

  public int read8(long pa) {
    return bytes.get(ValueLayout.JAVA_BYTE, offset(pa, 1)) & 0xFF;
  }

  public int read16(long pa) {
    return bytes.get(LE16, offset(pa, 2)) & 0xFFFF;
  }

  /// The 32-bit word at `pa`, zero-extended.
  public long read32(long pa) {
    return bytes.get(LE32, offset(pa, 4)) & 0xFFFF_FFFFL;
  }

  public long read64(long pa) {
    return bytes.get(LE64, offset(pa, 8));
  }

  /// Stores the low 8 bits of `value`; the wider ones alike.
  public void write8(long pa, int value) {
    bytes.set(ValueLayout.JAVA_BYTE, offset(pa, 1), (byte) value);
  }

  public void write16(long pa, int value) {
    bytes.set(LE16, offset(pa, 2), (short) value);
  }

  public void write32(long pa, long value) {
    bytes.set(LE32, offset(pa, 4), (int) value);
  }

  public void write64(long pa, long value) {
    bytes.set(LE64, offset(pa, 8), value);
  }

  /// How much host memory the guest's RAM takes now.
  public long residentBytes() {
    return HostMemory.residentBytes(bytes.address(), bytes.byteSize());
  }

  /// Gives the host memory back. No thread may use a host address of it any more.
  @Override
  public void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
  }

  private long offset(long pa, long lengthBytes) {
    if (!contains(pa, lengthBytes)) {
      throw new IndexOutOfBoundsException(
          String.format(
              "%d bytes at 0x%x are not in RAM 0x%x..0x%x",
              lengthBytes, pa, basePa, basePa + sizeBytes - 1));
    }
    return pa - basePa;
  }
}
