package dev.megalith.tests.sim;

import dev.megalith.guestmemory.model.PageClient;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.memory.model.Directory;
import dev.megalith.memory.model.SplitPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Holders with vCPUs, homes and the links between them, with the real models inside.
///
/// Checked are, from outside: one writer or many readers of each unit after every message, each
/// load against the flat memory, versions that never go back, and that every vCPU comes to its end.
final class CoherenceSim {
  /// What a run looks like.
  ///
  /// @param pauses whether nodes stand still for a while now and then
  /// @param doubles whether messages arrive twice now and then
  record Shape(
      int members,
      int holders,
      int vcpus,
      int hotPages,
      int accesses,
      boolean pauses,
      boolean doubles) {
    private static final int ACCESSES = 30;

    /// All that may differ between runs follows from the seed.
    static Shape of(long seed) {
      return new Shape(
          1 + (int) (seed % 3),
          2 + (int) (seed / 3 % 4),
          1 + (int) (seed / 12 % 3),
          1 + (int) (seed / 36 % 4),
          ACCESSES,
          seed % 2 == 1,
          seed % 5 == 4);
    }
  }

  private static final long ACTIONS_MAX = 500_000;
  private static final long LEAST_DELAY_NANOS = 500;

  final Sim sim;
  final SimNetwork network;
  final Truth truth = new Truth();
  final Fault fault;
  final long[] hotPages;
  private final Shape shape;
  private final List<SimMember> members = new ArrayList<>();
  private final List<SimHolder> holders = new ArrayList<>();
  private long vcpusAtWork;
  private boolean lossy;
  private int pausesLeft = 50;
  private String lostPages = "";

  CoherenceSim(long seed, Shape shape, Fault fault) {
    this.sim = new Sim(seed);
    this.shape = shape;
    this.fault = fault;
    // Slow networks, fast ones, and very uneven ones.
    long endDelay = 1_000L << sim.random().nextInt(8);
    this.network = new SimNetwork(sim, LEAST_DELAY_NANOS, endDelay);
    int pageCount = (shape.members() + 1) * Directory.PIECE_PAGES;
    SplitPolicy policy =
        new SplitPolicy(2 + sim.random().nextInt(10), 5_000_000, sim.delay(20_000, 500_000));
    for (int i = 0; i < shape.members(); i++) {
      members.add(new SimMember(this, i, new Directory(pageCount, shape.members(), i, policy)));
    }
    for (int i = 0; i < shape.holders(); i++) {
      holders.add(new SimHolder(this, i, pageCount));
    }
    hotPages = new long[shape.hotPages()];
    for (int i = 0; i < hotPages.length; i++) {
      hotPages[i] =
          sim.random().nextInt(4)
              + (long) sim.random().nextInt(shape.members() + 1) * Directory.PIECE_PAGES;
      if (sim.random().nextBoolean()) {
        member(hotPages[i]).load(hotPages[i]);
      }
    }
  }

  /// Runs to the end.
  void run() {
    vcpusAtWork = (long) shape.holders() * shape.vcpus();
    for (SimHolder holder : holders) {
      holder.start(shape.vcpus(), shape.accesses());
    }
    if (shape.pauses()) {
      sim.schedule(sim.delay(1_000, 100_000), this::pauseSomebody);
    }
    sim.run(ACTIONS_MAX);
    if (vcpusAtWork > 0 && !lossy) {
      throw new AssertionError(vcpusAtWork + " vCPUs wait for ever");
    }
  }

  private void pauseSomebody() {
    if (vcpusAtWork > 0 && pausesLeft-- > 0) {
      int node = sim.random().nextInt(members.size() + holders.size());
      String name =
          node < members.size() ? members.get(node).name : holders.get(node - members.size()).name;
      network.pause(name, sim.delay(10_000, 1_000_000));
      sim.schedule(sim.delay(100_000, 3_000_000), this::pauseSomebody);
    }
  }

  /// The holder is gone, and the homes hear of it; whether it alone held pages.
  boolean lose(int holder) {
    SimHolder gone = holders.get(holder);
    lossy = true;
    network.lose(gone.name);
    vcpusAtWork -= gone.vcpusAtWork();
    members.forEach(member -> sim.schedule(sim.delay(1_000, 50_000), () -> member.lose(holder)));
    return Arrays.stream(hotPages)
        .anyMatch(page -> gone.permission(Unit.page(page)) == Permission.WRITE);
  }

  /// The home is gone, and nobody hears of it.
  void loseMember(int member) {
    lossy = true;
    network.lose(members.get(member).name);
  }

  int holderCount() {
    return holders.size();
  }

  /// The processes, but for the coordinator.
  List<String> nodeNames() {
    List<String> names = new ArrayList<>(List.of(SimGic.GIC, SimGic.DEVICE));
    members.forEach(member -> names.add(member.name));
    holders.forEach(holder -> names.add(holder.name));
    return names;
  }

  void vcpuDone() {
    vcpusAtWork--;
  }

  void pagesLost(long firstPage, int count) {
    lostPages = count + " pages from " + firstPage;
    sim.stop();
  }

  /// What was reported as lost, which ends the machine; empty if nothing.
  String lostPages() {
    return lostPages;
  }

  SimHolder holder(int index) {
    return holders.get(index);
  }

  SimMember member(long page) {
    return members.get(PageClient.member(page, members.size()));
  }

  void toHome(SimHolder from, long page, PageMessage message, long[] contents) {
    SimMember member = member(page);
    network.send(from.name, member.name, () -> member.receive(from.index, message, contents));
    if (isDoubled(message)) {
      network.send(from.name, member.name, () -> member.receive(from.index, message, contents));
    }
  }

  /// A far atomic is done as often as it arrives: links drop what comes twice.
  private boolean isDoubled(PageMessage message) {
    return shape.doubles() && !(message instanceof PageMessage.FarAtomic) && sim.onceIn(8);
  }

  void toHolder(String from, int to, PageMessage message, long[] contents) {
    SimHolder holder = holders.get(to);
    network.send(from, holder.name, () -> holder.receive(message, contents));
    if (isDoubled(message)) {
      network.send(from, holder.name, () -> holder.receive(message, contents));
    }
  }

  /// One writer or any number of readers, of each block that belongs to the unit.
  void checkHolders(long unit) {
    if (Unit.isBlock(unit)) {
      checkBlock(unit);
      return;
    }
    long page = Unit.pageOf(unit);
    boolean split = holders.stream().anyMatch(holder -> holder.isSplit(page));
    for (int block = 0; block < (split ? Unit.BLOCKS_PER_PAGE : 1); block++) {
      checkBlock(Unit.block(page, block));
    }
  }

  private void checkBlock(long block) {
    int readers = 0;
    int writers = 0;
    for (SimHolder holder : holders) {
      if (holder.isLost()) {
        continue;
      }
      Permission permission = holder.permission(block);
      readers += permission == Permission.READ ? 1 : 0;
      writers += permission == Permission.WRITE ? 1 : 0;
    }
    if (writers > 1 || (writers == 1 && readers > 0)) {
      throw new AssertionError(
          Unit.text(block) + " has " + writers + " writers and " + readers + " readers");
    }
  }

  long splits() {
    return members.stream().mapToLong(member -> member.directory.splits()).sum();
  }

  long merges() {
    return members.stream().mapToLong(member -> member.directory.merges()).sum();
  }

  long farAtomics() {
    return members.stream().mapToLong(member -> member.directory.farAtomics()).sum();
  }
}
