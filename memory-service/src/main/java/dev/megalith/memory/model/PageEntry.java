package dev.megalith.memory.model;

import static dev.megalith.guestmemory.model.PageMessage.NOBODY;

import dev.megalith.arch.base.Invariant;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageMessage.Acquire;
import dev.megalith.guestmemory.model.PageMessage.FarAtomic;
import dev.megalith.guestmemory.model.PageMessage.RecallAck;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.model.Version;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The directory entry of one page: one unit, or 64 blocks that are units of their own.
///
/// A page that writers fight over is brought home and falls into blocks; who needs all of it has
/// every block brought home, and makes it whole again. Whoever asks meanwhile waits.
final class PageEntry {
  private static final int QUIET_DOUBLINGS_MAX = 10;

  private record Parked(int holder, PageMessage message) {}

  private final Directory directory;
  private final long page;
  private UnitEntry whole;

  /// Null while the page is whole; a null block has never left home since the page fell apart.
  private @Nullable UnitEntry @Nullable [] blocks;

  /// What came while the page was changing between whole and blocks; null: it is not.
  private @Nullable Deque<Parked> parked;

  private int blocksAway;

  /// When somebody last asked for a block.
  private long lastRequestNanos;

  /// How often the page fell into blocks.
  private int splits;

  PageEntry(Directory directory, long page, int owner, int version) {
    this.directory = directory;
    this.page = page;
    this.whole = new UnitEntry(this, Unit.page(page), owner, version);
  }

  boolean isSplit() {
    return blocks != null;
  }

  /// Who holds the page; of a page in blocks, that none of it holds.
  Holders holders() {
    return whole.holders();
  }

  SplitPolicy policy() {
    return directory.policy();
  }

  /// Several holders read the unit at the same time, for the first time.
  void countShared(UnitEntry entry) {
    if (!Unit.isBlock(entry.unit())) {
      directory.countShared(page);
    }
  }

  /// Whether the pages around are read by several.
  boolean isAmongShared() {
    return directory.isAmongShared(page);
  }

  boolean isIdleAtHome() {
    return blocks == null && parked == null && whole.isIdleAtHome();
  }

  /// Takes an [Acquire] or a [FarAtomic].
  void receive(int holder, PageMessage message, Turn turn) {
    if (parked != null) {
      parked.add(new Parked(holder, message));
    } else if (message instanceof FarAtomic far) {
      far(holder, far, turn);
    } else if (message instanceof Acquire acquire) {
      acquire(holder, acquire, turn);
    }
  }

  private void acquire(int holder, Acquire acquire, Turn turn) {
    Request request = Request.acquire(holder, acquire.write(), acquire.have());
    boolean block = Unit.isBlock(acquire.unit());
    if (blocks != null) {
      if (block) {
        lastRequestNanos = turn.nowNanos();
        block(Unit.blockOf(acquire.unit())).request(request, turn);
      } else {
        park(holder, acquire);
        merge(turn);
      }
    } else if (block && isFierce(turn)) {
      park(holder, acquire);
      whole.request(Request.home(), turn);
    } else {
      whole.request(request, turn);
    }
  }

  private boolean isFierce(Turn turn) {
    return whole.isFierce(directory.policy(), turn.nowNanos());
  }

  private void far(int holder, FarAtomic far, Turn turn) {
    Request request = Request.far(holder, far);
    if (blocks == null) {
      whole.request(request, turn);
    } else {
      lastRequestNanos = turn.nowNanos();
      block(far.offset() / Unit.BLOCK_BYTES).request(request, turn);
    }
  }

  /// A holder says that it uses blocks of the page and does not have to ask. If nobody has asked
  /// for a while, the page becomes whole again: longer with each time that this was a mistake.
  void calm(int holder, Turn turn) {
    if (blocks == null || parked != null) {
      return;
    }
    long quietNanos = directory.policy().quietNanos() << Math.min(splits - 1, QUIET_DOUBLINGS_MAX);
    if (turn.nowNanos() - lastRequestNanos >= quietNanos) {
      receive(holder, new Acquire(Unit.page(page), true, Version.NONE), turn);
    }
  }

  private void park(int holder, PageMessage message) {
    Deque<Parked> queue = new ArrayDeque<>();
    queue.add(new Parked(holder, message));
    parked = queue;
  }

  private @Nullable UnitEntry[] allBlocks() {
    @Nullable UnitEntry[] all = blocks;
    if (all == null) {
      throw Invariant.violated("page 0x%x is not in blocks", page);
    }
    return all;
  }

  private UnitEntry block(int index) {
    @Nullable UnitEntry[] all = allBlocks();
    UnitEntry block = all[index];
    if (block == null) {
      block = new UnitEntry(this, Unit.block(page, index), NOBODY, whole.version());
      all[index] = block;
    }
    return block;
  }

  void acknowledge(int holder, RecallAck ack, Turn turn) {
    if (!Unit.isBlock(ack.unit())) {
      whole.acknowledge(holder, ack.version(), ack.hasContents(), turn);
    } else if (blocks != null) {
      UnitEntry block = block(Unit.blockOf(ack.unit()));
      block.acknowledge(holder, ack.version(), ack.hasContents(), turn);
    }
  }

  /// The home has the unit alone, as a request of its own or a far atomic needs it.
  void atHome(UnitEntry entry, Request request, Turn turn) {
    FarAtomic far = request.far();
    if (far != null) {
      turn.emit(new DirectoryEffect.Execute(request.holder(), far, blocks != null));
      if (entry.isFarFromOneAlone() && parked == null) {
        boolean _ = entry.offer(request.holder(), true, turn);
      }
    } else if (parked == null) {
      return;
    } else if (blocks == null) {
      split(turn);
    } else {
      blocksAway--;
      if (blocksAway == 0) {
        merged(turn);
      }
    }
  }

  private void split(Turn turn) {
    blocks = new UnitEntry[Unit.BLOCKS_PER_PAGE];
    directory.countSplit();
    splits++;
    lastRequestNanos = turn.nowNanos();
    resume(turn);
  }

  /// Brings every block home.
  private void merge(Turn turn) {
    @Nullable UnitEntry[] all = allBlocks();
    // One more than there are, so that it is whole only after all have been asked for.
    blocksAway = 1;
    for (UnitEntry block : all) {
      if (block != null) {
        blocksAway++;
        block.request(Request.home(), turn);
      }
    }
    blocksAway--;
    if (blocksAway == 0) {
      merged(turn);
    }
  }

  private void merged(Turn turn) {
    @Nullable UnitEntry[] all = allBlocks();
    int version = whole.version();
    for (UnitEntry block : all) {
      if (block != null && Version.isAfter(block.version(), version)) {
        version = block.version();
      }
    }
    blocks = null;
    whole = new UnitEntry(this, Unit.page(page), NOBODY, version);
    directory.countMerge();
    resume(turn);
  }

  private void resume(Turn turn) {
    Deque<Parked> queue = parked;
    parked = null;
    if (queue == null) {
      throw Invariant.violated("page 0x%x was not changing", page);
    }
    queue.forEach(each -> receive(each.holder(), each.message(), turn));
  }

  boolean offer(int holder, boolean exclusive, Turn turn) {
    return blocks == null && parked == null && whole.offer(holder, exclusive, turn);
  }

  void lose(int holder, Turn turn) {
    if (parked != null) {
      parked.removeIf(each -> each.holder() == holder);
    }
    whole.lose(holder, turn);
    if (blocks != null) {
      for (UnitEntry block : blocks.clone()) {
        if (block != null) {
          block.lose(holder, turn);
        }
      }
    }
  }
}
