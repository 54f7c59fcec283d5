package dev.megalith.worker.gic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.fabric.interrupt.PeMessage.FrameRead;
import dev.megalith.fabric.interrupt.PeMessage.FrameWrite;
import dev.megalith.fabric.interrupt.PeMessage.GroupsForwarded;
import dev.megalith.fabric.interrupt.PeMessage.Lend;
import dev.megalith.fabric.interrupt.PeMessage.ReadReply;
import dev.megalith.fabric.interrupt.PeMessage.Recall;
import dev.megalith.fabric.interrupt.PeMessage.Retract;
import dev.megalith.fabric.interrupt.PeMessage.Sgi;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One PE's redistributor and CPU interface. [GIC] 4, 12.2, 12.11.
class GicPeTest {
  private static final int SPURIOUS = 1023;
  private static final int IDLE = 0xFF;
  private static final int WAKER = 0x0_0014;
  private static final int IGROUPR0 = 0x1_0080;
  private static final int ISENABLER0 = 0x1_0100;
  private static final int ISPENDR0 = 0x1_0200;
  private static final int ICPENDR0 = 0x1_0280;
  private static final int ISACTIVER0 = 0x1_0300;
  private static final int ICACTIVER0 = 0x1_0380;
  private static final int IPRIORITYR = 0x1_0400;
  private static final int ICFGR0 = 0x1_0C00;
  private static final int ICFGR1 = 0x1_0C04;
  private static final int TIMER = 27;
  private static final int CBPR = 1;
  private static final int EOI_MODE = 2;

  private final RecordingPort port = new RecordingPort();

  /// PE 5, affinity 0.0.1.2.
  private final GicPe pe = new GicPe(5, 0x0102, true, port);

  /// As Linux leaves it: everything in group 1 at 0xA0, enabled, PMR 0xF0.
  @BeforeEach
  void bringUp() {
    pe.writeFrame(WAKER, 4, 0);
    pe.writeFrame(IGROUPR0, 4, 0xFFFF_FFFFL);
    pe.writeFrame(ISENABLER0, 4, 0xFFFF_FFFFL);
    for (int intid = 0; intid < 32; intid++) {
      setPriority(intid, 0xA0);
    }
    pe.apply(new GroupsForwarded(true, true));
    write(IccRegister.ICC_PMR_EL1, 0xF0);
    write(IccRegister.ICC_IGRPEN1_EL1, 1);
    write(IccRegister.ICC_IGRPEN0_EL1, 1);
    port.take();
  }

  private void setPriority(int intid, int priority) {
    pe.writeFrame(IPRIORITYR + intid, 1, priority);
  }

  private long read(IccRegister register) {
    return pe.readIcc(register.packed());
  }

  private void write(IccRegister register, long value) {
    pe.writeIcc(register.packed(), value);
  }

  private long acknowledge() {
    return read(IccRegister.ICC_IAR1_EL1);
  }

  private void end(long intid) {
    write(IccRegister.ICC_EOIR1_EL1, intid);
  }

  @Test
  void levelPpi_acknowledgedAndEnded_signalsWhileHigh() {
    pe.setPpi(TIMER, true);
    assertTrue(pe.irqAsserted());
    assertFalse(pe.fiqAsserted());
    assertEquals(TIMER, acknowledge());
    assertFalse(pe.irqAsserted());
    assertEquals(0xA0, read(IccRegister.ICC_RPR_EL1));
    end(TIMER);
    assertTrue(pe.irqAsserted());
    pe.setPpi(TIMER, false);
    assertFalse(pe.irqAsserted());
    assertEquals(SPURIOUS, acknowledge());
    assertEquals(IDLE, read(IccRegister.ICC_RPR_EL1));
  }

  @Test
  void edgePpi_pulsed_isTakenOnce() {
    pe.writeFrame(ICFGR1, 4, 2L << 2 * (TIMER - 16));
    pe.setPpi(TIMER, true);
    pe.setPpi(TIMER, false);
    assertEquals(TIMER, acknowledge());
    end(TIMER);
    assertEquals(SPURIOUS, acknowledge());
  }

  @Test
  void pending_ofHigherPriority_comesFirstAndPreempts() {
    pe.receiveSgi(3, 1);
    assertEquals(3, acknowledge());
    pe.receiveSgi(4, 1);
    assertFalse(pe.irqAsserted(), "same priority does not preempt");
    setPriority(5, 0x40);
    pe.receiveSgi(5, 1);
    assertTrue(pe.irqAsserted());
    assertEquals(5, acknowledge());
    assertEquals(0x40, read(IccRegister.ICC_RPR_EL1));
    end(5);
    assertEquals(0xA0, read(IccRegister.ICC_RPR_EL1));
    end(3);
    assertEquals(4, acknowledge());
  }

  @Test
  void pending_ofSamePriority_comesInOrderOfIntid() {
    pe.receiveSgi(9, 1);
    pe.receiveSgi(2, 1);
    assertEquals(2, read(IccRegister.ICC_HPPIR1_EL1));
    assertEquals(2, acknowledge());
  }

  @Test
  void priorityMask_atOrAboveThePriority_hidesIt() {
    pe.receiveSgi(1, 1);
    write(IccRegister.ICC_PMR_EL1, 0xA0);
    assertFalse(pe.irqAsserted());
    assertEquals(SPURIOUS, acknowledge());
    assertEquals(1, read(IccRegister.ICC_HPPIR1_EL1));
    write(IccRegister.ICC_PMR_EL1, 0xA8);
    assertTrue(pe.irqAsserted());
  }

  /// Linux reads the number of priority bits and the use of group 0 from what sticks.
  @Test
  void priorityMask_keepsFiveBits() {
    write(IccRegister.ICC_PMR_EL1, 0x0F);
    assertEquals(0x08, read(IccRegister.ICC_PMR_EL1));
  }

  /// [GIC] 4.8: with BPR1 = 7 only bit 7 of the priority decides on preemption.
  @Test
  void binaryPoint_groupsPriorities_forPreemption() {
    write(IccRegister.ICC_BPR1_EL1, 7);
    pe.receiveSgi(1, 1);
    assertEquals(1, acknowledge());
    assertEquals(0x80, read(IccRegister.ICC_RPR_EL1));
    setPriority(2, 0x80);
    pe.receiveSgi(2, 1);
    assertFalse(pe.irqAsserted());
    setPriority(3, 0x78);
    pe.receiveSgi(3, 1);
    assertEquals(3, acknowledge());
  }

  @Test
  void binaryPoints_belowTheirMinimum_readAsTheMinimum() {
    write(IccRegister.ICC_BPR0_EL1, 0);
    write(IccRegister.ICC_BPR1_EL1, 0);
    assertEquals(2, read(IccRegister.ICC_BPR0_EL1));
    assertEquals(3, read(IccRegister.ICC_BPR1_EL1));
  }

  @Test
  void commonBinaryPoint_rulesBothGroups() {
    write(IccRegister.ICC_CTLR_EL1, CBPR);
    write(IccRegister.ICC_BPR0_EL1, 6);
    write(IccRegister.ICC_BPR1_EL1, 3);
    assertEquals(7, read(IccRegister.ICC_BPR1_EL1));
    pe.receiveSgi(1, 1);
    acknowledge();
    setPriority(2, 0x80);
    pe.receiveSgi(2, 1);
    assertFalse(pe.irqAsserted());
  }

  @Test
  void control_keepsOnlyItsWritableBits() {
    write(IccRegister.ICC_CTLR_EL1, -1);
    assertEquals(0x8C00 | CBPR | EOI_MODE, read(IccRegister.ICC_CTLR_EL1));
    write(IccRegister.ICC_CTLR_EL1, 0);
    assertEquals(0x8C00, read(IccRegister.ICC_CTLR_EL1));
  }

  @Test
  void eoiMode1_endDropsPriority_directDeactivates() {
    write(IccRegister.ICC_CTLR_EL1, EOI_MODE);
    pe.setPpi(TIMER, true);
    acknowledge();
    end(TIMER);
    assertEquals(IDLE, read(IccRegister.ICC_RPR_EL1));
    assertEquals(1L << TIMER, pe.readFrame(ISACTIVER0, 4));
    assertFalse(pe.irqAsserted());
    write(IccRegister.ICC_DIR_EL1, TIMER);
    assertEquals(0, pe.readFrame(ISACTIVER0, 4));
    assertTrue(pe.irqAsserted());
  }

  @Test
  void directDeactivation_inEoiMode0_isIgnored() {
    pe.setPpi(TIMER, true);
    acknowledge();
    write(IccRegister.ICC_DIR_EL1, TIMER);
    assertEquals(1L << TIMER, pe.readFrame(ISACTIVER0, 4));
  }

  @Test
  void group0_signalsFiqAndIsAcknowledgedByIar0() {
    pe.writeFrame(IGROUPR0, 4, ~(1L << 7));
    pe.receiveSgi(7, 0);
    assertTrue(pe.fiqAsserted());
    assertFalse(pe.irqAsserted());
    assertEquals(SPURIOUS, acknowledge());
    assertEquals(SPURIOUS, read(IccRegister.ICC_HPPIR1_EL1));
    assertEquals(7, read(IccRegister.ICC_HPPIR0_EL1));
    assertEquals(7, read(IccRegister.ICC_IAR0_EL1));
    assertEquals(1L << (0xA0 >> 3), read(IccRegister.ICC_AP0R0_EL1));
    end(7); // of the wrong group: nothing happens
    assertEquals(0xA0, read(IccRegister.ICC_RPR_EL1));
    write(IccRegister.ICC_EOIR0_EL1, 7);
    assertEquals(IDLE, read(IccRegister.ICC_RPR_EL1));
  }

  @Test
  void groupDisabled_atEitherPlace_hidesItsInterrupts() {
    pe.receiveSgi(1, 1);
    write(IccRegister.ICC_IGRPEN1_EL1, 0);
    assertFalse(pe.irqAsserted());
    assertEquals(SPURIOUS, read(IccRegister.ICC_HPPIR1_EL1));
    write(IccRegister.ICC_IGRPEN1_EL1, 1);
    assertTrue(pe.irqAsserted());
    pe.apply(new GroupsForwarded(true, false));
    assertFalse(pe.irqAsserted());
  }

  @Test
  void sgi_ofTheOtherGroup_doesNotPend() {
    pe.receiveSgi(1, 0);
    assertEquals(0, pe.readFrame(ISPENDR0, 4));
  }

  @Test
  void endOfInterrupt_ofSpecialOrWithNothingActive_changesNothing() {
    end(SPURIOUS);
    end(40);
    assertEquals(List.of(), port.take());
    assertEquals(IDLE, read(IccRegister.ICC_RPR_EL1));
  }

  @Test
  void spi_lentAcknowledgedEnded_isReturnedInactive() {
    pe.apply(new Lend(40, 0x80, 1));
    assertTrue(pe.irqAsserted());
    assertEquals(40, acknowledge());
    assertEquals(List.of(), port.take());
    end(40);
    assertEquals(List.of("returned 40 INACTIVE"), port.take());
    assertEquals(0, pe.heldCount());
  }

  @Test
  void recall_ofPending_returnsItUntouched() {
    pe.apply(new Lend(40, 0x80, 1));
    pe.apply(new Recall(40));
    assertEquals(List.of("returned 40 PENDING"), port.take());
    assertFalse(pe.irqAsserted());
    assertEquals(SPURIOUS, acknowledge());
  }

  @Test
  void recall_ofActive_returnsItAndTheEndFollowsAsDeactivation() {
    pe.apply(new Lend(40, 0x80, 1));
    acknowledge();
    pe.apply(new Recall(40));
    assertEquals(List.of("returned 40 ACTIVE"), port.take());
    assertEquals(0x80, read(IccRegister.ICC_RPR_EL1));
    end(40);
    assertEquals(List.of("deactivated 40"), port.take());
    assertEquals(IDLE, read(IccRegister.ICC_RPR_EL1));
  }

  @Test
  void retract_takesPendingButLeavesActive() {
    pe.apply(new Lend(40, 0x80, 1));
    pe.apply(new Lend(41, 0x80, 1));
    acknowledge();
    pe.apply(new Retract(40));
    pe.apply(new Retract(41));
    assertEquals(List.of("returned 41 PENDING"), port.take());
    end(40);
    assertEquals(List.of("returned 40 INACTIVE"), port.take());
  }

  @Test
  void recall_ofWhatIsNotHeld_isDropped() {
    pe.apply(new Recall(40));
    pe.apply(new Retract(1019));
    assertEquals(List.of(), port.take());
  }

  @Test
  void sgi1r_withAList_servesItselfAndSendsTheRest() {
    // Aff1 = 1, targets 2 (this PE), 0 and 15, INTID 6.
    write(IccRegister.ICC_SGI1R_EL1, 6L << 24 | 1L << 16 | 0x8005);
    assertEquals(List.of("sgi 0x100:0x8001 6 group 1"), port.take());
    assertEquals(6, acknowledge());
  }

  @Test
  void sgi1r_toAnotherCluster_leavesThisPeAlone() {
    write(IccRegister.ICC_SGI1R_EL1, 3L << 48 | 2L << 32 | 6L << 24 | 1L << 16 | 4);
    assertEquals(List.of("sgi 0x3020100:0x4 6 group 1"), port.take());
    assertFalse(pe.irqAsserted());
  }

  @Test
  void sgi1r_toAllButSelf_isOneMessage() {
    write(IccRegister.ICC_SGI1R_EL1, 1L << 40 | 9L << 24);
    assertEquals(List.of("sgi others 9 group 1"), port.take());
    assertFalse(pe.irqAsserted());
  }

  @Test
  void sgi0r_sendsGroup0() {
    write(IccRegister.ICC_SGI0R_EL1, 1L << 40 | 9L << 24);
    write(IccRegister.ICC_ASGI1R_EL1, 1L << 40 | 8L << 24);
    assertEquals(List.of("sgi others 9 group 0", "sgi others 8 group 0"), port.take());
  }

  @Test
  void participation_followsGroupEnablesAndSleep() {
    write(IccRegister.ICC_IGRPEN0_EL1, 0);
    pe.writeFrame(WAKER, 4, 2);
    assertEquals(6, pe.readFrame(WAKER, 4));
    pe.writeFrame(WAKER, 4, 0);
    assertEquals(0, pe.readFrame(WAKER, 4));
    assertEquals(
        List.of(
            "participation false true", "participation false false", "participation false true"),
        port.take());
  }

  @Test
  void reset_ofCpuInterface_masksEverything() {
    pe.receiveSgi(1, 1);
    pe.resetCpuInterface();
    assertFalse(pe.irqAsserted());
    assertEquals(0, read(IccRegister.ICC_PMR_EL1));
    assertEquals(2, pe.readFrame(ISPENDR0, 4));
    assertEquals(List.of("participation false false"), port.take());
  }

  @Test
  void frames_showTyperConfigPrioritiesAndBits() {
    assertEquals(0x0000_0102_0100_0510L, pe.readFrame(0x8, 8));
    assertEquals(0xAAAA_AAAAL, pe.readFrame(ICFGR0, 4));
    pe.writeFrame(ICFGR1, 4, 0xFFFF_FFFFL);
    assertEquals(0xAAAA_AAAAL, pe.readFrame(ICFGR1, 4));
    pe.writeFrame(IPRIORITYR + 28, 4, 0x0102_03FFL);
    assertEquals(0x0000_00F8L, pe.readFrame(IPRIORITYR + 28, 4));
    pe.writeFrame(0x1_0180, 4, 0xFFFF_0000L);
    assertEquals(0xFFFF, pe.readFrame(ISENABLER0, 4));
    assertEquals(0, pe.readFrame(0x5000, 4));
    assertEquals(1, pe.unknownAccesses());
  }

  @Test
  void pendingAndActive_writtenByRegister_takeEffect() {
    pe.writeFrame(ISPENDR0, 4, 8);
    assertTrue(pe.irqAsserted());
    pe.writeFrame(ISACTIVER0, 4, 8);
    assertFalse(pe.irqAsserted());
    pe.writeFrame(ICACTIVER0, 4, 8);
    pe.writeFrame(ICPENDR0, 4, 8);
    assertFalse(pe.irqAsserted());
  }

  @Test
  void frameMessages_ofAnotherPe_areServed() {
    pe.apply(new FrameWrite(ISPENDR0, 4, 8));
    pe.apply(new FrameRead(2, 99, ISPENDR0, 4));
    pe.apply(new ReadReply(7, 0x50));
    assertEquals(List.of("reply 2 tag 99 0x8", "completed tag 7 0x50"), port.take());
  }

  @Test
  void sgiMessage_isReceived() {
    pe.apply(new Sgi(3, 1));
    assertEquals(3, acknowledge());
  }

  @Test
  void unknownRegisters_readZeroAndIgnoreWrites() {
    assertEquals(0, pe.readIcc(0xFFFF));
    pe.writeIcc(0xFFFF, -1);
    assertEquals(7, read(IccRegister.ICC_SRE_EL1));
    write(IccRegister.ICC_SRE_EL1, 0);
    assertEquals(7, read(IccRegister.ICC_SRE_EL1));
  }

  /// The paths that run for each timer tick and each IPI.
  @Test
  void timerAndSgiPaths_doNotAllocate() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    runTicks(20_000);
    long before = threads.getCurrentThreadAllocatedBytes();
    runTicks(20_000);
    long allocatedBytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocatedBytes < 20_000, allocatedBytes + " bytes in 20,000 ticks");
  }

  private void runTicks(int count) {
    for (int i = 0; i < count; i++) {
      pe.setPpi(TIMER, true);
      long intid = acknowledge();
      pe.setPpi(TIMER, false);
      end(intid);
      write(IccRegister.ICC_SGI1R_EL1, 6L << 24 | 1L << 16 | 4);
      end(acknowledge());
    }
  }
}
