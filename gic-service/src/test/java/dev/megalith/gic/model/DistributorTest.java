package dev.megalith.gic.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.DistributorMessage.Deactivated;
import dev.megalith.fabric.interrupt.DistributorMessage.LineChanged;
import dev.megalith.fabric.interrupt.DistributorMessage.Participation;
import dev.megalith.fabric.interrupt.DistributorMessage.Read;
import dev.megalith.fabric.interrupt.DistributorMessage.Returned;
import dev.megalith.fabric.interrupt.DistributorMessage.Write;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PeMessage.GroupsForwarded;
import dev.megalith.fabric.interrupt.PeMessage.Lend;
import dev.megalith.fabric.interrupt.PeMessage.ReadReply;
import dev.megalith.fabric.interrupt.PeMessage.Recall;
import dev.megalith.fabric.interrupt.PeMessage.Retract;
import dev.megalith.fabric.interrupt.ReturnState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The distributor alone: messages in, messages out. [GIC] 4, 12.9; INTID 33 is bit 1 of word 1.
class DistributorTest {
  private static final int CTLR = 0x0000;
  private static final int IGROUPR1 = 0x0084;
  private static final int ISENABLER1 = 0x0104;
  private static final int ICENABLER1 = 0x0184;
  private static final int ISPENDR1 = 0x0204;
  private static final int ICPENDR1 = 0x0284;
  private static final int ISACTIVER1 = 0x0304;
  private static final int ICACTIVER1 = 0x0384;
  private static final int IPRIORITYR33 = 0x0421;
  private static final int ICFGR2 = 0x0C08;
  private static final int IROUTER33 = 0x6108;
  private static final long IRM = 1L << 31;
  private static final long RWP = 1L << 31;
  private static final long ARE_DS = 0x50;
  private static final long BIT33 = 2;
  private static final long EDGE33 = 8;
  private static final int GROUP1 = 1;
  private static final int TAG = 77;

  private final Distributor distributor =
      new Distributor(new DistributorConfig(64, List.of(0, 1, 0x100)));
  private final List<Sent> sent = new ArrayList<>();

  record Sent(int pe, PeMessage message) {}

  private void apply(DistributorMessage message) {
    distributor.apply(message, (pe, out) -> sent.add(new Sent(pe, out)));
  }

  private void write(int offset, long value) {
    apply(new Write(offset, 4, value));
  }

  private long read(int offset, int size) {
    sent.clear();
    apply(new Read(0, TAG, offset, size));
    assertEquals(1, sent.size(), "answered at once: " + sent);
    long value = ((ReadReply) sent.getFirst().message()).value();
    sent.clear();
    return value;
  }

  private void expect(Sent... expected) {
    assertEquals(List.of(expected), sent);
    sent.clear();
  }

  private static Sent lend(int pe) {
    return new Sent(pe, new Lend(33, 0xA0, GROUP1));
  }

  private static Sent recall(int pe) {
    return new Sent(pe, new Recall(33));
  }

  private static Sent retract(int pe) {
    return new Sent(pe, new Retract(33));
  }

  private static Sent reply(long value) {
    return new Sent(0, new ReadReply(TAG, value));
  }

  private void returned(int pe, ReturnState state) {
    apply(new Returned(pe, 33, state));
  }

  private void raise() {
    apply(new LineChanged(33, true));
  }

  private void lower() {
    apply(new LineChanged(33, false));
  }

  /// SPI 33: group 1, priority 0xA0, to PE 0, enabled; both groups enabled in the distributor.
  private void enable33() {
    write(IGROUPR1, -1);
    apply(new Write(IPRIORITYR33, 1, 0xA0));
    write(ISENABLER1, BIT33);
    write(CTLR, 3);
    sent.clear();
  }

  private void makeEdge() {
    write(ICFGR2, EDGE33);
  }

  @Test
  void reset_registers_showAffinityRoutingAndOneSecurityState() {
    assertEquals(ARE_DS, read(CTLR, 4));
    assertEquals(0x0178_0002, read(0x0004, 4));
    assertEquals(0x043B, read(0x0008, 4));
    assertEquals(0, read(ISENABLER1, 4));
    assertEquals(0, read(IROUTER33, 8));
  }

  @Test
  void registers_ofPrivateAndMissingIntids_areRazWi() {
    write(0x0100, -1); // ISENABLER0
    write(0x010C, -1); // INTIDs 96..127 of a GIC with 64 SPIs
    write(0x0400, -1); // IPRIORITYR0
    apply(new Write(0x6000 + 8 * 100, 8, 1));
    assertEquals(0, read(0x0100, 4));
    assertEquals(0, read(0x010C, 4));
    assertEquals(0, read(0x0400, 4));
    assertEquals(0, read(0x6000 + 8 * 100, 8));
    assertEquals(0, distributor.counters().unknownAccesses());
  }

  @Test
  void access_toNoRegister_readsZeroAndIsCounted() {
    write(0x5000, -1);
    assertEquals(0, read(0x5000, 4));
    assertEquals(0, read(0x0104, 1));
    assertEquals(3, distributor.counters().unknownAccesses());
  }

  @Test
  void priorities_byByteAndWord_keepFiveBits() {
    write(0x0420, 0x1122_33FF);
    apply(new Write(IPRIORITYR33, 1, 0xA7));
    assertEquals(0x1020_A0F8L, read(0x0420, 4));
    assertEquals(0xA0, read(IPRIORITYR33, 1));
  }

  @Test
  void router_byHalves_keepsAffinityAndIrm() {
    write(IROUTER33, 0xFFFF_FFFFL);
    write(IROUTER33 + 4, 0xFFFF_FFFFL);
    assertEquals(0xFF_80FF_FFFFL, read(IROUTER33, 8));
    assertEquals(0xFF, read(IROUTER33 + 4, 4));
  }

  @Test
  void config_readBack_keepsTheUpperBitOfEachPair() {
    write(ICFGR2, 0xFFFF_FFFFL);
    assertEquals(0xAAAA_AAAAL, read(ICFGR2, 4));
    write(0x0C0C, 0x8000_0000L);
    assertEquals(0x8000_0000L, read(0x0C0C, 4));
    assertEquals(0xAAAA_AAAAL, read(ICFGR2, 4));
  }

  @Test
  void controlWrite_changingGroups_tellsEveryPe() {
    write(CTLR, 2);
    PeMessage forwarded = new GroupsForwarded(false, true);
    expect(new Sent(0, forwarded), new Sent(1, forwarded), new Sent(2, forwarded));
    write(CTLR, 0x12);
    expect();
    assertEquals(ARE_DS | 2, read(CTLR, 4));
  }

  @Test
  void level_raisedAndReturnedWhileHigh_isLentAgain() {
    enable33();
    raise();
    expect(lend(0));
    raise();
    expect();
    returned(0, ReturnState.INACTIVE);
    expect(lend(0));
  }

  @Test
  void level_loweredWhileLent_isRetractedOnce() {
    enable33();
    raise();
    sent.clear();
    lower();
    expect(retract(0));
    raise();
    lower();
    expect();
    returned(0, ReturnState.PENDING);
    expect();
    assertEquals(0, read(ISPENDR1, 4));
  }

  @Test
  void level_loweredAndRaisedBeforeReturn_isLentAgain() {
    enable33();
    raise();
    lower();
    raise();
    sent.clear();
    returned(0, ReturnState.PENDING);
    expect(lend(0));
  }

  @Test
  void edge_oncePulsed_isLentOnce() {
    enable33();
    makeEdge();
    raise();
    expect(lend(0));
    lower();
    expect();
    returned(0, ReturnState.INACTIVE);
    expect();
  }

  /// The two edges are one interrupt if the guest has not acknowledged the first: only the PE
  /// knows.
  @Test
  void edge_repeatedWhileLentAndPending_mergesIntoOne() {
    enable33();
    makeEdge();
    raise();
    lower();
    sent.clear();
    raise();
    expect(retract(0));
    returned(0, ReturnState.PENDING);
    expect(lend(0));
    returned(0, ReturnState.INACTIVE);
    expect();
  }

  @Test
  void edge_repeatedWhileLentAndActive_isLentAfterReturn() {
    enable33();
    makeEdge();
    raise();
    lower();
    raise();
    sent.clear();
    returned(0, ReturnState.INACTIVE);
    expect(lend(0));
    returned(0, ReturnState.INACTIVE);
    expect();
  }

  @Test
  void disable_ofLent_recallsAndKeepsRwpUntilReturned() {
    enable33();
    raise();
    sent.clear();
    write(ICENABLER1, BIT33);
    expect(recall(0));
    assertEquals(ARE_DS | 3 | RWP, read(CTLR, 4));
    returned(0, ReturnState.PENDING);
    expect();
    assertEquals(ARE_DS | 3, read(CTLR, 4));
    assertEquals(BIT33, read(ISPENDR1, 4));
    write(ISENABLER1, BIT33);
    expect(lend(0));
  }

  @Test
  void disable_crossingAReturn_isAnsweredByIt() {
    enable33();
    raise();
    write(ICENABLER1, BIT33);
    lower();
    returned(0, ReturnState.INACTIVE);
    assertEquals(ARE_DS | 3, read(CTLR, 4));
    assertEquals(0, read(ISPENDR1, 4));
  }

  @Test
  void groupDisable_recallsTheLentOfThatGroup() {
    enable33();
    raise();
    sent.clear();
    write(CTLR, 1);
    PeMessage forwarded = new GroupsForwarded(true, false);
    expect(new Sent(0, forwarded), new Sent(1, forwarded), new Sent(2, forwarded), recall(0));
    assertEquals(ARE_DS | 1 | RWP, read(CTLR, 4));
    returned(0, ReturnState.PENDING);
    assertEquals(ARE_DS | 1, read(CTLR, 4));
  }

  @Test
  void route_changedWhileLent_movesAfterReturn() {
    enable33();
    raise();
    sent.clear();
    apply(new Write(IROUTER33, 8, 0x100));
    expect(recall(0));
    returned(0, ReturnState.PENDING);
    expect(lend(2));
  }

  @Test
  void priority_changedWhileLent_isLentWithTheNewOne() {
    enable33();
    raise();
    sent.clear();
    apply(new Write(IPRIORITYR33, 1, 0x40));
    expect(recall(0));
    returned(0, ReturnState.PENDING);
    expect(new Sent(0, new Lend(33, 0x40, GROUP1)));
  }

  @Test
  void route_toNoPe_staysPending() {
    apply(new Write(IROUTER33, 8, 0x7F));
    enable33();
    raise();
    expect();
    assertEquals(BIT33, read(ISPENDR1, 4));
  }

  @Test
  void recallOfActive_keepsItActiveUntilDeactivated() {
    enable33();
    raise();
    write(ICENABLER1, BIT33);
    write(ISENABLER1, BIT33);
    returned(0, ReturnState.ACTIVE);
    sent.clear();
    assertEquals(BIT33, read(ISACTIVER1, 4));
    apply(new Deactivated(0, 33));
    expect(lend(0));
  }

  @Test
  void pendingRead_whileLent_isAnsweredAfterTheReturn() {
    enable33();
    raise();
    sent.clear();
    apply(new Read(0, TAG, ISPENDR1, 4));
    expect(recall(0));
    returned(0, ReturnState.PENDING);
    expect(reply(BIT33), lend(0));
    assertEquals(1, distributor.counters().settledReads());
  }

  @Test
  void activeRead_whileLent_seesWhatThePeAcknowledged() {
    enable33();
    makeEdge();
    raise();
    sent.clear();
    apply(new Read(0, TAG, ICACTIVER1, 4));
    returned(0, ReturnState.ACTIVE);
    expect(recall(0), reply(BIT33));
    assertEquals(0, read(ISPENDR1, 4));
  }

  @Test
  void settlingRead_holdsBackNewLends() {
    enable33();
    write(ISENABLER1, 4);
    raise();
    sent.clear();
    apply(new Read(0, TAG, ISPENDR1, 4));
    apply(new LineChanged(34, true));
    expect(recall(0));
    returned(0, ReturnState.PENDING);
    expect(reply(6), lend(0), new Sent(0, new Lend(34, 0, GROUP1)));
  }

  @Test
  void setPending_thenClearPending_ofLent_leavesNothing() {
    enable33();
    makeEdge();
    write(ISPENDR1, BIT33);
    expect(lend(0));
    write(ICPENDR1, BIT33);
    expect(recall(0));
    returned(0, ReturnState.PENDING);
    expect();
    assertEquals(0, read(ISPENDR1, 4));
  }

  /// A level that stays high keeps the interrupt pending whatever GICD_ICPENDR says.
  @Test
  void clearPending_ofHighLevel_doesNotLast() {
    enable33();
    raise();
    write(ICPENDR1, BIT33);
    sent.clear();
    returned(0, ReturnState.PENDING);
    expect(lend(0));
  }

  @Test
  void setActive_ofPending_keepsItFromBeingLent() {
    enable33();
    write(ISACTIVER1, BIT33);
    raise();
    expect();
    write(ICACTIVER1, BIT33);
    expect(lend(0));
  }

  @Test
  void setActive_ofLent_appliesOnReturn() {
    enable33();
    raise();
    write(ISACTIVER1, BIT33);
    sent.clear();
    returned(0, ReturnState.PENDING);
    expect();
    assertEquals(BIT33, read(ISACTIVER1, 4));
    assertEquals(BIT33, read(ISPENDR1, 4));
  }

  /// EOImode 1: ICC_DIR_EL1 may be written on another PE than the one that acknowledged.
  @Test
  void deactivation_byAnotherPe_takesItFromTheHolder() {
    enable33();
    raise();
    lower();
    sent.clear();
    apply(new Deactivated(1, 33));
    expect(recall(0));
    returned(0, ReturnState.ACTIVE);
    expect();
    assertEquals(0, read(ISACTIVER1, 4));
  }

  @Test
  void oneOfN_withoutParticipants_waitsForTheFirst() {
    enable33();
    apply(new Write(IROUTER33, 8, IRM));
    raise();
    expect();
    apply(new Participation(1, true, false));
    expect();
    apply(new Participation(1, true, true));
    expect(lend(1));
  }

  @Test
  void oneOfN_withSeveralParticipants_takesTurns() {
    enable33();
    makeEdge();
    apply(new Write(IROUTER33, 8, IRM));
    apply(new Participation(1, false, true));
    apply(new Participation(2, false, true));
    write(ISPENDR1, BIT33);
    returned(2, ReturnState.INACTIVE);
    write(ISPENDR1, BIT33);
    expect(lend(2), lend(1));
  }

  @Test
  void oneOfN_whenItsTargetLeaves_goesToAnother() {
    enable33();
    apply(new Write(IROUTER33, 8, IRM));
    apply(new Participation(1, false, true));
    raise();
    apply(new Participation(2, false, true));
    sent.clear();
    apply(new Participation(1, false, false));
    expect(retract(1));
    returned(1, ReturnState.PENDING);
    expect(lend(2));
  }

  @Test
  void writes_toIntidsThatDoNotExist_areIgnored() {
    apply(new Deactivated(0, 1019));
    apply(new Deactivated(0, 96));
    apply(new Deactivated(0, -1));
    assertEquals(0, distributor.lentCount());
  }

  @Test
  void return_ofWhatWasNotLent_isOurBug() {
    assertThrows(Invariant.Violation.class, () -> returned(0, ReturnState.PENDING));
  }
}
