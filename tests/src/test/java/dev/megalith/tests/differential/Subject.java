package dev.megalith.tests.differential;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.exception.ExceptionClass;
import dev.megalith.arch.exception.Syndrome;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.mmu.SoftTlb;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.tests.support.FlatPort;

/// Our processing element, running the same records: EL1, flat memory.
final class Subject implements AutoCloseable {
  /// RAM that holds the batch's code and its window.
  private static final long RAM = 0x0200_0000;

  private static final long RAM_BYTES = 0x8_0000;

  private final FlatPort port = new FlatPort(RAM, RAM_BYTES);
  private final Cpu cpu =
      new Cpu(new CpuConfig(0x8000_0000L, 40, 62_500_000), port, new CodeCache());

  /// Lets each view hit the window: with the MMU off, a miss would be an access to a device.
  private void mapWindow() {
    long page = CaseBatch.WINDOW & -4096L;
    for (int table = 0; table < SoftTlb.TABLES; table++) {
      long entry = SoftTlb.entry(cpu.tlbs.table(table), page);
      Raw.putLong(entry + SoftTlb.READ_TAG, SoftTlb.tag(page, cpu.context));
      Raw.putLong(entry + SoftTlb.WRITE_TAG, SoftTlb.tag(page, cpu.context));
      Raw.putLong(entry + SoftTlb.ADDEND, port.host(page) - page);
      Raw.putLong(entry + SoftTlb.PA, page);
    }
  }

  /// Runs all cases; the records of `outcome` are as the oracle's.
  void run(CaseBatch batch, byte[] outcome) {
    for (int slot = 0; slot < batch.instructionCount; slot++) {
      Raw.store32(port.host(CaseBatch.pc(slot)), batch.instructions[slot]);
    }
    cpu.code.invalidateAll();
    cpu.fetch.flush();
    for (int i = 0; i < batch.caseCount; i++) {
      load(batch.input, i);
      store(outcome, i, step(CaseBatch.pc(batch.slot(i))));
    }
  }

  /// Runs the instruction at `pc`; the result is the signal that a user program would get, or 0.
  private int step(long pc) {
    cpu.state.pc = pc;
    try {
      int _ = Interpreter.step(cpu);
    } catch (RuntimeException e) {
      long insn = Raw.load32(port.host(pc));
      throw new AssertionError("a guest instruction threw: 0x" + Long.toHexString(insn), e);
    }
    if (cpu.state.pc == pc + 4) {
      return 0;
    }
    int exceptionClass = (int) Syndrome.EC.get(cpu.sys.esr);
    cpu.reset(0, 0);
    return switch (exceptionClass) {
      case ExceptionClass.UNKNOWN -> CaseBatch.SIGILL;
      case ExceptionClass.DATA_ABORT + ExceptionClass.SAME_LEVEL -> CaseBatch.SIGSEGV;
      default -> throw new AssertionError("exception class " + exceptionClass);
    };
  }

  private void load(byte[] records, int index) {
    CpuState state = cpu.state;
    for (int n = 0; n < 31; n++) {
      state.x[n] = CaseBatch.get(records, index, CaseBatch.X + 8 * n);
    }
    state.x[RegisterMap.ZR] = 0;
    state.x[RegisterMap.SP] = CaseBatch.get(records, index, CaseBatch.SP);
    for (int n = 0; n < 64; n++) {
      state.v[n] = CaseBatch.get(records, index, CaseBatch.V + 8 * n);
    }
    state.setNzcv((int) (CaseBatch.get(records, index, CaseBatch.NZCV) >>> 28) & 15);
    state.fpcr = (int) CaseBatch.get(records, index, CaseBatch.FPCR);
    state.fpsr = (int) CaseBatch.get(records, index, CaseBatch.FPSR);
    state.fpEnabled = true;
    state.monitorAddress = 0;
    long window = port.host(CaseBatch.WINDOW);
    for (int n = 0; n < CaseBatch.WINDOW_BYTES; n += 8) {
      Raw.putLong(window + n, CaseBatch.get(records, index, CaseBatch.MEMORY + n));
    }
    mapWindow();
  }

  private void store(byte[] records, int index, int signal) {
    CpuState state = cpu.state;
    for (int n = 0; n < 31; n++) {
      CaseBatch.put(records, index, CaseBatch.X + 8 * n, state.x[n]);
    }
    CaseBatch.put(records, index, CaseBatch.SP, state.sp());
    for (int n = 0; n < 64; n++) {
      CaseBatch.put(records, index, CaseBatch.V + 8 * n, state.v[n]);
    }
    CaseBatch.put(records, index, CaseBatch.NZCV, (long) state.nzcv() << 28);
    CaseBatch.put(records, index, CaseBatch.FPCR, state.fpcr);
    CaseBatch.put(records, index, CaseBatch.FPSR, state.fpsr & 0xFFFF_FFFFL);
    CaseBatch.put(records, index, CaseBatch.SLOT, signal);
    long window = port.host(CaseBatch.WINDOW);
    for (int n = 0; n < CaseBatch.WINDOW_BYTES; n += 8) {
      CaseBatch.put(records, index, CaseBatch.MEMORY + n, Raw.getLong(window + n));
    }
    Invariant.check(state.x[RegisterMap.ZR] == 0, "the zero register was written");
  }

  @Override
  public void close() {
    cpu.close();
    port.close();
  }
}
