package dev.megalith.worker.run;

import dev.megalith.arch.base.Invariant;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.guestmemory.PageUsers;
import dev.megalith.guestmemory.WaitListener;
import dev.megalith.worker.shootdown.ShootdownLog;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Between the page cache of a worker and its vCPUs: who must forget a page, and who waits for one.
///
/// Withdrawing is an entry in the shootdown log; settling waits for the vCPUs that run guest code.
/// Decoded pages are retired twice: at once, so that those who run them leave, and after the last
/// use, because a vCPU that had acquired the page before may have decoded it meanwhile.
public final class ShardPages implements PageUsers, WaitListener {
  private static final long PAGE_MASK = -4096L;

  /// A page that was withdrawn for reading, and the position of its entry in the log.
  private record Withdrawn(long pa, long position) {}

  private final CodeCache code;
  private final ShootdownLog shootdowns;
  private final ShardCounters counters;
  private final ConcurrentLinkedQueue<Withdrawn> withdrawn = new ConcurrentLinkedQueue<>();

  /// Which vCPU a thread runs.
  private final ConcurrentHashMap<Thread, Vcpu> byThread = new ConcurrentHashMap<>();

  ShardPages(CodeCache code, ShootdownLog shootdowns, ShardCounters counters) {
    this.code = code;
    this.shootdowns = shootdowns;
    this.counters = counters;
  }

  /// The calling thread runs `vcpu` from here on.
  void bind(Vcpu vcpu) {
    byThread.put(Thread.currentThread(), vcpu);
  }

  /// The calling thread ends.
  void unbind() {
    byThread.remove(Thread.currentThread());
  }

  @Override
  public void withdraw(long pa, boolean keepRead) {
    long page = pa & PAGE_MASK;
    counters.withdrawals.increment();
    if (keepRead) {
      shootdowns.append(ShootdownLog.NO_SOURCE, TlbOperation.PAGE_WRITE.ordinal(), page);
      return;
    }
    code.retire(page);
    long position = shootdowns.append(ShootdownLog.NO_SOURCE, TlbOperation.PAGE.ordinal(), page);
    withdrawn.add(new Withdrawn(page, position));
  }

  @Override
  public void settle() {
    Vcpu own = byThread.get(Thread.currentThread());
    Invariant.check(
        own == null || !own.isInGuest(), "a vCPU waits for itself to give up a page: %s", own);
    long position = shootdowns.position();
    shootdowns.settle(position);
    // Entries of other threads that are not settled yet stay for their turn.
    for (Withdrawn next = withdrawn.peek();
        next != null && next.position() <= position;
        next = withdrawn.peek()) {
      code.retire(next.pa());
      withdrawn.remove(next);
    }
  }

  @Override
  public void waiting() {
    Vcpu vcpu = byThread.get(Thread.currentThread());
    if (vcpu != null) {
      counters.pageWaits.increment();
      vcpu.leaveGuest();
    }
  }

  /// Entering is a volatile write, and applies the log.
  @Override
  public void resumed() {
    Vcpu vcpu = byThread.get(Thread.currentThread());
    if (vcpu != null) {
      vcpu.enterGuest();
    }
  }
}
