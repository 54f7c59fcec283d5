package dev.megalith.memory.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.memory.model.DirectoryCommand.AcquireRead;
import dev.megalith.memory.model.DirectoryCommand.AcquireWrite;
import dev.megalith.memory.model.DirectoryCommand.RecallAck;
import dev.megalith.memory.model.DirectoryCommand.Release;
import dev.megalith.memory.model.DirectoryCommand.WorkerLost;
import dev.megalith.memory.model.DirectoryEffect.Grant;
import dev.megalith.memory.model.DirectoryEffect.PagesLost;
import dev.megalith.memory.model.DirectoryEffect.Recall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  /// Two pieces and a bit.
  private static final long PAGES = 2 * 512 + 10;

  private static final int NOBODY = DirectoryEffect.NOBODY;
  private static final long PAGE = 7;

  private final Directory directory = new Directory(PAGES);

  private List<DirectoryEffect> apply(DirectoryCommand command) {
    List<DirectoryEffect> effects = new ArrayList<>();
    directory.apply(command, effects::add);
    return effects;
  }

  private static Grant grant(
      int worker, boolean forWrite, Permission permission, Contents contents, long version) {
    return new Grant(worker, PAGE, forWrite, PAGE, 1, permission, contents, version);
  }

  /// Workers 0 and 1 read the page, of version 2.
  private void shareBetweenTwo() {
    apply(new AcquireRead(0, PAGE));
    apply(new AcquireRead(1, PAGE));
    apply(new RecallAck(0, PAGE, 2));
  }

  @Test
  void acquireRead_ofUntouchedRam_grantsItsPieceForWriting() {
    assertEquals(
        List.of(new Grant(3, 700, false, 512, 512, Permission.WRITE, Contents.ZERO, 1)),
        apply(new AcquireRead(3, 700)));
    assertEquals(new Holders.Owned(3), directory.holders(512));
    assertEquals(new Holders.Untouched(), directory.holders(511));
    assertEquals(new Holders.Untouched(), directory.holders(1024));
  }

  @Test
  void acquire_inLastPiece_grantsUpToTheEndOfRam() {
    assertEquals(
        List.of(new Grant(0, 1030, true, 1024, 10, Permission.WRITE, Contents.ZERO, 1)),
        apply(new AcquireWrite(0, 1030)));
  }

  @Test
  void acquire_ofOwnPiece_movesNothing() {
    apply(new AcquireWrite(0, PAGE));
    assertEquals(
        List.of(new Grant(0, 8, true, 0, 512, Permission.WRITE, Contents.HELD, 1)),
        apply(new AcquireWrite(0, 8)));
  }

  @Test
  void acquireRead_ofForeignPiece_splitsItAndRecallsOnePage() {
    apply(new AcquireWrite(0, PAGE));
    assertEquals(
        List.of(new Recall(0, PAGE, Permission.READ, 1, 2)), apply(new AcquireRead(1, PAGE)));
    assertEquals(
        List.of(grant(1, false, Permission.READ, Contents.FORWARDED, 2)),
        apply(new RecallAck(0, PAGE, 2)));
    assertEquals(new Holders.Shared(0b11), directory.holders(PAGE));
    assertEquals(new Holders.Owned(0), directory.holders(PAGE + 1));
  }

  @Test
  void acquireWrite_ofOwnedPage_takesItAway() {
    apply(new AcquireWrite(0, PAGE));
    assertEquals(
        List.of(new Recall(0, PAGE, Permission.NONE, 1, 2)), apply(new AcquireWrite(1, PAGE)));
    assertEquals(
        List.of(grant(1, true, Permission.WRITE, Contents.FORWARDED, 2)),
        apply(new RecallAck(0, PAGE, 2)));
    assertEquals(new Holders.Owned(1), directory.holders(PAGE));
  }

  @Test
  void acquireRead_ofSharedPage_isServedFromHomeAtOnce() {
    shareBetweenTwo();
    assertEquals(
        List.of(grant(2, false, Permission.READ, Contents.HOME, 3)),
        apply(new AcquireRead(2, PAGE)));
    assertEquals(new Holders.Shared(0b111), directory.holders(PAGE));
  }

  @Test
  void acquireWrite_ofSharedPage_invalidatesAllAtOnceAndWaitsForAll() {
    shareBetweenTwo();
    assertEquals(
        List.of(
            new Recall(0, PAGE, Permission.NONE, NOBODY, 3),
            new Recall(1, PAGE, Permission.NONE, NOBODY, 3)),
        apply(new AcquireWrite(2, PAGE)));
    assertEquals(List.of(), apply(new RecallAck(1, PAGE, 3)));
    assertEquals(
        List.of(grant(2, true, Permission.WRITE, Contents.HOME, 3)),
        apply(new RecallAck(0, PAGE, 3)));
  }

  @Test
  void acquireWrite_byReader_upgradesWithoutContents() {
    shareBetweenTwo();
    assertEquals(
        List.of(new Recall(1, PAGE, Permission.NONE, NOBODY, 3)), apply(new AcquireWrite(0, PAGE)));
    assertEquals(
        List.of(grant(0, true, Permission.WRITE, Contents.HELD, 3)),
        apply(new RecallAck(1, PAGE, 3)));
  }

  @Test
  void acquire_duringAnother_isServedAfterwards() {
    apply(new AcquireWrite(0, PAGE));
    apply(new AcquireWrite(1, PAGE));
    assertEquals(List.of(), apply(new AcquireWrite(2, PAGE)));
    assertEquals(List.of(), apply(new AcquireRead(0, PAGE)));
    assertEquals(
        List.of(
            grant(1, true, Permission.WRITE, Contents.FORWARDED, 2),
            new Recall(1, PAGE, Permission.NONE, 2, 3)),
        apply(new RecallAck(0, PAGE, 2)));
    assertEquals(
        List.of(
            grant(2, true, Permission.WRITE, Contents.FORWARDED, 3),
            new Recall(2, PAGE, Permission.READ, 0, 4)),
        apply(new RecallAck(1, PAGE, 3)));
  }

  @Test
  void acquire_sentTwice_isServedOnce() {
    apply(new AcquireWrite(0, PAGE));
    apply(new AcquireWrite(1, PAGE));
    assertEquals(List.of(), apply(new AcquireWrite(1, PAGE)));
    assertEquals(
        List.of(grant(1, true, Permission.WRITE, Contents.FORWARDED, 2)),
        apply(new RecallAck(0, PAGE, 2)));
  }

  @Test
  void recallAck_ofOldVersionOrStranger_isDropped() {
    apply(new AcquireWrite(0, PAGE));
    apply(new AcquireWrite(1, PAGE));
    assertEquals(List.of(), apply(new RecallAck(0, PAGE, 1)));
    assertEquals(List.of(), apply(new RecallAck(2, PAGE, 2)));
    assertEquals(1, apply(new RecallAck(0, PAGE, 2)).size());
    assertEquals(List.of(), apply(new RecallAck(0, PAGE, 2)));
    assertEquals(List.of(), apply(new RecallAck(0, 600, 1)));
  }

  @Test
  void release_ofOwnedPage_leavesItAtHome() {
    apply(new AcquireWrite(0, PAGE));
    assertEquals(List.of(), apply(new Release(0, PAGE)));
    assertEquals(new Holders.Shared(0), directory.holders(PAGE));
    assertEquals(
        List.of(grant(1, true, Permission.WRITE, Contents.HOME, 2)),
        apply(new AcquireWrite(1, PAGE)));
  }

  @Test
  void release_thatCrossesARecall_isServedFromHome() {
    apply(new AcquireWrite(0, PAGE));
    apply(new AcquireWrite(1, PAGE));
    apply(new Release(0, PAGE));
    assertEquals(
        List.of(grant(1, true, Permission.WRITE, Contents.HOME, 2)),
        apply(new RecallAck(0, PAGE, 2)));
  }

  @Test
  void workerLost_ownerOfAPiece_losesThePiece() {
    apply(new AcquireWrite(0, PAGE));
    assertEquals(List.of(new PagesLost(0, 512)), apply(new WorkerLost(0)));
  }

  @Test
  void workerLost_ownerUnderRecall_losesThePageAndServesTheNext() {
    apply(new AcquireWrite(0, PAGE));
    apply(new AcquireWrite(1, PAGE));
    List<DirectoryEffect> effects = apply(new WorkerLost(0));
    assertEquals(512, effects.stream().filter(PagesLost.class::isInstance).count());
    assertEquals(
        List.of(grant(1, true, Permission.WRITE, Contents.HOME, 2)),
        effects.stream().filter(Grant.class::isInstance).toList());
  }

  @Test
  void workerLost_reader_losesNothing() {
    shareBetweenTwo();
    apply(new AcquireWrite(2, PAGE));
    apply(new RecallAck(0, PAGE, 3));
    assertEquals(
        List.of(grant(2, true, Permission.WRITE, Contents.HOME, 3)), apply(new WorkerLost(1)));
  }

  @Test
  void workerLost_requesterOfForwardedPage_losesThePage() {
    apply(new AcquireWrite(0, PAGE));
    apply(new AcquireWrite(1, PAGE));
    assertEquals(List.of(), apply(new WorkerLost(1)));
    assertEquals(List.of(new PagesLost(PAGE, 1)), apply(new RecallAck(0, PAGE, 2)));
  }

  @Test
  void workerLost_requesterOfReading_leavesTheOwnerReading() {
    apply(new AcquireWrite(0, PAGE));
    apply(new AcquireRead(1, PAGE));
    apply(new WorkerLost(1));
    assertEquals(List.of(), apply(new RecallAck(0, PAGE, 2)));
    assertEquals(new Holders.Shared(0b1), directory.holders(PAGE));
  }

  @Test
  void workerLost_isNotServedAnyMore() {
    apply(new WorkerLost(5));
    assertEquals(List.of(), apply(new AcquireWrite(5, PAGE)));
    assertEquals(new Holders.Untouched(), directory.holders(PAGE));
  }
}
