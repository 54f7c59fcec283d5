package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_boolean;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Semantics;
import dev.megalith.cpu.mmu.SoftTlb;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Loads and stores of one register or a pair: done in place where the software TLB knows the page,
/// else by [HandlerEmitter].
final class MemoryEmitter {
  private final Frame frame;
  private final CodeBuilder code;
  private final Instruction i;
  private final Semantics.Memory row;

  MemoryEmitter(Frame frame, Instruction i, Semantics.Memory row) {
    this.frame = frame;
    this.code = frame.code;
    this.i = i;
    this.row = row;
  }

  /// The access; control goes to `slow`, with nothing changed, where it cannot be done here.
  void emit(Label slow) {
    if (row.isVector()) {
      frame.pushState("fpEnabled", CD_boolean);
      code.ifeq(slow);
    }
    if (i.n() == RegisterMap.SP && !row.mode().equals("lit")) {
      frame.pushInt(RegisterMap.SP);
      code.loadConstant(15).iand().ifne(slow);
    }
    emitAddress();
    Label known = code.newLabel();
    Frame.Window window = row.mode().equals("lit") ? null : frame.window(i.n(), !row.load());
    if (window != null) {
      Label unknown = code.newLabel();
      emitWindow(window, unknown);
      code.goto_(known).labelBinding(unknown);
    }
    emitLookUp(slow, window);
    code.labelBinding(known);
    for (int k = 0; k < elements(); k++) {
      code.lload(frame.host);
      if (k > 0) {
        code.loadConstant((long) k * step()).ladd();
      }
      if (row.load()) {
        code.invokestatic(Types.RAW, "loadOpaque" + elementBits(), Types.LONG_OF_LONG);
        code.lstore(frame.value[k]);
      } else {
        pushSource(k);
        code.invokestatic(Types.RAW, "storeOpaque" + elementBits(), Types.STORE);
      }
    }
    if (row.load()) {
      finishLoad();
    }
    finishBase();
  }

  /// General registers that the access reads or writes.
  BitSet registers() {
    BitSet registers = new BitSet();
    registers.set(RegisterMap.SP);
    registers.set(i.n());
    registers.set(i.m());
    registers.set(i.d());
    registers.clear(RegisterMap.ZR);
    registers.clear(RegisterMap.SINK);
    return registers;
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
        code.loadConstant(i.immediate() >>> 16);
        code.loadConstant((i.immediate() & 1) != 0 ? scale : 0);
        code.invokestatic(Types.ALU, "extend64", Types.EXTEND64).ladd();
      }
      default -> throw new IllegalStateException(i.row().name() + ": mode " + row.mode());
    }
    code.lstore(frame.address);
  }

  /// The host address, if this access is aligned and in the page of the last one by this base.
  private void emitWindow(Frame.Window window, Label unknown) {
    int sizeBytes = elements() * step();
    code.lload(frame.address).loadConstant(SoftTlb.PAGE_MASK | sizeBytes - 1).land();
    code.lload(window.page()).lcmp().ifne(unknown);
    code.lload(frame.address).lload(window.addend()).ladd().lstore(frame.host);
  }

  private void emitLookUp(Label slow, Frame.@Nullable Window window) {
    code.lload(frame.tlb).lload(frame.address);
    code.invokestatic(Types.SOFT_TLB, "entry", Types.LONG_OF_LONGS).lstore(frame.entry);
    pushEntry(row.load() ? SoftTlb.READ_TAG : SoftTlb.WRITE_TAG);
    code.lload(frame.address);
    int last = elements() * step() - 1;
    if (last > 0) {
      code.loadConstant((long) last).ladd();
    }
    code.lload(frame.context);
    code.invokestatic(Types.SOFT_TLB, "tag", Types.LONG_OF_LONGS).lcmp().ifne(slow);
    pushEntry(SoftTlb.ADDEND);
    if (window != null) {
      code.lstore(window.addend());
      code.lload(frame.address).loadConstant(SoftTlb.PAGE_MASK).land().lstore(window.page());
      code.lload(window.addend());
    }
    code.lload(frame.address).ladd().lstore(frame.host);
  }

  private void pushEntry(int offset) {
    code.lload(frame.entry);
    if (offset != 0) {
      code.loadConstant((long) offset).ladd();
    }
    code.invokestatic(Types.RAW, "getLong", Types.LONG_OF_LONG);
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
    frame.vectors().loadConstant(2 * register + element % elementsPerRegister());
    code.invokestatic(Types.RAW, "get", Types.GET);
  }

  private void finishLoad() {
    int per = elementsPerRegister();
    for (int k = 0; k < (row.pair() ? 2 : 1); k++) {
      int register = k == 0 ? i.d() : i.m();
      if (row.isVector()) {
        putVector(2 * register, k * per, true);
        putVector(2 * register + 1, k * per + 1, per == 2);
      } else {
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
    code.invokestatic(Types.RAW, "put", Types.PUT);
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
