package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_long;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Semantics;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.util.BitSet;
import java.util.Set;

/// Instructions that a handler of the interpreter does: with the register file and the flags in the
/// state up to date, and what it may have written taken back afterwards.
final class HandlerEmitter {
  private static final String EXEC = "dev.megalith.cpu.exec.";

  /// Handlers of FP and SIMD that also use general registers, which their encodings name.
  private static final Set<String> WITH_GENERAL_REGISTERS =
      Set.of("FpMove", "FpConversion", "SimdCopy", "VectorMemoryExec");

  private static final Set<String> QUIET =
      Set.of(
          "CryptoAesRounds",
          "CryptoHash",
          "CryptoHash512",
          "FpArithmetic",
          "FpCompare",
          "FpConversion",
          "FpMove",
          "FpMultiplyAdd",
          "FpRounding",
          "IntegerExec",
          "SimdImmediate");

  private static final Set<String> USING_FLAGS = Set.of("FpCompare", "IntegerExec");

  private final Frame frame;
  private final FlagEmitter flags;
  private final CodeBuilder code;

  HandlerEmitter(Frame frame, FlagEmitter flags) {
    this.frame = frame;
    this.flags = flags;
    this.code = frame.code;
  }

  /// Whether the row's handler takes no exception and uses no memory.
  static boolean isQuiet(Semantics.Exec exec) {
    return QUIET.contains(owner(exec));
  }

  /// A quiet row.
  void emitQuiet(Instruction i, Semantics.Exec exec) {
    BitSet registers = registers(i, exec);
    boolean usesFlags = USING_FLAGS.contains(owner(exec));
    if (usesFlags) {
      flags.materialize();
    }
    registers.stream().forEach(frame::writeBack);
    call(i, exec);
    code.pop();
    registers.stream().forEach(frame::reload);
    if (usesFlags) {
      flags.set(LazyFlags.STATE);
    }
  }

  /// Another row. Control goes to `left` with the status in its local if that is not NEXT.
  void emit(Instruction i, Semantics.Exec exec, Label left) {
    BitSet registers = registers(i, exec);
    flags.materialize();
    frame.storePc(i.offset());
    registers.stream().forEach(frame::writeBack);
    call(i, exec);
    code.istore(frame.status);
    flags.set(LazyFlags.STATE);
    if (mayUseMemory(i, exec)) {
      frame.forgetWindows();
    }
    registers.stream().forEach(frame::reload);
    code.iload(frame.status).ifne(left);
  }

  private static boolean mayUseMemory(Instruction i, Semantics.Exec exec) {
    return switch (i.row().file()) {
      case "dpimm", "dpreg", "fp", "crypto" -> false;
      case "simd" -> exec.method().startsWith("VectorMemoryExec.");
      default -> true;
    };
  }

  private static String owner(Semantics.Exec exec) {
    return exec.method().substring(0, exec.method().indexOf('.'));
  }

  private void call(Instruction i, Semantics.Exec exec) {
    String method = exec.method().substring(exec.method().indexOf('.') + 1);
    frame.cpu().loadConstant(i.insn());
    code.invokestatic(ClassDesc.of(EXEC + owner(exec)), method, Types.HANDLER);
  }

  /// What follows `left`: the handler has left the PC in the state.
  void pushPcOfState() {
    frame.pushState("pc", CD_long);
  }

  /// Registers that a handler may read or write: its encoding names them. An exception may change
  /// the stack pointer.
  private static BitSet registers(Instruction i, Semantics.Exec exec) {
    BitSet registers = new BitSet();
    if (!isQuiet(exec)) {
      registers.set(RegisterMap.SP);
    }
    if (exec.fp() && !WITH_GENERAL_REGISTERS.contains(owner(exec))) {
      return registers;
    }
    for (int shift : new int[] {0, 5, 10, 16}) {
      registers.set(i.insn() >>> shift & 31);
    }
    if (exec.method().endsWith("compareAndSwapPair")) {
      registers.set((i.insn() & 31) + 1);
      registers.set((i.insn() >>> 16 & 31) + 1);
    }
    registers.clear(RegisterMap.ZR);
    return registers;
  }
}
