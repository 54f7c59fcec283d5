package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import dev.megalith.arch.decode.RegisterMap;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JVM locals of a region's method, and the code that reads and writes them.
///
/// Every register that the region's own code names has a local, loaded at the entry and written
/// back at the exits; others stay in the register file.
final class Frame {
  private static final int CPU = 1;
  private static final int STATE = 2;
  private static final int FILE = 3;
  private static final int BASE = 4;

  final CodeBuilder code;

  /// Slots of longs: the table and context of memory accesses, instructions left, where to go on.
  final int tlb;

  final int context;
  final int budget;
  final int pc;

  /// Slot of an int: the status to return.
  final int status;

  /// Slots of longs that live within one instruction: address, what leads from it to the host,
  /// values.
  final int address;

  final int addend;
  final int[] value;

  /// The page that the last access by a base register found in the software TLB.
  ///
  /// @param page slot of its virtual address, [#NO_PAGE] where it is not known
  /// @param addend slot of what leads from there to the host
  record Window(int page, int addend) {}

  /// No page: pages are multiples of 4096.
  private static final long NO_PAGE = 1;

  private final Map<Integer, Window> windows = new HashMap<>();
  private final int vectors;
  private final int[] slots = new int[RegisterMap.SINK];
  private final BitSet written;

  Frame(CodeBuilder code, RegisterUse use) {
    this.code = code;
    this.written = use.written();
    tlb = code.allocateLocal(TypeKind.LONG);
    context = code.allocateLocal(TypeKind.LONG);
    budget = code.allocateLocal(TypeKind.LONG);
    pc = code.allocateLocal(TypeKind.LONG);
    status = code.allocateLocal(TypeKind.INT);
    address = code.allocateLocal(TypeKind.LONG);
    addend = code.allocateLocal(TypeKind.LONG);
    value = new int[4];
    for (int i = 0; i < value.length; i++) {
      value[i] = code.allocateLocal(TypeKind.LONG);
    }
    vectors = code.allocateLocal(TypeKind.REFERENCE);
    for (int base : use.windows()) {
      windows.put(base, newWindow());
    }
    use.used().stream().forEach(r -> slots[r] = code.allocateLocal(TypeKind.LONG));
  }

  private Window newWindow() {
    return new Window(code.allocateLocal(TypeKind.LONG), code.allocateLocal(TypeKind.LONG));
  }

  /// The window of loads or stores by a base register; null where it has none.
  @Nullable Window window(int base, boolean store) {
    return windows.get(RegisterUse.windowKey(base, store));
  }

  /// The software TLB may have changed.
  void forgetWindows() {
    for (Window window : windows.values()) {
      code.loadConstant(NO_PAGE).lstore(window.page());
    }
  }

  /// At the region's entry.
  void load() {
    cpuField("tlb", CD_long);
    code.lstore(tlb);
    cpuField("context", CD_long);
    code.lstore(context);
    cpuField("budget", CD_long);
    code.lstore(budget);
    state().getfield(Types.STATE, "v", Types.LONGS).astore(vectors);
    for (int r = slots.length - 1; r >= 0; r--) { // One check of the highest index does for all.
      reload(r);
    }
    for (Window window : windows.values()) {
      code.loadConstant(NO_PAGE).lstore(window.page()).lconst_0().lstore(window.addend());
    }
  }

  private void cpuField(String name, ClassDesc type) {
    cpu().getfield(Types.CPU, name, type);
  }

  CodeBuilder cpu() {
    return code.aload(CPU);
  }

  CodeBuilder state() {
    return code.aload(STATE);
  }

  /// The register file of the vector registers.
  CodeBuilder vectors() {
    return code.aload(vectors);
  }

  CodeBuilder registerFile() {
    return code.aload(FILE);
  }

  /// Puts the virtual address of a byte of the page (or near it) on the stack.
  void pushAddress(long offset) {
    code.lload(BASE).loadConstant(offset).ladd();
  }

  /// An extended register operand: from the 64 bits on the stack by `option` of the encoding, then
  /// shifted left.
  void extend(int option, int shift) {
    switch (option) {
      case 0 -> code.loadConstant(0xFFL).land();
      case 1 -> code.loadConstant(0xFFFFL).land();
      case 2 -> code.loadConstant(0xFFFF_FFFFL).land();
      case 4 -> code.l2i().i2b().i2l();
      case 5 -> code.l2i().i2s().i2l();
      case 6 -> code.l2i().i2l();
      default -> {}
    }
    if (shift != 0) {
      code.loadConstant(shift).lshl();
    }
  }

  void pushBase() {
    code.lload(BASE);
  }

  boolean hasLocal(int register) {
    return register < slots.length && slots[register] != 0;
  }

  /// Puts a register's 64 bits on the stack.
  void push(int register) {
    if (register == RegisterMap.ZR || register == RegisterMap.SINK) {
      code.lconst_0();
    } else {
      code.lload(slots[register]);
    }
  }

  void pushInt(int register) {
    push(register);
    code.l2i();
  }

  /// Takes 64 bits from the stack into a register.
  void pop(int register) {
    if (register == RegisterMap.SINK) {
      code.pop2();
    } else {
      code.lstore(slots[register]);
    }
  }

  /// Brings the register file up to date.
  void writeBack(int register) {
    if (hasLocal(register) && written.get(register)) {
      registerFile().loadConstant(register).lload(slots[register]).lastore();
    }
  }

  void writeBackAll() {
    for (int r = slots.length - 1; r >= 0; r--) {
      writeBack(r);
    }
  }

  /// Takes a register from the register file again.
  void reload(int register) {
    if (hasLocal(register)) {
      registerFile().loadConstant(register).laload().lstore(slots[register]);
    }
  }

  /// `state.pc` for an instruction that may take an exception.
  void storePc(int offset) {
    state();
    pushAddress(offset);
    code.putfield(Types.STATE, "pc", CD_long);
  }

  void addToBudget(int instructions) {
    if (instructions != 0) {
      code.lload(budget).loadConstant((long) instructions).ladd().lstore(budget);
    }
  }

  /// Puts a field of the state on the stack.
  void pushState(String field, ClassDesc type) {
    state().getfield(Types.STATE, field, type);
  }

  int newSlot(boolean wide) {
    return code.allocateLocal(wide ? TypeKind.LONG : TypeKind.INT);
  }

  void load(int slot, boolean wide) {
    if (wide) {
      code.lload(slot);
    } else {
      code.iload(slot);
    }
  }

  void store(int slot, boolean wide) {
    if (wide) {
      code.lstore(slot);
    } else {
      code.istore(slot);
    }
  }

  static ClassDesc type(boolean wide) {
    return wide ? CD_long : CD_int;
  }
}
