package dev.megalith.its.model;

import static dev.megalith.its.model.ItsGuest.CREADR;
import static dev.megalith.its.model.ItsGuest.CTLR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.base.Invariant;
import dev.megalith.its.model.ItsEffect.ClearLpi;
import dev.megalith.its.model.ItsEffect.Invalidate;
import dev.megalith.its.model.ItsEffect.InvalidateAll;
import dev.megalith.its.model.ItsEffect.MoveAll;
import dev.megalith.its.model.ItsEffect.MoveLpi;
import dev.megalith.its.model.ItsEffect.SetLpi;
import dev.megalith.its.model.ItsEffect.Sync;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The ITS by command. [GIC] 5.3.
class ItsTest {
  private static final int DEVICE = 8;
  private static final int EVENT = 3;
  private static final int LPI = 8200;

  private final ItsGuest guest = new ItsGuest().start();

  /// Collection n leads to PE n; one event of one device is mapped to collection 1.
  @BeforeEach
  void map() {
    guest.mapc(0, 0);
    guest.mapc(1, 1);
    guest.mapc(2, 2);
    guest.mapd(DEVICE, 5);
    guest.mapti(DEVICE, EVENT, LPI, 1);
    assertEquals(0, guest.errors());
    assertEquals(List.of(), guest.effects());
  }

  @Test
  void msi_ofMappedEvent_setsTheLpiAtItsPe() {
    assertEquals(List.of(new SetLpi(1, LPI)), guest.msi(DEVICE, EVENT));
    assertEquals(new ItsCounters(5, 0, 1, 0, 0), guest.its.counters());
  }

  @Test
  void msi_thatNothingMaps_isDropped() {
    assertEquals(List.of(), guest.msi(DEVICE, EVENT + 1));
    assertEquals(List.of(), guest.msi(DEVICE + 1, EVENT));
    assertEquals(List.of(), guest.msi(-1, -1));
    assertEquals(3, guest.its.counters().msisDropped());
  }

  @Test
  void msi_whileDisabled_isDropped() {
    guest.its.write(CTLR, 4, 0);
    assertEquals(List.of(), guest.msi(DEVICE, EVENT));
  }

  @Test
  void mapi_mapsToTheLpiOfItsEventNumber() {
    guest.mapd(9, 14);
    guest.mapi(9, LPI, 2);
    assertEquals(List.of(new SetLpi(2, LPI)), guest.msi(9, LPI));
  }

  @Test
  void mapi_ofEventBelowTheLpis_isWrong() {
    guest.mapi(DEVICE, EVENT, 2);
    assertEquals(1, guest.errors());
    assertEquals(List.of(new SetLpi(1, LPI)), guest.msi(DEVICE, EVENT));
  }

  @Test
  void mapti_toIntidThatIsNoLpi_isWrong() {
    guest.mapti(DEVICE, 4, 8191, 1);
    guest.mapti(DEVICE, 4, 0x1_0000, 1);
    guest.mapti(DEVICE, 4, -1, 1);
    assertEquals(3, guest.errors());
    assertEquals(List.of(), guest.msi(DEVICE, 4));
  }

  @Test
  void mapti_ofEventBehindTheItt_isWrong() {
    guest.mapti(DEVICE, 31, LPI + 1, 1);
    guest.mapti(DEVICE, 32, LPI + 1, 1);
    assertEquals(1, guest.errors());
    assertEquals(List.of(new SetLpi(1, LPI + 1)), guest.msi(DEVICE, 31));
    assertEquals(List.of(), guest.msi(DEVICE, 32));
  }

  @Test
  void mapti_beforeItsCollection_leadsNowhereUntilMapc() {
    guest.mapti(DEVICE, 4, LPI + 1, 7);
    assertEquals(List.of(), guest.msi(DEVICE, 4));
    guest.mapc(7, 3);
    assertEquals(List.of(new SetLpi(3, LPI + 1)), guest.msi(DEVICE, 4));
  }

  @Test
  void mapc_again_leadsToTheNewPe() {
    assertEquals(List.of(new SetLpi(1, LPI)), guest.msi(DEVICE, EVENT));
    guest.mapc(1, 3);
    assertEquals(List.of(new SetLpi(3, LPI)), guest.msi(DEVICE, EVENT));
    guest.unmapCollection(1);
    assertEquals(List.of(), guest.msi(DEVICE, EVENT));
  }

  @Test
  void mapc_toPeThatIsNot_isWrong() {
    guest.mapc(1, ItsGuest.PE_COUNT);
    assertEquals(1, guest.errors());
    assertEquals(List.of(new SetLpi(1, LPI)), guest.msi(DEVICE, EVENT));
  }

  @Test
  void mapd_invalid_dropsTheDevicesEvents() {
    assertEquals(List.of(new SetLpi(1, LPI)), guest.msi(DEVICE, EVENT));
    guest.unmapDevice(DEVICE);
    assertEquals(List.of(), guest.msi(DEVICE, EVENT));
  }

  @Test
  void mapd_ofIdBehindTheTable_isWrong() {
    guest.mapd(0x1FFF, 1);
    guest.mapd(0x2000, 1);
    guest.mapd(-1, 1);
    guest.mapd(7, 17); // more event bits than GITS_TYPER has
    assertEquals(3, guest.errors());
  }

  @Test
  void movi_ofPendingLpi_waitsAndTakesPendingAlong() {
    guest.movi(DEVICE, EVENT, 2);
    assertEquals(List.of(new MoveLpi(1, LPI)), guest.effects());
    assertFalse(guest.isDone());
    assertEquals(List.of(new SetLpi(2, LPI)), guest.msi(DEVICE, EVENT));

    guest.its.moved(new int[] {LPI});
    assertEquals(List.of(new SetLpi(2, LPI)), guest.effects());
    assertTrue(guest.isDone());
  }

  @Test
  void movi_withinAPe_asksNobody() {
    guest.mapc(5, 1);
    guest.movi(DEVICE, EVENT, 5);
    assertTrue(guest.isDone());
    guest.mapc(5, 3);
    assertEquals(List.of(new SetLpi(3, LPI)), guest.msi(DEVICE, EVENT));
  }

  @Test
  void movi_toUnmappedCollection_changesNothing() {
    guest.movi(DEVICE, EVENT, 9);
    assertEquals(1, guest.errors());
    assertEquals(List.of(new SetLpi(1, LPI)), guest.msi(DEVICE, EVENT));
  }

  @Test
  void movall_setsAllThatWerePendingAtTheTarget() {
    guest.movall(1, 3);
    assertEquals(List.of(new MoveAll(1)), guest.effects());
    guest.its.moved(new int[] {LPI, 9000});
    assertEquals(List.of(new SetLpi(3, LPI), new SetLpi(3, 9000)), guest.effects());
    assertTrue(guest.isDone());
  }

  @Test
  void discard_clearsAndUnmaps() {
    guest.discard(DEVICE, EVENT);
    assertEquals(List.of(new ClearLpi(1, LPI)), guest.effects());
    assertEquals(List.of(), guest.msi(DEVICE, EVENT));
    guest.discard(DEVICE, EVENT);
    assertEquals(1, guest.errors());
  }

  @Test
  void intClearInvAndInvall_tellTheEventsPe() {
    guest.interrupt(DEVICE, EVENT);
    guest.clear(DEVICE, EVENT);
    guest.inv(DEVICE, EVENT);
    guest.invall(2);
    assertEquals(
        List.of(
            new SetLpi(1, LPI), new ClearLpi(1, LPI), new Invalidate(1, LPI), new InvalidateAll(2)),
        guest.effects());
  }

  @Test
  void intClearInvAndInvall_ofWhatIsNotMapped_areWrong() {
    guest.interrupt(DEVICE, EVENT + 1);
    guest.clear(DEVICE + 1, EVENT);
    guest.inv(DEVICE, -1);
    guest.invall(9);
    guest.movall(0, 4);
    guest.sync(4);
    guest.command(0x22, 0, 0, 0);
    assertEquals(7, guest.errors());
    assertTrue(guest.isDone());
    assertEquals(List.of(), guest.effects());
  }

  @Test
  void sync_holdsCreadrUntilAnswered() {
    long before = guest.its.read(CREADR, 8);
    guest.sync(1);
    guest.interrupt(DEVICE, EVENT);
    assertEquals(List.of(new Sync(1)), guest.effects());
    assertEquals(before, guest.its.read(CREADR, 8));

    guest.its.synced();
    assertEquals(List.of(new SetLpi(1, LPI)), guest.effects());
    assertTrue(guest.isDone());
  }

  @Test
  void sync_answeredAfterANewQueue_leavesItsCreadr() {
    guest.sync(1);
    guest.its.write(CTLR, 4, 0);
    guest.its.write(ItsGuest.CBASER, 8, ItsGuest.VALID | ItsGuest.QUEUE);
    guest.its.synced();
    assertEquals(0, guest.its.read(CREADR, 8));
  }

  @Test
  void answer_thatNobodyWaitsFor_isOurFault() {
    assertThrows(Invariant.Violation.class, guest.its::synced);
    assertThrows(Invariant.Violation.class, () -> guest.its.moved(new int[0]));
  }

  @Test
  void queue_thatWraps_goesOn() {
    IntStream.range(0, 300).forEach(_ -> guest.interrupt(DEVICE, EVENT));
    assertEquals(300, guest.effects().size());
    assertTrue(guest.isDone());
  }

  @Test
  void cache_ofMoreEventsThanItHolds_staysBounded() {
    guest.mapd(0, 16);
    guest.mapd(0x100, 16);
    ItsTables tables = new ItsTables(guest);
    tables.use(guest.its.read(ItsGuest.BASER0, 8), guest.its.read(ItsGuest.BASER1, 8));
    IntStream.range(0, 1 << 17)
        .forEach(i -> {
          int device = i >>> 16 << 8;
          assertTrue(tables.writeEvent(device, i & 0xFFFF, TableEntry.event(LPI, 1)));
          assertEquals(TableEntry.event(LPI, 1), tables.event(device, i & 0xFFFF));
        });
    assertTrue(tables.cachedEvents() <= ItsTables.CACHE_MAX);
  }
}
