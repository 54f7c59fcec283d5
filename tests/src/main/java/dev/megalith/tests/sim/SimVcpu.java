package dev.megalith.tests.sim;

import dev.megalith.guestmemory.model.Access;
import dev.megalith.guestmemory.model.Far;
import dev.megalith.guestmemory.model.Miss;
import dev.megalith.guestmemory.model.PageTable;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A vCPU in a [CoherenceSim]: loads, stores and atomics on the hot pages, through addresses that
/// it keeps in a soft TLB until a poll tells it to forget them.
final class SimVcpu {
  private static final long LONGEST_STEP_NANOS = 4_000;

  private enum Kind {
    LOAD,
    /// Adds 1 where the word is.
    ADD,
    /// Adds 1 here or at the home.
    ATOMIC,
    /// Loads over the end of a block.
    UNALIGNED,
    /// Loads the whole page, as instruction fetch and devices do.
    PAGE
  }

  private final SimHolder holder;
  private final String name;
  private final Sim sim;
  private final Map<Long, Permission> tlb = new HashMap<>();
  private final Set<Long> withdrawn = new HashSet<>();
  private int accessesLeft;
  private boolean running;
  private boolean done;
  private Kind kind = Kind.LOAD;
  private int word;
  private Access access = Access.of(0, 0, 1, false);

  SimVcpu(SimHolder holder, String name, int accesses) {
    this.holder = holder;
    this.name = name;
    this.sim = holder.world.sim;
    this.accessesLeft = accesses;
  }

  void start() {
    running = true;
    sim.schedule(sim.delay(0, 10_000), this::poll);
  }

  boolean isAtWork() {
    return !done;
  }

  boolean isRunning() {
    return running;
  }

  /// Permission for the page was taken: forgotten at the next poll.
  void withdraw(long which) {
    withdrawn.add(which);
  }

  private void forgetWithdrawn() {
    tlb.keySet().removeAll(withdrawn);
    withdrawn.clear();
  }

  /// Between two instructions.
  private void poll() {
    if (holder.isLost()) {
      return;
    }
    forgetWithdrawn();
    holder.passed(this);
    if (accessesLeft == 0) {
      running = false;
      done = true;
      holder.world.vcpuDone();
      return;
    }
    accessesLeft--;
    chooseAccess();
    access();
  }

  private void chooseAccess() {
    long[] hotPages = holder.world.hotPages;
    long page = hotPages[sim.random().nextInt(hotPages.length)];
    int dice = sim.random().nextInt(100);
    kind =
        dice < 25
            ? Kind.LOAD
            : dice < 60
                ? Kind.ADD
                : dice < 90 ? Kind.ATOMIC : dice < 99 ? Kind.UNALIGNED : Kind.PAGE;
    // A word of its own, one of the hot ones, or any: false sharing, true sharing, and none.
    int own = 10 + holder.index * Truth.WORDS_PER_BLOCK;
    int choice = sim.random().nextInt(8);
    word =
        choice < 4
            ? own
            : choice < 7 ? sim.random().nextInt(3) : sim.random().nextInt(Truth.PAGE_WORDS - 2);
    access =
        switch (kind) {
          case LOAD -> Access.of(page, SimMemory.offset(word), 8, false);
          case ADD, ATOMIC -> Access.of(page, SimMemory.offset(word), 8, true);
          case UNALIGNED -> {
            word = word / 2 * 2 + 1;
            yield Access.of(page, word / 2 * Unit.BLOCK_BYTES + 60, 8, false);
          }
          case PAGE -> Access.of(page, 0, Unit.PAGE_BYTES, false);
        };
  }

  private void access() {
    Permission known = tlb.getOrDefault(access.page(), Permission.NONE);
    Permission needed = access.write() ? Permission.WRITE : Permission.READ;
    int held = known.compareTo(needed) >= 0 ? PageTable.WHOLE_PAGE : holder.held(access);
    if (held == PageTable.IN_BLOCKS && sim.onceIn(10)) {
      holder.calm(access.page());
    }
    if (held != PageTable.MISSING) {
      use(held);
      return;
    }
    running = false;
    holder.passed(this);
    if (kind == Kind.ATOMIC && holder.isFar(access.page(), word)) {
      holder.far(this, access.page(), word);
      return;
    }
    Miss miss = holder.join(this, access);
    if (miss == null) {
      resume(null);
    }
  }

  void wake(Miss miss) {
    sim.schedule(sim.delay(0, LONGEST_STEP_NANOS), () -> resume(miss));
  }

  void wakeFar(Far far) {
    sim.schedule(
        sim.delay(0, LONGEST_STEP_NANOS),
        () -> {
          running = true;
          poll();
        });
  }

  private void resume(@Nullable Miss miss) {
    if (holder.isLost()) {
      return;
    }
    running = true;
    forgetWithdrawn();
    int held = holder.held(access);
    if (miss != null) {
      holder.claim(miss);
    }
    if (held != PageTable.MISSING) {
      use(held);
    } else {
      access();
    }
  }

  /// Takes the address now, and loads and stores a little later.
  private void use(int held) {
    if (held == PageTable.WHOLE_PAGE) {
      Permission kept = access.write() ? Permission.WRITE : Permission.READ;
      tlb.merge(access.page(), kept, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    sim.schedule(
        sim.delay(0, LONGEST_STEP_NANOS),
        () -> {
          touch();
          sim.schedule(sim.delay(0, LONGEST_STEP_NANOS), this::poll);
        });
  }

  private void touch() {
    if (holder.isLost()) {
      return;
    }
    long[] words = holder.memory.page(access.page());
    load(words, word);
    switch (kind) {
      case LOAD -> {}
      case ADD, ATOMIC -> {
        words[word]++;
        holder.world.truth.store(access.page(), word, words[word]);
      }
      case UNALIGNED -> load(words, word + 1);
      case PAGE -> {
        for (int i = 0; i < words.length; i++) {
          load(words, i);
        }
      }
    }
  }

  private void load(long[] words, int which) {
    holder.world.truth.load(access.page(), which, words[which], name);
  }
}
