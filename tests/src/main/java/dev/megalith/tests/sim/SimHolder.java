package dev.megalith.tests.sim;

import dev.megalith.guestmemory.model.Access;
import dev.megalith.guestmemory.model.ClientEffect;
import dev.megalith.guestmemory.model.Far;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.guestmemory.model.Miss;
import dev.megalith.guestmemory.model.PageClient;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageMessage.Recall;
import dev.megalith.guestmemory.model.PageTable;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.model.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A process with vCPUs in a [CoherenceSim]: what a page cache and a worker do around a
/// [PageClient].
final class SimHolder {
  private static final long[] NOTHING = {};

  final String name;
  final int index;
  final CoherenceSim world;
  final SimMemory memory = new SimMemory();
  final PageClient client;
  private final PageTable table;
  private final List<SimVcpu> vcpus = new ArrayList<>();
  private final Map<Miss, List<SimVcpu>> waiting = new HashMap<>();
  private final Map<Far, SimVcpu> fars = new HashMap<>();
  private final List<Settling> settling = new ArrayList<>();
  private final Map<Long, Integer> lastVersions = new HashMap<>();

  /// Recalls whose last use some vCPUs still have before them.
  private record Settling(List<Recall> recalls, Set<SimVcpu> running) {}

  SimHolder(CoherenceSim world, int index, int pageCount) {
    this.world = world;
    this.index = index;
    this.name = "holder " + index;
    this.table = new PageTable(pageCount);
    this.client = new PageClient(table);
  }

  void start(int vcpuCount, int accesses) {
    for (int i = 0; i < vcpuCount; i++) {
      SimVcpu vcpu = new SimVcpu(this, name + " vcpu " + i, accesses);
      vcpus.add(vcpu);
      vcpu.start();
    }
  }

  boolean isLost() {
    return world.network.isLost(name);
  }

  long vcpusAtWork() {
    return vcpus.stream().filter(SimVcpu::isAtWork).count();
  }

  boolean isSplit(long page) {
    return table.code((int) page) == PageTable.BLOCKS;
  }

  Permission permission(long unit) {
    return client.permission(unit);
  }

  // --- for vCPUs
  // ----------------------------------------------------------------------------------

  /// Asks for the page; null if it is here. The vCPU's `wake` is called later.
  @Nullable Miss join(SimVcpu vcpu, Access access) {
    Miss miss = client.join(access, this::perform);
    if (miss != null) {
      waiting.computeIfAbsent(miss, _ -> new ArrayList<>()).add(vcpu);
    }
    return miss;
  }

  /// Whether an atomic on the word should run at the home.
  boolean isFar(long page, int word) {
    int block = word / Truth.WORDS_PER_BLOCK;
    return table.code((int) page) == PageTable.BLOCKS
        && table.code((int) page, block) != PageTable.WRITE;
  }

  /// Adds 1 to the word at its home; the vCPU's `wakeFar` is called later.
  void far(SimVcpu vcpu, long page, int word) {
    int offset = SimMemory.offset(word);
    fars.put(client.far(FarOperation.ADD, page, offset, 8, 1, 0, this::perform), vcpu);
  }

  void calm(long page) {
    world.toHome(this, page, new PageMessage.Calm(Unit.page(page)), NOTHING);
  }

  int held(Access access) {
    return table.held(access);
  }

  void claim(Miss miss) {
    client.claim(miss, now(), this::perform);
  }

  /// The vCPU uses no address that it took before: it polls, or waits.
  void passed(SimVcpu vcpu) {
    for (Settling each : List.copyOf(settling)) {
      if (each.running().remove(vcpu) && each.running().isEmpty()) {
        settled(each);
      }
    }
  }

  // --- for the network
  // ------------------------------------------------------------------------------

  void receive(PageMessage message, long[] contents) {
    PageMessage taken = message;
    if (world.fault == Fault.EARLY_RECALL_DONE && message instanceof Recall recall) {
      taken =
          new Recall(
              recall.unit(),
              recall.keep(),
              recall.forwardTo(),
              recall.toHome(),
              recall.version(),
              Version.NONE);
    }
    List<Recall> withdrawn = new ArrayList<>();
    client.receive(taken, now(), effect -> perform(effect, contents, message, withdrawn));
    giveBack(withdrawn);
    checkVersion(message.unit());
    world.checkHolders(message.unit());
  }

  private void checkVersion(long unit) {
    int version = client.version(unit);
    int last = lastVersions.getOrDefault(unit, version);
    if (Version.isAfter(last, version)) {
      throw new AssertionError(
          name + ": " + Unit.text(unit) + " goes from version " + last + " back to " + version);
    }
    lastVersions.put(unit, version);
  }

  private void tick() {
    if (isLost()) {
      return;
    }
    long pausedNanos = world.network.pausedNanos(name);
    if (pausedNanos > 0) {
      world.sim.schedule(pausedNanos, this::tick);
      return;
    }
    List<Recall> withdrawn = new ArrayList<>();
    int micros = client.tick(now(), effect -> perform(effect, NOTHING, null, withdrawn));
    if (micros != Integer.MAX_VALUE) {
      world.sim.schedule(micros * 1000L, this::tick);
    }
    giveBack(withdrawn);
  }

  private void giveBack(List<Recall> withdrawn) {
    if (withdrawn.isEmpty()) {
      return;
    }
    Set<SimVcpu> running = new HashSet<>();
    for (SimVcpu vcpu : vcpus) {
      withdrawn.forEach(recall -> vcpu.withdraw(Unit.pageOf(recall.unit())));
      if (vcpu.isRunning()) {
        running.add(vcpu);
      }
    }
    Settling each = new Settling(withdrawn, running);
    if (running.isEmpty() || world.fault == Fault.ACK_BEFORE_SETTLE) {
      settled(each);
    } else {
      settling.add(each);
    }
  }

  private void settled(Settling each) {
    if (isLost()) {
      return;
    }
    settling.remove(each);
    each.recalls().forEach(recall -> PageClient.settled(recall, this::perform));
  }

  private void perform(ClientEffect effect) {
    perform(effect, NOTHING, null, new ArrayList<>());
  }

  private void perform(
      ClientEffect effect, long[] contents, @Nullable PageMessage message, List<Recall> withdrawn) {
    switch (effect) {
      case ClientEffect.ToHome(long page, PageMessage sent) ->
          world.toHome(this, page, sent, contents(sent));
      case ClientEffect.ToHolder(int holder, PageMessage.Forward sent) ->
          world.toHolder(name, holder, sent, contents(sent));
      case ClientEffect.TakeContents(long unit) -> {
        boolean stale = message instanceof PageMessage.Forward;
        if (world.fault != Fault.FORWARD_WITHOUT_CONTENTS || !stale) {
          memory.copyIn(unit, contents);
        }
      }
      case ClientEffect.Clear(long unit) -> memory.clear(unit);
      case ClientEffect.Wake(Miss miss) ->
          Objects.requireNonNull(waiting.remove(miss)).forEach(vcpu -> vcpu.wake(miss));
      case ClientEffect.WakeFar(Far far) -> Objects.requireNonNull(fars.remove(far)).wakeFar(far);
      case ClientEffect.Withdraw(Recall recall) -> withdrawn.add(recall);
      case ClientEffect.Schedule(int micros) -> world.sim.schedule(micros * 1000L, this::tick);
    }
  }

  private long[] contents(PageMessage message) {
    return message.hasContents() ? memory.copyOut(message.unit()) : NOTHING;
  }

  long now() {
    return world.sim.nowNanos();
  }
}
