package dev.megalith.tests.sim;

import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.memory.model.Directory;
import dev.megalith.memory.model.DirectoryEffect;

/// A home in a [CoherenceSim].
final class SimMember {
  private static final long[] NOTHING = {};

  final String name;
  private final CoherenceSim world;
  final Directory directory;
  private final SimMemory memory = new SimMemory();

  SimMember(CoherenceSim world, int index, Directory directory) {
    this.world = world;
    this.name = "memory " + index;
    this.directory = directory;
  }

  /// A boot image: words that count from the page's number.
  void load(long page) {
    directory.load(page);
    long[] words = memory.page(page);
    for (int i = 0; i < words.length; i++) {
      words[i] = page * 1000 + i;
      world.truth.store(page, i, words[i]);
    }
  }

  void receive(int holder, PageMessage message, long[] contents) {
    if (world.fault == Fault.FAR_WITHOUT_RECALL && message instanceof PageMessage.FarAtomic far) {
      long old = execute(far, "holder " + holder + " far");
      send(holder, new PageMessage.FarResult(far.unit(), far.tag(), old, true));
      return;
    }
    PageMessage taken = message;
    if (world.fault == Fault.HELD_TOO_EARLY && message instanceof PageMessage.Acquire acquire) {
      taken = new PageMessage.Acquire(acquire.unit(), acquire.write(), Integer.MAX_VALUE);
    }
    directory.receive(holder, taken, world.sim.nowNanos(), effect -> perform(effect, contents));
  }

  void lose(int holder) {
    directory.lose(holder, effect -> perform(effect, NOTHING));
  }

  private void perform(DirectoryEffect effect, long[] contents) {
    switch (effect) {
      case DirectoryEffect.Send(int holder, PageMessage message) -> send(holder, message);
      case DirectoryEffect.Keep(long unit) -> {
        if (world.fault != Fault.CONTENTS_NOT_KEPT) {
          memory.copyIn(unit, contents);
        }
      }
      case DirectoryEffect.Execute(int holder, PageMessage.FarAtomic atomic, boolean split) -> {
        long old = execute(atomic, "holder " + holder + " far");
        send(holder, new PageMessage.FarResult(atomic.unit(), atomic.tag(), old, split));
      }
      case DirectoryEffect.PagesLost(long firstPage, int pageCount) ->
          world.pagesLost(firstPage, pageCount);
    }
  }

  private long execute(PageMessage.FarAtomic atomic, String who) {
    long page = Unit.pageOf(atomic.unit());
    long[] words = memory.page(page);
    int word = SimMemory.word(atomic.offset());
    long old = words[word];
    world.truth.load(page, word, old, who);
    words[word] = atomic.operation().apply(old, atomic.operand(), atomic.expected(), 8);
    world.truth.store(page, word, words[word]);
    return old;
  }

  private void send(int holder, PageMessage message) {
    if (message instanceof PageMessage.Recall recall) {
      if (world.fault == Fault.RECALL_LOST && world.sim.onceIn(20)) {
        return;
      }
      boolean alone = recall.keep() == Permission.NONE && !recall.toHome();
      if (world.fault == Fault.SHARER_NOT_RECALLED && alone && world.sim.onceIn(4)) {
        PageMessage.RecallAck ack =
            new PageMessage.RecallAck(recall.unit(), recall.version(), false);
        world.sim.schedule(1, () -> receive(holder, ack, NOTHING));
        return;
      }
      boolean fromReader = recall.forwardTo() == PageMessage.NOBODY && !recall.toHome();
      if (world.fault == Fault.GRANT_BEFORE_ACKS && fromReader) {
        PageMessage.RecallAck ack =
            new PageMessage.RecallAck(recall.unit(), recall.version(), false);
        world.sim.schedule(1, () -> receive(holder, ack, NOTHING));
      }
    }
    long[] contents = message.hasContents() ? memory.copyOut(message.unit()) : NOTHING;
    world.toHolder(name, holder, message, contents);
  }
}
