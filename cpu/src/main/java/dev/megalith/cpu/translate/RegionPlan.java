package dev.megalith.cpu.translate;

import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.Decoder;
import dev.megalith.cpu.decode.PackedCode;
import dev.megalith.cpu.raw.Raw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which instructions of a page make a region: those that control can reach from its entry without
/// leaving the page, nearest first, up to a bound.
///
/// Calls inside the page are part of the region, their returns too. What was never executed is not:
/// the region has an exit there.
final class RegionPlan {
  /// Instructions of a region: C2 takes a few tenths of a millisecond for each.
  static final int INSTRUCTIONS_MAX = 160;

  /// Handlers that always leave, or change what a region depends on.
  private static final List<String> LEAVING =
      List.of(
          "SystemControl.svc",
          "SystemControl.hvc",
          "SystemControl.brk",
          "SystemControl.undefined",
          "SystemControl.eret",
          "SystemControl.yield",
          "SystemControl.wfe",
          "SystemControl.wfi",
          "SystemControl.isb");

  private final InstructionTable table;
  private final IntPredicate executed;
  private final int[] insns = new int[DecodedPage.INSTRUCTIONS];
  private final Instruction[] instructions = new Instruction[DecodedPage.INSTRUCTIONS];
  private final BitSet included = new BitSet();
  private final BitSet leaders = new BitSet();
  private final BitSet returnSites = new BitSet();
  private final int entry;
  private final BitSet entries;

  private RegionPlan(
      InstructionTable table, long host, int entry, BitSet others, IntPredicate executed) {
    this.table = table;
    this.entry = entry;
    this.entries = (BitSet) others.clone();
    this.executed = executed;
    for (int i = 0; i < insns.length; i++) {
      insns[i] = (int) Raw.load32(host + 4L * i);
    }
  }

  /// The region of a page around instruction `entry`; null where that one cannot be translated.
  /// Control may also enter at `others`, as far as they get into the region. `executed` tells which
  /// instructions were ever executed.
  static @Nullable RegionPlan of(
      InstructionTable table, long host, int entry, BitSet others, IntPredicate executed) {
    RegionPlan plan = new RegionPlan(table, host, entry, others, executed);
    return plan.explore() ? plan : null;
  }

  private boolean explore() {
    if (!isTranslatable(entry)) {
      return false;
    }
    Deque<Integer> open = new ArrayDeque<>();
    reach(entry, open);
    entries.stream().forEach(other -> reach(other, open));
    while (!open.isEmpty() && included.cardinality() < INSTRUCTIONS_MAX) {
      walk(open.poll(), open);
    }
    entries.and(included);
    entries.clear(entry);
    for (int i = included.nextSetBit(0); i >= 0; i = included.nextSetBit(i + 1)) {
      if (instructions[i].isBranch()) {
        leaders.set(i + 1);
      }
    }
    return true;
  }

  /// Follows control from `first` as far as it falls through.
  private void walk(int first, Deque<Integer> open) {
    for (int i = first; isTranslatable(i) && !included.get(i); i++) {
      if (included.cardinality() == INSTRUCTIONS_MAX) {
        return;
      }
      included.set(i);
      Instruction instruction = instructions[i];
      if (instruction.isBranch() && !instruction.isIndirect()) {
        reach(instruction.target(), open);
        if (instruction.branchKind().equals("BL") && isTranslatable(instruction.target())) {
          returnSites.set(i + 1);
          reach(i + 1, open);
        }
      }
      if (!instruction.fallsThrough()) {
        return;
      }
    }
  }

  private void reach(int index, Deque<Integer> open) {
    if (isTranslatable(index)) {
      leaders.set(index);
      open.add(index);
    }
  }

  private boolean isTranslatable(int index) {
    if (index < 0 || index >= DecodedPage.INSTRUCTIONS || !executed.test(index)) {
      return false;
    }
    if (instructions[index] == null) {
      Row row = table.find(insns[index]);
      long word = Decoder.decode(insns[index]);
      Semantics semantics = row == null ? null : row.semantics();
      if (row == null
          || semantics == null
          || PackedCode.opcode(word) == PackedCode.UNDEFINED
          || leaves(semantics)) {
        return false;
      }
      instructions[index] = new Instruction(index, insns[index], word, row, semantics);
    }
    return true;
  }

  private static boolean leaves(Semantics semantics) {
    return semantics instanceof Semantics.Exec exec
        && (LEAVING.contains(exec.method()) || exec.method().startsWith("SystemMaintenance.ic"));
  }

  /// Where control may enter, first that for which the region is made.
  int[] entries() {
    return IntStream.concat(IntStream.of(entry), entries.stream()).toArray();
  }

  /// The page's encodings.
  int[] insns() {
    return insns;
  }

  BitSet included() {
    return included;
  }

  boolean includes(int index) {
    return index >= 0 && included.get(index);
  }

  Instruction at(int index) {
    return instructions[index];
  }

  /// Whether calls inside of the region return to this instruction.
  boolean isReturnSite(int index) {
    return returnSites.get(index);
  }

  /// Where calls inside of the region return to.
  int[] returnSites() {
    return returnSites.stream().filter(this::includes).toArray();
  }

  /// The region's instructions in blocks, in the order of the page: control enters a block at its
  /// first instruction only.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = included.nextSetBit(0); i >= 0; i = included.nextSetBit(i)) {
      int end = i + 1;
      while (included.get(end) && !leaders.get(end)) {
        end++;
      }
      blocks.add(new Block(i, end));
      i = end;
    }
    return blocks;
  }

  /// Instructions `first` to `end - 1`.
  record Block(int first, int end) {
    int length() {
      return end - first;
    }
  }
}
