package dev.megalith.cpu.translate;

import dev.megalith.arch.decode.Semantics;
import dev.megalith.cpu.translate.RegionPlan.Block;
import java.util.BitSet;
import java.util.List;

/// At which blocks of a region the flags may still be read before they are set again.
///
/// Deviation: an exception or interrupt taken in translated code may save older condition flags to
/// SPSR_EL1 where the code sets them again before anything can read them.
final class FlagLiveness {
  private final RegionPlan plan;
  private final BitSet live = new BitSet();

  FlagLiveness(RegionPlan plan, List<Block> blocks) {
    this.plan = plan;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int b = blocks.size() - 1; b >= 0; b--) {
        Block block = blocks.get(b);
        if (!live.get(block.first()) && isLiveInto(block)) {
          live.set(block.first());
          changed = true;
        }
      }
    }
  }

  /// Whether they are live where control enters at instruction `index`, in the region or out of it.
  boolean isLiveAt(int index) {
    return !plan.includes(index) || live.get(index);
  }

  private boolean isLiveInto(Block block) {
    for (int i = block.first(); i < block.end(); i++) {
      Instruction instruction = plan.at(i);
      if (reads(instruction)) {
        return true;
      }
      if (sets(instruction)) {
        return false;
      }
    }
    Instruction last = plan.at(block.end() - 1);
    if (last.isIndirect()) {
      return true;
    }
    return last.fallsThrough() && isLiveAt(block.end())
        || last.isBranch() && isLiveAt(last.target());
  }

  private static boolean reads(Instruction i) {
    return switch (i.semantics()) {
      case Semantics.Value v -> v.operands().contains("C") || v.operands().contains("COND");
      case Semantics.Branch b -> isConditional(b.kind());
      case Semantics.Exec _ -> true;
      case Semantics.Memory _, Semantics.Nop _ -> false;
    };
  }

  /// Whether a kind of branch reads the flags.
  static boolean isConditional(String kind) {
    return Conditions.of(kind) >= 0;
  }

  private static boolean sets(Instruction i) {
    return i.semantics() instanceof Semantics.Value v && !v.flags().isEmpty();
  }
}
