// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;
import java.util.List;

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

  /// Loads and initializes the classes of all handlers and kernels.
  public static void initialize() {
    Raw.initialize(DispatchBranch.class);
    Raw.initialize(DispatchCrypto.class);
    Raw.initialize(DispatchDpimm.class);
    Raw.initialize(DispatchDpreg.class);
    Raw.initialize(DispatchFp.class);
    Raw.initialize(DispatchLdst.class);
    Raw.initialize(DispatchSimd.class);
    Raw.initialize(DispatchSystem.class);
    Raw.initialize(dev.megalith.cpu.exec.AtomicExec.class);
    Raw.initialize(dev.megalith.cpu.exec.CryptoAesRounds.class);
    Raw.initialize(dev.megalith.cpu.exec.CryptoHash.class);
    Raw.initialize(dev.megalith.cpu.exec.CryptoHash512.class);
    Raw.initialize(dev.megalith.cpu.exec.ExclusiveExec.class);
    Raw.initialize(dev.megalith.cpu.exec.FpArithmetic.class);
    Raw.initialize(dev.megalith.cpu.exec.FpCompare.class);
    Raw.initialize(dev.megalith.cpu.exec.FpConversion.class);
    Raw.initialize(dev.megalith.cpu.exec.FpMove.class);
    Raw.initialize(dev.megalith.cpu.exec.FpMultiplyAdd.class);
    Raw.initialize(dev.megalith.cpu.exec.FpRounding.class);
    Raw.initialize(dev.megalith.cpu.exec.IntegerExec.class);
    Raw.initialize(dev.megalith.cpu.exec.LoadStoreExec.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdAcross.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdComplex.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdCopy.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdFloat.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdFloatConvert.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdFloatUnary.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdImmediate.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdInteger.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdMultiply.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdPermute.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdSaturate.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdShift.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdUnary.class);
    Raw.initialize(dev.megalith.cpu.exec.SimdWide.class);
    Raw.initialize(dev.megalith.cpu.exec.SystemAccess.class);
    Raw.initialize(dev.megalith.cpu.exec.SystemControl.class);
    Raw.initialize(dev.megalith.cpu.exec.SystemMaintenance.class);
    Raw.initialize(dev.megalith.cpu.exec.VectorMemoryExec.class);
    Raw.initialize(dev.megalith.cpu.kernel.Alu.class);
    Raw.initialize(dev.megalith.cpu.kernel.Crc32Kernels.class);
  }

  /// What executes what the main loop leaves.
  public static List<Class<?>> dispatchers() {
    return List.of(
        DispatchDpimm.class,
        DispatchBranch.class,
        DispatchSystem.class,
        DispatchLdst.class,
        DispatchDpreg.class,
        DispatchFp.class,
        DispatchSimd.class,
        DispatchCrypto.class);
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
