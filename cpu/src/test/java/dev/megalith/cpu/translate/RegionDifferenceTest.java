package dev.megalith.cpu.translate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.Decoder;
import dev.megalith.cpu.decode.Region;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Pstate;
import dev.megalith.cpu.testing.PageTables;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Random programs end alike whether they are interpreted or translated.
class RegionDifferenceTest {
  private static final int PROGRAMS = Integer.getInteger("translation.programs", 300);
  private static final long FIRST_SEED = Long.getLong("translation.seed", 1);
  private static final int ROUNDS = 12;
  private static final long SLICE_MAX = 400;
  private static final int COMPARED_BYTES = 1 << 20;

  private static final RegionCompiler COMPILER = new RegionCompiler();

  @Test
  void randomPrograms_endAlikeInterpretedAndTranslated() {
    long translated = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + PROGRAMS; seed++) {
      translated += compare(seed);
    }
    assertTrue(translated > 20L * PROGRAMS, "only " + translated + " instructions in regions");
  }

  /// Returns how many instructions its regions held.
  private static long compare(long seed) {
    Random random = new Random(seed);
    int[] program = RandomProgram.make(random);
    try (TestMachine expected = machine(seed, program);
        TestMachine actual = machine(seed, program)) {
      run(expected, random, Long.MAX_VALUE);
      long translated = translate(actual, random, program.length);
      run(actual, random, SLICE_MAX);
      assertSame(seed, expected, actual);
      return translated;
    }
  }

  private static TestMachine machine(long seed, int[] program) {
    TestMachine machine = new TestMachine();
    Random random = new Random(seed);
    for (int i = 0; i < RandomProgram.HANDLER.length; i++) {
      Raw.store32(
          machine.port.host(TestMachine.VECTORS + 0x200 + 4L * i), RandomProgram.HANDLER[i]);
    }
    PageTables tables = new PageTables(machine, 12);
    PageTables.identity(machine, tables.table(), tables);
    CpuState s = machine.state;

    machine.cpu.sys.cpacr = 3L << 20;
    Pstate.refresh(machine.cpu);
    for (int r = 0; r < 20; r++) {
      s.x[r] = random.nextInt(4) == 0 ? random.nextInt(64) : random.nextLong();
    }
    for (int r = 0; r < 64; r++) {
      s.v[r] = random.nextLong();
    }
    s.x[23] = TestPort.RAM + 0xA_0000;
    s.x[24] = TestPort.RAM + 0xB_1008 + random.nextInt(64);
    s.x[26] = TestPort.RAM + 0xF_FF00;
    s.x[25] = ROUNDS;
    s.x[32] = TestPort.RAM + 0x9_8000;
    machine.program(program);
    return machine;
  }

  /// All instructions count as executed; regions start at the first and at some others, and some
  /// take the places of several before them.
  private static long translate(TestMachine machine, Random random, int length) {
    long pc = machine.state.pc;
    DecodedPage page = Objects.requireNonNull(machine.cpu.mmu.fetchPage(pc));
    int first = (int) (pc >>> 2) & 1023;
    for (int i = 0; i < length; i++) {
      Decoder.decodeAt(page, first + i);
    }
    long translated = 0;
    for (int i = 0; i < 4; i++) {
      int entry = first + (i == 0 ? 0 : random.nextInt(RandomProgram.BODY));
      Region region =
          random.nextBoolean()
              ? COMPILER.compile(page, entry)
              : COMPILER.compileAround(page, entry);
      if (region != null && machine.code.install(page, region)) {
        translated += region.length();
      }
    }
    return translated;
  }

  private static void run(TestMachine machine, Random random, long sliceMax) {
    int status = Status.POLL;
    while (status == Status.POLL) {
      long slice = sliceMax == Long.MAX_VALUE ? 1_000_000 : 1 + random.nextLong(sliceMax);
      status = Interpreter.run(machine.cpu, slice);
    }
    assertEquals(Status.WFI, status);
  }

  private static void assertSame(long seed, TestMachine expected, TestMachine actual) {
    CpuState e = expected.state;
    CpuState a = actual.state;
    String name = "program of seed " + seed + ": ";
    assertEquals(e.x[28], a.x[28], name + "exceptions");
    for (int r = 0; r < 31; r++) {
      assertEquals(Long.toHexString(e.x[r]), Long.toHexString(a.x[r]), name + "x" + r);
    }
    assertEquals(e.x[32], a.x[32], name + "sp");
    for (int r = 0; r < 64; r++) {
      assertEquals(
          Long.toHexString(e.v[r]), Long.toHexString(a.v[r]), name + "half " + r + " of vectors");
    }
    assertEquals(e.nzcv(), a.nzcv(), name + "nzcv");
    assertEquals(e.fpsr, a.fpsr, name + "fpsr");
    assertEquals(e.pc, a.pc, name + "pc");
    assertEquals(e.retired, a.retired, name + "retired instructions");
    assertArrayEquals(memory(expected), memory(actual), name + "memory");
  }

  private static long[] memory(TestMachine machine) {
    long[] words = new long[COMPARED_BYTES / 8];
    for (int i = 0; i < words.length; i++) {
      words[i] = machine.read64(TestPort.RAM + 8L * i);
    }
    return words;
  }
}
