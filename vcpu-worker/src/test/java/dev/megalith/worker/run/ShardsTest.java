package dev.megalith.worker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// vCPUs on different workers.
@Timeout(120)
class ShardsTest {
  private static final int B_SELF = 0x1400_0000;
  private static final int NOP = 0xD503_201F;
  private static final int HVC = 0xD400_0002;
  private static final int TLBI_VMALLE1IS = 0xD508_831F;
  private static final int DSB_ISH = 0xD503_3B9F;
  private static final int SUBS_X1_1 = 0xF100_0421;
  private static final int B_NE_BACK_3 = 0x54FF_FFA1;
  private static final int STR_X0_X5 = 0xF900_00A0;
  private static final int STR_X0_X5_8 = 0xF900_04A0;
  private static final int STR_X0_X0 = 0xF900_0000;
  private static final int LDR_W0_X6 = 0xB940_00C0;
  private static final int STR_W6_X6 = 0xB900_00C6;

  /// X5 := RAM + 0x2000.
  private static final int MOVZ_X5_RAM = 0xD2A8_0005;

  private static final int MOVK_X5_2000 = 0xF284_0005;

  private static final int RESULT = 0x2000;

  @SuppressWarnings("NullAway.Init") // by each test
  private TestCluster cluster;

  @AfterEach
  void close() {
    cluster.close();
  }

  private static int movz(int register, int value) {
    return 0xD280_0000 | value << 5 | register;
  }

  private static int movzHigh(int register, int value) {
    return 0xD2A0_0000 | value << 5 | register;
  }

  private static int movk(int register, int value) {
    return 0xF280_0000 | value << 5 | register;
  }

  private static int movkHigh(int register, int value) {
    return 0xF2A0_0000 | value << 5 | register;
  }

  /// vCPU 0 calls a PSCI function for vCPU 1 and stores the result; vCPU 1 stores its X0. The word
  /// before the call sets up what is special.
  private void callPsci(int function, int setUp) {
    cluster.ram.write64(TestCluster.RAM + RESULT, 0x55);
    cluster.program(
        0,
        movz(0, function),
        movkHigh(0, 0xC400),
        movz(1, 1),
        movzHigh(2, 0x4000),
        movk(2, 0x1000),
        movz(3, 0x77),
        setUp,
        HVC,
        MOVZ_X5_RAM,
        MOVK_X5_2000,
        STR_X0_X5,
        B_SELF);
    cluster.program(0x1000, MOVZ_X5_RAM, MOVK_X5_2000, STR_X0_X5_8, B_SELF);
    cluster.shards.getFirst().start(TestCluster.RAM, 0);
  }

  @Test
  void cpuOn_ofVcpuOnAnotherWorker_startsIt() throws Exception {
    cluster = new TestCluster(1, 1);
    callPsci(3, NOP);
    cluster.await(RESULT, 0);
    cluster.await(RESULT + 8, 0x77);
    assertEquals(0, cluster.vcpu(1).affinityInfo());
  }

  /// AFFINITY_INFO takes the lowest level in X2, where CPU_ON has the entry.
  @Test
  void affinityInfo_ofVcpuOnAnotherWorker_isOff() throws Exception {
    cluster = new TestCluster(1, 1);
    callPsci(4, movz(2, 0));
    cluster.await(RESULT, 1);
  }

  @Test
  void firstVcpu_beforeItRuns_isAnnouncedToAllWorkers() throws Exception {
    cluster = new TestCluster(1, 1, 1);
    cluster.program(0, MOVZ_X5_RAM, MOVK_X5_2000, STR_X0_X5, B_SELF);
    cluster.shards.getFirst().start(TestCluster.RAM, 7);
    cluster.await(RESULT, 7);
    List<String> said = new ArrayList<>(cluster.said);
    assertTrue(said.contains("0>1 WorkerOn[]"), said::toString);
    assertTrue(said.contains("0>2 WorkerOn[]"), said::toString);
    assertTrue(said.contains("1>0 WorkerOnNoted[]"), said::toString);
    assertTrue(said.contains("2>0 WorkerOnNoted[]"), said::toString);
  }

  // SGIs: without threads, the messages stay in the mailboxes.

  private void sgi(long value) {
    cluster.vcpu(0).gic.writeIcc(IccRegister.ICC_SGI1R_EL1.packed(), value);
  }

  private void awaitMessages(int pe, int count) throws InterruptedException {
    while (cluster.vcpu(pe).waitingMessages() < count) {
      Thread.sleep(1);
    }
    assertEquals(count, cluster.vcpu(pe).waitingMessages());
  }

  @Test
  void sgi_toListOverWorkers_isOneMessageForEachWorker() throws Exception {
    cluster = new TestCluster(false, 2, 2, 2, 2);
    sgi(5L << 24 | 0b0011_1110);
    awaitMessages(1, 1);
    awaitMessages(2, 1);
    awaitMessages(3, 1);
    awaitMessages(4, 1);
    awaitMessages(5, 1);
    assertEquals(0, cluster.vcpu(6).waitingMessages());
    assertEquals(
        List.of(
            "0>1 SgiToList[cluster=0, targetList=62, intid=5, group=1]",
            "0>2 SgiToList[cluster=0, targetList=62, intid=5, group=1]"),
        List.copyOf(cluster.said));
  }

  @Test
  void sgi_toAllOthers_reachesEveryoneElse() throws Exception {
    cluster = new TestCluster(false, 2, 1, 1);
    sgi(1L << 40 | 3L << 24);
    awaitMessages(1, 1);
    awaitMessages(2, 1);
    awaitMessages(3, 1);
    assertEquals(0, cluster.vcpu(0).waitingMessages());
    assertEquals(2, cluster.said.size());
  }

  @Test
  void sgi_toAffinityThatIsNotThere_goesNowhere() throws Exception {
    cluster = new TestCluster(false, 1, 1);
    sgi(1L << 16 | 3L << 24 | 1);
    assertEquals(List.of(), List.copyOf(cluster.said));
  }

  // Maintenance.

  /// Both wait for each other's answer at the same time, again and again.
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void tlbi_andDsb_onTwoWorkersAtOnce_complete(int vcpusEach) throws Exception {
    cluster = new TestCluster(vcpusEach, vcpusEach);
    cluster.program(
        0, movz(1, 2000), TLBI_VMALLE1IS, DSB_ISH, SUBS_X1_1, B_NE_BACK_3, STR_X0_X0, B_SELF);
    for (int pe = 0; pe < 2 * vcpusEach; pe++) {
      cluster.vcpu(pe).powerOn(TestCluster.RAM, flag(pe));
    }
    for (int pe = 0; pe < 2 * vcpusEach; pe++) {
      cluster.await(RESULT + 8 * pe, flag(pe));
    }
    assertEquals(
        2000L * vcpusEach,
        cluster.shards.getFirst().statistics().get("megalith.worker.tlbi.operations"));
  }

  private static long flag(int pe) {
    return TestCluster.RAM + RESULT + 8L * pe;
  }

  /// A worker whose vCPUs never ran keeps nothing that could be stale.
  @Test
  void tlbi_withoutOtherRunningWorkers_tellsNobody() throws Exception {
    cluster = new TestCluster(1, 1);
    cluster.program(0, TLBI_VMALLE1IS, DSB_ISH, STR_X0_X0, B_SELF);
    cluster.vcpu(0).powerOn(TestCluster.RAM, flag(0));
    cluster.await(RESULT, flag(0));
    assertFalse(cluster.said.stream().anyMatch(text -> text.contains("Shootdown")));
  }

  private long saidToHaveDone(long tag) {
    return cluster.said.stream()
        .filter(text -> text.equals("0>1 ShootdownDone[pe=1, tag=" + tag + "]"))
        .count();
  }

  private void shootdown(long tag, TlbOperation operation, long operand) {
    cluster.receive(
        1,
        0,
        new PlaneMessage.Shootdown(1, tag, new int[] {operation.ordinal()}, new long[] {operand}));
  }

  /// The vCPU counts as running and never polls.
  @Test
  void shootdown_ofAnAsidThatNobodyUsed_isAnsweredAtOnce() throws Exception {
    cluster = new TestCluster(false, 1, 1);
    Shard shard = cluster.shards.getFirst();
    shard.asids.use(3);
    int slot = shard.shootdowns.enter(cluster.vcpu(0), 0);
    shootdown(1, TlbOperation.ASID, 4L << 48);
    while (saidToHaveDone(1) == 0) {
      Thread.sleep(1);
    }

    shootdown(0, TlbOperation.ASID, 3L << 48);
    shootdown(2, TlbOperation.ASID, 4L << 48);
    Thread.sleep(50);
    assertEquals(0, saidToHaveDone(2), "the one before without an answer is not done");

    shard.shootdowns.catchUp(cluster.vcpu(0));
    while (saidToHaveDone(2) == 0) {
      Thread.sleep(1);
    }
    shard.shootdowns.leave(slot);
    assertEquals(2, shard.statistics().get("megalith.worker.tlbi.spared"));
  }

  // Frames of redistributors.

  @Test
  void redistributor_ofAnotherWorkersVcpu_isRead() throws Exception {
    cluster = new TestCluster(1, 1);
    // GICR_WAKER of PE 1, and the doubleword after RESULT is what was there.
    cluster.program(
        0,
        movzHigh(6, 0x080C),
        movk(6, 0x14),
        LDR_W0_X6,
        MOVZ_X5_RAM,
        MOVK_X5_2000,
        STR_X0_X5,
        B_SELF);
    cluster.vcpu(0).powerOn(TestCluster.RAM, 0);
    cluster.await(RESULT, 6); // ProcessorSleep and ChildrenAsleep
  }

  @Test
  void redistributor_ofAnotherWorkersVcpu_isWrittenBeforeTheDsbEnds() throws Exception {
    cluster = new TestCluster(1, 1);
    // GICR_IPRIORITYR0 of PE 1.
    cluster.program(
        0,
        movzHigh(6, 0x080D),
        movk(6, 0x400),
        STR_W6_X6,
        DSB_ISH,
        LDR_W0_X6,
        MOVZ_X5_RAM,
        MOVK_X5_2000,
        STR_X0_X5,
        B_SELF);
    cluster.vcpu(0).powerOn(TestCluster.RAM, 0);
    cluster.await(RESULT, 0x080D_0400 & 0xF8F8_F8F8L);
    assertEquals(1, cluster.vcpu(0).shard.statistics().get("megalith.worker.posted.writes"));
  }

  // Events.

  @Test
  void sendEvent_manyTimes_isToldOnceUntilTaken() throws Exception {
    cluster = new TestCluster(false, 1, 1);
    Shard sender = cluster.shards.getFirst();
    sender.peers.noteActive(1);
    for (int i = 0; i < 1000; i++) {
      sender.sendEvent();
    }
    while (cluster.said.stream().filter(text -> text.equals("1>0 EventTaken[]")).count() < 1) {
      Thread.sleep(1);
    }
    long told = cluster.said.stream().filter(text -> text.equals("0>1 Event[]")).count();
    assertTrue(told >= 1 && told <= 1000, () -> told + " events");
    sender.sendEvent();
    assertTrue(cluster.ends.isEmpty(), cluster.ends::toString);
  }

  // What peers may not say.

  @Test
  void message_forPeOfAnotherWorker_isRefused() throws Exception {
    cluster = new TestCluster(false, 1, 1);
    cluster.receive(1, 0, new PlaneMessage.ToPe(1, new PeMessage.ReadReply(1, 2)));
    assertEquals("wire: vCPU 1 is on worker 1", cluster.ends.take());
  }

  @Test
  void lend_fromAWorker_isRefused() throws Exception {
    cluster = new TestCluster(false, 1, 1);
    cluster.receive(1, 0, new PlaneMessage.ToPe(0, new PeMessage.Lend(40, 0, 1)));
    assertTrue(cluster.ends.take().startsWith("wire: worker 1 does not say this"));
  }
}
