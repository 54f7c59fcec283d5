package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.mmu.Memory;
import dev.megalith.cpu.raw.Raw;

/// Exclusive loads and stores. Hot.
///
/// An exclusive load marks the host address and remembers what it read; the store succeeds when it
/// can exchange that value for the new one. The monitor is open when `monitorAddress` is 0.
///
/// Deviation: a store succeeds although others wrote to the location, when they restored its value
/// in between (ABA); software cannot rely on the difference without a tag of its own in the value.
///
/// CONSTRAINED UNPREDICTABLE: a store whose size differs from the load's fails; Rt = Rt2 of a pair
/// load takes the second value; Rs = Rt or Rs = Rn of a store acts on the values before it.
///
/// Spec: [ARM] B2 "Synchronization and semaphores".
public final class ExclusiveExec {
  private static final int ORDERED = 1 << 15;

  private ExclusiveExec() {}

  /// LDXR, LDAXR and their byte and halfword forms.
  public static int load(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    CpuState state = cpu.state;
    long va = MemoryOperand.base(state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, 1 << sizeLog2, false)) {
      return Status.JUMP;
    }
    long host = Memory.readAddress(cpu, va, 1 << sizeLog2);
    if (host == 0) {
      return MemoryOperand.notRam(cpu, va, false);
    }
    long value = MemoryOperand.loadHost(host, sizeLog2);
    if ((insn & ORDERED) != 0) {
      Raw.acquireFence();
    }
    mark(state, host, 1 << sizeLog2, value, 0);
    MemoryOperand.writeX(state, MemoryOperand.rt(insn), value);
    return Status.NEXT;
  }

  /// LDXP, LDAXP.
  public static int loadPair(Cpu cpu, int insn) {
    boolean wide = (insn >>> 30 & 1) != 0;
    int sizeBytes = wide ? 16 : 8;
    CpuState state = cpu.state;
    long va = MemoryOperand.base(state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, sizeBytes, false)) {
      return Status.JUMP;
    }
    long host = Memory.readAddress(cpu, va, sizeBytes);
    if (host == 0) {
      return MemoryOperand.notRam(cpu, va, false);
    }
    long low = Raw.load64(host);
    long high = wide ? Raw.load64(host + 8) : 0;
    if ((insn & ORDERED) != 0) {
      Raw.acquireFence();
    }
    mark(state, host, sizeBytes, low, high);
    MemoryOperand.writeX(state, MemoryOperand.rt(insn), wide ? low : low & 0xFFFF_FFFFL);
    MemoryOperand.writeX(state, MemoryOperand.rt2(insn), wide ? high : low >>> 32);
    return Status.NEXT;
  }

  private static void mark(CpuState state, long host, int sizeBytes, long low, long high) {
    state.monitorAddress = host;
    state.monitorBytes = sizeBytes;
    state.monitorLow = low;
    state.monitorHigh = high;
  }

  /// STXR, STLXR and their byte and halfword forms. The exchange orders as a full fence.
  public static int store(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    CpuState state = cpu.state;
    long va = MemoryOperand.base(state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, 1 << sizeLog2, true)) {
      return Status.JUMP;
    }
    long host = markedAddress(cpu, va, 1 << sizeLog2);
    if (state.faulted) {
      return Status.JUMP;
    }
    long value = MemoryOperand.truncate(state.x[MemoryOperand.rt(insn)], sizeLog2);
    long expected = state.monitorLow;
    boolean done =
        host != 0 && MemoryOperand.compareAndExchange(host, sizeLog2, expected, value) == expected;
    return finish(state, insn, done);
  }

  /// STXP, STLXP.
  public static int storePair(Cpu cpu, int insn) {
    boolean wide = (insn >>> 30 & 1) != 0;
    int sizeBytes = wide ? 16 : 8;
    CpuState state = cpu.state;
    long va = MemoryOperand.base(state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, sizeBytes, true)) {
      return Status.JUMP;
    }
    long host = markedAddress(cpu, va, sizeBytes);
    if (state.faulted) {
      return Status.JUMP;
    }
    long first = state.x[MemoryOperand.rt(insn)];
    long second = state.x[MemoryOperand.rt2(insn)];
    boolean done = host != 0;
    if (done && wide) {
      done = WideExchange.compareAndSet(host, state.monitorLow, state.monitorHigh, first, second);
    } else if (done) {
      done = Raw.compareAndSet64(host, state.monitorLow, first & 0xFFFF_FFFFL | second << 32);
    }
    return finish(state, insn, done);
  }

  /// The marked host address, if this store is to it; 0 if the store fails or faulted.
  private static long markedAddress(Cpu cpu, long va, int sizeBytes) {
    CpuState state = cpu.state;
    if (state.monitorAddress == 0) {
      return 0;
    }
    long host = Memory.writeAddress(cpu, va, sizeBytes);
    if (host == 0) {
      int _ = MemoryOperand.notRam(cpu, va, true);
      return 0;
    }
    return host == state.monitorAddress && sizeBytes == state.monitorBytes ? host : 0;
  }

  private static int finish(CpuState state, int insn, boolean done) {
    state.monitorAddress = 0;
    MemoryOperand.writeX(state, MemoryOperand.rs(insn), done ? 0 : 1);
    return Status.NEXT;
  }
}
