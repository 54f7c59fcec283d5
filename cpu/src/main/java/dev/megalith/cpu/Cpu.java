package dev.megalith.cpu;

import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.decode.FetchCache;
import dev.megalith.cpu.mmu.Mmu;
import dev.megalith.cpu.mmu.SoftTlb;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.cpu.sys.DebugRegisters;
import dev.megalith.cpu.sys.GenericTimer;
import dev.megalith.cpu.sys.PerformanceMonitor;
import dev.megalith.cpu.sys.Pstate;
import dev.megalith.cpu.sys.SystemRegisters;

/// One processing element: its state and its units. Owned by the thread that runs it.
public final class Cpu {
  public final CpuConfig config;
  public final CpuState state = new CpuState();
  public final CpuPort port;

  /// Decoded guest code, shared by all elements of the process.
  public final CodeCache code;

  public final SoftTlb tlbs = new SoftTlb();

  /// The table of [#tlbs] for the current exception level and PAN; kept by [Mmu#refreshView].
  public long tlb;

  /// What the tags of the current ASID carry in their low 12 bits; kept by [Mmu].
  public long context;

  /// The physical address of an atomic access that is done where the memory has its home.
  public long farAddress;

  /// Instructions that may still retire before the interpreter returns to its caller.
  public long budget;

  /// So many more times control comes to a page until that is a sample of what is hot.
  public int untilSample;

  public final FetchCache fetch = new FetchCache();
  public final SystemRegisters sys;
  public final Mmu mmu;
  public final DebugRegisters debug;
  public final GenericTimer timers;
  public final PerformanceMonitor pmu;

  public Cpu(CpuConfig config, CpuPort port, CodeCache code) {
    this.config = config;
    this.port = port;
    this.code = code;
    this.sys = new SystemRegisters(this);
    this.debug = new DebugRegisters(this);
    this.mmu = new Mmu(this);
    this.timers = new GenericTimer(this);
    this.pmu = new PerformanceMonitor(this);
    reset(0, 0);
    code.attach(state);
  }

  /// Cold reset into EL1h with interrupts masked and the MMU off, at `pc` with `x0`, as PSCI and
  /// the boot protocol start an element.
  public void reset(long pc, long x0) {
    java.util.Arrays.fill(state.x, 0);
    java.util.Arrays.fill(state.v, 0);
    state.setNzcv(0);
    state.el = 1;
    state.spSel = 1;
    state.daif = 0xF;
    state.pan = false;
    state.uao = false;
    state.ss = false;
    state.il = false;
    state.spEl0 = 0;
    state.spEl1 = 0;
    state.fpcr = 0;
    state.fpsr = 0;
    state.faulted = false;
    state.event = false;
    state.monitorAddress = 0;
    sys.reset();
    debug.reset();
    timers.reset();
    pmu.reset();
    mmu.reset();
    Pstate.refresh(this);
    state.pc = pc;
    state.x[0] = x0;
  }

  /// Frees what lives off the heap.
  public void close() {
    code.detach(state);
    tlbs.close();
  }
}
