package dev.megalith.worker.run;

import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.wire.WireException;
import dev.megalith.worker.shootdown.ShootdownLog;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLongArray;

/// What other processes say to a shard. Nothing in here waits long: the thread is a link's, or that
/// of a vCPU which sends.
public final class ShardInbox {
  /// How often a shootdown is looked at before a helper waits for it.
  private static final int LOOKS = 64;

  private final Shard shard;
  private final Executor helper;

  /// By worker: where the log stood after the last maintenance that it asked for.
  private final AtomicLongArray appended;

  /// `helper` runs what waits for vCPUs of the shard.
  public ShardInbox(Shard shard, Executor helper) {
    this.shard = shard;
    this.helper = helper;
    this.appended = new AtomicLongArray(shard.ports.others().directory().workerCount());
  }

  /// Takes a message in; those of one sender in order.
  ///
  /// @throws WireException for what the sender's role does not say to workers
  public void received(NodeId from, PlaneMessage message) throws WireException {
    switch (from.role()) {
      case GIC, DEVICE, ITS -> fromService(from, message);
      case WORKER -> fromWorker(from.index(), message);
      case COORDINATOR, MEMORY -> throw unexpected(from, message);
    }
  }

  private static WireException unexpected(NodeId from, PlaneMessage message) {
    return new WireException(from + " does not say this to a worker: " + message);
  }

  private Vcpu local(int pe) throws WireException {
    if (!shard.isLocal(pe)) {
      throw new WireException("vCPU " + pe + " is on worker " + shard.workerOf(pe));
    }
    return shard.vcpu(pe);
  }

  private void fromService(NodeId from, PlaneMessage message) throws WireException {
    switch (message) {
      case PlaneMessage.ToPe(int pe, PeMessage inner)
          when from.role() == Role.GIC || isReply(inner) ->
          local(pe).deliver(inner);
      case PlaneMessage.WritesDone(int pe, int count) -> writesDone(pe, count);
      default -> throw unexpected(from, message);
    }
  }

  private static boolean isReply(PeMessage message) {
    return message instanceof PeMessage.ReadReply;
  }

  private void writesDone(int pe, int count) throws WireException {
    if (!local(pe).writesDone(count)) {
      throw new WireException("vCPU " + pe + " has not posted the writes that are done");
    }
  }

  private void fromWorker(int worker, PlaneMessage message) throws WireException {
    switch (message) {
      case PlaneMessage.ToPe(int pe, PeMessage inner)
          when isReply(inner) || inner instanceof PeMessage.FrameRead ->
          local(pe).deliver(inner);
      case PlaneMessage.FrameWrite(int pe, int requester, int offset, int size, long value) -> {
        local(pe).deliver(new PeMessage.FrameWrite(offset, size, value));
        shard.send(worker, new PlaneMessage.WritesDone(requester, 1));
      }
      case PlaneMessage.WritesDone(int pe, int count) -> writesDone(pe, count);
      case PlaneMessage.SgiToList(int cluster, int targetList, int intid, int group) ->
          shard.deliverSgis(cluster, targetList, new PeMessage.Sgi(intid, group));
      case PlaneMessage.SgiToAll(int intid, int group) ->
          shard.deliverSgiToAll(-1, new PeMessage.Sgi(intid, group));
      case PlaneMessage.Event() -> {
        shard.receiveEvent();
        shard.send(worker, new PlaneMessage.EventTaken());
      }
      case PlaneMessage.EventTaken() -> shard.peers.eventTaken(worker);
      case PlaneMessage.PowerOn(int requester, long tag, int pe, long entry, long contextId) ->
          reply(worker, requester, tag, local(pe).powerOn(entry, contextId).ordinal());
      case PlaneMessage.AffinityInfo(int requester, long tag, int pe) ->
          reply(worker, requester, tag, local(pe).affinityInfo());
      case PlaneMessage.Shootdown shootdown -> shootdown(worker, shootdown);
      case PlaneMessage.ShootdownDone(int pe, long tag) -> local(pe).shootdownDone(tag);
      case PlaneMessage.WorkerOn() -> {
        shard.peers.noteActive(worker);
        shard.send(worker, new PlaneMessage.WorkerOnNoted());
      }
      case PlaneMessage.WorkerOnNoted() -> {
        if (shard.peers.noted()) {
          shard.wakeAll();
        }
      }
      default -> throw new WireException("worker " + worker + " does not say this: " + message);
    }
  }

  private void reply(int worker, int requester, long tag, long value) {
    shard.send(worker, new PlaneMessage.ToPe(requester, new PeMessage.ReadReply(tag, value)));
  }

  /// All vCPUs here do it, unless none can hold what it removes; the answer, if one is asked for,
  /// goes once none uses what this and the sender's earlier ones removed.
  private void shootdown(int worker, PlaneMessage.Shootdown message) {
    int[] operations = message.operations();
    for (int i = 0; i < operations.length; i++) {
      long operand = message.operands()[i];
      if (shard.asids.mayHold(TlbOperation.of(operations[i]), operand)) {
        long position = shard.shootdowns.append(ShootdownLog.NO_SOURCE, operations[i], operand);
        appended.set(worker, position);
      } else {
        shard.counters.tlbiSpared.increment();
      }
    }
    if (message.tag() != 0) {
      answer(
          worker,
          appended.get(worker),
          new PlaneMessage.ShootdownDone(message.requester(), message.tag()));
    }
  }

  private void answer(int worker, long position, PlaneMessage done) {
    for (int looks = 0; looks < LOOKS; looks++) {
      if (shard.shootdowns.isComplete(position)) {
        shard.send(worker, done);
        return;
      }
      Thread.onSpinWait();
    }
    helper.execute(() -> {
      shard.shootdowns.awaitPatiently(position);
      shard.send(worker, done);
    });
  }
}
