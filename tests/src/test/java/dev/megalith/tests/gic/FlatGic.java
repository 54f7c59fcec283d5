package dev.megalith.tests.gic;

import java.util.Arrays;

/// A GIC without lending, as a reference: one state that all PEs see at once, written as plainly as
/// the manual. PE n has affinity n; no 1-of-N.
final class FlatGic {
  private static final int SPURIOUS = 1023;
  private static final int NOTHING = Integer.MAX_VALUE;

  /// One interrupt: an SPI, or one PE's SGI or PPI.
  static final class Line {
    boolean high;
    boolean edge;
    boolean latch;
    boolean active;
    boolean enabled;
    int group;
    int priority;
    int target;

    boolean pending() {
      return latch || (high && !edge);
    }

    void setHigh(boolean value) {
      latch |= edge && value && !high;
      high = value;
    }
  }

  /// One PE's CPU interface.
  static final class Cpu {
    int priorityMask;
    int[] binaryPoint = {2, 3};
    boolean common;
    boolean split;
    boolean[] enabled = new boolean[2];
    boolean[][] levels = new boolean[2][32];
  }

  final boolean[] forwarded = new boolean[2];
  final Cpu[] cpus;
  private final Line[][] own;
  private final Line[] shared;

  FlatGic(int peCount, int spiCount) {
    cpus = new Cpu[peCount];
    own = new Line[peCount][32];
    shared = new Line[32 + spiCount];
    Arrays.setAll(shared, _ -> new Line());
    for (int pe = 0; pe < peCount; pe++) {
      cpus[pe] = new Cpu();
      Arrays.setAll(own[pe], _ -> new Line());
      for (int sgi = 0; sgi < 16; sgi++) {
        own[pe][sgi].edge = true;
      }
    }
  }

  int intids() {
    return shared.length;
  }

  Line line(int pe, int intid) {
    return intid < 32 ? own[pe][intid] : shared[intid];
  }

  /// The INTID that comes first for a PE, or SPURIOUS.
  int first(int pe) {
    int first = SPURIOUS;
    for (int intid = 0; intid < shared.length; intid++) {
      Line line = line(pe, intid);
      boolean here = intid < 32 || line.target == pe;
      boolean open = forwarded[line.group] && cpus[pe].enabled[line.group];
      if (here && open && line.pending() && line.enabled && !line.active) {
        if (first == SPURIOUS || line.priority < line(pe, first).priority) {
          first = intid;
        }
      }
    }
    return first;
  }

  int highestPending(int pe, int group) {
    int first = first(pe);
    return first != SPURIOUS && line(pe, first).group == group ? first : SPURIOUS;
  }

  boolean isSignalled(int pe, int group) {
    int first = highestPending(pe, group);
    if (first == SPURIOUS) {
      return false;
    }
    int priority = line(pe, first).priority;
    int running = running(pe);
    return priority < cpus[pe].priorityMask
        && (running == NOTHING
            || groupPriority(pe, group, priority) < groupPriority(pe, group, running));
  }

  private int groupPriority(int pe, int group, int priority) {
    Cpu cpu = cpus[pe];
    int point = group == 0 || cpu.common ? cpu.binaryPoint[0] : cpu.binaryPoint[1] - 1;
    return priority >> (point + 1) << (point + 1);
  }

  private int running(int pe) {
    for (int level = 0; level < 32; level++) {
      if (cpus[pe].levels[0][level] || cpus[pe].levels[1][level]) {
        return level * 8;
      }
    }
    return NOTHING;
  }

  int runningPriority(int pe) {
    int running = running(pe);
    return running == NOTHING ? 0xFF : running;
  }

  int acknowledge(int pe, int group) {
    if (!isSignalled(pe, group)) {
      return SPURIOUS;
    }
    int intid = first(pe);
    Line line = line(pe, intid);
    line.active = true;
    line.latch = false;
    cpus[pe].levels[group][groupPriority(pe, group, line.priority) / 8] = true;
    return intid;
  }

  void end(int pe, int group, int intid) {
    int running = running(pe);
    if (running == NOTHING || intid >= 1020) {
      return;
    }
    int level = running / 8;
    int runningGroup = cpus[pe].levels[0][level] ? 0 : 1;
    if (runningGroup != group) {
      return;
    }
    cpus[pe].levels[group][level] = false;
    if (!cpus[pe].split) {
      deactivate(pe, intid);
    }
  }

  void deactivate(int pe, int intid) {
    if (intid < shared.length) {
      line(pe, intid).active = false;
    }
  }
}
