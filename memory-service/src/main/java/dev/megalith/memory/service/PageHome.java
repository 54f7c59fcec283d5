package dev.megalith.memory.service;

import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.wire.HolderIds;
import dev.megalith.guestmemory.wire.PageWire;
import dev.megalith.guestmemory.wire.WireException;
import dev.megalith.memory.model.Directory;
import dev.megalith.memory.model.DirectoryEffect;
import dev.megalith.memory.model.Holders;
import dev.megalith.memory.model.SplitPolicy;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// One member's directory at work: frames in, frames out, and the contents that are at home.
/// Thread-safe.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `directory`, `out`, `closed`, contents of `ram` | under `lock` | under `lock` | plain |
///
/// Frames are sent with `lock` held, which keeps what goes to one holder in its order.
final class PageHome {
  private final GuestRam ram;
  private final Links links;
  private final HolderIds holders;
  private final LongSupplier nanos;
  private final Consumer<String> failed;
  private final ReentrantLock lock = new ReentrantLock();
  private final Directory directory;
  private final Outgoing out = new Outgoing();
  private final LongAdder requests = new LongAdder();
  private final LongAdder grantsOfZero = new LongAdder();
  private final LongAdder grantsOfHeld = new LongAdder();
  private final LongAdder grantsFromHome = new LongAdder();
  private final LongAdder forwards = new LongAdder();
  private final LongAdder recalls = new LongAdder();
  private final LongAdder bytesOut = new LongAdder();
  private final LongAdder bytesIn = new LongAdder();
  private boolean closed;

  /// Messages to one holder that go out as one frame.
  private final class Outgoing {
    private final ByteBuffer frame =
        ByteBuffer.allocateDirect(Links.FRAME_BYTES_MAX).order(ByteOrder.LITTLE_ENDIAN);
    private int holder = PageMessage.NOBODY;

    void add(int to, PageMessage message) {
      int contentsBytes = PageWire.contentsBytes(message);
      if (to != holder || frame.remaining() < PageWire.HEAD_BYTES_MAX + contentsBytes) {
        flush();
        holder = to;
      }
      PageWire.write(message, frame);
      if (contentsBytes > 0) {
        ram.copyOut(
            pa(message.unit()),
            MemorySegment.ofBuffer(frame.slice(frame.position(), contentsBytes)));
        frame.position(frame.position() + contentsBytes);
        bytesOut.add(contentsBytes);
      }
    }

    void flush() {
      if (frame.position() > 0) {
        links.send(holders.node(holder), Plane.MEMORY, frame.flip());
        frame.clear();
      }
    }
  }

  /// @param policy for pages that writers fight over
  /// @param nanos never goes back
  /// @param failed hears, in one line, why the machine cannot go on
  PageHome(
      GuestRam ram, Links links, SplitPolicy policy, LongSupplier nanos, Consumer<String> failed) {
    this.ram = ram;
    this.links = links;
    this.holders = HolderIds.of(links);
    this.nanos = nanos;
    this.failed = failed;
    int members = links.peers(Role.MEMORY).size();
    this.directory = new Directory(ram.pageCount(), members, links.self().index(), policy);
  }

  boolean contains(long pa, long lengthBytes) {
    return ram.contains(pa, lengthBytes);
  }

  /// Puts bytes into RAM before anybody asked for it, as far as this is their home.
  void load(long pa, ByteBuffer bytes) {
    lock.lock();
    try {
      while (bytes.hasRemaining()) {
        long page = (pa - ram.basePa()) / GuestRam.PAGE_BYTES;
        int inPage = (int) (GuestRam.PAGE_BYTES - pa % GuestRam.PAGE_BYTES);
        int count = Math.min(bytes.remaining(), inPage);
        if (directory.isHome(page)) {
          directory.load(page);
          ram.copyIn(pa, MemorySegment.ofBuffer(bytes.slice(bytes.position(), count)));
        }
        bytes.position(bytes.position() + count);
        pa += count;
      }
    } finally {
      lock.unlock();
    }
  }

  void received(NodeId from, ByteBuffer frame) {
    int holder = holders.holder(from);
    lock.lock();
    try {
      long now = nanos.getAsLong();
      while (frame.hasRemaining() && !closed) {
        PageMessage message = PageWire.read(frame);
        int end = frame.position() + PageWire.contentsBytes(message);
        requests.add(message instanceof PageMessage.Acquire ? 1 : 0);
        directory.receive(holder, message, now, effect -> perform(effect, frame));
        frame.position(end);
      }
      out.flush();
    } catch (WireException e) {
      throw new IllegalStateException(from + " sent what is no frame: " + e.getMessage(), e);
    } finally {
      lock.unlock();
    }
  }

  /// A holder is gone. Nobody gets an answer any more: the machine fails.
  void lost(NodeId holder) {
    lock.lock();
    try {
      closed = true;
      directory.lose(holders.holder(holder), this::reportLost);
    } finally {
      lock.unlock();
    }
  }

  private void reportLost(DirectoryEffect effect) {
    if (effect instanceof DirectoryEffect.PagesLost(long firstPage, int pageCount)) {
      failed.accept(
          String.format(
              "%d pages of guest RAM from 0x%x were held by a process that is gone",
              pageCount, pa(Unit.page(firstPage))));
    }
  }

  /// Who holds the page of `pa` now.
  Holders holders(long pa) {
    lock.lock();
    try {
      return directory.holders((pa - ram.basePa()) / GuestRam.PAGE_BYTES);
    } finally {
      lock.unlock();
    }
  }

  /// @param frame at the contents of the message that is served
  private void perform(DirectoryEffect effect, ByteBuffer frame) {
    switch (effect) {
      case DirectoryEffect.Send(int holder, PageMessage message) -> {
        count(message);
        out.add(holder, message);
      }
      case DirectoryEffect.Keep(long unit) -> keep(unit, frame);
      case DirectoryEffect.Execute(int holder, PageMessage.FarAtomic atomic, boolean split) -> {
        long old = execute(atomic);
        out.add(holder, new PageMessage.FarResult(atomic.unit(), atomic.tag(), old, split));
      }
      case DirectoryEffect.PagesLost _ -> reportLost(effect);
    }
  }

  private void keep(long unit, ByteBuffer frame) {
    int sizeBytes = Unit.sizeBytes(unit);
    ram.copyIn(pa(unit), MemorySegment.ofBuffer(frame.slice(frame.position(), sizeBytes)));
    bytesIn.add(sizeBytes);
  }

  /// Does the atomic on the contents at home; what was there before.
  private long execute(PageMessage.FarAtomic atomic) {
    long pa = pa(atomic.unit()) + atomic.offset();
    int sizeBytes = atomic.sizeBytes();
    long old =
        switch (sizeBytes) {
          case 1 -> ram.read8(pa);
          case 2 -> ram.read16(pa);
          case 4 -> ram.read32(pa);
          default -> ram.read64(pa);
        };
    long value = atomic.operation().apply(old, atomic.operand(), atomic.expected(), sizeBytes);
    switch (sizeBytes) {
      case 1 -> ram.write8(pa, (int) value);
      case 2 -> ram.write16(pa, (int) value);
      case 4 -> ram.write32(pa, value);
      default -> ram.write64(pa, value);
    }
    return old;
  }

  private void count(PageMessage message) {
    if (message instanceof PageMessage.Grant grant) {
      switch (grant.contents()) {
        case ZERO -> grantsOfZero.increment();
        case HELD -> grantsOfHeld.increment();
        case HOME -> grantsFromHome.increment();
      }
    } else if (message instanceof PageMessage.Recall recall) {
      recalls.increment();
      forwards.add(recall.forwardTo() == PageMessage.NOBODY ? 0 : 1);
    }
  }

  Map<String, Long> statistics() {
    Map<String, Long> counters = new TreeMap<>();
    counters.put("megalith.memory.requests", requests.sum());
    counters.put("megalith.memory.grants.zero", grantsOfZero.sum());
    counters.put("megalith.memory.grants.held", grantsOfHeld.sum());
    counters.put("megalith.memory.grants.home", grantsFromHome.sum());
    counters.put("megalith.memory.forwards", forwards.sum());
    counters.put("megalith.memory.recalls", recalls.sum());
    counters.put("megalith.memory.bytes.out", bytesOut.sum());
    counters.put("megalith.memory.bytes.in", bytesIn.sum());
    lock.lock();
    try {
      counters.put("megalith.memory.far-atomics", directory.farAtomics());
      counters.put("megalith.memory.splits", directory.splits());
      counters.put("megalith.memory.merges", directory.merges());
    } finally {
      lock.unlock();
    }
    return counters;
  }

  void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
    ram.close();
  }

  private long pa(long unit) {
    return ram.basePa() + Unit.offsetBytes(unit);
  }
}
