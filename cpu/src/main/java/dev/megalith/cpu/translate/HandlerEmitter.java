package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_long;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Semantics;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import java.util.Set;

/// Instructions that a handler of the interpreter does: with the register file and the flags in the
/// state up to date, and what it may have written taken back afterwards.
final class HandlerEmitter {
  private static final String EXEC = "dev.megalith.cpu.exec.";

  /// Handlers of FP and SIMD that also use general registers, which their encodings name.
  private static final Set<String> WITH_GENERAL_REGISTERS =
      Set.of("FpMove", "FpConversion", "SimdCopy", "VectorMemoryExec");

  private final Frame frame;
  private final FlagEmitter flags;
  private final CodeBuilder code;

  HandlerEmitter(Frame frame, FlagEmitter flags) {
    this.frame = frame;
    this.flags = flags;
    this.code = frame.code;
  }

  /// An `exec` or `fp` row. Control goes to `left` with the status in its local if that is not
  /// NEXT.
  void emit(Instruction i, Semantics.Exec exec, Label left) {
    BitSet registers = registers(i, exec);
    flags.materialize();
    before(i, registers);
    int dot = exec.method().indexOf('.');
    if (exec.fp()) {
      Label disabled = code.newLabel();
      Label called = code.newLabel();
      frame.pushState("fpEnabled", CD_boolean);
      code.ifeq(disabled);
      call(exec.method().substring(0, dot), exec.method().substring(dot + 1), i.insn());
      code.goto_(called).labelBinding(disabled);
      slowCall(i);
      code.labelBinding(called);
    } else {
      call(exec.method().substring(0, dot), exec.method().substring(dot + 1), i.insn());
    }
    flags.set(LazyFlags.STATE);
    if (mayUseMemory(i, exec)) {
      frame.forgetWindows();
    }
    after(registers, left);
  }

  private static boolean mayUseMemory(Instruction i, Semantics.Exec exec) {
    return switch (i.row().file()) {
      case "dpimm", "dpreg", "fp", "crypto" -> false;
      case "simd" -> exec.method().startsWith("VectorMemoryExec.");
      default -> true;
    };
  }

  private void call(String owner, String method, int insn) {
    frame.cpu().loadConstant(insn);
    code.invokestatic(java.lang.constant.ClassDesc.of(EXEC + owner), method, Types.HANDLER);
  }

  /// As the interpreter does it outside of its main loop; the status on the stack.
  private void slowCall(Instruction i) {
    frame.cpu();
    frame.state();
    frame.registerFile().loadConstant(i.word());
    code.invokestatic(Types.DISPATCH, "execute", Types.EXECUTE);
  }

  /// A load or store that the region's own code does not do, a TLB miss most often.
  void emitSlow(Instruction i, BitSet registers, LazyFlags lazy, Label left) {
    if (!lazy.inState()) {
      flags.store(lazy);
    }
    before(i, registers);
    slowCall(i);
    frame.forgetWindows();
    after(registers, left);
  }

  private void before(Instruction i, BitSet registers) {
    frame.storePc(i.offset());
    registers.stream().forEach(frame::writeBack);
  }

  private void after(BitSet registers, Label left) {
    code.istore(frame.status);
    registers.stream().forEach(frame::reload);
    code.iload(frame.status).ifne(left);
  }

  /// What follows `left`: the handler has left the PC in the state.
  void pushPcOfState() {
    frame.pushState("pc", CD_long);
  }

  /// Registers that a handler may read or write: its encoding names them. An exception may change
  /// the stack pointer.
  private static BitSet registers(Instruction i, Semantics.Exec exec) {
    BitSet registers = new BitSet();
    registers.set(RegisterMap.SP);
    String owner = exec.method().substring(0, exec.method().indexOf('.'));
    if (exec.fp() && !WITH_GENERAL_REGISTERS.contains(owner)) {
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
