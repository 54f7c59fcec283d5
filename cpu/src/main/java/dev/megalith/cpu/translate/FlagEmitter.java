package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.MethodTypeDesc;

/// Flags and conditions of a region: computed when they are used, from the operands of what set
/// them.
///
/// Spec: [ARM] C1.2 "Condition code".
final class FlagEmitter {
  private static final MethodTypeDesc OF_LONGS =
      MethodTypeDesc.of(CD_void, Types.STATE, CD_long, CD_long, CD_long);
  private static final MethodTypeDesc OF_INTS =
      MethodTypeDesc.of(CD_void, Types.STATE, CD_int, CD_int, CD_int);
  private static final MethodTypeDesc OF_LONG = MethodTypeDesc.of(CD_void, Types.STATE, CD_long);
  private static final MethodTypeDesc OF_INT = MethodTypeDesc.of(CD_void, Types.STATE, CD_int);
  private static final MethodTypeDesc CONDITION = MethodTypeDesc.of(CD_boolean, CD_int);

  private final Frame frame;
  private final CodeBuilder code;
  private LazyFlags flags = LazyFlags.STATE;

  FlagEmitter(Frame frame) {
    this.frame = frame;
    this.code = frame.code;
  }

  LazyFlags flags() {
    return flags;
  }

  void set(LazyFlags now) {
    flags = now;
  }

  /// The state has the flags from here on.
  void materialize() {
    if (!flags.inState()) {
      store(flags);
      flags = flags.alsoInState();
    }
  }

  /// Stores flags into the state.
  void store(LazyFlags lazy) {
    boolean wide = lazy.kind().wide;
    frame.state();
    if (lazy.kind().isLogic()) {
      frame.load(lazy.a(), wide);
      code.invokestatic(Types.FLAGS, wide ? "logic64" : "logic32", wide ? OF_LONG : OF_INT);
      return;
    }
    frame.load(lazy.a(), wide);
    frame.load(lazy.b(), wide);
    pushResult(lazy);
    String name = (lazy.kind().isSub() ? "sub" : "add") + (wide ? "64" : "32");
    code.invokestatic(Types.FLAGS, name, wide ? OF_LONGS : OF_INTS);
  }

  private void pushResult(LazyFlags lazy) {
    boolean wide = lazy.kind().wide;
    frame.load(lazy.a(), wide);
    if (lazy.kind().isLogic()) {
      return;
    }
    frame.load(lazy.b(), wide);
    switch (lazy.kind()) {
      case SUB64 -> code.lsub();
      case SUB32 -> code.isub();
      case ADD64 -> code.ladd();
      default -> code.iadd();
    }
  }

  /// Puts 1 or 0 on the stack: whether condition `cond` (0..15) holds.
  void pushCondition(int cond) {
    Label holds = code.newLabel();
    Label end = code.newLabel();
    jumpIf(cond, holds);
    code.iconst_0().goto_(end).labelBinding(holds).iconst_1().labelBinding(end);
  }

  /// Jumps if condition `cond` (0..15) holds.
  void jumpIf(int cond, Label target) {
    if (cond >= 14) {
      code.goto_(target);
      return;
    }
    boolean done =
        switch (flags.kind()) {
          case SUB64, SUB32 -> jumpAfterSub(cond, target);
          case ADD64, ADD32 -> jumpAfterAdd(cond, target);
          case LOGIC64, LOGIC32 -> jumpAfterLogic(cond, target);
          case STATE -> false;
        };
    if (!done) {
      materialize();
      jumpByState(cond, target);
    }
  }

  private boolean jumpAfterSub(int cond, Label target) {
    switch (cond) {
      case 0, 1, 10, 11, 12, 13 -> {
        pushOperands();
        if (flags.kind().wide) {
          code.lcmp();
          jumpIfSign(cond, target);
        } else {
          jumpIfCompared(cond, target);
        }
      }
      case 2, 3, 8, 9 -> {
        pushOperands();
        boolean wide = flags.kind().wide;
        code.invokestatic(
            wide ? Types.of(Long.class) : Types.of(Integer.class),
            "compareUnsigned",
            wide ? Types.COMPARE_LONGS : Types.COMPARE_INTS);
        switch (cond) {
          case 2 -> code.ifge(target);
          case 3 -> code.iflt(target);
          case 8 -> code.ifgt(target);
          default -> code.ifle(target);
        }
      }
      case 4, 5 -> jumpIfResult(cond, target);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void pushOperands() {
    frame.load(flags.a(), flags.kind().wide);
    frame.load(flags.b(), flags.kind().wide);
  }

  /// By the sign of the int on the stack, for the signed conditions.
  private void jumpIfSign(int cond, Label target) {
    switch (cond) {
      case 0 -> code.ifeq(target);
      case 1 -> code.ifne(target);
      case 10 -> code.ifge(target);
      case 11 -> code.iflt(target);
      case 12 -> code.ifgt(target);
      default -> code.ifle(target);
    }
  }

  private void jumpIfCompared(int cond, Label target) {
    switch (cond) {
      case 0 -> code.if_icmpeq(target);
      case 1 -> code.if_icmpne(target);
      case 10 -> code.if_icmpge(target);
      case 11 -> code.if_icmplt(target);
      case 12 -> code.if_icmpgt(target);
      default -> code.if_icmple(target);
    }
  }

  /// EQ, NE, MI and PL: by the result alone.
  private void jumpIfResult(int cond, Label target) {
    pushResult(flags);
    if (flags.kind().wide) {
      code.lconst_0().lcmp();
    }
    switch (cond) {
      case 0 -> code.ifeq(target);
      case 1 -> code.ifne(target);
      case 4 -> code.iflt(target);
      default -> code.ifge(target);
    }
  }

  private boolean jumpAfterAdd(int cond, Label target) {
    if (cond > 1 && cond != 4 && cond != 5) {
      return false;
    }
    jumpIfResult(cond, target);
    return true;
  }

  /// C and V are clear.
  private boolean jumpAfterLogic(int cond, Label target) {
    switch (cond) {
      case 0, 1, 4, 5 -> jumpIfResult(cond, target);
      case 10, 11, 12, 13 -> {
        pushResult(flags);
        if (flags.kind().wide) {
          code.lconst_0().lcmp();
        }
        jumpIfSign(cond, target);
      }
      case 3, 7, 9 -> code.goto_(target);
      default -> {} // CS, VS, HI: never
    }
    return true;
  }

  private void jumpByState(int cond, Label target) {
    if (cond < 2) {
      frame.pushState("zf", CD_long);
      code.lconst_0().lcmp();
      jumpIfSign(cond, target);
      return;
    }
    frame.state();
    code.loadConstant(cond).invokevirtual(Types.STATE, "condition", CONDITION).ifne(target);
  }
}
