package dev.megalith.memory.service;

import static dev.megalith.memory.service.SharedRam.BASE;
import static dev.megalith.memory.service.SharedRam.PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.RoleException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MemoryRoleTest {
  /// The last word of the first home's first piece and the first one of the other home's.
  private static final long BORDER = BASE + (2 << 20) - 8;

  /// One in an own page, two in one page, one in a piece of the other home.
  private static final long[] COUNTERS = {
    BASE, BASE + PAGE + 8, BASE + PAGE + 512, BASE + (3 << 20)
  };

  private static final int ROUNDS = 2_000;

  /// Short runs, so that pages go to and fro.
  private static final int ROUNDS_UNTIL_PAUSE = 4;

  @Test
  void load_ofImage_isReadByEveryHolderAndSkipsOtherHomes() throws Exception {
    try (SharedRam shared = new SharedRam("threaded")) {
      byte[] image = {1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0};
      for (MemoryRole home : shared.homes) {
        home.load(BORDER, ByteBuffer.wrap(image));
      }

      for (HolderProcess process : shared.processes) {
        assertEquals(1, shared.start(process, () -> process.load(BORDER)).get());
        assertEquals(2, shared.start(process, () -> process.load(BORDER + 8)).get());
      }
    }
  }

  @Test
  void load_outsideOfRam_isRefused() throws Exception {
    try (SharedRam shared = new SharedRam("threaded")) {
      ByteBuffer image = ByteBuffer.allocate(16);
      MemoryRole home = shared.homes.getFirst();
      long end = BASE + SharedRam.BYTES;
      assertThrows(RoleException.class, () -> home.load(end - 8, image));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"inline", "threaded", "socket"})
  void counters_ofAllProcesses_loseNoIncrement(String transport) throws Exception {
    try (SharedRam shared = new SharedRam(transport)) {
      List<Future<Boolean>> done = new ArrayList<>();
      for (HolderProcess process : shared.processes) {
        done.add(shared.start(process, () -> count(process, 1)));
        done.add(shared.start(process, () -> count(process, 2)));
      }
      for (Future<Boolean> each : done) {
        assertTrue(each.get());
      }

      long total = 0;
      HolderProcess reader = shared.processes.getFirst();
      for (long pa : COUNTERS) {
        total += shared.start(reader, () -> reader.load(pa)).get();
      }
      assertEquals((long) done.size() * ROUNDS, total);
      assertEquals(List.of(), List.copyOf(shared.failures));
      assertTrue(shared.statistic("forwards") > 10, () -> shared.homes.get(0).statistics() + "");
    }
  }

  private static boolean count(HolderProcess process, int step) {
    for (int i = 0; i < ROUNDS; i++) {
      process.addAtomic(COUNTERS[i * step % COUNTERS.length], 1);
      process.poll();
      if (i % ROUNDS_UNTIL_PAUSE == 0) {
        LockSupport.parkNanos(1);
      }
    }
    return true;
  }

  @Test
  void lost_owner_failsTheMachineAndNamesItsPages() throws Exception {
    try (SharedRam shared = new SharedRam("threaded")) {
      HolderProcess process = shared.processes.get(1);
      assertEquals(0, shared.start(process, () -> process.load(BASE)).get());

      shared.homes.getFirst().lost(new NodeId(Role.WORKER, 1));

      assertEquals(
          "512 pages of guest RAM from 0x40000000 were held by a process that is gone",
          shared.failures.poll());
    }
  }
}
