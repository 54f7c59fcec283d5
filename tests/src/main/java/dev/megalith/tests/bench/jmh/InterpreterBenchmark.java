package dev.megalith.tests.bench.jmh;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.tests.support.FlatPort;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Time per guest instruction, by class of instruction: a loop of one instruction, 64 times, and a
/// branch back. The host predicts such a loop's dispatch perfectly; a real program's it does not.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 1)
public class InterpreterBenchmark {
  private static final int INSTRUCTIONS = 100_000;
  private static final int UNROLLED = 64;
  private static final int BRANCH = 0x1400_0000;
  private static final int BRANCH_OFFSET_MASK = 0x03FF_FFFF;
  private static final long RAM = 0x4000_0000L;
  private static final long RAM_BYTES = 1 << 16;
  private static final long CODE = RAM;
  private static final long DATA = RAM + 0x8000;
  private static final long TABLE = RAM + 0xC000;
  private static final int SP = 32;

  private static final int MSR_CPACR_EL1_X0 = 0xD518_1040;
  private static final int MSR_MAIR_EL1_X0 = 0xD518_A200;
  private static final int MSR_TCR_EL1_X0 = 0xD518_2040;
  private static final int MSR_TTBR0_EL1_X0 = 0xD518_2000;
  private static final int MSR_SCTLR_EL1_X0 = 0xD518_1000;
  private static final long CPACR_FPEN = 3 << 20;
  private static final long MAIR_WRITE_BACK = 0xFF;

  /// 39 bits below, nothing above, 40-bit physical addresses.
  private static final long TCR = 0x2_0080_3519L;

  /// As after reset, with the MMU, the caches and SP's alignment check.
  private static final long SCTLR = 0x30D0_099D;

  /// 1 GiB of normal memory, accessed, inner shareable.
  private static final long BLOCK = RAM | 0x701;

  /// One instruction of each class, with x10 and SP at a page of data.
  public enum Instruction {
    ADD(0x8B02_0021), // add x1, x1, x2
    MADD(0x9B02_0C21), // madd x1, x1, x2, x3
    UBFX(0xD343_4C41), // ubfx x1, x2, #3, #17
    CMP(0xEB02_003F), // cmp x1, x2
    CSEL(0x9A83_3041), // csel x1, x2, x3, lo
    UDIV(0x9AC2_0821), // udiv x1, x1, x2
    BRANCH_TAKEN(0x1400_0001), // b .+4
    LDR(0xF940_0141), // ldr x1, [x10]
    LDR_SP(0xF940_03E1), // ldr x1, [sp]
    STR(0xF900_0541), // str x1, [x10, #8]
    LDP(0xA940_0941), // ldp x1, x2, [x10]
    LDADDAL(0xF8E1_0142), // ldaddal x1, x2, [x10]
    FADD_DOUBLE(0x1E62_2821), // fadd d1, d1, d2
    FMUL_SINGLE(0x1E23_0841), // fmul s1, s2, s3
    ADD_VECTOR(0x4EA2_8421), // add v1.4s, v1.4s, v2.4s
    FMLA_VECTOR(0x4E23_CC41); // fmla v1.4s, v2.4s, v3.4s

    private final int encoding;

    Instruction(int encoding) {
      this.encoding = encoding;
    }
  }

  @Param private Instruction instruction = Instruction.ADD;

  private final FlatPort port = new FlatPort(RAM, RAM_BYTES);
  private final CodeCache code = new CodeCache();
  private final Cpu cpu = new Cpu(new CpuConfig(0x8000_0000L, 40, 62_500_000), port, code);

  /// Turns FP and the MMU on and writes the loop.
  @Setup(Level.Trial)
  public void start() {
    cpu.reset(CODE, 0);
    Raw.store64(port.host(TABLE + 8), BLOCK);
    write(MSR_CPACR_EL1_X0, CPACR_FPEN);
    write(MSR_MAIR_EL1_X0, MAIR_WRITE_BACK);
    write(MSR_TCR_EL1_X0, TCR);
    write(MSR_TTBR0_EL1_X0, TABLE);
    write(MSR_SCTLR_EL1_X0, SCTLR);
    for (int i = 0; i < UNROLLED; i++) {
      put(i, instruction.encoding);
    }
    put(UNROLLED, BRANCH | -UNROLLED & BRANCH_OFFSET_MASK);
    code.invalidateAll();
    cpu.state.pc = CODE;
    cpu.state.x[2] = 3;
    cpu.state.x[10] = DATA;
    cpu.state.x[SP] = DATA;
    Interpreter.run(cpu, INSTRUCTIONS);
    if (cpu.state.pc < CODE || cpu.state.pc > CODE + 4 * UNROLLED) {
      throw new IllegalStateException("left the loop for %x".formatted(cpu.state.pc));
    }
  }

  /// Executes MSR with `value` in x0.
  private void write(int msr, long value) {
    put(0, msr);
    code.invalidateAll();
    cpu.state.pc = CODE;
    cpu.state.x[0] = value;
    Interpreter.step(cpu);
  }

  private void put(int index, int encoding) {
    Raw.store32(port.host(CODE + 4L * index), encoding);
  }

  /// Frees the guest's memory.
  @TearDown(Level.Trial)
  public void stop() {
    cpu.close();
    port.close();
  }

  /// One operation is one guest instruction.
  @Benchmark
  @OperationsPerInvocation(INSTRUCTIONS)
  public int run() {
    return Interpreter.run(cpu, INSTRUCTIONS);
  }
}
