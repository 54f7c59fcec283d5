package dev.megalith.coordinator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.coordinator.model.MachinePlacement.Candidate;
import dev.megalith.coordinator.model.MachinePlacement.Result;
import dev.megalith.coordinator.model.MachinePlacement.Wanted;
import dev.megalith.fabric.link.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MachinePlacementTest {
  private static Candidate node(long number, Role role, int machines) {
    return new Candidate(number, role, 1, 64, machines);
  }

  /// Two of memory, one each of gic and device, three workers of which the first is busy.
  private static final List<Candidate> NODES =
      List.of(
          node(1, Role.MEMORY, 0),
          node(2, Role.MEMORY, 0),
          node(3, Role.GIC, 0),
          node(4, Role.DEVICE, 0),
          node(5, Role.WORKER, 1),
          node(6, Role.WORKER, 0),
          node(7, Role.WORKER, 0));

  private static Result.Placed placed(List<Long> memory, List<Long> workers, List<Shard> shards) {
    return new Result.Placed(memory, 3, OptionalLong.empty(), 4, workers, shards);
  }

  @Test
  void place_withoutWishes_takesAllThereAre() {
    assertEquals(
        placed(
            List.of(1L, 2L),
            List.of(5L, 6L, 7L),
            List.of(new Shard(0, 0, 2), new Shard(1, 2, 2), new Shard(2, 4, 2))),
        MachinePlacement.place(new Wanted(6, 0, 0, false), NODES));
  }

  @Test
  void place_ofFewerThanThereAre_takesThoseWithTheFewestMachines() {
    assertEquals(
        placed(List.of(1L), List.of(6L, 7L), List.of(new Shard(0, 0, 2), new Shard(1, 2, 2))),
        MachinePlacement.place(new Wanted(4, 2, 1, false), NODES));
  }

  @Test
  void place_ofFewVcpus_usesNoMoreWorkersThanThose() {
    assertEquals(
        placed(List.of(1L, 2L), List.of(6L), List.of(new Shard(0, 0, 1))),
        MachinePlacement.place(new Wanted(1, 0, 0, false), NODES));
  }

  @Test
  void place_withoutANode_saysWhichIsMissing() {
    assertEquals(
        new Result.Unplaceable("needs 4 workers, 3 have joined"),
        MachinePlacement.place(new Wanted(8, 4, 0, false), NODES));
    assertEquals(
        new Result.Unplaceable("needs 1 its-service, 0 have joined"),
        MachinePlacement.place(new Wanted(8, 0, 0, true), NODES));
    assertEquals(
        new Result.Unplaceable("needs 1 memory-service, 0 have joined"),
        MachinePlacement.place(new Wanted(8, 0, 0, false), List.of()));
    assertEquals(
        new Result.Unplaceable("300 vCPUs, 3 workers take at most 192"),
        MachinePlacement.place(new Wanted(300, 0, 0, false), NODES));
  }

  @Test
  void place_onMoreWorkersThanPagesCanHaveHolders_isBounded() {
    List<Candidate> many = new ArrayList<>(NODES);
    for (int i = 0; i < 70; i++) {
      many.add(node(100 + i, Role.WORKER, 0));
    }
    assertEquals(
        new Result.Unplaceable("64 workers: a machine has at most 63"),
        MachinePlacement.place(new Wanted(200, 64, 0, false), many));
  }
}
