package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_long;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Semantics;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.translate.RegionPlan.Block;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The body of a region's method.
///
/// Blocks stand in the order of the page. What is rare (slow accesses, exits) stands behind them.
/// Budget is taken at the head of a block for all of it, and given back where control leaves in the
/// middle; it and `pend` are looked at where control goes backwards.
final class RegionEmitter {
  private static final int LINK = 30;

  private final RegionPlan plan;
  private final CodeBuilder code;
  private final Frame frame;
  private final FlagEmitter flags;
  private final ValueEmitter values;
  private final HandlerEmitter handlers;
  private final List<Block> blocks;
  private final FlagLiveness liveness;
  private final Map<Integer, Label> labels = new HashMap<>();
  private final Map<Integer, LazyFlags> flagsAtEnd = new HashMap<>();
  private final Map<Integer, Integer> predecessors = new HashMap<>();
  private final List<Runnable> rare = new ArrayList<>();
  private final Label leave;
  private final Label interpret;

  /// What holds since earlier in the block: FP is enabled, the stack pointer is aligned.
  private boolean fpChecked;

  private boolean stackChecked;

  private RegionEmitter(RegionPlan plan, CodeBuilder code) {
    this.plan = plan;
    this.code = code;
    RegisterUse use = new RegisterUse();
    plan.included().stream().forEach(i -> use.add(plan.at(i)));
    this.frame = new Frame(code, use);
    this.flags = new FlagEmitter(frame);
    this.values = new ValueEmitter(frame, flags);
    this.handlers = new HandlerEmitter(frame, flags);
    this.blocks = plan.blocks();
    this.liveness = new FlagLiveness(plan, blocks);
    this.leave = code.newLabel();
    this.interpret = code.newLabel();
  }

  static void emit(RegionPlan plan, CodeBuilder code) {
    new RegionEmitter(plan, code).emit();
  }

  private void emit() {
    for (Block block : blocks) {
      labels.put(block.first(), code.newLabel());
    }
    findPredecessors();
    frame.load();
    enter();
    for (Block block : blocks) {
      emit(block);
    }
    for (int i = 0; i < rare.size(); i++) {
      rare.get(i).run();
    }
    emitLeave();
  }

  /// To where the PC is.
  private void enter() {
    int[] entries = plan.entries();
    if (entries.length > 1) {
      frame.pushState("pc", CD_long);
      code.l2i().loadConstant(DecodedPage.BYTES - 1).iand();
      code.lookupswitch(
          label(entries[0]),
          Arrays.stream(entries)
              .skip(1)
              .mapToObj(entry -> SwitchCase.of(entry << 2, label(entry)))
              .toList());
    } else {
      code.goto_(label(entries[0]));
    }
  }

  private Label label(int index) {
    return Objects.requireNonNull(labels.get(index));
  }

  /// All exits come here, with the PC and the status in their locals.
  private void emitLeave() {
    code.labelBinding(interpret);
    frame.pushBase();
    code.iload(frame.status).i2l().ladd().lstore(frame.pc);
    code.loadConstant(Status.INTERPRET).istore(frame.status);
    code.labelBinding(leave);
    frame.writeBackAll();
    frame.state().lload(frame.pc).putfield(Types.STATE, "pc", CD_long);
    frame.cpu().lload(frame.budget).putfield(Types.CPU, "budget", CD_long);
    code.iload(frame.status).ireturn();
  }

  // Flags between blocks: a block with one predecessor, emitted before it, takes its flags as they
  // are; else those that are live are in the state.

  private static final int MANY = 1 << 20;

  private void findPredecessors() {
    for (int entry : plan.entries()) {
      predecessors.merge(entry, MANY, Integer::sum);
    }
    for (int site : plan.returnSites()) {
      predecessors.merge(site, MANY, Integer::sum);
    }
    for (Block block : blocks) {
      Instruction last = plan.at(block.end() - 1);
      if (last.fallsThrough() && plan.includes(block.end())) {
        predecessors.merge(block.end(), 1, Integer::sum);
      }
      if (last.isBranch() && !last.isIndirect() && plan.includes(last.target())) {
        predecessors.merge(last.target(), last.index() < last.target() ? 1 : MANY, Integer::sum);
      }
    }
  }

  private boolean inherits(int index) {
    return predecessors.getOrDefault(index, 0) == 1;
  }

  private LazyFlags flagsAtHead(Block block) {
    return inherits(block.first())
        ? flagsAtEnd.getOrDefault(block.first(), LazyFlags.STATE)
        : LazyFlags.STATE;
  }

  /// Before control may go from here to `index`.
  private void settleFlags(int index) {
    if (plan.includes(index) && !inherits(index) && liveness.isLiveAt(index)) {
      flags.materialize();
    }
  }

  private void rememberFlags(int index) {
    if (plan.includes(index) && inherits(index)) {
      flagsAtEnd.put(index, flags.flags());
    }
  }

  // Blocks.

  private void emit(Block block) {
    code.labelBinding(label(block.first()));
    flags.set(flagsAtHead(block));
    frame.addToBudget(-block.length());
    fpChecked = false;
    stackChecked = false;
    for (int index = block.first(); index < block.end(); index++) {
      Instruction i = plan.at(index);
      int unused = block.end() - index - 1;
      switch (i.semantics()) {
        case Semantics.Value v -> emitValue(i, v);
        case Semantics.Memory m -> emitMemory(i, m, unused);
        case Semantics.Exec e -> emitHandler(i, e, unused);
        case Semantics.Branch b -> emitBranch(i, b.kind());
        case Semantics.Nop _ -> {}
      }
    }
    Instruction last = plan.at(block.end() - 1);
    if (!last.isBranch()) {
      settleFlags(block.end());
      rememberFlags(block.end());
    }
    if (last.fallsThrough() && !plan.includes(block.end())) {
      exit(block.end());
    }
  }

  private void emitValue(Instruction i, Semantics.Value v) {
    values.emit(i, v);
    if (i.d() == RegisterMap.SP) {
      stackChecked = false;
    }
  }

  private void emitMemory(Instruction i, Semantics.Memory row, int unused) {
    Label interpret = toInterpreter(i, unused);
    if (row.isVector()) {
      checkFp(interpret);
    }
    if (i.n() == RegisterMap.SP && !row.mode().equals("lit") && !stackChecked) {
      frame.pushInt(RegisterMap.SP);
      code.loadConstant(15).iand().ifne(interpret);
      stackChecked = true;
    }
    new MemoryEmitter(frame, i, row, rare).emit(interpret);
    boolean moves = row.mode().equals("pre") || row.mode().equals("post");
    if (i.n() == RegisterMap.SP && moves && (i.immediate() & 15) != 0) {
      stackChecked = false;
    }
  }

  private void emitHandler(Instruction i, Semantics.Exec exec, int unused) {
    if (exec.fp()) {
      checkFp(toInterpreter(i, unused));
    }
    if (HandlerEmitter.isQuiet(exec)) {
      handlers.emitQuiet(i, exec);
    } else {
      handlers.emit(i, exec, leftByHandler(unused));
      fpChecked &= exec.fp();
      stackChecked &= exec.fp();
    }
  }

  private void checkFp(Label disabled) {
    if (!fpChecked) {
      frame.pushState("fpEnabled", CD_boolean);
      code.ifeq(disabled);
      fpChecked = true;
    }
  }

  /// Where control leaves the region before `i`, with nothing of it done; `unused` instructions of
  /// the block follow it.
  private Label toInterpreter(Instruction i, int unused) {
    Label label = code.newLabel();
    LazyFlags lazy = flags.flags();
    rare.add(() -> {
      code.labelBinding(label);
      storeFlags(lazy);
      frame.addToBudget(unused + 1);
      code.loadConstant(i.offset()).istore(frame.status).goto_(interpret);
    });
    return label;
  }

  /// Where a handler's status other than NEXT leads; `unused` instructions of the block are not
  /// executed then.
  private Label leftByHandler(int unused) {
    Label left = code.newLabel();
    rare.add(() -> {
      code.labelBinding(left);
      frame.addToBudget(unused);
      handlers.pushPcOfState();
      code.lstore(frame.pc).goto_(leave);
    });
    return left;
  }

  // Branches.

  private void emitBranch(Instruction i, String kind) {
    switch (kind) {
      case "B", "BAL", "BNV" -> jump(i, i.target());
      case "BL" -> {
        link(i);
        jump(i, i.target());
      }
      case "BR" -> {
        frame.push(i.n());
        code.lstore(frame.pc);
        emitReturn(i);
      }
      case "BLR" -> {
        frame.push(i.n());
        code.lstore(frame.pc);
        link(i);
        leaveTo(flags.flags());
      }
      default -> emitConditional(i, kind);
    }
  }

  private void link(Instruction i) {
    frame.pushAddress(i.offset() + 4L);
    frame.pop(LINK);
  }

  private void emitConditional(Instruction i, String kind) {
    settleFlags(i.target());
    settleFlags(i.index() + 1);
    Label taken = edge(i, i.target());
    int condition = Conditions.of(kind);
    if (condition >= 0) {
      flags.jumpIf(condition, taken);
    } else {
      jumpByRegister(i, kind, taken);
    }
    rememberFlags(i.target());
    rememberFlags(i.index() + 1);
  }

  private void jumpByRegister(Instruction i, String kind, Label taken) {
    switch (kind) {
      case "CBZX", "CBNZX" -> {
        frame.push(i.d());
        code.lconst_0().lcmp();
      }
      case "CBZW", "CBNZW" -> frame.pushInt(i.d());
      default -> {
        frame.push(i.d());
        code.loadConstant(1L << i.m()).land().lconst_0().lcmp();
      }
    }
    if (kind.contains("N")) {
      code.ifne(taken);
    } else {
      code.ifeq(taken);
    }
  }

  private void jump(Instruction i, int target) {
    settleFlags(target);
    rememberFlags(target);
    code.goto_(edge(i, target));
  }

  /// Where a branch to `target` jumps to: its block, or code that polls or leaves first.
  private Label edge(Instruction i, int target) {
    if (plan.includes(target) && target > i.index()) {
      return label(target);
    }
    Label label = code.newLabel();
    if (plan.includes(target)) {
      rare.add(() -> {
        code.labelBinding(label);
        poll(target);
        code.goto_(label(target));
      });
    } else {
      LazyFlags lazy = flags.flags();
      rare.add(() -> {
        code.labelBinding(label);
        storeFlags(lazy);
        setPc(target);
        leaveWith(Status.JUMP);
      });
    }
    return label;
  }

  /// Leaves the region if the slice is over or something asks for this element.
  private void poll(int target) {
    Label stop = code.newLabel();
    code.lload(frame.budget).lconst_0().lcmp().ifle(stop);
    code.getstatic(Types.RAW, "U", Types.UNSAFE);
    frame.state().loadConstant(CpuState.PEND);
    code.invokevirtual(Types.UNSAFE, "getIntVolatile", Types.GET_VOLATILE).ifne(stop);
    rare.add(() -> {
      code.labelBinding(stop);
      setPc(target);
      leaveWith(Status.POLL);
    });
  }

  private void storeFlags(LazyFlags lazy) {
    if (!lazy.inState()) {
      flags.store(lazy);
    }
  }

  private void setPc(int index) {
    frame.pushAddress((long) index << 2);
    code.lstore(frame.pc);
  }

  private void leaveWith(int status) {
    code.loadConstant(status).istore(frame.status).goto_(leave);
  }

  private void leaveTo(LazyFlags lazy) {
    storeFlags(lazy);
    leaveWith(Status.JUMP);
  }

  /// Control goes on at `index`, outside of the region.
  private void exit(int index) {
    storeFlags(flags.flags());
    setPc(index);
    leaveWith(Status.JUMP);
  }

  /// To the PC in its local: one of the region's return sites, or outside.
  private void emitReturn(Instruction i) {
    LazyFlags lazy = flags.flags();
    int[] sites = i.isReturn() ? plan.returnSites() : new int[0];
    for (int site : sites) {
      Label other = code.newLabel();
      code.lload(frame.pc);
      frame.pushAddress((long) site << 2);
      code.lcmp().ifne(other);
      if (liveness.isLiveAt(site)) {
        storeFlags(lazy);
      }
      if (site <= i.index()) {
        poll(site);
      }
      code.goto_(label(site));
      code.labelBinding(other);
    }
    leaveTo(lazy);
  }
}
