package dev.megalith.memory.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.model.FarOperation;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two homes and three processes that hold pages, with their threads and frames.
@Timeout(60)
class MemoryRoleTest {
  private static final long BASE = 0x4000_0000L;
  private static final long RAM_BYTES = 8L << 20;
  private static final int PAGE = GuestRam.PAGE_BYTES;
  private static final NodeId DEVICE = new NodeId(Role.DEVICE, 0);
  private static final List<NodeId> NODES =
      List.of(
          new NodeId(Role.MEMORY, 0),
          new NodeId(Role.MEMORY, 1),
          new NodeId(Role.WORKER, 0),
          new NodeId(Role.WORKER, 1),
          DEVICE);

  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final ThreadedMesh mesh = new ThreadedMesh(NODES);
  private final List<MemoryRole> homes = new ArrayList<>();
  private final List<Process> processes = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private final class Events implements RoleEvents {
    @Override
    public void guestEnded(boolean reset) {}

    @Override
    public void failed(String reason) {
      failures.add(reason);
    }
  }

  private static final MachineClock CLOCK =
      new MachineClock() {
        @Override
        public long ticks() {
          return System.nanoTime() / 16;
        }

        @Override
        public void observe(long ticks) {}

        @Override
        public long nanosUntil(long ticks) {
          return 0;
        }
      };

  @BeforeEach
  void build() throws Exception {
    for (int i = 0; i < 2; i++) {
      NodeId self = new NodeId(Role.MEMORY, i);
      MemoryRole role = new MemoryRole(assignment(self), CLOCK, new Events());
      role.prepare(mesh.links(self));
      homes.add(role);
    }
    for (NodeId node : List.of(NODES.get(2), NODES.get(3), DEVICE)) {
      processes.add(new Process(BASE, RAM_BYTES, mesh.links(node)));
    }
  }

  private static Assignment assignment(NodeId self) {
    String spec =
        """
        vcpus=2
        memory=%d
        max-memory=%d
        memory-slots=0
        pa-bits=40
        gic-version=3
        its=true
        highmem=true
        compact-highmem=true
        highmem-redists=true
        highmem-ecam=true
        highmem-mmio=true
        highmem-mmio-size=549755813888
        append=\
        """;
    return new Assignment(
        "m",
        1,
        self,
        String.format(spec, RAM_BYTES, RAM_BYTES),
        List.of(),
        Map.of(),
        Map.of(),
        0,
        0);
  }

  @AfterEach
  void close() {
    processes.forEach(Process::close);
    homes.forEach(MemoryRole::close);
    threads.shutdownNow();
    mesh.close();
  }

  /// Where the process finds the word at `pa` in its RAM, once it may use it.
  private static long address(Process process, long pa, boolean write) {
    PageCache pages = process.pages;
    long host = write ? pages.acquireWrite(pa, 8) : pages.acquireRead(pa, 8);
    assertEquals(process.ram.hostAddress(pa & -PAGE), host & -PAGE);
    return pa;
  }

  private <T> T using(Process process, java.util.concurrent.Callable<T> work) throws Exception {
    return threads
        .submit(() -> {
          Process.User user = process.enter();
          try {
            return work.call();
          } finally {
            process.leave(user);
          }
        })
        .get();
  }

  @Test
  void load_ofImage_isReadByEveryHolderAndSkipsOtherHomes() throws Exception {
    long pa = BASE + (2 << 20) - 8;
    ByteBuffer image = ByteBuffer.wrap(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0});
    for (MemoryRole home : homes) {
      home.load(pa, image.duplicate());
    }

    for (Process process : processes) {
      assertEquals(1L, using(process, () -> process.ram.read64(address(process, pa, false))));
      assertEquals(2L, using(process, () -> process.ram.read64(address(process, pa + 8, false))));
    }
  }

  @Test
  void load_outsideOfRam_isRefused() {
    ByteBuffer image = ByteBuffer.allocate(16);
    assertThrows(RoleException.class, () -> homes.get(0).load(BASE + RAM_BYTES - 8, image));
  }

  @Test
  void counters_ofAllProcesses_loseNoIncrement() throws Exception {
    int rounds = 2_000;
    List<Future<Void>> done = new ArrayList<>();
    for (Process process : processes) {
      for (int i = 0; i < 2; i++) {
        int step = i + 1;
        done.add(threads.submit(() -> count(process, rounds, step)));
      }
    }
    for (Future<Void> each : done) {
      each.get();
    }

    long total = 0;
    Process reader = processes.get(0);
    for (long pa : COUNTERS) {
      total += using(reader, () -> reader.ram.read64(address(reader, pa, false)));
    }
    assertEquals(6L * rounds, total);
    assertNull(mesh.failure());
    assertTrue(failures.isEmpty());
    assertTrue(statistic("megalith.memory.forwards") > 10, () -> statistics());
    assertTrue(statistic("megalith.memory.splits") > 0, () -> statistics());
    assertTrue(statistic("megalith.memory.far-atomics") > 10, () -> statistics());
  }

  /// Short runs, so that pages go to and fro.
  private static final int ROUNDS_UNTIL_PAUSE = 4;

  /// One in an own page, two in one page, one in a piece of the other home.
  private static final long[] COUNTERS = {
    BASE, BASE + PAGE + 8, BASE + PAGE + 512, BASE + (3 << 20)
  };

  private static Void count(Process process, int rounds, int step) {
    Process.User user = process.enter();
    for (int i = 0; i < rounds; i++) {
      long pa = COUNTERS[i * step % COUNTERS.length];
      if (process.pages.isFar(pa, 8)) {
        process.pages.farAtomic(FarOperation.ADD, 8, pa, 1, 0);
      } else {
        long at = address(process, pa, true);
        synchronized (process) {
          process.ram.write64(at, process.ram.read64(at) + 1);
        }
      }
      user.poll();
      if (i % ROUNDS_UNTIL_PAUSE == 0) {
        LockSupport.parkNanos(1);
      }
    }
    process.leave(user);
    return null;
  }

  @Test
  void lost_owner_failsTheMachineAndNamesItsPages() throws Exception {
    Process process = processes.get(1);
    using(process, () -> address(process, BASE, true));

    homes.get(0).lost(NODES.get(3));

    assertEquals(
        "512 pages of guest RAM from 0x40000000 were held by a process that is gone",
        failures.poll());
  }

  private String statistics() {
    return homes.stream().map(MemoryRole::statistics).toList().toString();
  }

  private long statistic(String name) {
    return homes.stream()
        .mapToLong(home -> Objects.requireNonNull(home.statistics().get(name)))
        .sum();
  }
}
