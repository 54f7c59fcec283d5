package dev.megalith.memory.model;

import static dev.megalith.guestmemory.model.PageMessage.NOBODY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.guestmemory.model.Contents;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageMessage.Acquire;
import dev.megalith.guestmemory.model.PageMessage.Calm;
import dev.megalith.guestmemory.model.PageMessage.FarAtomic;
import dev.megalith.guestmemory.model.PageMessage.Grant;
import dev.megalith.guestmemory.model.PageMessage.Recall;
import dev.megalith.guestmemory.model.PageMessage.RecallAck;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.memory.model.DirectoryEffect.Execute;
import dev.megalith.memory.model.DirectoryEffect.Keep;
import dev.megalith.memory.model.DirectoryEffect.PagesLost;
import dev.megalith.memory.model.DirectoryEffect.Send;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;

  /// More than the three pieces of RAM have.
  private static final long PAGES = 3 * Directory.PIECE_PAGES;

  private static final SplitPolicy POLICY = new SplitPolicy(4, 1_000, 10_000);

  private final Directory directory = new Directory(PAGES, 1, 0, POLICY);
  private final List<DirectoryEffect> effects = new ArrayList<>();
  private long nowNanos;

  /// What the directory does when `holder` sends `message`.
  private List<DirectoryEffect> on(int holder, PageMessage message) {
    effects.clear();
    directory.receive(holder, message, nowNanos, effects::add);
    return List.copyOf(effects);
  }

  private static Acquire read(long page) {
    return new Acquire(Unit.block(page, 0), false, 0);
  }

  private static Acquire write(long page) {
    return new Acquire(Unit.block(page, 0), true, 0);
  }

  private static RecallAck ack(long page, int version, boolean contents) {
    return new RecallAck(Unit.page(page), version, contents);
  }

  private static Send grant(
      int holder, long page, Permission permission, Contents contents, int v) {
    return new Send(holder, new Grant(Unit.page(page), 1, permission, contents, v));
  }

  private static Send recall(
      int holder, long page, Permission keep, int to, boolean toHome, int version, int since) {
    return new Send(holder, new Recall(Unit.page(page), keep, to, toHome, version, since));
  }

  /// A owns page 5 alone, by a grant of its whole piece.
  private void ownPiece() {
    List<DirectoryEffect> _ = on(A, read(5));
  }

  /// A and B may read page 5; B's contents came from A.
  private void share() {
    ownPiece();
    List<DirectoryEffect> asked = on(B, read(5));
    List<DirectoryEffect> kept = on(A, ack(5, 2, true));
    assertEquals(List.of(recall(A, 5, Permission.READ, B, true, 2, 0)), asked);
    assertEquals(List.of(new Keep(Unit.page(5))), kept);
  }

  @Test
  void acquire_ofUntouchedPiece_grantsAllOfItForWriting() {
    Grant whole = new Grant(Unit.page(512), 512, Permission.WRITE, Contents.ZERO, 1);

    assertEquals(List.of(new Send(A, whole)), on(A, read(700)));
    assertEquals(List.of(), on(A, write(701)));
    assertEquals(new Holders.Owned(A), directory.holders(1023));
    assertEquals(new Holders.Untouched(), directory.holders(1024));
  }

  @Test
  void read_ofOwnedPage_isForwardedByItsOwnerWhoKeepsIt() {
    share();

    assertEquals(new Holders.Shared(0b11), directory.holders(5));
    assertEquals(new Holders.Owned(A), directory.holders(6));
  }

  @Test
  void write_ofOwnedPage_isForwardedByItsOwnerWhoLosesIt() {
    ownPiece();

    assertEquals(List.of(recall(A, 5, Permission.NONE, B, false, 2, 0)), on(B, write(5)));
    assertEquals(List.of(), on(A, ack(5, 2, false)));
    assertEquals(new Holders.Owned(B), directory.holders(5));
  }

  @Test
  void recall_ofForwardedGrant_namesIt() {
    ownPiece();
    List<DirectoryEffect> _ = on(B, write(5));
    List<DirectoryEffect> _ = on(A, ack(5, 2, false));

    assertEquals(List.of(recall(B, 5, Permission.NONE, C, false, 3, 2)), on(C, write(5)));
  }

  @Test
  void write_ofSharedPage_isGrantedAfterTheLastAcknowledgement() {
    share();

    assertEquals(
        List.of(
            recall(A, 5, Permission.NONE, NOBODY, false, 3, 0),
            recall(B, 5, Permission.NONE, NOBODY, false, 3, 2)),
        on(C, write(5)));
    assertEquals(List.of(), on(B, ack(5, 3, false)));
    assertEquals(List.of(grant(C, 5, Permission.WRITE, Contents.HOME, 3)), on(A, ack(5, 3, false)));
  }

  @Test
  void upgrade_movesNoContents() {
    share();

    List<DirectoryEffect> _ = on(A, new Acquire(Unit.block(5, 0), true, 2));

    assertEquals(List.of(grant(A, 5, Permission.WRITE, Contents.HELD, 3)), on(B, ack(5, 3, false)));
  }

  @Test
  void upgrade_whoseForwardedContentsMayBeUnderWay_getsThemFromHome() {
    share();

    List<DirectoryEffect> _ = on(B, new Acquire(Unit.block(5, 0), true, 0));

    assertEquals(List.of(grant(B, 5, Permission.WRITE, Contents.HOME, 3)), on(A, ack(5, 3, false)));
  }

  @Test
  void requests_ofBusyPage_areServedInTheirOrder() {
    ownPiece();
    List<DirectoryEffect> _ = on(B, write(5));
    assertEquals(List.of(), on(C, write(5)));
    assertEquals(List.of(), on(C, write(5)));

    assertEquals(List.of(recall(B, 5, Permission.NONE, C, false, 3, 2)), on(A, ack(5, 2, false)));
    assertEquals(List.of(), on(B, ack(5, 3, false)));
  }

  @Test
  void load_makesPagesGoOutFromHomeInRuns() {
    directory.load(500);

    List<DirectoryEffect> first = on(A, read(500));

    assertEquals(12, first.size());
    assertEquals(grant(A, 500, Permission.WRITE, Contents.HOME, 1), first.getFirst());
    assertEquals(grant(A, 511, Permission.WRITE, Contents.HOME, 1), first.getLast());
  }

  @Test
  void pagesThatSeveralRead_goOutForReading() {
    directory.load(0);
    for (long page = 0; page < 4; page++) {
      List<DirectoryEffect> _ = on(A, new Acquire(Unit.block(page, 0), false, 7));
      List<DirectoryEffect> _ = on(B, read(page));
      List<DirectoryEffect> _ = on(A, ack(page, 2, true));
    }

    List<DirectoryEffect> run = on(C, read(100));

    assertEquals(Directory.RUN_PAGES, run.size());
    assertEquals(grant(C, 101, Permission.READ, Contents.HOME, 1), run.get(1));
  }

  /// A holder reads page 5, which `owner` has, and writes it then.
  private void readAndWrite(int holder, int owner, int version) {
    List<DirectoryEffect> _ = on(holder, read(5));
    List<DirectoryEffect> _ = on(owner, ack(5, version, true));
    List<DirectoryEffect> _ = on(holder, new Acquire(Unit.block(5, 0), true, version));
    List<DirectoryEffect> _ = on(owner, ack(5, version + 1, false));
  }

  @Test
  void read_ofPageThatEachReaderWrites_takesItFromItsOwner() {
    ownPiece();
    readAndWrite(B, A, 2);
    readAndWrite(A, B, 4);

    assertEquals(List.of(recall(A, 5, Permission.NONE, B, false, 6, 4)), on(B, read(5)));
    assertEquals(List.of(), on(A, ack(5, 6, false)));
    assertEquals(new Holders.Owned(B), directory.holders(5));
    assertEquals(List.of(), on(B, write(5)));
  }

  /// Writers alternate until the next write makes the page fall into blocks.
  private void fight() {
    ownPiece();
    int version = 2;
    int owner = A;
    for (int next : new int[] {B, A, B, A, B}) {
      List<DirectoryEffect> _ = on(next, write(5));
      List<DirectoryEffect> _ = on(owner, ack(5, version++, false));
      owner = next;
    }
    assertEquals(List.of(recall(B, 5, Permission.NONE, NOBODY, true, 7, 6)), on(A, write(5)));
  }

  /// The page is in blocks, and A has block 0.
  private void split() {
    fight();
    long block = Unit.block(5, 0);
    assertEquals(
        List.of(
            new Keep(Unit.page(5)),
            new Send(A, new Grant(block, 1, Permission.WRITE, Contents.HOME, 8))),
        on(B, ack(5, 7, true)));
    assertEquals(1, directory.splits());
  }

  @Test
  void fight_ofWriters_splitsThePage() {
    split();

    long other = Unit.block(5, 3);
    assertEquals(
        List.of(new Send(B, new Grant(other, 1, Permission.WRITE, Contents.HOME, 8))),
        on(B, new Acquire(other, true, 0)));
  }

  @Test
  void acquire_ofAllOfASplitPage_bringsTheBlocksHomeFirst() {
    split();
    long block = Unit.block(5, 0);

    assertEquals(
        List.of(new Send(A, new Recall(block, Permission.NONE, NOBODY, true, 9, 0))),
        on(C, new Acquire(Unit.page(5), false, 0)));
    assertEquals(List.of(), on(B, new Acquire(Unit.block(5, 1), false, 0)));
    assertEquals(
        List.of(
            new Keep(block),
            grant(C, 5, Permission.WRITE, Contents.HOME, 10),
            recall(C, 5, Permission.READ, B, true, 11, 0)),
        on(A, new RecallAck(block, 9, true)));
    assertEquals(1, directory.merges());
  }

  @Test
  void calm_afterAQuietTime_makesThePageWhole() {
    split();

    assertEquals(List.of(), on(A, new Calm(Unit.page(5))));
    nowNanos = POLICY.quietNanos();
    assertFalse(on(A, new Calm(Unit.page(5))).isEmpty());
  }

  private static FarAtomic far(int tag) {
    return new FarAtomic(Unit.page(5), tag, FarOperation.ADD, 8, 8, 1, 0);
  }

  @Test
  void farAtomic_bringsItsBlockHomeFirst() {
    split();
    long block = Unit.block(5, 0);

    assertEquals(
        List.of(new Send(A, new Recall(block, Permission.NONE, NOBODY, true, 9, 0))),
        on(B, far(1)));
    assertEquals(
        List.of(new Keep(block), new Execute(B, far(1), true)),
        on(A, new RecallAck(block, 9, true)));
    assertEquals(List.of(new Execute(C, far(1), true)), on(C, far(1)));
  }

  @Test
  void farAtomics_ofOneHolderAlone_getItTheBlock() {
    split();
    List<DirectoryEffect> _ = on(B, far(1));
    List<DirectoryEffect> _ = on(A, new RecallAck(Unit.block(5, 0), 9, true));
    IntStream.range(2, 8).forEach(tag -> assertEquals(1, on(B, far(tag)).size()));

    List<DirectoryEffect> last = on(B, far(8));

    assertEquals(2, last.size());
    assertTrue(last.getLast() instanceof Send(int holder, Grant _) && holder == B);
  }

  @Test
  void lostOwner_isReported_andNothingElseIsSaidAfterwards() {
    ownPiece();
    List<DirectoryEffect> _ = on(B, write(5));
    effects.clear();

    directory.lose(A, effects::add);

    assertEquals(512, effects.size());
    assertEquals(new PagesLost(0, 1), effects.getFirst());
    assertEquals(List.of(), on(C, read(600)));
  }

  @Test
  void lostReader_isNoLossOfContents() {
    share();
    List<DirectoryEffect> _ = on(C, write(5));
    List<DirectoryEffect> _ = on(A, ack(5, 3, false));
    effects.clear();

    directory.lose(B, effects::add);

    assertEquals(List.of(grant(C, 5, Permission.WRITE, Contents.HOME, 3)), effects);
  }

  @Test
  void lostRequester_afterTheOwnerGaveAway_isALoss() {
    ownPiece();
    List<DirectoryEffect> _ = on(B, write(5));
    effects.clear();

    directory.lose(B, effects::add);
    assertEquals(List.of(), effects);

    assertEquals(List.of(new PagesLost(5, 1)), on(A, ack(5, 2, false)));
  }
}
