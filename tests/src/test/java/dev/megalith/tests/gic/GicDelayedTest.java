package dev.megalith.tests.gic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.gic.IccRegister;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// With messages that travel late and, between different pairs, in any order: no interrupt is lost,
/// none is taken twice, none is taken after RWP said that it is disabled.
///
/// PE 0 only configures; PEs 1 to 3 take interrupts. The checkers stand outside of the models and
/// count what devices raise and what PEs acknowledge.
class GicDelayedTest {
  private static final int PES = 4;
  private static final int SPIS = 32;
  private static final int EDGE_FIRST = 32;
  private static final int LEVEL_FIRST = 40;
  private static final int SPI_END = 48;
  private static final int STEPS = 6_000;
  private static final long RWP = 1L << 31;
  private static final long IRM = 1L << 31;
  private static final int NOBODY = -1;

  private GicCluster cluster = new GicCluster(PES, SPIS);
  private Random random = new Random(0);
  private String where = "";
  private long now;

  private final int[] raises = new int[SPI_END];
  private final int[] acknowledges = new int[SPI_END];
  private final long[] raisedAt = new long[SPI_END];
  private final long[] acknowledgedAt = new long[SPI_END];
  private final boolean[] high = new boolean[SPI_END];
  private final int[] activeOn = new int[SPI_END];

  /// What each PE has acknowledged and not ended, the latest first.
  private final Deque<Integer>[] stacks = newStacks();

  /// The SPI that PE 0 is disabling or has disabled, or 0.
  private int disabling;

  private boolean isDisabled;
  private boolean readUnderWay;
  private int disabledSeen;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Deque<Integer>[] newStacks() {
    Deque<Integer>[] stacks = new Deque[PES];
    Arrays.setAll(stacks, _ -> new ArrayDeque<>());
    return stacks;
  }

  static LongStream seeds() {
    return Seeds.of(60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void interrupts_underDelayAndReordering_areNeitherLostNorDoubled(long seed) {
    random = new Random(seed);
    bringUp();
    for (now = 1; now <= STEPS; now++) {
      where = "seed " + seed + " step " + now;
      step();
    }
    where = "seed " + seed + " at the end";
    quiesce();
    checkAtRest();
  }

  private void bringUp() {
    cluster = new GicCluster(PES, SPIS);
    Arrays.fill(activeOn, NOBODY);
    cluster.write(0, 0x0084, 4, 0xFFFF_FFFFL);
    cluster.write(0, 0x0C08, 4, 0x0000_AAAAL); // 32..39 edge, 40..47 level
    for (int intid = EDGE_FIRST; intid < SPI_END; intid++) {
      cluster.write(0, 0x0400 + intid, 1, 0x40 + 8 * random.nextInt(8));
      route(intid);
    }
    for (int pe = 1; pe < PES; pe++) {
      cluster.pe(pe).writeFrame(0x14, 4, 0);
      icc(pe, IccRegister.ICC_PMR_EL1, 0xF0);
      icc(pe, IccRegister.ICC_CTLR_EL1, random.nextBoolean() ? 2 : 0);
      icc(pe, IccRegister.ICC_IGRPEN1_EL1, 1);
    }
    cluster.write(0, 0x0104, 4, 0xFFFFL);
    cluster.write(0, 0x0000, 4, 2);
  }

  private void step() {
    switch (random.nextInt(20)) {
      case 0, 1 -> device();
      case 2 -> configure();
      case 3, 4, 5, 6 -> takeOrEnd(1 + random.nextInt(PES - 1));
      default -> cluster.deliverOne(random);
    }
  }

  private void device() {
    int intid = EDGE_FIRST + random.nextInt(SPI_END - EDGE_FIRST);
    if (intid < LEVEL_FIRST) {
      pulse(intid);
    } else if (!high[intid]) {
      raise(intid);
      high[intid] = true;
      cluster.setLine(intid, true);
    } else if (random.nextInt(8) == 0) {
      lower(intid); // withdrawn by the device itself
      acknowledgedAt[intid] = now;
    }
  }

  private void pulse(int intid) {
    raise(intid);
    cluster.setLine(intid, true);
    cluster.setLine(intid, false);
  }

  private void raise(int intid) {
    raises[intid]++;
    raisedAt[intid] = now;
  }

  private void lower(int intid) {
    high[intid] = false;
    cluster.setLine(intid, false);
  }

  private void route(int intid) {
    long target = random.nextInt(4) == 0 ? IRM : 1 + random.nextInt(PES - 1);
    cluster.write(0, 0x6000 + 8 * intid, 8, target);
  }

  private void configure() {
    int intid = EDGE_FIRST + random.nextInt(SPI_END - EDGE_FIRST);
    int pe = 1 + random.nextInt(PES - 1);
    switch (random.nextInt(8)) {
      case 0 -> route(intid);
      case 1 -> cluster.write(0, 0x0400 + intid, 1, 0x40 + 8 * random.nextInt(8));
      case 2 -> cluster.read(0, 0x0204, 4, _ -> {});
      case 3 -> cluster.read(0, 0x0384, 4, _ -> {});
      case 4 -> {
        if (intid < LEVEL_FIRST) {
          raise(intid);
          cluster.write(0, 0x0204, 4, 1L << intid % 32);
        }
      }
      case 5 -> icc(pe, IccRegister.ICC_IGRPEN1_EL1, random.nextInt(4) == 0 ? 0 : 1);
      default -> disableOrEnable(intid);
    }
  }

  /// Disables an SPI, polls RWP, later enables it again: as Linux masks an interrupt.
  private void disableOrEnable(int intid) {
    if (disabling == 0) {
      disabling = intid;
      cluster.write(0, 0x0184, 4, 1L << intid % 32);
    } else if (isDisabled) {
      isDisabled = false;
      cluster.write(0, 0x0104, 4, 1L << disabling % 32);
      disabling = 0;
    } else if (!readUnderWay) {
      readUnderWay = true;
      cluster.read(
          0,
          0x0000,
          4,
          control -> {
            readUnderWay = false;
            isDisabled = (control & RWP) == 0;
            disabledSeen += isDisabled ? 1 : 0;
          });
    }
  }

  private void takeOrEnd(int pe) {
    if (cluster.pe(pe).irqAsserted()) {
      acknowledge(pe);
    } else if (!stacks[pe].isEmpty()) {
      end(pe);
    }
  }

  private void acknowledge(int pe) {
    int intid = (int) cluster.pe(pe).readIcc(IccRegister.ICC_IAR1_EL1.packed());
    assertTrue(intid >= EDGE_FIRST && intid < SPI_END, where + ": IRQ without interrupt " + intid);
    assertEquals(NOBODY, activeOn[intid], where + ": " + intid + " is active already");
    assertFalse(isDisabled && intid == disabling, where + ": " + intid + " is disabled");
    activeOn[intid] = pe;
    acknowledges[intid]++;
    acknowledgedAt[intid] = now;
    stacks[pe].push(intid);
    if (intid < LEVEL_FIRST) {
      assertTrue(acknowledges[intid] <= raises[intid], where + ": " + intid + " doubled");
    } else if (high[intid]) {
      lower(intid);
    }
  }

  private void end(int pe) {
    int intid = stacks[pe].pop();
    icc(pe, IccRegister.ICC_EOIR1_EL1, intid);
    activeOn[intid] = NOBODY;
    icc(pe, IccRegister.ICC_DIR_EL1, intid); // nothing in EOImode 0
  }

  private void icc(int pe, IccRegister register, long value) {
    cluster.pe(pe).writeIcc(register.packed(), value);
  }

  /// Enables everything and lets the PEs serve until nothing moves.
  private void quiesce() {
    isDisabled = false;
    disabling = 0;
    cluster.write(0, 0x0104, 4, 0xFFFFL);
    for (int pe = 1; pe < PES; pe++) {
      icc(pe, IccRegister.ICC_IGRPEN1_EL1, 1);
    }
    boolean busy = true;
    for (int round = 0; busy; round++) {
      assertTrue(round < 1_000, where + ": interrupts do not end");
      now++;
      cluster.drain();
      busy = false;
      for (int pe = 1; pe < PES; pe++) {
        busy |= cluster.pe(pe).irqAsserted() || !stacks[pe].isEmpty();
        takeOrEnd(pe);
      }
    }
  }

  private void checkAtRest() {
    assertEquals(0, cluster.distributor().lentCount(), where);
    assertEquals(0, cluster.readNow(0, 0x0204, 4), where + ": pending");
    assertEquals(0, cluster.readNow(0, 0x0304, 4), where + ": active");
    assertEquals(0, cluster.readNow(0, 0x0000, 4) & RWP, where + ": RWP");
    for (int intid = EDGE_FIRST; intid < SPI_END; intid++) {
      assertTrue(acknowledgedAt[intid] >= raisedAt[intid], where + ": " + intid + " lost");
      assertTrue(raises[intid] == 0 || intid >= LEVEL_FIRST || acknowledges[intid] > 0, where);
    }
    assertTrue(Arrays.stream(acknowledges).sum() > 100, where + ": hardly anything happened");
    assertTrue(disabledSeen > 2, where + ": hardly anything was disabled");
    assertTrue(cluster.distributor().counters().recalls() > 20, where + ": hardly a recall");
    assertTrue(cluster.distributor().counters().retracts() > 5, where + ": hardly a retract");
  }
}
