package dev.megalith.worker.gic;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.base.Narrow;
import dev.megalith.arch.gic.GicFields.IccSgir;
import dev.megalith.arch.gic.IccRegister;
import dev.megalith.arch.gic.Intid;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PeMessage.FrameRead;
import dev.megalith.fabric.interrupt.PeMessage.FrameWrite;
import dev.megalith.fabric.interrupt.PeMessage.GroupsForwarded;
import dev.megalith.fabric.interrupt.PeMessage.Lend;
import dev.megalith.fabric.interrupt.PeMessage.ReadReply;
import dev.megalith.fabric.interrupt.PeMessage.Recall;
import dev.megalith.fabric.interrupt.PeMessage.Retract;
import dev.megalith.fabric.interrupt.PeMessage.Sgi;
import dev.megalith.fabric.interrupt.ReturnState;
import org.jspecify.annotations.Nullable;

/// One PE's redistributor and CPU interface, with one Security state and system registers only.
///
/// Owned by the vCPU's thread: every call comes from it. Hot: system registers, PPIs and SGIs do
/// not allocate. Spec: [GIC] 4 "Physical interrupt handling and prioritization", 12.2, 12.11.
///
/// Deviation: an interrupt is signalled also while GICR_WAKER.ProcessorSleep is set, as QEMU does.
public final class GicPe {
  /// ICC_SRE_EL1: system registers, no bypass; fixed.
  private static final long SRE = 7;

  private static final long INTID_MASK = 0xFF_FFFF;

  private final int affinity;
  private final GicPePort port;
  private final Redistributor redistributor;
  private final @Nullable Lpis lpis;
  private final CpuInterface cpu = new CpuInterface();
  private final HeldSpis held = new HeldSpis();

  /// Bit g: the distributor forwards group g.
  private int forwardedGroups;

  /// Bit g: the distributor was told that this PE takes 1-of-N interrupts of group g.
  private int participatedGroups;

  /// The highest-priority pending interrupt of the enabled groups, or Candidate.NONE.
  private int best = Candidate.NONE;

  private boolean irq;
  private boolean fiq;

  /// Without LPIs. `affinity` is Aff3.Aff2.Aff1.Aff0 in 32 bits; `last` says that no redistributor
  /// follows contiguously.
  public GicPe(int pe, int affinity, boolean last, GicPePort port) {
    this(pe, affinity, last, port, null);
  }

  /// With LPIs, whose tables are reached by `lpiMemory`; without them where it is null.
  public GicPe(int pe, int affinity, boolean last, GicPePort port, @Nullable LpiMemory lpiMemory) {
    this.affinity = affinity;
    this.port = port;
    this.lpis = lpiMemory == null ? null : new Lpis(lpiMemory);
    this.redistributor = new Redistributor(pe, affinity, last, lpis);
  }

  /// A group 1 interrupt is signalled to the PE.
  public boolean irqAsserted() {
    return irq;
  }

  /// A group 0 interrupt is signalled to the PE.
  public boolean fiqAsserted() {
    return fiq;
  }

  /// SPIs that the distributor has lent to this PE.
  public int heldCount() {
    return held.count();
  }

  /// Guest accesses that reached no register of the frames.
  public long unknownAccesses() {
    return redistributor.unknownAccesses();
  }

  /// Handles a message of the distributor or of another PE.
  public void apply(PeMessage message) {
    switch (message) {
      case Lend(int intid, int priority, int group) -> held.lend(intid, priority, group);
      case Recall(int intid) -> giveBack(intid, true);
      case Retract(int intid) -> giveBack(intid, false);
      case GroupsForwarded(boolean group0, boolean group1) ->
          forwardedGroups = (group0 ? 1 : 0) | (group1 ? 2 : 0);
      case Sgi(int intid, int group) -> redistributor.pendSgi(intid, group);
      case ReadReply(long tag, long value) -> port.readCompleted(tag, value);
      case FrameRead(int requester, long tag, int offset, int size) ->
          port.replyRead(requester, tag, redistributor.read(offset, size));
      case FrameWrite(int offset, int size, long value) -> redistributor.write(offset, size, value);
    }
    update();
  }

  /// Level of the line of a PPI, absolute; repeating it has no effect.
  public void setPpi(int intid, boolean high) {
    if (!Intid.isPpi(intid)) { // Not `check`, whose arguments would be allocated.
      throw Invariant.violated("INTID %d is not a PPI", intid);
    }
    redistributor.setLine(intid, high);
    update();
  }

  /// Another PE, or this one, sent an SGI; as the message `Sgi`.
  public void receiveSgi(int intid, int group) {
    redistributor.pendSgi(intid, group);
    update();
  }

  /// The ITS says: an LPI becomes pending.
  public void setLpi(int intid) {
    presentLpis().set(intid);
    update();
  }

  /// The ITS says: an LPI is pending no more. Whether it was.
  public boolean clearLpi(int intid) {
    boolean was = presentLpis().clear(intid);
    update();
    return was;
  }

  /// The ITS says: all LPIs are pending no more. Which were.
  public int[] clearLpis() {
    int[] were = presentLpis().clearAll();
    update();
    return were;
  }

  /// The ITS says: the configuration of an LPI has changed.
  public void invalidateLpi(int intid) {
    presentLpis().invalidate(intid);
    update();
  }

  /// The ITS says: the configuration of any LPI may have changed.
  public void invalidateLpis() {
    presentLpis().invalidateAll();
    update();
  }

  private Lpis presentLpis() {
    if (lpis == null) {
      throw Invariant.violated("an ITS tells a redistributor without LPIs something");
    }
    return lpis;
  }

  /// Reads the guest's own redistributor; `offset` from RD_base.
  public long readFrame(int offset, int size) {
    return redistributor.read(offset, size);
  }

  /// Writes the guest's own redistributor; `offset` from RD_base.
  public void writeFrame(int offset, int size, long value) {
    redistributor.write(offset, size, value);
    update();
  }

  /// Puts the CPU interface into its reset state (PSCI CPU_ON); the redistributor keeps its own.
  public void resetCpuInterface() {
    cpu.reset();
    update();
  }

  /// Reads a system register by its packed encoding; zero for one that does not exist or cannot be
  /// read, which the PE must have refused before (`IccRegister`).
  public long readIcc(int packed) {
    IccRegister register = IccRegister.find(packed);
    if (register == null) {
      return 0;
    }
    return switch (register) {
      case ICC_PMR_EL1 -> cpu.priorityMask();
      case ICC_IAR0_EL1 -> acknowledge(0);
      case ICC_IAR1_EL1 -> acknowledge(1);
      case ICC_HPPIR0_EL1 -> highestPending(0);
      case ICC_HPPIR1_EL1 -> highestPending(1);
      case ICC_BPR0_EL1 -> cpu.binaryPoint(0);
      case ICC_BPR1_EL1 -> cpu.binaryPoint(1);
      case ICC_AP0R0_EL1 -> Narrow.u32(cpu.activePriorities(0));
      case ICC_AP1R0_EL1 -> Narrow.u32(cpu.activePriorities(1));
      case ICC_RPR_EL1 -> cpu.runningPriority();
      case ICC_CTLR_EL1 -> cpu.control();
      case ICC_SRE_EL1 -> SRE;
      case ICC_IGRPEN0_EL1 -> cpu.isGroupEnabled(0) ? 1 : 0;
      case ICC_IGRPEN1_EL1 -> cpu.isGroupEnabled(1) ? 1 : 0;
      case ICC_EOIR0_EL1,
          ICC_EOIR1_EL1,
          ICC_DIR_EL1,
          ICC_SGI0R_EL1,
          ICC_SGI1R_EL1,
          ICC_ASGI1R_EL1 ->
          0;
    };
  }

  /// Writes a system register by its packed encoding; nothing for one that does not exist or cannot
  /// be written, which the PE must have refused before (`IccRegister`).
  public void writeIcc(int packed, long value) {
    IccRegister register = IccRegister.find(packed);
    if (register == null) {
      return;
    }
    switch (register) {
      case ICC_PMR_EL1 -> cpu.writePriorityMask(value);
      case ICC_EOIR0_EL1 -> endOfInterrupt(0, value);
      case ICC_EOIR1_EL1 -> endOfInterrupt(1, value);
      case ICC_DIR_EL1 -> {
        if (cpu.isEoiSplit()) {
          deactivate((int) (value & INTID_MASK));
        }
      }
      case ICC_BPR0_EL1 -> cpu.writeBinaryPoint(0, value);
      case ICC_BPR1_EL1 -> cpu.writeBinaryPoint(1, value);
      case ICC_AP0R0_EL1 -> cpu.setActivePriorities(0, (int) value);
      case ICC_AP1R0_EL1 -> cpu.setActivePriorities(1, (int) value);
      case ICC_CTLR_EL1 -> cpu.writeControl(value);
      case ICC_IGRPEN0_EL1 -> cpu.enableGroup(0, (value & 1) != 0);
      case ICC_IGRPEN1_EL1 -> cpu.enableGroup(1, (value & 1) != 0);
      // Group 1 of the other Security state is group 0 where there is only one state.
      case ICC_SGI0R_EL1, ICC_ASGI1R_EL1 -> generateSgi(value, 0);
      case ICC_SGI1R_EL1 -> generateSgi(value, 1);
      case ICC_SRE_EL1, ICC_IAR0_EL1, ICC_IAR1_EL1, ICC_HPPIR0_EL1, ICC_HPPIR1_EL1, ICC_RPR_EL1 -> {
        // Fixed, or read-only.
      }
    }
    update();
  }

  private int acknowledge(int group) {
    int candidate = best;
    if (Candidate.group(candidate) != group || !cpu.isSignalled(candidate)) {
      return Intid.SPURIOUS;
    }
    int intid = Candidate.intid(candidate);
    cpu.activate(candidate);
    if (intid < Intid.PRIVATE_COUNT) {
      redistributor.activate(intid);
    } else if (intid >= Intid.LPI_FIRST) {
      boolean _ = presentLpis().clear(intid); // An LPI has no active state.
    } else {
      held.activate(intid);
    }
    update();
    return intid;
  }

  private int highestPending(int group) {
    boolean found = best != Candidate.NONE && Candidate.group(best) == group;
    return found ? Candidate.intid(best) : Intid.SPURIOUS;
  }

  /// A special INTID, and one whose group does not run, changes nothing.
  private void endOfInterrupt(int group, long value) {
    int intid = (int) (value & INTID_MASK);
    if (intid >= Intid.SPECIAL_FIRST && intid < Intid.LPI_FIRST) {
      return;
    }
    if (cpu.dropPriority(group) && !cpu.isEoiSplit()) {
      deactivate(intid);
    }
  }

  private void deactivate(int intid) {
    if (intid < Intid.PRIVATE_COUNT) {
      redistributor.deactivate(intid);
    } else if (!Intid.isSpi(intid)) {
      return; // Nothing there that has an active state.
    } else if (!held.isHeld(intid)) {
      port.deactivated(intid);
    } else if (held.isActive(intid)) {
      held.remove(intid);
      port.returned(intid, ReturnState.INACTIVE);
    }
  }

  /// A message for an SPI that is not held any more has crossed with its return.
  private void giveBack(int intid, boolean evenActive) {
    if (!held.isHeld(intid)) {
      return;
    }
    boolean active = held.isActive(intid);
    if (!active || evenActive) {
      held.remove(intid);
      port.returned(intid, active ? ReturnState.ACTIVE : ReturnState.PENDING);
    }
  }

  /// ICC_SGIxR_EL1. RS is RES0, because ICC_CTLR_EL1.RSS is.
  private void generateSgi(long value, int group) {
    int intid = IccSgir.INTID.getInt(value);
    if (IccSgir.IRM.isSet(value)) {
      port.sendSgiToOthers(intid, group);
      return;
    }
    int cluster = IccSgir.cluster(value);
    int targetList = IccSgir.TARGET_LIST.getInt(value);
    int aff0 = affinity & 0xFF;
    if (cluster == (affinity & ~0xFF) && aff0 < 16 && (targetList >>> aff0 & 1) != 0) {
      redistributor.pendSgi(intid, group);
      targetList &= ~(1 << aff0);
    }
    if (targetList != 0) {
      port.sendSgi(cluster, targetList, intid, group);
    }
  }

  /// Finds out what is signalled now, and tells the distributor when participation changed.
  private void update() {
    int groups = forwardedGroups & cpu.groupEnables();
    best = Math.min(redistributor.best(groups), held.best(groups));
    if (lpis != null && (groups & 2) != 0) {
      best = Math.min(best, lpis.best());
    }
    boolean signalled = cpu.isSignalled(best);
    irq = signalled && Candidate.group(best) == 1;
    fiq = signalled && Candidate.group(best) == 0;
    int participated = redistributor.isAsleep() ? 0 : cpu.groupEnables();
    if (participated != participatedGroups) {
      participatedGroups = participated;
      port.participation((participated & 1) != 0, (participated & 2) != 0);
    }
  }
}
