package dev.megalith.guestmemory;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.guestmemory.model.Access;
import dev.megalith.guestmemory.model.ClientEffect;
import dev.megalith.guestmemory.model.Far;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.guestmemory.model.Miss;
import dev.megalith.guestmemory.model.PageClient;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageTable;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.wire.PageWire;
import dev.megalith.guestmemory.wire.WireException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The pages that one process holds, and with which permission: the threads, locks and frames
/// around a [PageClient]. Thread-safe. A hit is hot: one volatile read of a byte.
///
/// A miss asks the page's home once, however many threads wait for it. A recall takes permission
/// away, then lets [PageUsers] bring every running vCPU past a point where it drops the addresses
/// it keeps, and fences; only then are contents copied out and the recall acknowledged. Recalls
/// that are ready run on the thread of the link that brought them, the others on an own thread.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `table` | under `lock` | any | volatile |
/// | `client`, `conditions`, `agentWakeNanos` | under `lock` | under `lock` | plain |
/// | `closed` | under `lock` | any | volatile |
/// | `failure` | the thread for recalls, before it closes | any | volatile |
/// | `blockHits` | any | any | plain: lost counts do no harm |
///
/// Nothing waits for vCPUs or other frames with `lock` held, and nothing is sent: a link in this
/// process may run handlers in `send`.
public final class PageCache implements AutoCloseable {
  /// In a returned address: it is valid for these bytes and this access only, because the page is
  /// in blocks. It must not be put into a TLB.
  public static final long THIS_ACCESS_ONLY = 1;

  private static final int PAGE_SHIFT = 12;

  /// So many accesses to held blocks of a page, and its home hears that it may be calm.
  private static final int CALM_HITS = 4096;

  private static final int BLOCK_HITS_MASK = 255;

  /// The shortest hold window, which is less than a host's timers can wait.
  private static final int SPIN_MICROS = 20;

  private static final ByteBuffer NO_FRAME = ByteBuffer.allocate(0);

  private final GuestRam ram;
  private final PageSender sender;
  private final PageUsers users;
  private final WaitListener waitListener;
  private final LongSupplier nanos;
  private final long basePa;
  private final long sizeBytes;
  private final long addend;
  private final PageTable table;
  private final PageClient client;
  private final ReentrantLock lock = new ReentrantLock();

  /// Where threads wait, by the [Miss] or [Far] that they wait for.
  private final Map<Object, Condition> conditions = new HashMap<>();

  private final Condition agentWork = lock.newCondition();
  private long agentWakeNanos;
  private volatile boolean closed;
  private volatile @Nullable Exception failure;
  private final int[] blockHits = new int[BLOCK_HITS_MASK + 1];
  private final LongAdder recallCount = new LongAdder();
  private final LongAdder waitCount = new LongAdder();
  private final LongAdder farCount = new LongAdder();

  /// A cache that holds nothing yet, and takes the frames of the plane MEMORY.
  ///
  /// @param users who keeps addresses of pages in this process
  /// @param waitListener hears of each thread that waits in here
  /// @param nanos never goes back
  /// @param threads makes the thread for recalls that must wait
  public PageCache(
      GuestRam ram,
      Links links,
      PageUsers users,
      WaitListener waitListener,
      LongSupplier nanos,
      ThreadFactory threads) {
    this.ram = ram;
    this.sender = new PageSender(ram, links);
    this.users = users;
    this.waitListener = waitListener;
    this.nanos = nanos;
    this.table = new PageTable(pageCount(ram));
    this.client = new PageClient(table);
    this.basePa = ram.basePa();
    this.sizeBytes = ram.sizeBytes();
    this.addend = ram.baseAddress() - basePa;
    links.onFrame(Plane.MEMORY, this::received);
    threads.newThread(this::runAgent).start();
  }

  private static int pageCount(GuestRam ram) {
    if (ram.pageCount() > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          ram.pageCount() + " pages of RAM, a page table holds " + (Integer.MAX_VALUE - 8));
    }
    return (int) ram.pageCount();
  }

  public GuestRam ram() {
    return ram;
  }

  /// Host address of the page that holds `pa`, readable at `pa` and `sizeBytes` from it, which must
  /// not cross a page; 0 where no RAM is. With [#THIS_ACCESS_ONLY] set or not. May wait.
  ///
  /// @throws StoppedException where it would have to wait and the cache is closed
  public long acquireRead(long pa, int sizeBytes) {
    return acquire(pa, sizeBytes, PageTable.READ);
  }

  /// The same, writable.
  public long acquireWrite(long pa, int sizeBytes) {
    return acquire(pa, sizeBytes, PageTable.WRITE);
  }

  private long acquire(long pa, int accessBytes, byte needed) {
    long offset = pa - basePa;
    if (Long.compareUnsigned(offset, sizeBytes) >= 0) {
      return 0;
    }
    int page = (int) (offset >>> PAGE_SHIFT);
    long address = (pa & -GuestRam.PAGE_BYTES) + addend;
    if (table.code(page) >= needed) {
      return address;
    }
    int inPage = (int) offset & GuestRam.PAGE_BYTES - 1;
    return address + acquireSlow(page, inPage, accessBytes, needed);
  }

  /// Gets the permission; returns 0 or [#THIS_ACCESS_ONLY].
  private long acquireSlow(int page, int offset, int accessBytes, byte needed) {
    Access access = Access.of(page, offset, accessBytes, needed == PageTable.WRITE);
    int held = table.held(access);
    if (held == PageTable.IN_BLOCKS && ++blockHits[page & BLOCK_HITS_MASK] >= CALM_HITS) {
      held = reportCalm(access);
    }
    while (held == PageTable.MISSING) {
      held = fetch(access);
    }
    return held == PageTable.IN_BLOCKS ? THIS_ACCESS_ONLY : 0;
  }

  /// Tells the home that a page in blocks is used much. This thread waits meanwhile: in `send`, its
  /// own process may have to give up the page.
  private int reportCalm(Access access) {
    blockHits[(int) access.page() & BLOCK_HITS_MASK] = 0;
    waitListener.waiting();
    sender.toHome(access.page(), new PageMessage.Calm(Unit.page(access.page())));
    waitListener.resumed();
    return table.held(access);
  }

  /// Whether an atomic on these bytes should run at the home now: [#farAtomic]. They are aligned.
  public boolean isFar(long pa, int sizeBytes) {
    if (!ram.contains(pa, sizeBytes) || sizeBytes > Long.BYTES) {
      return false;
    }
    int page = pageIndex(pa);
    int block = (int) (pa & GuestRam.PAGE_BYTES - 1) / Unit.BLOCK_BYTES;
    return table.code(page) == PageTable.BLOCKS && table.code(page, block) != PageTable.WRITE;
  }

  /// Does an atomic at the home of `pa`, aligned and in RAM; what was there before, zero-extended.
  /// Bits of `operand` and `expected` above `sizeBytes` do not count. Waits.
  ///
  /// @throws StoppedException where the cache is closed before the answer is there
  public long farAtomic(
      FarOperation operation, int sizeBytes, long pa, long operand, long expected) {
    Invariant.check(
        ram.contains(pa, sizeBytes) && pa % sizeBytes == 0,
        "far atomic on %d bytes at 0x%x",
        sizeBytes,
        pa);
    farCount.increment();
    Work work = new Work(NO_FRAME);
    Condition condition = lock.newCondition();
    Far far;
    waitListener.waiting();
    lock.lock();
    try {
      far =
          client.far(
              operation,
              pageIndex(pa),
              (int) pa & GuestRam.PAGE_BYTES - 1,
              sizeBytes,
              FarOperation.truncate(operand, sizeBytes),
              FarOperation.truncate(expected, sizeBytes),
              work);
      conditions.put(far, condition);
    } finally {
      lock.unlock();
    }
    work.finish();
    await(condition, far::isAnswered);
    waitListener.resumed();
    return far.old();
  }

  /// What this process may do with the whole page of `pa` now.
  public Permission permission(long pa) {
    return ram.contains(pa) ? table.permission(Unit.page(pageIndex(pa))) : Permission.NONE;
  }

  /// How often a home was asked.
  public long requestCount() {
    return sender.requestCount();
  }

  /// How often permission was taken back.
  public long recallCount() {
    return recallCount.sum();
  }

  /// How often a thread waited for a page.
  public long waitCount() {
    return waitCount.sum();
  }

  /// How many atomics a home did.
  public long farCount() {
    return farCount.sum();
  }

  /// How often contents went to another holder.
  public long forwardCount() {
    return sender.forwardCount();
  }

  /// Ends all waiting, now and later, with [StoppedException]. The links are closed before.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      conditions.values().forEach(Condition::signalAll);
      agentWork.signalAll();
    } finally {
      lock.unlock();
    }
  }

  // --- misses
  // --------------------------------------------------------------------------------------

  /// Asks once for what is missing and waits for it, then says as [PageTable#held] what there is:
  /// it may have been recalled again, or be the first of several.
  private int fetch(Access access) {
    Work work = new Work(NO_FRAME);
    Condition condition = null;
    Miss miss;
    waitListener.waiting();
    lock.lock();
    try {
      miss = client.join(access, work);
      if (miss != null) {
        condition = conditions.computeIfAbsent(miss, _ -> lock.newCondition());
      }
    } finally {
      lock.unlock();
    }
    work.finish();
    if (miss != null && condition != null) {
      waitCount.increment();
      await(condition, miss::isAnswered);
    }
    waitListener.resumed();
    int held = table.held(access);
    if (miss != null) {
      claim(miss);
    }
    return held;
  }

  private void await(Condition condition, BooleanSupplier answered) {
    lock.lock();
    try {
      while (!answered.getAsBoolean() && !closed) {
        condition.awaitUninterruptibly();
      }
      Exception cause = failure;
      if (cause != null) {
        throw new IllegalStateException("pages could not be given back: " + cause, cause);
      }
      if (closed) {
        throw new StoppedException();
      }
    } finally {
      lock.unlock();
    }
  }

  private void claim(Miss miss) {
    Work work = new Work(NO_FRAME);
    lock.lock();
    try {
      client.claim(miss, nanos.getAsLong(), work);
    } finally {
      lock.unlock();
    }
    work.finish();
  }

  // --- frames
  // --------------------------------------------------------------------------------------

  private void received(NodeId from, ByteBuffer frame) {
    Work work = new Work(frame);
    lock.lock();
    try {
      long now = nanos.getAsLong();
      while (frame.hasRemaining() && !closed) {
        PageMessage message = PageWire.read(frame);
        int end = frame.position() + PageWire.contentsBytes(message);
        client.receive(message, now, work);
        frame.position(end);
      }
    } catch (WireException e) {
      throw new IllegalStateException(from + " sent what is no frame: " + e.getMessage(), e);
    } finally {
      lock.unlock();
    }
    work.finish();
  }

  /// What goes wrong here must not leave others waiting for ever.
  private void runAgent() {
    try {
      serveDeferred();
    } catch (RuntimeException | InterruptedException e) {
      failure = closed ? null : e;
      close();
    }
  }

  /// Recalls that had to wait, until the cache is closed.
  private void serveDeferred() throws InterruptedException {
    while (!closed) {
      Work work = new Work(NO_FRAME);
      int micros;
      long now = nanos.getAsLong();
      lock.lock();
      try {
        micros = client.tick(now, work);
        if (micros > SPIN_MICROS && work.isEmpty() && !closed) {
          agentWakeNanos = now + micros * 1000L;
          sleepAgent(micros * 1000L);
        }
      } finally {
        lock.unlock();
      }
      work.finish();
      while (micros <= SPIN_MICROS && nanos.getAsLong() - now < micros * 1000L && !closed) {
        Thread.onSpinWait();
      }
    }
  }

  @SuppressWarnings("WaitNotInLoop") // the loop is the agent's: it looks at the model each time
  private void sleepAgent(long nanosToSleep) throws InterruptedException {
    long _ = agentWork.awaitNanos(nanosToSleep);
  }

  private void wake(Object waitedFor) {
    Condition condition = conditions.remove(waitedFor);
    if (condition != null) {
      condition.signalAll();
    }
  }

  private int pageIndex(long pa) {
    return (int) ((pa - basePa) >>> PAGE_SHIFT);
  }

  /// What a call of the model leads to. It takes the effects with the lock held, and does what may
  /// wait, or call others, in [#finish] without it.
  private final class Work implements Consumer<ClientEffect> {
    private final ByteBuffer frame;
    private final List<ClientEffect> messages = new ArrayList<>(2);
    private final List<PageMessage.Recall> withdrawn = new ArrayList<>(2);

    /// @param frame at the contents of the message that is served
    Work(ByteBuffer frame) {
      this.frame = frame;
    }

    boolean isEmpty() {
      return messages.isEmpty() && withdrawn.isEmpty();
    }

    @Override
    public void accept(ClientEffect effect) {
      switch (effect) {
        case ClientEffect.ToHome _, ClientEffect.ToHolder _ -> messages.add(effect);
        case ClientEffect.TakeContents(long unit) -> takeContents(unit);
        case ClientEffect.Clear(long unit) ->
            ram.segment(basePa + Unit.offsetBytes(unit), Unit.sizeBytes(unit)).fill((byte) 0);
        case ClientEffect.Wake(Miss miss) -> wake(miss);
        case ClientEffect.WakeFar(Far far) -> wake(far);
        case ClientEffect.Withdraw(PageMessage.Recall recall) -> withdrawn.add(recall);
        case ClientEffect.Schedule(int micros) -> {
          if (nanos.getAsLong() + micros * 1000L - agentWakeNanos < 0) {
            agentWork.signalAll();
          }
        }
      }
    }

    private void takeContents(long unit) {
      ByteBuffer contents = frame.slice(frame.position(), Unit.sizeBytes(unit));
      ram.copyIn(basePa + Unit.offsetBytes(unit), MemorySegment.ofBuffer(contents));
    }

    void finish() {
      if (!withdrawn.isEmpty()) {
        settle();
      }
      messages.forEach(this::send);
    }

    /// Waits for the last use of what was withdrawn; contents may be copied out then.
    private void settle() {
      for (PageMessage.Recall recall : withdrawn) {
        long pa = basePa + Unit.pageOf(recall.unit()) * GuestRam.PAGE_BYTES;
        users.withdraw(pa, recall.keep() == Permission.READ);
      }
      users.settle();
      VarHandle.fullFence();
      recallCount.add(withdrawn.size());
      withdrawn.forEach(recall -> PageClient.settled(recall, messages::add));
    }

    private void send(ClientEffect effect) {
      if (effect instanceof ClientEffect.ToHome(long page, PageMessage message)) {
        sender.toHome(page, message);
      } else if (effect instanceof ClientEffect.ToHolder(int holder, PageMessage.Forward message)) {
        sender.toHolder(holder, message);
      }
    }
  }
}
