package dev.megalith.tests.fuzz;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.tests.differential.RandomSource;
import java.util.ArrayList;
import java.util.List;

/// Two elements over one RAM whose code, translation tables, system registers and registers are
/// random; all of it follows from the seed.
final class RandomGuest implements AutoCloseable {
  private static final int ELEMENTS = 2;
  private static final int SLICES = 24;
  private static final long SLICE_INSTRUCTIONS = 500;

  /// Where the harness puts its own few instructions.
  private static final long BOOT = FuzzMemory.PA;

  private static final long CODE = FuzzMemory.PA + 0x1_0000;
  private static final int CODE_BYTES = 0x1_0000;
  private static final long TABLES = FuzzMemory.PA + 0x2_0000;
  private static final int TABLES_BYTES = 0x1_0000;
  private static final int ERET = 0xD69F_03E0;

  /// 39-bit halves of 4 KiB granules, 40-bit output.
  private static final long TCR = 25 | 25L << 16 | 2L << 30 | 2L << 32;

  private static final SystemRegister[] CONTROLS = {
    SystemRegister.TCR_EL1,
    SystemRegister.TTBR0_EL1,
    SystemRegister.TTBR1_EL1,
    SystemRegister.MAIR_EL1,
    SystemRegister.CPACR_EL1,
    SystemRegister.VBAR_EL1,
    SystemRegister.MDSCR_EL1,
    SystemRegister.CONTEXTIDR_EL1,
    SystemRegister.ELR_EL1,
    SystemRegister.SPSR_EL1,
    SystemRegister.SCTLR_EL1
  };

  private final long seed;
  private final RandomSource random;
  private final RandomValues values;
  private final RandomWords words;
  private final FuzzMemory memory = new FuzzMemory();
  private final CodeCache code = new CodeCache();
  private final List<Cpu> cpus = new ArrayList<>();
  private int round;
  private boolean identity;

  RandomGuest(long seed) {
    this.seed = seed;
    random = new RandomSource(seed);
    values = new RandomValues(random, FuzzMemory.PA, FuzzMemory.BYTES);
    words = new RandomWords(random);
    List<FuzzPort> ports = new ArrayList<>();
    for (int i = 0; i < ELEMENTS; i++) {
      FuzzPort port = new FuzzPort(memory, random, values);
      ports.add(port);
      cpus.add(new Cpu(new CpuConfig(1L << 31 | i, 32 + random.below(17), 62_500_000), port, code));
    }
    for (int i = 0; i < ELEMENTS; i++) {
      for (int j = 0; j < ELEMENTS; j++) {
        if (i != j) {
          ports.get(i).others.add(cpus.get(j));
        }
      }
    }
  }

  /// Runs that many rounds, each with new code, tables and registers. Returns what retired.
  long run(int rounds) {
    long before = retired();
    for (round = 0; round < rounds; round++) {
      prepare();
      for (int slice = 0; slice < SLICES; slice++) {
        for (Cpu cpu : cpus) {
          runSlice(cpu, slice);
        }
      }
      if (!memory.isFenceWhole()) {
        throw new AssertionError("a store outside of RAM: " + where(cpus.getFirst()));
      }
    }
    return retired() - before;
  }

  private long retired() {
    return cpus.stream().mapToLong(cpu -> cpu.state.retired).sum();
  }

  private void runSlice(Cpu cpu, int slice) {
    try {
      if (slice % 4 == 0) {
        start(cpu);
      }
      cpu.state.irqLine = random.oneIn(8);
      cpu.state.fiqLine = random.oneIn(16);
      cpu.timers.update(random.bits());
      cpu.pmu.update();
      int _ = Interpreter.run(cpu, SLICE_INSTRUCTIONS);
    } catch (Throwable t) {
      throw new AssertionError(where(cpu), t);
    }
  }

  private String where(Cpu cpu) {
    long pc = cpu.state.pc;
    int insn = memory.load32(pc & 0xFFFF_FFFFL);
    return "seed %d, round %d, PC 0x%x (identity: %b): 0x%08x %s"
        .formatted(seed, round, pc, identity, insn, RandomWords.rowName(insn));
  }

  /// New code and tables.
  private void prepare() {
    identity = random.oneIn(2);
    for (long pa = CODE; pa < CODE + CODE_BYTES; pa += 4) {
      memory.store32(pa, words.next());
    }
    for (long pa = TABLES; pa < TABLES + TABLES_BYTES; pa += 8) {
      memory.store64(pa, identity ? block(pa) : descriptor());
    }
    memory.fillRandom(TABLES + TABLES_BYTES, 0x1000, random);
    code.invalidateAll();
  }

  /// A 1 GiB block of a table of level 1 that maps devices, RAM, or what lies beyond.
  private long block(long at) {
    long index = at >>> 3 & 511;
    long attributes = random.bits() & (0x60L << 48 | 0xBDCL) | 1;
    if (index < 2) {
      return index << 30 | 0x401;
    }
    return (random.oneIn(2) ? 1L : random.below(8)) << 30 | attributes | 1 << 10;
  }

  private long descriptor() {
    long table = TABLES + ((long) random.below(TABLES_BYTES) & -4096L);
    long attributes = random.bits() & (0xFFFL << 52 | 0xFFC);
    return switch (random.below(8)) {
      case 0 -> 0;
      case 1, 2, 3 -> table | 3;
      case 4 -> values.inRam() & -4096L | attributes | 3;
      case 5 -> values.next() & 0xFFFF_FFFF_F000L | attributes | 1 + 2L * random.below(2);
      case 6 -> table | attributes | 3;
      default -> random.bits();
    };
  }

  /// Resets the element, sets its system registers with MSR and goes to random code with ERET.
  private void start(Cpu cpu) {
    cpu.reset(BOOT, 0);
    for (int i = 0; i < CONTROLS.length; i++) {
      memory.store32(BOOT + 4L * i, RandomWords.msr(CONTROLS[i], i));
      cpu.state.x[i] = value(CONTROLS[i]);
    }
    memory.store32(BOOT + 4L * CONTROLS.length, ERET);
    code.invalidateAll();
    int _ = Interpreter.run(cpu, CONTROLS.length);
    for (int n = 0; n < 31; n++) {
      cpu.state.x[n] = values.next();
    }
    cpu.state.x[RegisterMap.SP] = random.oneIn(2) ? values.inRam() & -16L : values.next();
    for (int n = 0; n < 64; n++) {
      cpu.state.v[n] = random.bits();
    }
  }

  private long value(SystemRegister register) {
    boolean wild = random.oneIn(12);
    return switch (register) {
      case TCR_EL1 -> wild ? random.bits() : identity ? TCR : tcr();
      case TTBR0_EL1, TTBR1_EL1 -> wild ? values.next() : table() | random.bits() << 48;
      case MAIR_EL1 -> wild ? random.bits() : 0x44_00FFL;
      case CPACR_EL1 -> random.oneIn(6) ? random.bits() : 3L << 20;
      case VBAR_EL1 -> wild ? values.next() : CODE + random.below(CODE_BYTES) & -2048L;
      case MDSCR_EL1 -> wild ? random.bits() : 0;
      case ELR_EL1 -> wild ? values.next() : CODE + random.below(CODE_BYTES) & -4L;
      case SPSR_EL1 -> wild ? random.bits() : random.bits() & 0xF000_03C0L | spsrMode();
      case SCTLR_EL1 -> wild ? random.bits() : random.bits() & ~(1 << 19 | 1 << 25) | 1;
      default -> random.bits();
    };
  }

  private long table() {
    return TABLES + (identity ? 0 : (long) random.below(TABLES_BYTES) & -4096L);
  }

  private long spsrMode() {
    return random.oneIn(3) ? 0 : 4 + random.below(2);
  }

  /// Any size and granule for both halves, not much else.
  private long tcr() {
    return (random.bits() & ~0x003F_003FL) | 12 + random.below(36) | 12L + random.below(36) << 16;
  }

  @Override
  public void close() {
    cpus.forEach(Cpu::close);
    memory.close();
  }
}
