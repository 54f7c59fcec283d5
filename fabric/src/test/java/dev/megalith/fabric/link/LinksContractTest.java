package dev.megalith.fabric.link;

import static dev.megalith.fabric.link.TestMachine.GIC;
import static dev.megalith.fabric.link.TestMachine.MEMORY;
import static dev.megalith.fabric.link.TestMachine.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every transport keeps of [Links].
@Timeout(60)
class LinksContractTest {
  static Stream<String> kinds() {
    return Stream.of(
        "memory",
        "memory threaded",
        "socket tcp",
        "socket unix",
        "netty tcp",
        "netty unix",
        "grpc tcp",
        "grpc unix");
  }

  /// One entry for each frame: sender's number, then its words.
  private final BlockingQueue<List<Long>> taken = new LinkedBlockingQueue<>();

  private void take(NodeId from, ByteBuffer frame) {
    List<Long> words = new ArrayList<>(List.of((long) from.packed()));
    while (frame.hasRemaining()) {
      words.add(frame.getLong());
    }
    taken.add(words);
  }

  private List<Long> next() throws InterruptedException {
    List<Long> next = taken.poll(10, TimeUnit.SECONDS);
    assertTrue(next != null, "no frame came");
    return next;
  }

  private static void await(BooleanSupplier condition, String what) throws InterruptedException {
    long end = System.nanoTime() + 10_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() - end < 0, what);
      Thread.sleep(5);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void send_betweenAllPairs_arrivesWithItsSender(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, GIC, WORKER)) {
      machine.handle(WORKER, Plane.MEMORY, this::take);
      machine.handle(MEMORY, Plane.INTERRUPT, this::take);
      machine.open();

      machine.send(GIC, WORKER, Plane.MEMORY, 7, -1);
      assertEquals(List.of((long) GIC.packed(), 7L, -1L), next());
      machine.send(WORKER, MEMORY, Plane.INTERRUPT);
      assertEquals(List.of((long) WORKER.packed()), next());
      assertEquals(List.of(WORKER), machine.links(GIC).peers(Role.WORKER));
      assertEquals(1, statistic(machine, GIC, "memory.frames.sent"));
      assertEquals(1, statistic(machine, WORKER, "memory.frames.received"));
      assertEquals(1, statistic(machine, WORKER, "interrupt.frames.sent"));
      assertEquals(0, statistic(machine, WORKER, "interrupt.frames.received"));
    }
  }

  private static long statistic(TestMachine machine, NodeId node, String name) {
    return machine.links(node).statistics().getOrDefault("megalith.link." + name, -1L);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void send_byManyThreadsBothWays_keepsEachSendersOrder(String kind) throws Exception {
    int threads = 4;
    int frames = 5_000;
    Order atMemory = new Order(threads);
    Order atWorker = new Order(threads);
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      machine.handle(MEMORY, Plane.MEMORY, atMemory).handle(WORKER, Plane.MEMORY, atWorker).open();
      List<Thread> senders =
          IntStream.range(0, threads * 2)
              .mapToObj(i -> sender(machine, i % 2 == 0 ? MEMORY : WORKER, i / 2, frames))
              .toList();
      for (Thread sender : senders) {
        sender.join();
      }
      await(() -> atMemory.count.get() == (long) threads * frames, "all at memory");
      await(() -> atWorker.count.get() == (long) threads * frames, "all at worker");
    }
    assertEquals(List.of(), atMemory.errors);
    assertEquals(List.of(), atWorker.errors);
  }

  /// Half of the senders are virtual threads, as vCPUs are.
  private static Thread sender(TestMachine machine, NodeId from, int index, int frames) {
    Runnable body =
        () -> {
          for (int i = 0; i < frames; i++) {
            machine.send(from, from.equals(MEMORY) ? WORKER : MEMORY, Plane.MEMORY, index, i);
          }
        };
    return index % 2 == 0 ? Thread.startVirtualThread(body) : Thread.ofPlatform().start(body);
  }

  /// Checks that each sender's numbers follow each other.
  private static final class Order implements FrameHandler {
    final AtomicLong count = new AtomicLong();
    final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final long[] next;

    Order(int threads) {
      next = new long[threads];
    }

    @Override
    public void received(NodeId from, ByteBuffer frame) {
      int thread = (int) frame.getLong();
      long number = frame.getLong();
      if (number != next[thread]++) {
        errors.add("thread " + thread + ": " + number);
      }
      count.incrementAndGet();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void send_whileTheOtherPlaneIsBusy_arrives(String kind) throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      machine.handle(WORKER, Plane.MEMORY, (_, _) -> awaitQuietly(release));
      machine.handle(WORKER, Plane.INTERRUPT, this::take).open();
      Thread.startVirtualThread(() -> machine.send(MEMORY, WORKER, Plane.MEMORY, 1));

      machine.send(MEMORY, WORKER, Plane.INTERRUPT, 2);
      assertEquals(List.of((long) MEMORY.packed(), 2L), next());
      release.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void send_ofLongestFrame_arrivesWhole(String kind) throws Exception {
    long[] words = LongStream.range(0, Links.FRAME_BYTES_MAX / 8).toArray();
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      machine.handle(WORKER, Plane.MEMORY, this::take).open();
      machine.send(MEMORY, WORKER, Plane.MEMORY, words);
      machine.send(MEMORY, WORKER, Plane.MEMORY, words);

      List<Long> expected = new ArrayList<>(List.of((long) MEMORY.packed()));
      LongStream.of(words).forEach(expected::add);
      assertEquals(expected, next());
      assertEquals(expected, next());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void send_ofTooLongFrame_isOurBug(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER).open()) {
      long[] words = new long[Links.FRAME_BYTES_MAX / 8 + 1];
      assertThrows(
          IllegalStateException.class, () -> machine.send(MEMORY, WORKER, Plane.MEMORY, words));
    }
  }

  /// Ping-pong out of handlers must not grow the stack, nor wait for locks that a handler holds.
  @ParameterizedTest
  @MethodSource("kinds")
  void send_byHandlerToItsSender_goesOnWithoutNesting(String kind) throws Exception {
    AtomicLong nested = new AtomicLong();
    AtomicLong deepest = new AtomicLong();
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      FrameHandler bounce =
          (from, frame) -> {
            deepest.accumulateAndGet(nested.incrementAndGet(), Math::max);
            long left = frame.getLong();
            if (left > 0) {
              machine.send(from.equals(MEMORY) ? WORKER : MEMORY, from, Plane.MEMORY, left - 1);
            } else {
              taken.add(List.of());
            }
            nested.decrementAndGet();
          };
      machine.handle(MEMORY, Plane.MEMORY, bounce).handle(WORKER, Plane.MEMORY, bounce).open();
      machine.send(MEMORY, WORKER, Plane.MEMORY, 10_000);
      next();
    }
    // A handler may still be returning while the other side handles its answer already.
    assertTrue(deepest.get() <= 2, "nested " + deepest.get());
  }

  /// Each side answers what it gets with as much, slowly, while both flood each other with more
  /// than any socket's buffer.
  @ParameterizedTest
  @MethodSource("kinds")
  void send_floodFromBothSidesWithSlowHandlers_ends(String kind) throws Exception {
    int frames = 400;
    long[] words = new long[4 << 10];
    AtomicLong answers = new AtomicLong();
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      FrameHandler answer =
          (from, frame) -> {
            if (frame.getLong() == 0) {
              Thread.onSpinWait();
              long[] reply = words.clone();
              reply[0] = 1;
              machine.send(from.equals(MEMORY) ? WORKER : MEMORY, from, Plane.MEMORY, reply);
            } else {
              answers.incrementAndGet();
            }
          };
      machine.handle(MEMORY, Plane.MEMORY, answer).handle(WORKER, Plane.MEMORY, answer).open();
      Thread other = Thread.startVirtualThread(() -> flood(machine, WORKER, MEMORY, words, frames));
      flood(machine, MEMORY, WORKER, words, frames);
      other.join();
      await(() -> answers.get() == frames * 2L, "answers");
      assertEquals(List.of(), machine.losses);
    }
  }

  private static void flood(TestMachine machine, NodeId from, NodeId to, long[] words, int frames) {
    for (int i = 0; i < frames; i++) {
      machine.send(from, to, Plane.MEMORY, words);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void send_toPeerThatTakesNothing_losesIt(String kind) throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    long[] words = new long[8 << 10];
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      machine.handle(WORKER, Plane.MEMORY, (_, _) -> awaitQuietly(release)).open();
      Thread.startVirtualThread(() -> machine.send(MEMORY, WORKER, Plane.MEMORY, 1));
      // 64 KiB each: more than the outbox and all socket buffers hold.
      flood(machine, MEMORY, WORKER, words, 2_000);
      await(() -> machine.losses.stream().anyMatch(s -> s.startsWith("memory 0 lost")), "loss");
      release.countDown();
      assertTrue(
          machine.losses.contains("memory 0 lost worker 0: takes no frames: 64 MiB wait for it"),
          machine.losses::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void receive_ofFrame_hasTakenInItsCounterBefore(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      TestMachine.TestClock clock = machine.clock(WORKER);
      machine.handle(WORKER, Plane.MEMORY, (_, _) -> taken.add(List.of(clock.ticks()))).open();
      machine.clock(MEMORY).now.set(12345);
      machine.send(MEMORY, WORKER, Plane.MEMORY);
      assertEquals(List.of(12345L), next());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void kill_ofPeer_isReportedOnceByEach(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, GIC, WORKER).open()) {
      machine.kill(GIC);
      await(() -> machine.losses.size() >= 2, "two losses");
      machine.send(MEMORY, GIC, Plane.MEMORY, 1);
      machine.send(WORKER, GIC, Plane.INTERRUPT, 1);
      Thread.sleep(50);
      assertEquals(2, machine.losses.size(), machine.losses::toString);
      assertTrue(machine.losses.stream().allMatch(s -> s.contains(" lost gic 0: ")));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void close_ofPeer_isNoLossAndComesAfterItsFrames(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      machine.handle(WORKER, Plane.MEMORY, this::take).open();
      machine.send(MEMORY, WORKER, Plane.MEMORY, 1);
      next();
      machine.links(MEMORY).close();
      machine.send(WORKER, MEMORY, Plane.MEMORY, 2);
      machine.send(MEMORY, WORKER, Plane.MEMORY, 3);
      machine.links(WORKER).close();
      assertEquals(List.of(), machine.losses);
      assertEquals(0, taken.size());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void receive_whereHandlerFails_losesThePeer(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      machine.handle(
          WORKER,
          Plane.MEMORY,
          (_, _) -> {
            throw new IllegalStateException("planned");
          });
      machine.open();
      machine.send(MEMORY, WORKER, Plane.MEMORY, 1);
      await(() -> machine.losses.size() == 2, "both lose each other");
      assertTrue(
          machine.losses.stream()
              .anyMatch(s ->
                  s.startsWith("worker 0 lost memory 0: the handler of its MEMORY frames")
                      && s.contains("planned")),
          machine.losses::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void open_withOldEpoch_isRefusedWithTheReason(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      machine.add(WORKER, withTimeout(machine.config(WORKER, "machine-1", 2), 1_000));
      Thread worker = Thread.startVirtualThread(() -> openQuietly(machine.links(WORKER)));
      machine.add(MEMORY, withTimeout(machine.config(MEMORY, "machine-1", 1), 1_000));
      LinkException e = assertThrows(LinkException.class, () -> machine.links(MEMORY).open());
      assertTrue(e.toString().contains("epoch 1 is over, now is 2"), e.toString());
      assertTrue(e.toString().contains(": worker 0"), e.toString());
      worker.join();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void open_toOtherMachine_namesThePeerThatIsMissing(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      Thread worker = Thread.startVirtualThread(() -> openQuietly(machine.links(WORKER)));
      machine.add(MEMORY, withTimeout(machine.config(MEMORY, "machine-2", 1), 300));
      LinkException e = assertThrows(LinkException.class, () -> machine.links(MEMORY).open());
      assertTrue(e.toString().contains(": worker 0"), e.toString());
      machine.links(WORKER).close();
      worker.join();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void open_withPeerThatComesLater_waitsForIt(String kind) throws Exception {
    try (TestMachine machine = new TestMachine(kind, MEMORY, WORKER)) {
      Thread worker =
          Thread.startVirtualThread(() -> {
            sleepQuietly();
            openQuietly(machine.links(WORKER));
          });
      machine.links(MEMORY).open();
      worker.join();
    }
  }

  private static void sleepQuietly() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void openQuietly(Links links) {
    try {
      links.open();
    } catch (LinkException _) {
      // The other side's view is tested.
    }
  }

  private static LinksConfig withTimeout(LinksConfig config, int millis) {
    return new LinksConfig(
        config.machine(),
        config.epoch(),
        config.self(),
        config.addresses(),
        java.time.Duration.ofMillis(millis),
        config.clock(),
        config.lossListener());
  }
}
