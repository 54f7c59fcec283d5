// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.sys.Exceptions;

/// Finds the dispatcher of an opcode outside of the main loop.
public final class Dispatch {
  private Dispatch() {}

  public static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    int opcode = (int) w & 0xFFF;
    switch ((opcode - 512) / 448) {
      case 0:
        if (opcode < 512) {
          return Exceptions.undefined(cpu);
        }
        return DispatchDpimm.execute(cpu, s, x, w);
      case 1:
        return DispatchBranch.execute(cpu, s, x, w);
      case 2:
        return DispatchSystem.execute(cpu, s, x, w);
      case 3:
        return DispatchLdst.execute(cpu, s, x, w);
      case 4:
        return DispatchDpreg.execute(cpu, s, x, w);
      case 5:
        return DispatchFp.execute(cpu, s, x, w);
      case 6:
        return DispatchSimd.execute(cpu, s, x, w);
      case 7:
        return DispatchCrypto.execute(cpu, s, x, w);
      default:
        return Exceptions.undefined(cpu);
    }
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
