package dev.megalith.its.model;

import static dev.megalith.its.model.ItsGuest.BASER0;
import static dev.megalith.its.model.ItsGuest.BASER1;
import static dev.megalith.its.model.ItsGuest.CBASER;
import static dev.megalith.its.model.ItsGuest.CREADR;
import static dev.megalith.its.model.ItsGuest.CTLR;
import static dev.megalith.its.model.ItsGuest.CWRITER;
import static dev.megalith.its.model.ItsGuest.VALID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The control frame. [GIC] 12.19.
class ItsRegistersTest {
  private final ItsGuest guest = new ItsGuest();
  private final Its its = guest.its;

  @ParameterizedTest
  @CsvSource({
    "0x0000, 4, 0x80000000", // quiescent, disabled
    "0x0004, 4, 0x43B",
    "0x0008, 8, 0x1EF71",
    "0x0008, 4, 0x1EF71",
    "0x000C, 4, 0",
    "0x0018, 4, 0",
    "0x0080, 8, 0",
    "0x0088, 8, 0",
    "0x0090, 8, 0",
    "0x0100, 8, 0x0107000000000200",
    "0x0104, 4, 0x01070000",
    "0x0108, 8, 0x0407000000000200",
    "0x0110, 8, 0",
    "0x0138, 8, 0",
    "0xFFE0, 4, 0x94",
    "0xFFE8, 4, 0x3B",
    "0xFFF0, 4, 0x0D",
  })
  void register_atReset_readsItsValue(String offset, int size, String value) {
    assertEquals(Long.decode(value), its.read(Integer.decode(offset), size));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0080, 0xB8EFFFFFFFFFFCFF",
    "0x0090, 0",
    "0x0100, 0xF9E7FFFFFFFFFEFF",
    "0x0108, 0xBCE7FFFFFFFFFEFF",
    "0x0110, 0",
    "0x0008, 0x1EF71",
  })
  void register_writtenWithOnes_keepsItsWritableBits(String offset, String value) {
    its.write(Integer.decode(offset), 8, -1L);
    assertEquals(
        Long.parseUnsignedLong(value.replace("0x", ""), 16), its.read(Integer.decode(offset), 8));
  }

  @Test
  void baser_writtenByHalves_isTheWhole() {
    its.write(BASER0, 4, 0x4002_0003L);
    its.write(BASER0 + 4, 4, 0x8000_0000L);
    assertEquals(0x8107_0000_4002_0203L, its.read(BASER0, 8));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000, 8",
    "0x0000, 1",
    "0x0002, 4",
    "0x0084, 8",
    "0x0020, 4",
    "0x10040, 4",
    "-4, 4"
  })
  void access_thatNoRegisterTakes_readsZeroAndIsCounted(String offset, int size) {
    its.write(Integer.decode(offset), size, 1);
    assertEquals(0, its.read(Integer.decode(offset), size));
    assertEquals(2, its.counters().unknownAccesses());
  }

  @Test
  void enable_withoutQueueOrTables_isRefused() {
    its.write(CTLR, 4, 1);
    its.write(CBASER, 8, VALID | ItsGuest.QUEUE);
    its.write(CTLR, 4, 1);
    its.write(BASER0, 8, VALID | ItsGuest.DEVICES);
    its.write(CTLR, 4, 1);
    assertEquals(0x8000_0000L, its.read(CTLR, 4));
    its.write(BASER1, 8, VALID | ItsGuest.COLLECTIONS);
    its.write(CTLR, 4, 1);
    assertEquals(0x8000_0001L, its.read(CTLR, 4));
  }

  @Test
  void placesOfTables_whileEnabled_cannotBeChanged() {
    guest.start();
    long cbaser = its.read(CBASER, 8);
    long baser = its.read(BASER0, 8);
    its.write(CBASER, 8, 0);
    its.write(BASER0, 8, 0);
    assertEquals(cbaser, its.read(CBASER, 8));
    assertEquals(baser, its.read(BASER0, 8));
  }

  @Test
  void cbaser_written_resetsTheOffsets() {
    guest.start();
    guest.mapc(0, 0);
    assertEquals(0x20, its.read(CREADR, 8));
    its.write(CTLR, 4, 0);
    its.write(CBASER, 8, VALID | ItsGuest.QUEUE);
    assertEquals(0, its.read(CREADR, 8));
    assertEquals(0, its.read(CWRITER, 8));
  }

  @Test
  void cwriter_behindTheQueue_isIgnored() {
    guest.start();
    its.write(CWRITER, 8, 0x1000);
    assertEquals(0, its.read(CWRITER, 8));
    assertEquals(0, its.counters().commands());
  }
}
