package dev.megalith.guestmemory.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.guestmemory.model.ClientEffect.Schedule;
import dev.megalith.guestmemory.model.ClientEffect.TakeContents;
import dev.megalith.guestmemory.model.ClientEffect.ToHolder;
import dev.megalith.guestmemory.model.ClientEffect.ToHome;
import dev.megalith.guestmemory.model.ClientEffect.Wake;
import dev.megalith.guestmemory.model.ClientEffect.Withdraw;
import dev.megalith.guestmemory.model.PageMessage.Acquire;
import dev.megalith.guestmemory.model.PageMessage.Forward;
import dev.megalith.guestmemory.model.PageMessage.Grant;
import dev.megalith.guestmemory.model.PageMessage.Recall;
import dev.megalith.guestmemory.model.PageMessage.RecallAck;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageClientTest {
  private static final long UNIT = Unit.page(3);
  private static final int NOBODY = PageMessage.NOBODY;
  private static final Access READ = Access.of(3, 0, 8, false);
  private static final Access WRITE = Access.of(3, 0, 8, true);
  private static final Access WHOLE = Access.of(3, 0, Unit.PAGE_BYTES, false);
  private static final int SECOND = 1_000_000_000;

  private final PageTable table = new PageTable(1024);
  private final PageClient client = new PageClient(table);
  private final List<ClientEffect> effects = new ArrayList<>();
  private long nowNanos;

  private List<ClientEffect> on(PageMessage message) {
    effects.clear();
    client.receive(message, nowNanos, effects::add);
    return List.copyOf(effects);
  }

  private Miss join(Access access) {
    effects.clear();
    Miss miss = client.join(access, effects::add);
    assertNotNull(miss);
    return miss;
  }

  private void claim(Miss miss) {
    effects.clear();
    client.claim(miss, nowNanos, effects::add);
  }

  private List<ClientEffect> tick() {
    effects.clear();
    int _ = client.tick(nowNanos, effects::add);
    return List.copyOf(effects);
  }

  private static Grant grant(long unit, Permission permission, int version) {
    return new Grant(unit, 1, permission, Contents.HOME, version);
  }

  private static Recall recall(long unit, int version, int since) {
    return new Recall(unit, Permission.NONE, NOBODY, false, version, since);
  }

  /// The page is held, was used, and the hold window is over.
  private void hold(Permission permission, int version) {
    Miss miss = join(permission == Permission.WRITE ? WRITE : READ);
    List<ClientEffect> _ = on(grant(UNIT, permission, version));
    claim(miss);
    nowNanos += SECOND;
  }

  @Test
  void misses_ofOneUnit_askOnceAndAPendingWriteCoversARead() {
    Miss read = join(READ);
    assertEquals(List.of(new ToHome(3, new Acquire(Unit.block(3, 0), false, 0))), effects);
    Miss write = join(WRITE);
    assertEquals(List.of(new ToHome(3, new Acquire(Unit.block(3, 0), true, 0))), effects);

    assertEquals(write, join(READ));
    assertEquals(List.of(), effects);

    assertEquals(
        List.of(new TakeContents(UNIT), new Wake(read)), on(grant(UNIT, Permission.READ, 1)));
    assertEquals(List.of(new Wake(write)), on(grant(UNIT, Permission.WRITE, 2)));
    assertNull(client.join(WRITE, effects::add));
  }

  @Test
  void recall_ofClaimedGrantAfterItsWindow_isDoneAtOnce() {
    hold(Permission.WRITE, 1);
    Recall recall = new Recall(UNIT, Permission.READ, 2, true, 2, 0);

    assertEquals(List.of(new Withdraw(recall)), on(recall));
    assertEquals(Permission.READ, client.permission(UNIT));

    effects.clear();
    PageClient.settled(recall, effects::add);
    assertEquals(
        List.of(
            new ToHolder(2, new Forward(UNIT, Permission.READ, 2)),
            new ToHome(3, new RecallAck(UNIT, 2, true))),
        effects);
  }

  @Test
  void recall_withinTheWindow_waitsForItsEnd() {
    Miss miss = join(WRITE);
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, 1));
    claim(miss);

    assertEquals(List.of(new Schedule(20)), on(recall(UNIT, 2, 0)));
    nowNanos = 19_000;
    assertEquals(List.of(), tick());
    nowNanos = 20_000;
    assertEquals(List.of(new Withdraw(recall(UNIT, 2, 0))), tick());
    assertEquals(List.of(), tick());
  }

  @Test
  void window_growsWithPingPongAndShrinksWhenItIsQuiet() {
    Miss first = join(WRITE);
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, 1));
    claim(first);
    nowNanos += 20_000;
    List<ClientEffect> _ = on(recall(UNIT, 2, 0));

    Miss second = join(WRITE);
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, 3));
    claim(second);
    assertEquals(List.of(new Schedule(40)), on(recall(UNIT, 4, 0)));
    nowNanos += SECOND;
    assertEquals(1, tick().size());

    Miss third = join(WRITE);
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, 5));
    claim(third);
    assertEquals(List.of(new Schedule(20)), on(recall(UNIT, 6, 0)));
  }

  @Test
  void recall_beforeTheClaim_waitsForIt() {
    Miss miss = join(WRITE);
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, 1));
    nowNanos = SECOND;

    assertEquals(List.of(), on(recall(UNIT, 2, 0)));
    assertEquals(List.of(), tick());
    claim(miss);

    assertEquals(List.of(new Schedule(0)), effects);
    assertEquals(List.of(new Withdraw(recall(UNIT, 2, 0))), tick());
  }

  @Test
  void recall_beforeItsForward_waitsForIt() {
    Miss miss = join(WRITE);

    assertEquals(List.of(), on(recall(UNIT, 8, 7)));
    nowNanos = SECOND;
    assertEquals(List.of(), tick());
    assertEquals(
        List.of(new TakeContents(UNIT), new Wake(miss)),
        on(new Forward(UNIT, Permission.WRITE, 7)));
    claim(miss);
    nowNanos += SECOND;

    assertEquals(List.of(new Withdraw(recall(UNIT, 8, 7))), tick());
  }

  @Test
  void recall_thatComesTwice_isDoneOnce() {
    hold(Permission.WRITE, 1);

    assertEquals(1, on(recall(UNIT, 2, 0)).size());
    assertEquals(List.of(), on(recall(UNIT, 2, 0)));
    assertEquals(List.of(), on(grant(UNIT, Permission.WRITE, 1)));
    assertEquals(Permission.NONE, client.permission(UNIT));
  }

  @Test
  void version_passesTheEndOfItsBits() {
    hold(Permission.WRITE, 1 << 30);
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, 3 << 29));
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, 3 << 30));
    List<ClientEffect> _ = on(grant(UNIT, Permission.WRITE, -1));
    nowNanos += SECOND;

    assertEquals(1, Version.next(-1));
    assertEquals(1, on(recall(UNIT, 1, 0)).size());
  }

  @Test
  void piece_isHeldByOneEntryUntilAPageGoes() {
    Miss miss = join(WRITE);
    Miss other = join(Access.of(500, 0, 1, false));
    List<ClientEffect> woken = on(new Grant(Unit.page(0), 512, Permission.WRITE, Contents.ZERO, 1));
    assertTrue(woken.containsAll(List.of(new Wake(miss), new Wake(other))));
    claim(miss);
    claim(other);
    nowNanos = SECOND;

    assertEquals(1, on(recall(UNIT, 2, 0)).size());
    assertEquals(Permission.NONE, client.permission(UNIT));
    assertEquals(Permission.WRITE, client.permission(Unit.page(4)));
    assertEquals(Permission.NONE, client.permission(Unit.page(512)));
  }

  @Test
  void grantOfABlock_sendsWhoWaitsForThePageToAskAgain() {
    Miss page = join(Access.of(3, 64, 8, true));
    List<ClientEffect> split = on(grant(Unit.block(3, 0), Permission.WRITE, 5));

    assertEquals(List.of(new TakeContents(Unit.block(3, 0)), new Wake(page)), split);
    claim(page);
    assertEquals(PageTable.MISSING, table.held(Access.of(3, 64, 8, true)));
    assertEquals(PageTable.IN_BLOCKS, table.held(Access.of(3, 56, 8, true)));
    Miss _ = join(Access.of(3, 64, 8, true));
    assertEquals(List.of(new ToHome(3, new Acquire(Unit.block(3, 1), true, 0))), effects);
  }

  @Test
  void access_overTwoBlocks_asksForBoth() {
    Miss page = join(READ);
    List<ClientEffect> _ = on(grant(Unit.block(3, 5), Permission.READ, 5));
    claim(page);

    Miss first = join(Access.of(3, 60, 8, false));

    assertEquals(Unit.block(3, 0), first.unit());
    assertEquals(
        List.of(
            new ToHome(3, new Acquire(Unit.block(3, 1), false, 0)),
            new ToHome(3, new Acquire(Unit.block(3, 0), false, 0))),
        effects);
  }

  @Test
  void grantOfThePage_endsItsBlocks() {
    Miss page = join(READ);
    List<ClientEffect> _ = on(grant(Unit.block(3, 0), Permission.READ, 5));
    claim(page);
    nowNanos = SECOND;
    List<ClientEffect> _ = on(recall(Unit.block(3, 0), 6, 0));
    Miss block = join(READ);
    Miss whole = join(WHOLE);
    assertEquals(List.of(new ToHome(3, new Acquire(UNIT, false, 0))), effects);

    List<ClientEffect> merged = on(grant(UNIT, Permission.READ, 9));

    assertEquals(new TakeContents(UNIT), merged.getFirst());
    assertTrue(merged.containsAll(List.of(new Wake(block), new Wake(whole))));
    assertEquals(PageTable.WHOLE_PAGE, table.held(WHOLE));
    assertEquals(9, client.version(Unit.block(3, 0)));
  }

  @Test
  void farResult_ofAPageThatIsWhole_endsItsBlocks() {
    Miss page = join(READ);
    List<ClientEffect> _ = on(grant(Unit.block(3, 0), Permission.READ, 5));
    claim(page);
    nowNanos = SECOND;
    List<ClientEffect> _ = on(recall(Unit.block(3, 0), 6, 0));
    Far far = client.far(FarOperation.ADD, 3, 8, 8, 1, 0, effects::add);

    List<ClientEffect> _ = on(new PageMessage.FarResult(UNIT, far.request().tag(), 41, false));

    assertEquals(41, far.old());
    assertEquals(PageTable.NONE, table.code(3));
    assertEquals(6, client.version(UNIT));
  }
}
