package dev.megalith.cpu.testing;

import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.raw.Raw;

/// One element at EL1h with its MMU off and the PC at [#CODE]; close it after the test.
public final class TestMachine implements AutoCloseable {
  /// Where [#program] puts instructions; identity-mapped by [PageTables#identity].
  public static final long CODE = TestPort.RAM + 0x1_0000;

  /// A page for data.
  public static final long DATA = TestPort.RAM + 0x2_0000;

  /// VBAR_EL1 after construction.
  public static final long VECTORS = TestPort.RAM + 0x3_0000;

  public static final int COUNTER_HZ = 62_500_000;

  /// Where the next translation table goes.
  long freeTable = TestPort.RAM + 0x10_0000;

  public final TestPort port = new TestPort();
  public final CodeCache code = new CodeCache();
  public final Cpu cpu;
  public final CpuState state;

  public TestMachine() {
    this(40);
  }

  public TestMachine(int paBits) {
    cpu = new Cpu(new CpuConfig(0x8000_0003L, paBits, COUNTER_HZ), port, code);
    state = cpu.state;
    cpu.reset(CODE, 0);
    cpu.sys.vbar = VECTORS;
  }

  /// Puts instructions at [#CODE] and the PC at the first.
  public TestMachine program(int... insns) {
    for (int i = 0; i < insns.length; i++) {
      Raw.store32(port.host(CODE + 4L * i), insns[i]);
    }
    code.invalidateAll();
    state.pc = CODE;
    return this;
  }

  /// Runs that many instructions (or the exceptions due before them) and returns the last status.
  public int step(int count) {
    int status = 0;
    for (int i = 0; i < count; i++) {
      status = Interpreter.step(cpu);
    }
    return status;
  }

  /// Executes one instruction at [#CODE].
  public int execute(int insn) {
    return program(insn).step(1);
  }

  /// Executes `MRS x0, register`.
  public long mrs(SystemRegister register) {
    execute(0xD530_0000 | register.encoding() << 5 & 0x000F_FFE0);
    return state.x[0];
  }

  /// Executes `MSR register, x0`.
  public void msr(SystemRegister register, long value) {
    state.x[0] = value;
    execute(0xD510_0000 | register.encoding() << 5 & 0x000F_FFE0);
  }

  public long read64(long pa) {
    return Raw.load64(port.host(pa));
  }

  public void write64(long pa, long value) {
    Raw.store64(port.host(pa), value);
  }

  @Override
  public void close() {
    cpu.close();
    port.close();
  }
}
