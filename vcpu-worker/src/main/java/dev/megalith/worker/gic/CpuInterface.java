package dev.megalith.worker.gic;

import dev.megalith.arch.gic.GicFields.IccCtlr;
import dev.megalith.arch.gic.GicPriority;

/// Priority state of a CPU interface: masks, binary points, active priorities.
///
/// Spec: [GIC] 4.8 "Interrupt prioritization". Hot: never allocates.
final class CpuInterface {
  /// What ICC_CTLR_EL1 says besides its writable bits: 5 priority bits, 24-bit INTIDs, Aff3.
  private static final long CTLR_FIXED =
      IccCtlr.PRI_BITS.of(GicPriority.BITS - 1) | IccCtlr.ID_BITS.of(1) | IccCtlr.A3V.of(1);

  private static final long CTLR_WRITABLE = IccCtlr.CBPR.mask() | IccCtlr.EOI_MODE.mask();

  /// Bit n of an active-priorities register stands for group priority n << this.
  private static final int ACTIVE_PRIORITY_SHIFT = 8 - GicPriority.BITS;

  /// Lower than every priority.
  private static final int NOTHING_RUNS = 0x100;

  private int priorityMask;
  private int binaryPoint0 = GicPriority.BPR0_MIN;
  private int binaryPoint1 = GicPriority.BPR1_MIN;
  private long control = CTLR_FIXED;
  private int groupEnables;

  /// ICC_AP0R0 and ICC_AP1R0.
  private int activePriorities0;

  private int activePriorities1;
  private int running = NOTHING_RUNS;

  void reset() {
    priorityMask = 0;
    binaryPoint0 = GicPriority.BPR0_MIN;
    binaryPoint1 = GicPriority.BPR1_MIN;
    control = CTLR_FIXED;
    groupEnables = 0;
    setActivePriorities(0, 0);
    setActivePriorities(1, 0);
  }

  /// Bit g: group g is enabled by ICC_IGRPENg_EL1.
  int groupEnables() {
    return groupEnables;
  }

  boolean isGroupEnabled(int group) {
    return (groupEnables >>> group & 1) != 0;
  }

  void enableGroup(int group, boolean enable) {
    groupEnables = enable ? groupEnables | 1 << group : groupEnables & ~(1 << group);
  }

  int priorityMask() {
    return priorityMask;
  }

  void writePriorityMask(long value) {
    priorityMask = (int) value & GicPriority.MASK;
  }

  long control() {
    return control;
  }

  void writeControl(long value) {
    control = CTLR_FIXED | (value & CTLR_WRITABLE);
  }

  /// EOImode 1: an EOI write drops the priority only, DIR deactivates.
  boolean isEoiSplit() {
    return IccCtlr.EOI_MODE.isSet(control);
  }

  int binaryPoint(int group) {
    if (group == 0) {
      return binaryPoint0;
    }
    return hasCommonBinaryPoint() ? Math.min(binaryPoint0 + 1, 7) : binaryPoint1;
  }

  void writeBinaryPoint(int group, long value) {
    int point = (int) value & 7;
    if (group == 0) {
      binaryPoint0 = Math.max(point, GicPriority.BPR0_MIN);
    } else if (!hasCommonBinaryPoint()) {
      binaryPoint1 = Math.max(point, GicPriority.BPR1_MIN);
    }
  }

  private boolean hasCommonBinaryPoint() {
    return IccCtlr.CBPR.isSet(control);
  }

  /// Group priority of a priority: [7:BPR+1] by ICC_BPR0_EL1, [7:BPR] by ICC_BPR1_EL1.
  private int groupPriority(int priority, int group) {
    int bits = group == 0 || hasCommonBinaryPoint() ? binaryPoint0 + 1 : binaryPoint1;
    return priority & -1 << bits;
  }

  /// Whether a pending interrupt passes the mask and preempts what runs.
  boolean isSignalled(int candidate) {
    int priority = Candidate.priority(candidate);
    if (candidate == Candidate.NONE || priority >= priorityMask) {
      return false;
    }
    int group = Candidate.group(candidate);
    return running == NOTHING_RUNS
        || groupPriority(priority, group) < groupPriority(running, group);
  }

  void activate(int candidate) {
    int group = Candidate.group(candidate);
    int bit = groupPriority(Candidate.priority(candidate), group) >>> ACTIVE_PRIORITY_SHIFT;
    setActivePriorities(group, activePriorities(group) | 1 << bit);
  }

  /// Priority drop of an EOI write for `group`; false, and nothing happens, if the highest active
  /// priority is not of that group.
  boolean dropPriority(int group) {
    int own = activePriorities(group);
    int other = activePriorities(1 - group);
    int ownFirst = Integer.numberOfTrailingZeros(own);
    int otherFirst = Integer.numberOfTrailingZeros(other);
    if (own == 0 || ownFirst > otherFirst || (ownFirst == otherFirst && group == 1)) {
      return false;
    }
    setActivePriorities(group, own & own - 1);
    return true;
  }

  int runningPriority() {
    return running == NOTHING_RUNS ? GicPriority.IDLE : running;
  }

  int activePriorities(int group) {
    return group == 0 ? activePriorities0 : activePriorities1;
  }

  void setActivePriorities(int group, int value) {
    if (group == 0) {
      activePriorities0 = value;
    } else {
      activePriorities1 = value;
    }
    int all = activePriorities0 | activePriorities1;
    running = all == 0 ? NOTHING_RUNS : Integer.numberOfTrailingZeros(all) << ACTIVE_PRIORITY_SHIFT;
  }
}
