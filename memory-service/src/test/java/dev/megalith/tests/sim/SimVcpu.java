package dev.megalith.tests.sim;

import dev.megalith.guestmemory.model.Miss;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A vCPU in a [CoherenceSim]: loads, stores and atomics on the hot pages, through addresses that
/// it keeps in a soft TLB until a poll tells it to forget them.
final class SimVcpu {
  private static final long LONGEST_STEP_NANOS = 4_000;

  private final SimHolder holder;
  private final String name;
  private final Sim sim;
  private final Map<Long, Permission> tlb = new HashMap<>();
  private final Set<Long> withdrawn = new HashSet<>();
  private int accessesLeft;
  private boolean running;
  private long page;
  private int word;
  private boolean write;

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

  boolean isRunning() {
    return running;
  }

  /// Permission for the page was taken: forgotten at the next poll.
  void withdraw(long which) {
    withdrawn.add(which);
  }

  /// Between two instructions.
  private void poll() {
    tlb.keySet().removeAll(withdrawn);
    withdrawn.clear();
    holder.passed(this);
    if (accessesLeft == 0) {
      running = false;
      holder.world.vcpuDone();
      return;
    }
    accessesLeft--;
    page = holder.world.hotPages[sim.random().nextInt(holder.world.hotPages.length)];
    word = sim.random().nextInt(4) == 0 ? sim.random().nextInt(Truth.PAGE_WORDS) : 2;
    write = sim.random().nextInt(3) > 0;
    access();
  }

  private void access() {
    Permission known = tlb.getOrDefault(page, Permission.NONE);
    if (known.compareTo(needed()) >= 0
        || holder.permission(Unit.page(page)).compareTo(needed()) >= 0) {
      use();
      return;
    }
    running = false;
    holder.passed(this);
    Miss miss = holder.join(this, page, write);
    if (miss == null) {
      resume(null);
    }
  }

  private Permission needed() {
    return write ? Permission.WRITE : Permission.READ;
  }

  void wake(Miss miss) {
    sim.schedule(sim.delay(0, LONGEST_STEP_NANOS), () -> resume(miss));
  }

  private void resume(Miss miss) {
    running = true;
    tlb.keySet().removeAll(withdrawn);
    withdrawn.clear();
    boolean held = holder.permission(Unit.page(page)).compareTo(needed()) >= 0;
    if (miss != null) {
      holder.claim(miss);
    }
    if (held) {
      use();
    } else {
      access();
    }
  }

  /// Takes the address now, and loads and stores a little later.
  private void use() {
    tlb.merge(page, needed(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    sim.schedule(
        sim.delay(0, LONGEST_STEP_NANOS),
        () -> {
          long[] words = holder.memory.page(page);
          holder.world.truth.load(page, word, words[word], name);
          if (write) {
            words[word]++;
            holder.world.truth.store(page, word, words[word]);
          }
          sim.schedule(sim.delay(0, LONGEST_STEP_NANOS), this::poll);
        });
  }
}
