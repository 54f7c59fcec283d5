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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1029, 1029, 1034, 1035, 1035, 1039, 1040, 
    1040, 1046, 1046, 1051, 1065, 1067, 1068, 1079, 1080, 1087, 1088, 1090, 1091, 1091, 1116, 1126, 
    1126, 1127, 1148, 1149, 1156, 1157, 1158, 1159, 1160, 1171, 1172, 1175, 1176, 1179, 1179, 1180, 
    1180, 1181, 1182, 1182, 1183, 1183, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 
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
