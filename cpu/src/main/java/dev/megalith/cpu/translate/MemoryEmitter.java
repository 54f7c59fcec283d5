package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.megalith.arch.decode.Semantics;
import dev.megalith.cpu.mmu.SoftTlb;
import dev.megalith.cpu.mmu.Window;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// Loads and stores of one register or a pair: done in place where the software TLB knows the page
/// or can be made to, else by the interpreter.
final class MemoryEmitter {
  private final Frame frame;
  private final CodeBuilder code;
  private final Instruction i;
  private final Semantics.Memory row;
  private final List<Runnable> rare;

  /// @param rare what is emitted behind the region's blocks
  MemoryEmitter(Frame frame, Instruction i, Semantics.Memory row, List<Runnable> rare) {
    this.rare = rare;
    this.frame = frame;
    this.code = frame.code;
    this.i = i;
    this.row = row;
  }

  /// The access; control goes to `interpret`, with nothing changed, where it cannot be done here.
  void emit(Label interpret) {
    emitAddress();
    Frame.Window window = row.mode().equals("lit") ? null : frame.window(i.n(), !row.load());
    if (window == null) {
      find(frame.addend, interpret);
      access(frame.addend);
    } else {
      Label unknown = code.newLabel();
      Label known = code.newLabel();
      look(window, unknown);
      code.labelBinding(known);
      rare.add(() -> {
        code.labelBinding(unknown);
        find(window.addend(), interpret);
        code.lload(frame.address).loadConstant(SoftTlb.PAGE_MASK).land().lstore(window.page());
        code.goto_(known);
      });
      access(window.addend());
    }
    if (row.load()) {
      finishLoad();
    }
    finishBase();
  }

  private void access(int addend) {
    for (int k = 0; k < elements(); k++) {
      if (row.load()) {
        raw();
        pushHost(addend, k);
        code.invokevirtual(Types.UNSAFE, "get" + accessor(), load());
        widen();
        if (elements() == 1 && !row.isVector()) {
          extend();
          frame.pop(i.d());
        } else {
          code.lstore(frame.value[k]);
        }
        raw().invokevirtual(Types.UNSAFE, "loadFence", Types.FENCE);
      } else {
        raw().invokevirtual(Types.UNSAFE, "storeFence", Types.FENCE);
        raw();
        pushHost(addend, k);
        pushSource(k);
        narrow();
        code.invokevirtual(Types.UNSAFE, "put" + accessor(), store());
      }
    }
  }

  private CodeBuilder raw() {
    return code.getstatic(Types.RAW, "U", Types.UNSAFE);
  }

  private void pushHost(int addend, int element) {
    code.lload(frame.address).lload(addend).ladd();
    if (element > 0) {
      code.loadConstant((long) element * step()).ladd();
    }
  }

  private String accessor() {
    return switch (elementBits()) {
      case 8 -> "Byte";
      case 16 -> "Short";
      case 32 -> "Int";
      default -> "Long";
    };
  }

  private ClassDesc host() {
    return switch (elementBits()) {
      case 8 -> CD_byte;
      case 16 -> CD_short;
      case 32 -> CD_int;
      default -> CD_long;
    };
  }

  private MethodTypeDesc load() {
    return MethodTypeDesc.of(host(), CD_long);
  }

  private MethodTypeDesc store() {
    return MethodTypeDesc.of(CD_void, CD_long, host());
  }

  /// Zero-extends what was loaded.
  private void widen() {
    switch (elementBits()) {
      case 8 -> code.i2l().loadConstant(0xFFL).land();
      case 16 -> code.i2l().loadConstant(0xFFFFL).land();
      case 32 -> code.i2l().loadConstant(0xFFFF_FFFFL).land();
      default -> {}
    }
  }

  private void narrow() {
    switch (elementBits()) {
      case 8 -> code.l2i().i2b();
      case 16 -> code.l2i().i2s();
      case 32 -> code.l2i();
      default -> {}
    }
  }

  private void emitAddress() {
    if (row.mode().equals("lit")) {
      frame.pushAddress(i.offset() + ((long) i.immediate() << 2));
      code.lstore(frame.address);
      return;
    }
    frame.push(i.n());
    switch (row.mode()) {
      case "off", "pre" -> {
        if (i.immediate() != 0) {
          code.loadConstant((long) i.immediate()).ladd();
        }
      }
      case "post" -> {}
      case "reg" -> {
        int scale = Integer.numberOfTrailingZeros(row.bits() / 8);
        frame.push(i.m());
        frame.extend(i.immediate() >>> 16, (i.immediate() & 1) != 0 ? scale : 0);
        code.ladd();
      }
      default -> throw new IllegalStateException(i.row().name() + ": mode " + row.mode());
    }
    code.lstore(frame.address);
  }

  /// Goes to `unknown` unless this access is in the page of the last one by this base; one of a
  /// single element must be aligned as well, which tells that its end is in the page too.
  private void look(Frame.Window window, Label unknown) {
    int last = elements() * step() - 1;
    boolean single = elements() == 1;
    code.lload(frame.address);
    code.loadConstant(single ? SoftTlb.PAGE_MASK | last : SoftTlb.PAGE_MASK).land();
    code.lload(window.page()).lcmp().ifne(unknown);
    if (!single) {
      code.lload(frame.address).loadConstant((long) last).ladd();
      code.loadConstant(SoftTlb.PAGE_MASK).land();
      code.lload(window.page()).lcmp().ifne(unknown);
    }
  }

  /// What the software TLB knows of the page, into a slot.
  private void find(int addend, Label interpret) {
    frame.cpu().lload(frame.tlb).lload(frame.context).lload(frame.address);
    code.loadConstant(elements() * step() - 1);
    code.invokestatic(Types.WINDOW, row.load() ? "forLoad" : "forStore", Types.FIND);
    code.lstore(addend);
    code.lload(addend).loadConstant(Window.NONE).lcmp().ifeq(interpret);
  }

  private int elementBits() {
    return Math.min(row.bits(), 64);
  }

  private int step() {
    return elementBits() / 8;
  }

  private int elementsPerRegister() {
    return row.bits() == 128 ? 2 : 1;
  }

  private int elements() {
    return (row.pair() ? 2 : 1) * elementsPerRegister();
  }

  private void pushSource(int element) {
    int register = element / elementsPerRegister() == 0 ? i.d() : i.m();
    if (!row.isVector()) {
      frame.push(register);
      return;
    }
    frame.vectors().loadConstant(2 * register + element % elementsPerRegister()).laload();
  }

  private void finishLoad() {
    int per = elementsPerRegister();
    for (int k = 0; k < (row.pair() ? 2 : 1); k++) {
      int register = k == 0 ? i.d() : i.m();
      if (row.isVector()) {
        putVector(2 * register, k * per, true);
        putVector(2 * register + 1, k * per + 1, per == 2);
      } else if (elements() > 1) {
        code.lload(frame.value[k]);
        extend();
        frame.pop(register);
      }
    }
  }

  private void putVector(int index, int element, boolean loaded) {
    frame.vectors().loadConstant(index);
    if (loaded) {
      code.lload(frame.value[element]);
    } else {
      code.lconst_0();
    }
    code.lastore();
  }

  /// Sign extension, to 64 or 32 bits.
  private void extend() {
    if (!row.isSigned()) {
      return;
    }
    code.l2i();
    switch (row.bits()) {
      case 8 -> code.i2b();
      case 16 -> code.i2s();
      default -> {}
    }
    code.i2l();
    if (row.register().equals("W")) {
      code.loadConstant(0xFFFF_FFFFL).land();
    }
  }

  private void finishBase() {
    if (row.mode().equals("pre")) {
      code.lload(frame.address);
      frame.pop(i.n());
    } else if (row.mode().equals("post")) {
      code.lload(frame.address).loadConstant((long) i.immediate()).ladd();
      frame.pop(i.n());
    }
  }
}
