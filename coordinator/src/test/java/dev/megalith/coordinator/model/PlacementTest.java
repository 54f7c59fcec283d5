package dev.megalith.coordinator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.megalith.coordinator.model.Placement.Capacity;
import dev.megalith.coordinator.model.Placement.Result.Placed;
import dev.megalith.coordinator.model.Placement.Result.Unplaceable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final int MANY = 512;

  @Test
  void place_onOneWorker_isOneShard() {
    assertEquals(
        new Placed(List.of(new Shard(0, 0, 64))),
        Placement.place(64, List.of(new Capacity(2, MANY))));
  }

  @Test
  void place_onWorkersOfDifferentSize_isProportionalAndContiguous() {
    assertEquals(
        new Placed(List.of(new Shard(0, 0, 8), new Shard(1, 8, 16), new Shard(2, 24, 8))),
        Placement.place(
            32, List.of(new Capacity(4, MANY), new Capacity(8, MANY), new Capacity(4, MANY))));
  }

  @Test
  void place_withARemainder_givesItToTheFirst() {
    assertEquals(
        new Placed(List.of(new Shard(0, 0, 3), new Shard(1, 3, 2))),
        Placement.place(5, List.of(new Capacity(1, MANY), new Capacity(1, MANY))));
  }

  @Test
  void place_onMoreWorkersThanVcpus_leavesSomeWithout() {
    assertEquals(
        new Placed(List.of(new Shard(1, 0, 1))),
        Placement.place(1, List.of(new Capacity(1, MANY), new Capacity(2, MANY))));
  }

  @Test
  void place_onFullWorkers_fillsTheOthers() {
    assertEquals(
        new Placed(List.of(new Shard(0, 0, 2), new Shard(1, 2, 8))),
        Placement.place(10, List.of(new Capacity(16, 2), new Capacity(1, 8))));
  }

  @Test
  void place_ofTooMany_namesTheBound() {
    assertEquals(
        new Unplaceable("11 vCPUs, 2 workers take at most 10"),
        Placement.place(11, List.of(new Capacity(16, 2), new Capacity(1, 8))));
    assertEquals(
        new Unplaceable("1 vCPUs, 0 workers take at most 0"), Placement.place(1, List.of()));
  }

  @Test
  void capacity_withoutCarriers_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Capacity(0, 1));
  }
}
