package dev.megalith.tests.gic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.tests.gic.FlatGic.Cpu;
import dev.megalith.tests.gic.FlatGic.Line;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// With messages that travel at once, lending must not be visible: everything that software sees
/// equals the flat reference.
class GicLinkedTest {
  private static final int PES = 3;
  private static final int SPIS = 64;
  private static final int STEPS = 3_000;

  private GicCluster cluster = new GicCluster(PES, SPIS);
  private FlatGic flat = new FlatGic(PES, SPIS);
  private Random random = new Random(0);
  private String last = "";

  static LongStream seeds() {
    return Seeds.of(40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyVisibleState_afterRandomSteps_equalsTheFlatGic(long seed) {
    random = new Random(seed);
    cluster = new GicCluster(PES, SPIS);
    flat = new FlatGic(PES, SPIS);
    for (int i = 0; i < STEPS; i++) {
      step();
      cluster.drain();
      compare("seed " + seed + " step " + i + ": " + last);
    }
  }

  private void step() {
    int pe = random.nextInt(PES);
    switch (random.nextInt(16)) {
      case 0, 1, 2 -> moveLine(pe);
      case 3, 4, 5 -> writeBits(pe);
      case 6 -> writePriority(pe);
      case 7 -> writeRouting(pe);
      case 8, 9, 10 -> acknowledge(pe);
      case 11, 12 -> end(pe);
      case 13 -> writeCpu(pe);
      case 14 -> sendSgi(pe);
      default -> compareWord(pe);
    }
  }

  /// Few interrupts, so that they meet; SPIs of both words.
  private int anyIntid() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(4);
      case 1 -> 16 + random.nextInt(4);
      case 2 -> 32 + random.nextInt(4);
      default -> 92 + random.nextInt(4);
    };
  }

  private void moveLine(int pe) {
    int intid = Math.max(16, anyIntid());
    boolean high = random.nextBoolean();
    last = "line " + intid + " of " + pe + " " + high;
    flat.line(pe, intid).setHigh(high);
    if (intid < 32) {
      cluster.pe(pe).setPpi(intid, high);
    } else {
      cluster.setLine(intid, high);
    }
  }

  /// Set and clear registers, IGROUPR and ICFGR of one interrupt.
  private void writeBits(int pe) {
    int intid = anyIntid();
    Line line = flat.line(pe, intid);
    long bit = 1L << (intid % 32);
    int kind = random.nextInt(10);
    last = "bits " + kind + " of " + intid + " by " + pe;
    switch (kind) {
      case 0, 1, 2 -> {
        line.enabled = true;
        writeWord(pe, intid, 0x100, bit);
      }
      case 3 -> {
        line.enabled = false;
        writeWord(pe, intid, 0x180, bit);
      }
      case 4 -> {
        line.latch = true;
        writeWord(pe, intid, 0x200, bit);
      }
      case 5 -> {
        line.latch = false;
        writeWord(pe, intid, 0x280, bit);
      }
      case 6 -> {
        line.active = true;
        writeWord(pe, intid, 0x300, bit);
      }
      case 7 -> {
        line.active = false;
        writeWord(pe, intid, 0x380, bit);
      }
      case 8 -> {
        line.group = 1 - line.group;
        writeWord(pe, intid, 0x80, groups(pe, intid / 32));
      }
      default -> writeConfig(pe, intid);
    }
  }

  private void writeConfig(int pe, int intid) {
    if (intid < 16) {
      return;
    }
    flat.line(pe, intid).edge = random.nextBoolean();
    long config = 0;
    for (int i = 0; i < 16; i++) {
      config |= (flat.line(pe, intid / 16 * 16 + i).edge ? 2L : 0) << 2 * i;
    }
    writeFrame(pe, intid < 32, 0xC00 + intid / 16 * 4, 4, config);
  }

  private long groups(int pe, int word) {
    long groups = 0;
    for (int i = 0; i < 32; i++) {
      groups |= (long) flat.line(pe, word * 32 + i).group << i;
    }
    return groups;
  }

  private void writeWord(int pe, int intid, int base, long value) {
    writeFrame(pe, intid < 32, base + intid / 32 * 4, 4, value);
  }

  private void writeFrame(int pe, boolean own, int offset, int size, long value) {
    if (own) {
      cluster.pe(pe).writeFrame(0x1_0000 + offset, size, value);
    } else {
      cluster.write(pe, offset, size, value);
    }
  }

  private void writePriority(int pe) {
    int intid = anyIntid();
    int priority = random.nextInt(8) << 5;
    last = "priority " + intid + " of " + pe + " " + priority;
    flat.line(pe, intid).priority = priority;
    writeFrame(pe, intid < 32, 0x400 + intid, 1, priority);
  }

  private void writeRouting(int pe) {
    if (random.nextInt(3) == 0) {
      int enables = random.nextInt(3) == 0 ? random.nextInt(4) : 3;
      last = "CTLR " + enables;
      flat.forwarded[0] = (enables & 1) != 0;
      flat.forwarded[1] = (enables & 2) != 0;
      cluster.write(pe, 0, 4, enables);
      return;
    }
    int intid = Math.max(32, anyIntid());
    // One more than there are PEs: a target that does not exist.
    int target = random.nextInt(PES + 1);
    last = "route " + intid + " to " + target;
    flat.line(pe, intid).target = target;
    cluster.write(pe, 0x6000 + 8 * intid, 8, target);
  }

  private void acknowledge(int pe) {
    int group = random.nextInt(2);
    int intid = flat.acknowledge(pe, group);
    last = "IAR" + group + " of " + pe + " = " + intid;
    IccRegister register = group == 0 ? IccRegister.ICC_IAR0_EL1 : IccRegister.ICC_IAR1_EL1;
    assertEquals(intid, cluster.pe(pe).readIcc(register.packed()), last);
  }

  private void end(int pe) {
    int intid = anyIntid();
    int group = random.nextInt(2);
    last = "EOIR" + group + " of " + pe + " = " + intid;
    if (random.nextInt(4) == 0) {
      if (flat.cpus[pe].split) {
        flat.deactivate(pe, intid);
      }
      write(pe, IccRegister.ICC_DIR_EL1, intid);
    } else {
      flat.end(pe, group, intid);
      write(pe, group == 0 ? IccRegister.ICC_EOIR0_EL1 : IccRegister.ICC_EOIR1_EL1, intid);
    }
  }

  private void write(int pe, IccRegister register, long value) {
    cluster.pe(pe).writeIcc(register.packed(), value);
  }

  private void writeCpu(int pe) {
    Cpu cpu = flat.cpus[pe];
    int kind = random.nextInt(6);
    last = "cpu " + kind + " of " + pe;
    switch (kind) {
      case 0 -> {
        cpu.priorityMask = random.nextInt(4) == 0 ? random.nextInt(32) * 8 : 0xF8;
        write(pe, IccRegister.ICC_PMR_EL1, cpu.priorityMask);
      }
      case 1 -> {
        cpu.common = random.nextInt(4) == 0;
        cpu.split = random.nextBoolean();
        write(pe, IccRegister.ICC_CTLR_EL1, (cpu.common ? 1 : 0) | (cpu.split ? 2 : 0));
      }
      case 2 -> {
        cpu.binaryPoint[0] = 2 + random.nextInt(6);
        write(pe, IccRegister.ICC_BPR0_EL1, cpu.binaryPoint[0]);
      }
      case 3 -> {
        if (!cpu.common) {
          cpu.binaryPoint[1] = 3 + random.nextInt(5);
          write(pe, IccRegister.ICC_BPR1_EL1, cpu.binaryPoint[1]);
        }
      }
      default -> {
        int group = kind - 4;
        cpu.enabled[group] = random.nextInt(4) != 0;
        write(
            pe,
            group == 0 ? IccRegister.ICC_IGRPEN0_EL1 : IccRegister.ICC_IGRPEN1_EL1,
            cpu.enabled[group] ? 1 : 0);
      }
    }
  }

  private void sendSgi(int pe) {
    int intid = random.nextInt(4);
    int group = random.nextInt(2);
    boolean toOthers = random.nextInt(4) == 0;
    int list = random.nextInt(1 << PES + 1);
    last = "SGI " + intid + " group " + group + " from " + pe;
    for (int target = 0; target < PES; target++) {
      boolean hit = toOthers ? target != pe : (list >>> target & 1) != 0;
      Line line = flat.line(target, intid);
      line.latch |= hit && line.group == group;
    }
    write(
        pe,
        group == 0 ? IccRegister.ICC_SGI0R_EL1 : IccRegister.ICC_SGI1R_EL1,
        (toOthers ? 1L << 40 : 0) | (long) intid << 24 | list);
  }

  private void compareWord(int pe) {
    int word = random.nextInt(4);
    boolean active = random.nextBoolean();
    int offset = (active ? 0x300 : 0x200) + (random.nextBoolean() ? 0x80 : 0) + word * 4;
    last = "read 0x" + Integer.toHexString(offset) + " by " + pe;
    long expected = 0;
    for (int i = 0; i < 32 && word * 32 + i < flat.intids(); i++) {
      Line line = flat.line(pe, word * 32 + i);
      expected |= (active ? line.active : line.pending()) ? 1L << i : 0;
    }
    long actual =
        word == 0 ? cluster.pe(pe).readFrame(0x1_0000 + offset, 4) : cluster.readNow(pe, offset, 4);
    assertEquals(expected, actual, last);
  }

  private void compare(String after) {
    for (int pe = 0; pe < PES; pe++) {
      String where = after + ", PE " + pe;
      assertEquals(flat.isSignalled(pe, 1), cluster.pe(pe).irqAsserted(), where + " IRQ");
      assertEquals(flat.isSignalled(pe, 0), cluster.pe(pe).fiqAsserted(), where + " FIQ");
      assertEquals(
          flat.highestPending(pe, 1),
          cluster.pe(pe).readIcc(IccRegister.ICC_HPPIR1_EL1.packed()),
          where + " HPPIR1");
      assertEquals(
          flat.highestPending(pe, 0),
          cluster.pe(pe).readIcc(IccRegister.ICC_HPPIR0_EL1.packed()),
          where + " HPPIR0");
      assertEquals(
          flat.runningPriority(pe),
          cluster.pe(pe).readIcc(IccRegister.ICC_RPR_EL1.packed()),
          where + " RPR");
    }
  }
}
