package dev.megalith.guestmemory;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.guestmemory.model.ClientEffect;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.guestmemory.model.Miss;
import dev.megalith.guestmemory.model.PageClient;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageTable;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.wire.HolderIds;
import dev.megalith.guestmemory.wire.PageWire;
import dev.megalith.guestmemory.wire.WireException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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
///
/// Nothing waits for vCPUs or other frames with `lock` held; frames are sent with it.
public final class PageCache implements AutoCloseable {
  /// In a returned address: it is valid for these bytes and this access only, because the page is
  /// in blocks. It must not be put into a TLB.
  public static final long THIS_ACCESS_ONLY = 1;

  private static final int PAGE_SHIFT = 12;

  private final GuestRam ram;
  private final @Nullable Links links;
  private final int memberCount;
  private final HolderIds holders;
  private final PageUsers users;
  private final WaitListener waitListener;
  private final LongSupplier nanos;
  private final long basePa;
  private final long sizeBytes;
  private final long addend;
  private final PageTable table;
  private final PageClient client;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Miss, Condition> conditions = new HashMap<>();
  private final Condition agentWork = lock.newCondition();
  private long agentWakeNanos = Long.MAX_VALUE;
  private volatile boolean closed;
  private final LongAdder requestCount = new LongAdder();
  private final LongAdder recallCount = new LongAdder();
  private final LongAdder waitCount = new LongAdder();
  private final LongAdder forwardCount = new LongAdder();

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
    this(
        ram,
        links,
        links.peers(Role.MEMORY).size(),
        HolderIds.of(links),
        users,
        waitListener,
        nanos,
        new PageTable(pageCount(ram)));
    Invariant.check(memberCount > 0, "%s has no homes for its pages", links.self());
    links.onFrame(Plane.MEMORY, this::received);
    threads.newThread(this::serveDeferred).start();
  }

  private PageCache(
      GuestRam ram,
      @Nullable Links links,
      int memberCount,
      HolderIds holders,
      PageUsers users,
      WaitListener waitListener,
      LongSupplier nanos,
      PageTable table) {
    this.ram = ram;
    this.links = links;
    this.memberCount = memberCount;
    this.holders = holders;
    this.users = users;
    this.waitListener = waitListener;
    this.nanos = nanos;
    this.table = table;
    this.client = new PageClient(table);
    this.basePa = ram.basePa();
    this.sizeBytes = ram.sizeBytes();
    this.addend = ram.baseAddress() - basePa;
  }

  /// A cache of RAM that belongs to this process alone, for ever: it has no homes and asks nobody.
  public static PageCache owning(GuestRam ram) {
    PageUsers nobody =
        new PageUsers() {
          @Override
          public void withdraw(long pa, boolean keepRead) {}

          @Override
          public void settle() {}
        };
    PageTable table = PageTable.allWritable(pageCount(ram));
    return new PageCache(ram, null, 0, new HolderIds(1), nobody, WaitListener.NONE, () -> 0, table);
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
    if (table.code(page) < needed) {
      fetch(page, needed);
    }
    return (pa & -GuestRam.PAGE_BYTES) + addend;
  }

  /// Whether an atomic on these bytes should run at the home now: [#farAtomic].
  public boolean isFar(long pa, int sizeBytes) {
    return false;
  }

  /// Does an atomic at the home of `pa`, aligned and in RAM; what was there before, zero-extended.
  /// Waits.
  public long farAtomic(
      FarOperation operation, int sizeBytes, long pa, long operand, long expected) {
    throw Invariant.violated("far atomic %s on 0x%x, which is not far", operation, pa);
  }

  /// What this process may do with the whole page of `pa` now.
  public Permission permission(long pa) {
    return ram.contains(pa) ? table.permission(pageIndex(pa)) : Permission.NONE;
  }

  /// How often a home was asked.
  public long requestCount() {
    return requestCount.sum();
  }

  /// How often permission was taken back.
  public long recallCount() {
    return recallCount.sum();
  }

  /// How often a thread waited for a page.
  public long waitCount() {
    return waitCount.sum();
  }

  /// How often contents went to another holder.
  public long forwardCount() {
    return forwardCount.sum();
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

  /// Asks for the page until it is held: a grant may be recalled again before this thread runs.
  private void fetch(int page, byte needed) {
    boolean held;
    do {
      waitCount.increment();
      waitListener.waiting();
      Miss miss = await(page, needed == PageTable.WRITE);
      waitListener.resumed();
      held = table.code(page) >= needed;
      if (miss != null) {
        claim(miss);
      }
    } while (!held);
  }

  private @Nullable Miss await(int page, boolean write) {
    lock.lock();
    try {
      Miss miss = closed ? null : client.join(page, write, effect -> perform(effect, null, null));
      if (miss != null) {
        Condition condition = conditions.computeIfAbsent(miss, _ -> lock.newCondition());
        while (!miss.isAnswered() && !closed) {
          condition.awaitUninterruptibly();
        }
      }
      if (closed) {
        throw new StoppedException();
      }
      return miss;
    } finally {
      lock.unlock();
    }
  }

  private void claim(Miss miss) {
    lock.lock();
    try {
      client.claim(miss, nanos.getAsLong(), effect -> perform(effect, null, null));
    } finally {
      lock.unlock();
    }
  }

  // --- frames
  // --------------------------------------------------------------------------------------

  private void received(NodeId from, ByteBuffer frame) {
    List<PageMessage.Recall> withdrawn = new ArrayList<>();
    lock.lock();
    try {
      long now = nanos.getAsLong();
      while (frame.hasRemaining() && !closed) {
        PageMessage message = PageWire.read(frame);
        int end = frame.position() + PageWire.contentsBytes(message);
        client.receive(message, now, effect -> perform(effect, frame, withdrawn));
        frame.position(end);
      }
    } catch (WireException e) {
      throw new IllegalStateException(from + " sent what is no frame: " + e.getMessage(), e);
    } finally {
      lock.unlock();
    }
    giveBack(withdrawn);
  }

  /// Recalls that had to wait, until the cache is closed.
  private void serveDeferred() {
    List<PageMessage.Recall> withdrawn = new ArrayList<>();
    while (!closed) {
      lock.lock();
      try {
        long now = nanos.getAsLong();
        int micros = client.tick(now, effect -> perform(effect, null, withdrawn));
        if (withdrawn.isEmpty() && !closed) {
          agentWakeNanos = micros == Integer.MAX_VALUE ? Long.MAX_VALUE : now + micros * 1000L;
          sleepAgent(agentWakeNanos - now);
        }
      } finally {
        lock.unlock();
      }
      giveBack(withdrawn);
      withdrawn.clear();
    }
  }

  private void sleepAgent(long nanos) {
    try {
      long _ = agentWork.awaitNanos(nanos);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /// Permission for these units is gone: waits for their last use, then says so.
  private void giveBack(List<PageMessage.Recall> withdrawn) {
    if (withdrawn.isEmpty()) {
      return;
    }
    for (PageMessage.Recall recall : withdrawn) {
      long pa = basePa + Unit.offsetBytes(Unit.page(Unit.pageOf(recall.unit())));
      users.withdraw(pa, recall.keep() == Permission.READ);
    }
    users.settle();
    VarHandle.fullFence();
    recallCount.add(withdrawn.size());
    for (PageMessage.Recall recall : withdrawn) {
      PageClient.settled(recall, effect -> perform(effect, null, null));
    }
  }

  /// @param frame at the contents of the message that is served
  /// @param withdrawn takes what is to be given back
  private void perform(
      ClientEffect effect,
      @Nullable ByteBuffer frame,
      @Nullable List<PageMessage.Recall> withdrawn) {
    switch (effect) {
      case ClientEffect.ToHome(long page, PageMessage message) -> {
        requestCount.add(message instanceof PageMessage.Acquire ? 1 : 0);
        send(new NodeId(Role.MEMORY, PageClient.member(page, memberCount)), message);
      }
      case ClientEffect.ToHolder(int holder, PageMessage.Forward message) -> {
        forwardCount.increment();
        send(holders.node(holder), message);
      }
      case ClientEffect.TakeContents(long unit) -> takeContents(unit, frame);
      case ClientEffect.Clear(long unit) ->
          ram.segment(basePa + Unit.offsetBytes(unit), Unit.sizeBytes(unit)).fill((byte) 0);
      case ClientEffect.Wake(Miss miss) -> {
        Condition condition = conditions.remove(miss);
        if (condition != null) {
          condition.signalAll();
        }
      }
      case ClientEffect.Withdraw(PageMessage.Recall recall) -> {
        Invariant.check(withdrawn != null, "a recall where none is expected: %s", recall);
        withdrawn.add(recall);
      }
      case ClientEffect.Schedule(int micros) -> {
        if (nanos.getAsLong() + micros * 1000L < agentWakeNanos) {
          agentWork.signalAll();
        }
      }
    }
  }

  private void takeContents(long unit, @Nullable ByteBuffer frame) {
    Invariant.check(frame != null, "%s: contents without a frame", Unit.text(unit));
    ByteBuffer contents = frame.slice(frame.position(), Unit.sizeBytes(unit));
    ram.copyIn(basePa + Unit.offsetBytes(unit), MemorySegment.ofBuffer(contents));
  }

  private void send(NodeId to, PageMessage message) {
    Links ways = links;
    if (ways == null) {
      throw Invariant.violated("%s for %s from RAM without homes", message, to);
    }
    int contentsBytes = PageWire.contentsBytes(message);
    ByteBuffer frame =
        ByteBuffer.allocate(PageWire.HEAD_BYTES_MAX + contentsBytes).order(ByteOrder.LITTLE_ENDIAN);
    PageWire.write(message, frame);
    if (contentsBytes > 0) {
      ram.copyOut(
          basePa + Unit.offsetBytes(message.unit()),
          MemorySegment.ofBuffer(frame.slice(frame.position(), contentsBytes)));
      frame.position(frame.position() + contentsBytes);
    }
    ways.send(to, Plane.MEMORY, frame.flip());
  }

  private int pageIndex(long pa) {
    return (int) ((pa - basePa) >>> PAGE_SHIFT);
  }
}
