package dev.megalith.guestmemory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class GuestRamTest {
  private static final long BASE = 0x4000_0000L;
  private static final long SIZE = 64L << 20;
  private static final long END = BASE + SIZE;

  @Test
  void hostAddress_ofEachEndOfRam_liesAtConstantDistance() throws IOException {
    try (GuestRam ram = GuestRam.reserve(BASE, SIZE)) {
      assertEquals(ram.baseAddress(), ram.hostAddress(BASE));
      assertEquals(ram.baseAddress() + SIZE - 1, ram.hostAddress(END - 1));
      assertEquals(0, ram.baseAddress() % GuestRam.PIECE_BYTES);
    }
  }

  @Test
  void hostAddress_outsideOfRam_isZero() throws IOException {
    try (GuestRam ram = GuestRam.reserve(BASE, SIZE)) {
      assertEquals(0, ram.hostAddress(BASE - 1));
      assertEquals(0, ram.hostAddress(END));
      assertEquals(0, ram.hostAddress(-1));
      assertEquals(0, ram.hostAddress(0));
    }
  }

  @Test
  void contains_ofRange_endsWithRam() throws IOException {
    try (GuestRam ram = GuestRam.reserve(BASE, SIZE)) {
      assertTrue(ram.contains(END - 4, 4));
      assertFalse(ram.contains(END - 4, 5));
      assertFalse(ram.contains(BASE, -1));
      assertFalse(ram.contains(BASE, Long.MAX_VALUE));
    }
  }

  @Test
  void read_ofUntouchedRam_isZeroAndTakesNoMemory() throws IOException {
    // Far more than a test may touch: the reservation itself must be free.
    try (GuestRam ram = GuestRam.reserve(BASE, 64L << 30)) {
      assertEquals(0, ram.residentBytes());
      assertEquals(0, ram.read64(BASE + (63L << 30)));
    }
  }

  @Test
  void residentBytes_afterOneStore_growsByThatPage() throws IOException {
    try (GuestRam ram = GuestRam.reserve(BASE, SIZE)) {
      ram.write8(BASE + 12345, 1);
      long resident = ram.residentBytes();
      assertTrue(
          resident >= GuestRam.PAGE_BYTES && resident <= GuestRam.PIECE_BYTES,
          () -> resident + " bytes resident");
    }
  }

  @Test
  void write_ofEachWidth_isLittleEndianAndUnaligned() throws IOException {
    try (GuestRam ram = GuestRam.reserve(BASE, SIZE)) {
      ram.write64(BASE + 1, 0x8877_6655_4433_2211L);
      assertEquals(0x11, ram.read8(BASE + 1));
      assertEquals(0x8877, ram.read16(BASE + 7));
      assertEquals(0x8877_6655L, ram.read32(BASE + 5));

      ram.write32(BASE + 1, 0xFFFF_FFFF_DDCC_BBAAL);
      ram.write16(BASE + 5, 0x1FFEE);
      ram.write8(BASE + 7, 0x100);
      assertEquals(0x8800_FFEE_DDCC_BBAAL, ram.read64(BASE + 1));
    }
  }

  @Test
  void segment_ofAddress_seesWhatWasCopiedIn() throws IOException {
    try (GuestRam ram = GuestRam.reserve(BASE, SIZE)) {
      ram.copyIn(BASE + 100, new byte[] {9, 1, 2, 3, 9}, 1, 3);
      assertEquals(2, ram.segment(BASE + 100, 3).get(ValueLayout.JAVA_BYTE, 1));

      byte[] out = new byte[5];
      ram.copyOut(BASE + 99, out);
      assertArrayEquals(new byte[] {0, 1, 2, 3, 0}, out);
      ram.copyOut(BASE + 101, MemorySegment.ofArray(out).asSlice(0, 2));
      assertArrayEquals(new byte[] {2, 3, 2, 3, 0}, out);
    }
  }

  @Test
  void access_pastTheEnd_isRefused() throws IOException {
    try (GuestRam ram = GuestRam.reserve(BASE, SIZE)) {
      assertThrows(IndexOutOfBoundsException.class, () -> ram.read64(END - 7));
      assertThrows(IndexOutOfBoundsException.class, () -> ram.copyIn(END - 1, new byte[2]));
      assertThrows(IndexOutOfBoundsException.class, () -> ram.segment(BASE - 1, 1));
    }
  }

  @Test
  void access_afterClose_failsWithoutTouchingMemory() throws IOException {
    GuestRam ram = GuestRam.reserve(BASE, SIZE);
    ram.close();
    ram.close();
    assertThrows(IllegalStateException.class, () -> ram.read8(BASE));
  }

  @Test
  void reserve_ofOddValues_namesThem() {
    assertEquals(
        "RAM size of 4097 bytes at 0x40000000 is not a positive multiple of 4096 bytes",
        assertThrows(IllegalArgumentException.class, () -> GuestRam.reserve(BASE, 4097))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> GuestRam.reserve(1, 4096));
    assertThrows(IllegalArgumentException.class, () -> GuestRam.reserve(BASE, 0));
  }

  @Test
  void reserve_ofMoreThanTheAddressSpace_isAnIoError() {
    IOException refused = assertThrows(IOException.class, () -> GuestRam.reserve(0, 1L << 60));
    assertTrue(String.valueOf(refused.getMessage()).contains("errno 12"), refused::toString);
  }
}
