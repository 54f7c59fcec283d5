package dev.megalith.worker.run;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.Limits;
import dev.megalith.fabric.interrupt.PlaneMessage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/// What a shard knows of those on other workers: which take part in TLB maintenance and events, and
/// whether they know the same of it.
///
/// A worker takes part from its first powered-on vCPU on, and for good. It says so before that vCPU
/// runs, and waits until all others have noted it: what they broadcast before cannot concern a vCPU
/// whose TLB is empty, and what they broadcast later reaches it.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `active` | link threads | vCPUs | atomic; bit n: worker n |
/// | `unnoted` | the first vCPU to start, link threads | vCPUs that start | atomic |
/// | `events[n]` | vCPUs, link threads | the same | atomic |
final class PeerWorkers {
  private static final int NOT_SAID = Integer.MAX_VALUE;

  /// States of `events[n]`: worker n knows, was told, was told and must be told again.
  private static final int IDLE = 0;

  private static final int TOLD = 1;
  private static final int AGAIN = 2;

  private final RemoteShards others;
  private final ShardCounters counters;
  private final int workers;
  private final AtomicLong active = new AtomicLong();

  /// Workers that have not noted yet that this one takes part.
  private final AtomicInteger unnoted = new AtomicInteger(NOT_SAID);

  private final AtomicIntegerArray events;

  PeerWorkers(RemoteShards others, ShardCounters counters) {
    this.others = others;
    this.counters = counters;
    this.workers = others.directory().workerCount();
    this.events = new AtomicIntegerArray(workers);
    Invariant.check(workers <= Limits.PAGE_HOLDERS_MAX, "%d workers do not fit a word", workers);
  }

  /// The other workers that take part; bit n: worker n.
  long active() {
    return active.get();
  }

  /// Worker `worker` takes part from now on.
  void noteActive(int worker) {
    active.getAndUpdate(set -> set | 1L << worker);
  }

  /// Says, once, that this worker takes part.
  void announce() {
    if (!unnoted.compareAndSet(NOT_SAID, workers - 1)) {
      return;
    }
    for (int worker = 0; worker < workers; worker++) {
      if (worker != others.self()) {
        others.send(worker, new PlaneMessage.WorkerOn());
      }
    }
  }

  /// A worker noted that this one takes part; whether it was the last.
  boolean noted() {
    int before = unnoted.getAndUpdate(left -> left > 0 && left != NOT_SAID ? left - 1 : left);
    return before == 1;
  }

  /// Whether all know that this worker takes part.
  boolean isKnown() {
    return unnoted.get() == 0;
  }

  /// SEV: tells each worker that takes part, unless it was told and has not taken it yet.
  void sendEvent() {
    for (long left = active.get(); left != 0; left &= left - 1) {
      int worker = Long.numberOfTrailingZeros(left);
      if (events.getAndUpdate(worker, state -> Math.min(state + 1, AGAIN)) == IDLE) {
        counters.events.increment();
        others.send(worker, new PlaneMessage.Event());
      }
    }
  }

  /// A worker took the event.
  void eventTaken(int worker) {
    if (events.getAndUpdate(worker, state -> state == AGAIN ? TOLD : IDLE) == AGAIN) {
      counters.events.increment();
      others.send(worker, new PlaneMessage.Event());
    }
  }
}
