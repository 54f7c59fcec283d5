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
    0, 0, 0, 1009, 1026, 1029, 1031, 1034, 1036, 1037, 1040, 1041, 1042, 1045, 1048, 1051, 
    1053, 1056, 1058, 1059, 1062, 1063, 1066, 1067, 1068, 1069, 1070, 1077, 1078, 1079, 1080, 1082, 
    1083, 1086, 1087, 1090, 1091, 1092, 1093, 1094, 1101, 1102, 1103, 1104, 1118, 1119, 1122, 1123, 
    1126, 1127, 1128, 1129, 1130, 1137, 1138, 1139, 1140, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 
    1158, 1159, 1160, 1161, 1162, 1163, 1170, 1171, 1172, 1173, 1175, 1176, 1177, 1178, 1179, 1180, 
    1181, 1182, 1183, 1184, 1185, 1186, 1187, 1194, 1195, 1196, 1197, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 
    0, 0, 0, 0, 0, 
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
