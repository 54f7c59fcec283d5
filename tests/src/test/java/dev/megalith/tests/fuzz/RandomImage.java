package dev.megalith.tests.fuzz;

import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.machine.boot.BootPiece;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.tests.differential.RandomSource;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;

/// A kernel of random code for several vCPUs. Each exception goes to a handler that takes random
/// registers from a table and returns to a random place at EL1 or EL0.
///
/// | offset | what |
/// |---|---|
/// | 0 | start: MMU, other vCPUs, then the handler |
/// | 0x800 | vectors: each branches to the handler |
/// | 0x1000 | constants, then SPSR values |
/// | 0x1100 | handler |
/// | 0x4000 | register values |
/// | 0xA000 | translation table of level 1 |
/// | 0x10000 | random code |
final class RandomImage {
  static final long PA = 0x4020_0000L;
  private static final int VECTORS = 0x800;
  private static final int CONSTANTS = 0x1000;
  private static final int SPSRS = 0x1080;
  private static final int HANDLER = 0x1100;
  private static final int VALUES = 0x4000;
  private static final int VALUES_BYTES = 0x4200;
  private static final int TABLE = 0xA000;
  private static final int CODE = 0x1_0000;
  private static final int BYTES = 0x2_0000;

  private static final int NOP = 0xD503_201F;
  private static final int ISB = 0xD503_3FDF;
  private static final int HVC = 0xD400_0002;
  private static final int ERET = 0xD69F_03E0;
  private static final int MRS_X0_RNDR = 0xD53B_2400;
  private static final long CPU_ON = 0xC400_0003L;
  private static final long TCR = 25 | 25L << 16 | 2L << 30 | 2L << 32;
  private static final long SCTLR_RES1 = 0x30D0_0800L;

  /// Writes that would take the handler away: the rest of that run would be one endless exception.
  private static final Set<SystemRegister> KEPT =
      Set.of(
          SystemRegister.SCTLR_EL1,
          SystemRegister.VBAR_EL1,
          SystemRegister.TCR_EL1,
          SystemRegister.TTBR0_EL1,
          SystemRegister.TTBR1_EL1,
          SystemRegister.MAIR_EL1,
          SystemRegister.MDSCR_EL1);

  private final RandomSource random;
  private final RandomWords words;
  private final ByteBuffer image = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private int at;
  private int constants = CONSTANTS;

  private RandomImage(long seed) {
    random = new RandomSource(seed);
    words = new RandomWords(random);
  }

  static BootPlan plan(long seed, int vcpus, long ramBytes) {
    RandomImage image = new RandomImage(seed);
    image.build(vcpus, new RandomValues(image.random, 0x4000_0000L, ramBytes));
    MemorySegment bytes = MemorySegment.ofArray(image.image.array());
    return new BootPlan(List.of(new BootPiece("kernel", PA, bytes, 0)), PA, 0);
  }

  private void build(int vcpus, RandomValues values) {
    start(vcpus, random.oneIn(2));
    for (at = VECTORS; at < VECTORS + 0x800; at += 0x7C) {
      branch(HANDLER);
    }
    handler();
    for (int i = 0; i < 8; i++) {
      image.putLong(SPSRS + 8 * i, (long) random.below(16) << 6 | (i < 4 ? 0 : 4 | i & 1));
    }
    for (int offset = 0; offset < VALUES_BYTES; offset += 8) {
      image.putLong(VALUES + offset, values.next());
    }
    for (int offset = CODE; offset < BYTES; offset += 4) {
      image.putInt(offset, word());
    }
    // Devices, RAM for EL1, RAM for EL0 and EL1, and the same again for the upper half.
    for (int i = 0; i < 512; i++) {
      long attributes = i % 4 == 0 ? 0x405 : i % 4 == 1 ? 0x401 : 0x441;
      image.putLong(TABLE + 8 * i, (i % 4 == 0 ? 0 : 1L << 30) | attributes);
    }
  }

  private int word() {
    int word = words.next();
    boolean takesControl =
        KEPT.stream().anyMatch(register -> RandomWords.msr(register, word & 31) == word);
    boolean waits = (word & 0xFFFF_FFDF) == 0xD503_205F && !random.oneIn(16);
    return takesControl || waits ? NOP : word;
  }

  private void emit(int insn) {
    image.putInt(at, insn);
    at += 4;
  }

  private void branch(int target) {
    emit(0x1400_0000 | (target - at >> 2) & 0x03FF_FFFF);
  }

  /// LDR of a constant.
  private void load(int xt, long value) {
    image.putLong(constants, value);
    emit(0x5800_0000 | (constants - at >> 2 & 0x7_FFFF) << 5 | xt);
    constants += 8;
  }

  private void set(SystemRegister register, long value) {
    load(0, value);
    emit(RandomWords.msr(register, 0));
  }

  private void start(int vcpus, boolean mmu) {
    at = 0;
    set(SystemRegister.VBAR_EL1, PA + VECTORS);
    set(SystemRegister.TTBR0_EL1, PA + TABLE);
    set(SystemRegister.TTBR1_EL1, PA + TABLE);
    set(SystemRegister.TCR_EL1, TCR);
    set(SystemRegister.MAIR_EL1, 0x00FF);
    set(SystemRegister.SCTLR_EL1, SCTLR_RES1 | 1 << 14 | 1 << 26 | (mmu ? 1 : 0));
    emit(ISB);
    for (int vcpu = 1; vcpu < vcpus; vcpu++) {
      load(0, CPU_ON);
      emit(0xD280_0001 | vcpu << 5); // mov x1, vcpu
      load(2, PA);
      emit(HVC);
    }
    branch(HANDLER);
  }

  private void handler() {
    at = HANDLER;
    emit(MRS_X0_RNDR);
    load(1, PA + VALUES);
    emit(0x927D_2802); // and x2, x0, 0x3ff8
    emit(0x8B02_0021); // add x1, x1, x2
    load(5, PA + CODE);
    emit(0xD354_FC04); // lsr x4, x0, 20
    emit(0x927E_3484); // and x4, x4, 0xfffc
    emit(0x8B05_0084); // add x4, x4, x5
    emit(RandomWords.msr(SystemRegister.ELR_EL1, 4));
    load(7, PA + SPSRS);
    emit(0xD368_FC06); // lsr x6, x0, 40
    emit(0x927D_08C6); // and x6, x6, 0x38
    emit(0x8B07_00C6); // add x6, x6, x7
    emit(0xF940_00C6); // ldr x6, [x6]
    emit(RandomWords.msr(SystemRegister.SPSR_EL1, 6));
    emit(0xD2A0_0609); // mov x9, 3 << 20
    emit(RandomWords.msr(SystemRegister.CPACR_EL1, 9));
    emit(0xF940_0028); // ldr x8, [x1]
    emit(0x9100_011F); // mov sp, x8
    emit(0xAA01_03FE); // mov x30, x1
    for (int i = 0; i < 15; i++) {
      emit(0xA940_0000 | 2 * i << 15 | 2 * i + 1 << 10 | 30 << 5 | 2 * i); // ldp
    }
    emit(0xF940_03DE); // ldr x30, [x30]
    emit(ERET);
  }
}
