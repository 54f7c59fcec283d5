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
    switch ((opcode - 512) / 64) {
      case 0:
      case 1:
        if (opcode < 512) {
          return Exceptions.undefined(cpu);
        }
        return DispatchDpimm.execute(cpu, s, x, w);
      case 2:
      case 3:
        return DispatchBranch.execute(cpu, s, x, w);
      case 4:
      case 5:
      case 6:
      case 7:
      case 8:
        return DispatchSystem.execute(cpu, s, x, w);
      case 9:
      case 10:
      case 11:
      case 12:
      case 13:
      case 14:
      case 15:
      case 16:
      case 17:
      case 18:
      case 19:
      case 20:
      case 21:
      case 22:
        return DispatchLdst.execute(cpu, s, x, w);
      case 23:
      case 24:
      case 25:
      case 26:
      case 27:
      case 28:
      case 29:
      case 30:
        return DispatchDpreg.execute(cpu, s, x, w);
      case 31:
      case 32:
      case 33:
      case 34:
      case 35:
      case 36:
      case 37:
      case 38:
        return DispatchFp.execute(cpu, s, x, w);
      case 39:
      case 40:
      case 41:
      case 42:
      case 43:
      case 44:
      case 45:
      case 46:
      case 47:
      case 48:
      case 49:
      case 50:
        return DispatchSimd.execute(cpu, s, x, w);
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
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
