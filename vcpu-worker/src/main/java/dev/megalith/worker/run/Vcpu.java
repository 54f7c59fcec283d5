package dev.megalith.worker.run;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.guestmemory.StoppedException;
import dev.megalith.worker.gic.GicPe;
import dev.megalith.worker.psci.PsciPort.PowerOn;
import dev.megalith.worker.shootdown.ShootdownLog;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// One vCPU: a processing element, its part of the GIC and the loop that runs both.
///
/// Its thread owns all of it. Others reach it only by what is listed here, then wake it:
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `mailbox` | any thread | owner | concurrent queue |
/// | `sgisInMailbox` | any thread sets, owner clears | both | atomic |
/// | `power` | owner, and who starts it | any | atomic |
/// | `unfinishedWrites` | owner adds, link threads take away | owner | atomic |
/// | `stopping`, `pausing` | any thread | owner | volatile |
/// | `idle` | owner | who wakes it | volatile, set before the last look at the mailbox |
/// | `applied` | owner | who waits in a DSB | volatile |
/// | `eventReceived` | any thread sets, owner clears | owner | volatile |
public final class Vcpu implements ShootdownLog.Reader {
  /// Instructions in a slice: about 100 µs of interpreted code.
  static final long SLICE_INSTRUCTIONS = 20_000;

  /// How long WFE waits when nobody else wants to run: software polls in such loops.
  private static final long WFE_NANOS = 50_000;

  private static final long LONGEST_PARK_NANOS = 1_000_000_000;

  /// The same while guest time runs slower than real time: it may be let off at any moment, and the
  /// deadline is then nearer than it seemed.
  private static final long LONGEST_SLOW_PARK_NANOS = 50_000_000;

  /// Power states besides a pending [Start].
  private enum Power implements PowerState {
    OFF,
    ON
  }

  private sealed interface PowerState permits Power, Start {}

  private record Start(long entry, long contextId) implements PowerState {}

  final Shard shard;
  final Cpu cpu;
  final GicPe gic;
  private final int index;
  private final VcpuPorts vcpuPorts;
  private final ConcurrentLinkedQueue<PeMessage> mailbox = new ConcurrentLinkedQueue<>();

  /// A bit for each SGI that waits in the mailbox: bit `INTID + 16 * group`. Sending it again then
  /// changes nothing, and senders cannot fill the memory.
  private final AtomicInteger sgisInMailbox = new AtomicInteger();

  /// Posted writes of this vCPU that have not taken effect yet.
  private final AtomicInteger unfinishedWrites = new AtomicInteger();

  private final AtomicReference<PowerState> power = new AtomicReference<>(Power.OFF);
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Thread thread;
  private volatile boolean stopping;
  private volatile boolean pausing;
  private volatile boolean paused;
  private volatile boolean idle;
  private volatile boolean eventReceived;
  private volatile long applied;
  private int runningSlot = -1;
  private int slotHint;
  private boolean suspended;

  Vcpu(Shard shard, int index) {
    this.shard = shard;
    this.index = index;
    int affinity = shard.config.affinities().get(index);
    this.vcpuPorts = new VcpuPorts(this);
    this.gic = new GicPe(index, affinity, shard.map.isLast(index), vcpuPorts);
    this.cpu =
        new Cpu(
            new CpuConfig(
                mpidr(affinity), shard.config.paBits(), shard.config.counterFrequencyHz()),
            vcpuPorts,
            shard.code);
  }

  /// MPIDR_EL1: bit 31 is RES1; Aff3 sits at 39:32.
  private static long mpidr(int affinity) {
    return 1L << 31 | (affinity & 0xFF_FFFFL) | (affinity >>> 24 & 0xFFL) << 32;
  }

  // --- from other threads
  // --------------------------------------------------------------------------

  void startThread() {
    thread = shard.scheduler.start("vcpu-" + index, this::threadBody);
  }

  void deliver(PeMessage message) {
    if (message instanceof PeMessage.Sgi sgi) {
      int bit = bit(sgi);
      if ((sgisInMailbox.getAndUpdate(bits -> bits | bit) & bit) != 0) {
        return;
      }
    }
    mailbox.add(message);
    wake();
  }

  /// How many messages wait.
  int waitingMessages() {
    return mailbox.size();
  }

  private static int bit(PeMessage.Sgi sgi) {
    return 1 << sgi.intid() + 16 * sgi.group();
  }

  /// Makes the owner look at what changed: ends its run, or its wait.
  private void wake() {
    cpu.state.raisePend();
    if (idle) {
      LockSupport.unpark(thread);
    }
  }

  /// Makes the owner look again at what it waits for.
  void wakeWaiting() {
    if (idle) {
      LockSupport.unpark(thread);
    }
  }

  /// Posted writes have taken effect; false if there were not so many.
  public boolean writesDone(int count) {
    int left = unfinishedWrites.addAndGet(-count);
    if (left == 0) {
      wakeWaiting();
    }
    return left >= 0;
  }

  /// A worker has done the TLB maintenance of this vCPU up to `tag`.
  void shootdownDone(long tag) {
    if (vcpuPorts.broadcasts.done(tag)) {
      wakeWaiting();
    }
  }

  PowerOn powerOn(long entry, long contextId) {
    if (power.compareAndSet(Power.OFF, new Start(entry, contextId))) {
      wake();
      return PowerOn.STARTED;
    }
    return power.get() == Power.ON ? PowerOn.ALREADY_ON : PowerOn.ON_PENDING;
  }

  /// AFFINITY_INFO: 0 on, 1 off, 2 on pending.
  int affinityInfo() {
    return switch (power.get()) {
      case Power.ON -> 0;
      case Power.OFF -> 1;
      case Start _ -> 2;
    };
  }

  void pause(boolean pause) {
    pausing = pause;
    wake();
  }

  /// Waits until this vCPU has stopped for a pause, or ended.
  void awaitPaused() {
    while (!paused && ended.getCount() > 0 && pausing) {
      LockSupport.parkNanos(100_000);
    }
  }

  void requestStop() {
    stopping = true;
    wake();
  }

  /// Waits for the end of its thread, if it has one, and frees what it holds; once.
  void join() {
    boolean interrupted = false;
    while (thread != null) {
      try {
        ended.await();
        thread = null;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    cpu.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  void receiveEvent() {
    eventReceived = true;
    wakeWaiting();
  }

  // --- on its own thread
  // ---------------------------------------------------------------------------

  private void threadBody() {
    shard.pages.bind(this);
    try {
      while (!stopping) {
        turn();
      }
    } catch (StoppedException e) {
      stopping = true; // It waited for a page when the machine ended.
    } catch (Throwable t) {
      shard.ports.events().vcpuFailed(index, t);
    } finally {
      leaveGuest();
      shard.pages.unbind();
      ended.countDown();
    }
  }

  /// One round: serve what came, then run a slice or wait.
  private void turn() {
    serveMailbox();
    if (pausing) {
      waitWhilePaused();
      return;
    }
    switch (power.get()) {
      case Power.OFF -> waitFor(() -> power.get() != Power.OFF || pausing);
      case Start start -> {
        awaitPeers();
        gic.resetCpuInterface();
        cpu.reset(start.entry(), start.contextId());
        power.set(Power.ON);
      }
      case Power.ON -> runSlice();
    }
  }

  /// No vCPU runs here before all other workers know that they must tell this one of maintenance.
  private void awaitPeers() {
    PeerWorkers peers = shard.peers;
    if (!peers.isKnown()) {
      peers.announce();
      waitFor(peers::isKnown);
    }
  }

  private void runSlice() {
    enterGuest();
    cpu.timers.update(shard.ports.clock().ticks());
    cpu.pmu.update();
    refreshLines();
    takeEvent();
    int status = Interpreter.run(cpu, SLICE_INSTRUCTIONS);
    if (suspended) {
      suspended = false;
      status = Status.WFI;
    }
    switch (status) {
      case Status.WFI -> waitForInterrupt();
      case Status.WFE -> waitForEvent();
      default -> {
        if (cpu.budget <= 0 || status == Status.YIELD) {
          leaveGuest();
          shard.scheduler.yieldSlice();
        }
      }
    }
  }

  /// Takes in all messages. Also called while waiting for a reply in the middle of an instruction.
  void serveMailbox() {
    cpu.state.takePend();
    for (PeMessage message = mailbox.poll(); message != null; message = mailbox.poll()) {
      if (message instanceof PeMessage.Sgi sgi) {
        int bit = bit(sgi);
        sgisInMailbox.getAndUpdate(bits -> bits & ~bit);
      }
      gic.apply(message);
    }
    refreshLines();
  }

  /// Takes over what the GIC signals; something new ends the current run at its next poll.
  void refreshLines() {
    boolean irq = gic.irqAsserted();
    boolean fiq = gic.fiqAsserted();
    boolean rises = (irq && !cpu.state.irqLine) || (fiq && !cpu.state.fiqLine);
    cpu.state.irqLine = irq;
    cpu.state.fiqLine = fiq;
    if (rises) {
      cpu.state.raisePend();
    }
  }

  private void takeEvent() {
    if (eventReceived) {
      eventReceived = false;
      cpu.state.event = true;
    }
  }

  /// An event does not end WFI: it waits in its register for a WFE.
  private void waitForInterrupt() {
    leaveGuest();
    while (!stopping && !pausing) {
      takeEvent();
      serveMailbox();
      cpu.timers.update(shard.ports.clock().ticks());
      refreshLines();
      if (cpu.state.irqLine || cpu.state.fiqLine) {
        return;
      }
      parkUntil(nanosUntil(cpu.timers.nextDeadlineTicks()));
    }
  }

  /// How long to park at most; the rate of the counter may change meanwhile.
  private long nanosUntil(long deadlineTicks) {
    if (deadlineTicks == Long.MAX_VALUE) {
      return LONGEST_PARK_NANOS;
    }
    long nanos = shard.ports.clock().nanosUntil(deadlineTicks);
    if (nanos <= LONGEST_SLOW_PARK_NANOS) {
      return nanos;
    }
    long ticks = deadlineTicks - shard.ports.clock().ticks();
    double nominalNanos = ticks * 1e9 / shard.config.counterFrequencyHz();
    boolean slow = nanos > 1.1 * nominalNanos;
    return Math.min(nanos, slow ? LONGEST_SLOW_PARK_NANOS : LONGEST_PARK_NANOS);
  }

  private void waitForEvent() {
    leaveGuest();
    shard.scheduler.yieldSlice();
    if (!eventReceived && !cpu.state.event) {
      parkUntil(WFE_NANOS);
    }
  }

  /// Parks until woken, or for at most `nanos`; not at all when something already came.
  private void parkUntil(long nanos) {
    if (nanos <= 0) {
      return;
    }
    idle = true;
    if (mailbox.isEmpty() && !stopping && !eventReceived && !cpu.state.isPending()) {
      LockSupport.parkNanos(this, nanos);
    }
    idle = false;
  }

  private void waitWhilePaused() {
    leaveGuest();
    paused = true;
    waitFor(() -> !pausing);
    paused = false;
  }

  /// Serves messages until `condition` holds or the vCPU must end.
  void waitFor(java.util.function.BooleanSupplier condition) {
    leaveGuest();
    while (!stopping && !condition.getAsBoolean()) {
      serveMailbox();
      idle = true;
      if (mailbox.isEmpty() && !stopping && !condition.getAsBoolean()) {
        LockSupport.park(this);
      }
      idle = false;
    }
  }

  /// From here on a DSB of another vCPU waits until this one has applied what it asked for.
  void enterGuest() {
    if (runningSlot < 0) {
      runningSlot = shard.shootdowns.enter(this, slotHint);
      slotHint = runningSlot;
    } else {
      shard.shootdowns.catchUp(this);
    }
  }

  /// Whether others wait for this vCPU; its own thread only.
  boolean isInGuest() {
    return runningSlot >= 0;
  }

  void leaveGuest() {
    if (runningSlot >= 0) {
      shard.shootdowns.leave(runningSlot);
      runningSlot = -1;
    }
  }

  /// As [#leaveGuest] with an access under way: pages may be taken from this vCPU, but maintenance
  /// of others waits for it until [#attach].
  void detach() {
    shard.shootdowns.detach(this);
  }

  void attach() {
    shard.shootdowns.attach(this);
  }

  int unfinishedWrites() {
    return unfinishedWrites.get();
  }

  /// A write is about to be posted.
  void postWrite() {
    unfinishedWrites.incrementAndGet();
  }

  /// CPU_OFF: takes effect when the call has returned.
  void powerOff() {
    power.set(Power.OFF);
    cpu.state.raisePend();
  }

  /// CPU_SUSPEND: waits like WFI when the call has returned.
  void suspend() {
    suspended = true;
    cpu.state.raisePend();
  }

  // --- shootdowns
  // ------------------------------------------------------------------------------------

  @Override
  public void applyAll() {
    cpu.mmu.applyAllRemote();
  }

  @Override
  public void apply(int operation, long operand) {
    cpu.mmu.applyRemote(TlbOperation.of(operation), operand);
  }

  @Override
  public long applied() {
    return applied;
  }

  @Override
  public void setApplied(long sequence) {
    cpu.mmu.finishRemote();
    applied = sequence;
  }

  @Override
  public void prod() {
    cpu.state.raisePend();
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public String toString() {
    return "vCPU " + index;
  }
}
