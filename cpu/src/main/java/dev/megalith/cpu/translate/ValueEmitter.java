package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.megalith.arch.decode.BitMasks;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Semantics;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// Value rows: operands on the stack, a call of the row's kernel, the result into a register.
final class ValueEmitter {
  private final Frame frame;
  private final FlagEmitter flags;
  private final CodeBuilder code;

  ValueEmitter(Frame frame, FlagEmitter flags) {
    this.frame = frame;
    this.flags = flags;
    this.code = frame.code;
  }

  void emit(Instruction i, Semantics.Value v) {
    if (v.flags().isEmpty()) {
      call(i, v);
      pop(i, v);
    } else if (v.flags().startsWith("logic")) {
      emitLogic(i, v);
    } else if (v.operands().size() == 2) {
      emitCompared(i, v);
    } else {
      emitWithCarry(i, v);
    }
  }

  private static boolean isWide(Semantics.Value v) {
    return v.destination().startsWith("X");
  }

  /// ANDS, BICS.
  private void emitLogic(Instruction i, Semantics.Value v) {
    boolean wide = isWide(v);
    call(i, v);
    int result = frame.newSlot(wide);
    frame.store(result, wide);
    frame.load(result, wide);
    pop(i, v);
    flags.set(
        new LazyFlags(wide ? LazyFlags.Kind.LOGIC64 : LazyFlags.Kind.LOGIC32, result, 0, false));
  }

  /// ADDS, SUBS and what they are called as comparisons.
  private void emitCompared(Instruction i, Semantics.Value v) {
    boolean wide = isWide(v);
    int a = operandSlot(i, v, 0);
    int b = operandSlot(i, v, 1);
    Kernel.of(v.kernel()).emit(code, List.of(() -> frame.load(a, wide), () -> frame.load(b, wide)));
    pop(i, v);
    LazyFlags.Kind kind =
        switch (v.flags()) {
          case "add64" -> LazyFlags.Kind.ADD64;
          case "add32" -> LazyFlags.Kind.ADD32;
          case "sub64" -> LazyFlags.Kind.SUB64;
          case "sub32" -> LazyFlags.Kind.SUB32;
          default -> throw new IllegalStateException(i.row().name() + ": flags " + v.flags());
        };
    flags.set(new LazyFlags(kind, a, b, false));
  }

  /// ADCS, SBCS: the flags go to the state at once.
  private void emitWithCarry(Instruction i, Semantics.Value v) {
    boolean wide = isWide(v);
    int a = operandSlot(i, v, 0);
    int b = operandSlot(i, v, 1);
    int result = frame.newSlot(wide);
    Kernel.of(v.kernel())
        .emit(
            code,
            List.of(
                () -> frame.load(a, wide),
                () -> frame.load(b, wide),
                () -> pushOperand(i, v.operands().get(2), wide)));
    frame.store(result, wide);
    frame.state();
    frame.load(a, wide);
    frame.load(b, wide);
    if (v.flags().startsWith("sbc")) {
      pushNot(wide);
    }
    frame.load(result, wide);
    String name = wide ? "add64" : "add32";
    code.invokestatic(Types.FLAGS, name, flagsType(wide));
    flags.set(LazyFlags.STATE);
    frame.load(result, wide);
    pop(i, v);
  }

  private static MethodTypeDesc flagsType(boolean wide) {
    return wide
        ? MethodTypeDesc.of(CD_void, Types.STATE, CD_long, CD_long, CD_long)
        : MethodTypeDesc.of(CD_void, Types.STATE, CD_int, CD_int, CD_int);
  }

  private void pushNot(boolean wide) {
    if (wide) {
      code.loadConstant(-1L).lxor();
    } else {
      code.iconst_m1().ixor();
    }
  }

  private int operandSlot(Instruction i, Semantics.Value v, int which) {
    boolean wide = isWide(v);
    String operand = v.operands().get(which);
    pushOperand(i, operand, wideOf(operand, wide));
    int slot = frame.newSlot(wide);
    frame.store(slot, wide);
    return slot;
  }

  /// The result of the row's kernel, as it is, on the stack.
  private void call(Instruction i, Semantics.Value v) {
    List<String> operands = v.operands();
    if (isMove(i, v)) {
      pushOperand(i, operands.get(1), wideOf(operands.get(1), isWide(v)));
    } else if (v.kernel().equals("Alu.adrp")) {
      frame.pushAddress((i.offset() & -4096L) + ((long) i.immediate() << 12));
    } else {
      Kernel.of(v.kernel()).emit(code, parameters(i, v));
    }
  }

  /// ORR with the zero register is how registers are moved.
  private static boolean isMove(Instruction i, Semantics.Value v) {
    return (v.kernel().equals("Alu.or64") || v.kernel().equals("Alu.or32"))
        && i.n() == RegisterMap.ZR
        && (v.operands().getFirst().equals("Xn") || v.operands().getFirst().equals("Wn"));
  }

  private List<Runnable> parameters(Instruction i, Semantics.Value v) {
    List<Runnable> parameters = new ArrayList<>();
    int immediate = i.immediate();
    for (String operand : v.operands()) {
      switch (operand) {
        case "WIDE_RAW" -> {
          parameters.add(() -> code.loadConstant(immediate & 0xFFFFL));
          parameters.add(() -> code.loadConstant(immediate >>> 16 << 4));
        }
        case "BITFIELD64", "BITFIELD32" -> {
          parameters.add(() -> code.loadConstant(immediate >>> 16));
          parameters.add(() -> code.loadConstant(immediate & 63));
        }
        default -> parameters.add(() -> pushOperand(i, operand, wideOf(operand, isWide(v))));
      }
    }
    return parameters;
  }

  /// From the stack into the destination; 32 bits are zero-extended.
  private void pop(Instruction i, Semantics.Value v) {
    if (!isWide(v)) {
      code.i2l().loadConstant(0xFFFF_FFFFL).land();
    }
    frame.pop(i.d());
  }

  /// Operands that carry their own width keep it (UMADDL mixes both).
  private static boolean wideOf(String operand, boolean rowWide) {
    return operand.startsWith("X")
        || (!operand.startsWith("W") || operand.startsWith("WI")) && rowWide;
  }

  /// Puts a source operand on the stack: a long if `wide`, else an int; see [Semantics].
  private void pushOperand(Instruction i, String text, boolean wide) {
    int immediate = i.immediate();
    switch (text) {
      case "Xn", "XSPn" -> frame.push(i.n());
      case "Wn", "WSPn" -> frame.pushInt(i.n());
      case "Xm" -> frame.push(i.m());
      case "Wm" -> frame.pushInt(i.m());
      case "Xd" -> frame.push(i.d());
      case "Wd" -> frame.pushInt(i.d());
      case "Xa" -> frame.push(immediate);
      case "Wa" -> frame.pushInt(immediate);
      case "C" -> {
        flags.materialize();
        frame.pushState("cf", CD_long);
      }
      case "PC" -> frame.pushAddress(i.offset());
      case "COND" -> flags.pushCondition(immediate);
      case "BITMASK" -> pushConstant(BitMasks.value(immediate), wide);
      case "WIDE" -> pushConstant((immediate & 0xFFFFL) << (immediate >>> 16 << 4), wide);
      case "Xm.EXTEND", "Wm.EXTEND" -> pushExtended(i, text.startsWith("X"));
      default -> pushShiftedOrImmediate(i, text, wide);
    }
  }

  private void pushExtended(Instruction i, boolean wide) {
    frame.push(i.m());
    frame.extend(i.immediate() >>> 16, i.immediate() & 7);
    if (!wide) {
      code.l2i();
    }
  }

  private void pushConstant(long value, boolean wide) {
    if (wide) {
      code.loadConstant(value);
    } else {
      code.loadConstant((int) value);
    }
  }

  private void pushShiftedOrImmediate(Instruction i, String text, boolean wide) {
    if (!text.endsWith("SHIFT6")) {
      pushConstant(i.immediate(), wide);
      return;
    }
    boolean ofX = text.startsWith("X");
    pushOperand(i, text.substring(0, 2), ofX);
    code.loadConstant(i.immediate());
    String operator = text.substring(2, text.length() - "SHIFT6".length());
    if (operator.equals("@")) {
      code.invokestatic(
          ofX ? Types.of(Long.class) : Types.of(Integer.class),
          "rotateRight",
          MethodTypeDesc.of(Frame.type(ofX), Frame.type(ofX), CD_int));
    } else if (ofX) {
      switch (operator) {
        case "<<" -> code.lshl();
        case ">>>" -> code.lushr();
        default -> code.lshr();
      }
    } else {
      switch (operator) {
        case "<<" -> code.ishl();
        case ">>>" -> code.iushr();
        default -> code.ishr();
      }
    }
  }
}
