package dev.megalith.tests.sim;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.fabric.interrupt.DistributorMessage.Deactivated;
import dev.megalith.fabric.interrupt.DistributorMessage.Participation;
import dev.megalith.fabric.interrupt.DistributorMessage.Returned;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.worker.gic.GicPe;
import dev.megalith.worker.gic.GicPePort;
import java.util.ArrayDeque;
import java.util.Deque;

/// A PE of a [SimGic]: takes what it is signalled, ends it later, sends SGIs. Affinity n is PE n.
final class SimPe implements GicPePort {
  private static final int SGIS = 4;

  private final SimGic gic;
  private final int index;
  private final GicPe model;

  /// Acknowledged and not ended, the latest first.
  private final Deque<Integer> active = new ArrayDeque<>();

  SimPe(SimGic gic, int index, boolean last) {
    this.gic = gic;
    this.index = index;
    this.model = new GicPe(index, index, last, this);
  }

  String worker() {
    return gic.workerOf(index);
  }

  void bringUp() {
    model.writeFrame(0x14, 4, 0); // GICR_WAKER
    model.writeFrame(0x1_0080, 4, 0xFFFF_FFFFL); // GICR_IGROUPR0: group 1
    model.writeFrame(0x1_0100, 4, 0xFFFFL); // GICR_ISENABLER0: the SGIs
    write(IccRegister.ICC_PMR_EL1, 0xF0);
    write(IccRegister.ICC_IGRPEN1_EL1, 1);
  }

  void apply(PeMessage message) {
    model.apply(message);
  }

  void step() {
    int dice = gic.world.sim.random().nextInt(16);
    if (model.irqAsserted() && dice < 12) {
      acknowledge();
    } else if (!active.isEmpty()) {
      write(IccRegister.ICC_EOIR1_EL1, active.peek());
      gic.ledger.ended(index, active.pop());
    } else if (dice == 15 && gic.isBusy()) {
      sendSgi();
    }
  }

  private void acknowledge() {
    int intid = (int) model.readIcc(IccRegister.ICC_IAR1_EL1.packed());
    gic.ledger.taken(index, intid, gic.world.sim.nowNanos());
    active.push(intid);
    if (gic.ledger.isHigh(intid)) {
      gic.lower(intid);
    }
  }

  private void sendSgi() {
    int intid = gic.world.sim.random().nextInt(SGIS);
    if (gic.world.sim.onceIn(4)) {
      write(IccRegister.ICC_SGI1R_EL1, 1L << 40 | (long) intid << 24);
    } else {
      long targets = gic.world.sim.random().nextInt(1 << gic.peCount());
      if ((targets >>> index & 1) != 0) {
        gic.ledger.sent(index, intid, gic.world.sim.nowNanos());
      }
      write(IccRegister.ICC_SGI1R_EL1, (long) intid << 24 | targets);
    }
  }

  private void write(IccRegister register, long value) {
    model.writeIcc(register.packed(), value);
  }

  void checkAtRest() {
    if (model.irqAsserted() || !active.isEmpty() || model.heldCount() != 0) {
      throw new AssertionError("PE " + index + " is not done: active " + active);
    }
  }

  // --- the way out of the PE
  // ----------------------------------------------------------------------

  @Override
  public void returned(int intid, ReturnState state) {
    gic.toDistributor(worker(), new Returned(index, intid, state));
  }

  @Override
  public void deactivated(int intid) {
    gic.toDistributor(worker(), new Deactivated(index, intid));
  }

  @Override
  public void participation(boolean group0, boolean group1) {
    gic.toDistributor(worker(), new Participation(index, group0, group1));
  }

  @Override
  public void sendSgi(int cluster, int targetList, int intid, int group) {
    gic.sendSgi(index, cluster == 0 ? targetList & (1L << gic.peCount()) - 1 : 0, intid);
  }

  @Override
  public void sendSgiToOthers(int intid, int group) {
    gic.sendSgi(index, (1L << gic.peCount()) - 1 & ~(1L << index), intid);
  }

  @Override
  public void replyRead(int requester, long tag, long value) {
    gic.toPe(worker(), requester, new PeMessage.ReadReply(tag, value));
  }

  @Override
  public void readCompleted(long tag, long value) {}
}
