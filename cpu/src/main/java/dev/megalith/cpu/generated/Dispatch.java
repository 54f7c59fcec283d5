// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.sys.Exceptions;

/// Finds the dispatcher of an opcode, also for what the main loop leaves.
public final class Dispatch {
  /// From opcodes of the main loop to those of the same rows here; 0: none.
  private static final short[] COLD = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
  };

  private Dispatch() {}

  public static int execute(Cpu cpu, CpuState s, long[] x, long word) {
    long w = word;
    int opcode = (int) w & 0xFFF;
    if (opcode < COLD.length) {
      opcode = COLD[opcode];
      w = (w & ~0xFFFL) | opcode;
    }
    if (opcode >= 3712) {
      return DispatchCrypto.execute(cpu, s, x, w);
    }
    if (opcode >= 2176) {
      return DispatchSimd.execute(cpu, s, x, w);
    }
    if (opcode >= 1792) {
      return DispatchFp.execute(cpu, s, x, w);
    }
    if (opcode >= 1408) {
      return DispatchDpreg.execute(cpu, s, x, w);
    }
    if (opcode >= 896) {
      return DispatchLdst.execute(cpu, s, x, w);
    }
    if (opcode >= 640) {
      return DispatchSystem.execute(cpu, s, x, w);
    }
    if (opcode >= 576) {
      return DispatchBranch.execute(cpu, s, x, w);
    }
    if (opcode >= 512) {
      return DispatchDpimm.execute(cpu, s, x, w);
    }
    return Exceptions.undefined(cpu);
  }

  /// All encodings, in blocks of four: mask, value, opcode, layout.
  public static int[][] tables() {
    return new int[][] {
      RowsDpimm.ROWS,
      RowsBranch.ROWS,
      RowsSystem.ROWS,
      RowsLdst.ROWS,
      RowsDpreg.ROWS,
      RowsFp.ROWS,
      RowsSimd.ROWS,
      RowsCrypto.ROWS,
    };
  }
}
