package dev.megalith.its.model;

import static dev.megalith.its.model.ItsGuest.BASER0;
import static dev.megalith.its.model.ItsGuest.BASER1;
import static dev.megalith.its.model.ItsGuest.CBASER;
import static dev.megalith.its.model.ItsGuest.COLLECTIONS;
import static dev.megalith.its.model.ItsGuest.CTLR;
import static dev.megalith.its.model.ItsGuest.DEVICES;
import static dev.megalith.its.model.ItsGuest.INDIRECT;
import static dev.megalith.its.model.ItsGuest.LEVEL2;
import static dev.megalith.its.model.ItsGuest.QUEUE;
import static dev.megalith.its.model.ItsGuest.RAM_END;
import static dev.megalith.its.model.ItsGuest.VALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.its.model.ItsEffect.SetLpi;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables in guest RAM: KVM's ITS ABI revision 0, and what a hostile guest makes of them.
class ItsTablesTest {
  private final ItsGuest guest = new ItsGuest();

  @Test
  void commands_leaveTheEntriesOfTheAbi() {
    guest.start();
    guest.mapc(2, 3);
    guest.mapd(8, 5);
    guest.mapti(8, 3, 8200, 2);
    assertEquals(0x8000_0000_0003_0002L, guest.read(COLLECTIONS + 2 * 8));
    // ITT at 0x4010_8000, 5 bits of EventID.
    assertEquals(0x8000_0000_0802_1004L, guest.read(DEVICES + 8 * 8));
    assertEquals(0x0000_0000_2008_0002L, guest.read(ItsGuest.ittOf(8) + 3 * 8));
    guest.discard(8, 3);
    guest.unmapDevice(8);
    guest.unmapCollection(2);
    assertEquals(0, guest.read(ItsGuest.ittOf(8) + 3 * 8));
    assertEquals(0, guest.read(DEVICES + 8 * 8));
    assertEquals(0, guest.read(COLLECTIONS + 2 * 8));
  }

  /// What KVM saves has distances to the next entry; we restore from it all the same.
  @Test
  void tables_asKvmSavesThem_areUnderstood() {
    guest.write(COLLECTIONS + 2 * 8, 0x8000_0000_0003_0002L);
    guest.write(DEVICES + 8 * 8, 0x8000_0000_0802_1004L | 4L << 49);
    guest.write(ItsGuest.ittOf(8) + 3 * 8, 0x0000_0000_2008_0002L | 1L << 48);
    guest.start();
    assertEquals(List.of(new SetLpi(3, 8200)), guest.msi(8, 3));
  }

  @Test
  void enable_again_readsTheTablesAnew() {
    guest.start();
    guest.mapc(2, 3);
    guest.mapd(8, 5);
    guest.mapti(8, 3, 8200, 2);
    assertEquals(List.of(new SetLpi(3, 8200)), guest.msi(8, 3));
    guest.write(COLLECTIONS + 2 * 8, 0x8000_0000_0001_0002L);
    guest.restart();
    assertEquals(List.of(new SetLpi(1, 8200)), guest.msi(8, 3));
  }

  @Test
  void deviceTable_indirect_isFoundThroughLevel1() {
    guest.write(DEVICES + 1 * 8, VALID | LEVEL2);
    guest.its.write(CBASER, 8, VALID | QUEUE);
    guest.its.write(BASER0, 8, VALID | INDIRECT | DEVICES);
    guest.its.write(BASER1, 8, VALID | COLLECTIONS);
    guest.its.write(CTLR, 4, 1);
    guest.mapd(0x2001, 1); // the second entry of the second page
    guest.mapd(0x0001, 1); // the first page is not there
    assertEquals(1, guest.errors());
    assertTrue((guest.read(LEVEL2 + 8) & VALID) != 0);
  }

  @Test
  void level1Entry_thatLeadsOutOfRam_isNotFollowed() {
    guest.write(DEVICES, VALID | 0xF_FFFF_FFFF_0000L);
    guest.write(DEVICES + 8, VALID | RAM_END);
    guest.its.write(CBASER, 8, VALID | QUEUE);
    guest.its.write(BASER0, 8, VALID | INDIRECT | DEVICES);
    guest.its.write(BASER1, 8, VALID | COLLECTIONS);
    guest.its.write(CTLR, 4, 1);
    guest.mapd(1, 1);
    guest.mapd(0x2001, 1);
    assertEquals(2, guest.errors());
  }

  @Test
  void tables_outsideOfRam_makeEveryCommandWrongAndNothingElse() {
    guest.its.write(CBASER, 8, VALID | QUEUE);
    guest.its.write(BASER0, 8, VALID | 0xFFFF_FFFF_0000L | 0xF000);
    guest.its.write(BASER1, 8, VALID | RAM_END);
    guest.its.write(CTLR, 4, 1);
    guest.mapd(0, 1);
    guest.mapc(0, 0);
    guest.mapti(0, 0, 8192, 0);
    assertEquals(3, guest.errors());
    assertTrue(guest.isDone());
  }

  @Test
  void queue_outsideOfRam_isSkipped() {
    guest.its.write(CBASER, 8, VALID | 0x900_0000L);
    guest.its.write(BASER0, 8, VALID | DEVICES);
    guest.its.write(BASER1, 8, VALID | COLLECTIONS);
    guest.its.write(CTLR, 4, 1);
    guest.its.write(ItsGuest.CWRITER, 8, 0x40);
    assertEquals(2, guest.errors());
    assertEquals(0x40, guest.its.read(ItsGuest.CREADR, 8));
  }

  /// An ITT over RAM's end, one outside, and entries that name what does not exist.
  @Test
  void entries_thatAGuestForged_leadNowhere() {
    guest.start();
    guest.write(DEVICES + 1 * 8, TableEntry.device(RAM_END - 0x100, 16));
    guest.write(DEVICES + 2 * 8, -1L);
    guest.write(DEVICES + 3 * 8, TableEntry.device(ItsGuest.ittOf(3), 4));
    guest.write(ItsGuest.ittOf(3), -1L);
    guest.write(ItsGuest.ittOf(3) + 8, TableEntry.event(17, 0));
    guest.write(ItsGuest.ittOf(3) + 16, TableEntry.event(8192, 1));
    guest.write(COLLECTIONS, TableEntry.collection(0, 0));
    guest.write(COLLECTIONS + 8, -1L);
    assertEquals(List.of(), guest.msi(1, 0x7FFF));
    assertEquals(List.of(), guest.msi(2, 0));
    assertEquals(List.of(), guest.msi(3, 0));
    assertEquals(List.of(), guest.msi(3, 1));
    assertEquals(List.of(), guest.msi(3, 2));
  }
}
