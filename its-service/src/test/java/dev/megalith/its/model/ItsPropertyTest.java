package dev.megalith.its.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.its.model.ItsEffect.ClearLpi;
import dev.megalith.its.model.ItsEffect.MoveAll;
import dev.megalith.its.model.ItsEffect.MoveLpi;
import dev.megalith.its.model.ItsEffect.SetLpi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random commands and MSIs against plain maps. `-Dseed=N` replays one, `-Dseeds=N` runs that many.
class ItsPropertyTest {
  private static final int STEPS = 2000;
  private static final int DEVICES = 6;
  private static final int COLLECTIONS = 5;

  /// Some events lie behind the ITTs of 8, some INTIDs below the LPIs, some PEs do not exist.
  private static final int EVENTS = 10;

  private static final int EVENT_BITS = 3;
  private static final int INTID_FIRST = 8190;

  private record Mapping(int intid, int icid) {}

  private final ItsGuest guest = new ItsGuest().start();

  /// Events by device; a device that is unmapped and mapped again finds its ITT as it was.
  private final Map<Integer, Map<Integer, Mapping>> itts = new HashMap<>();

  private final Set<Integer> devices = new HashSet<>();
  private final Map<Integer, Integer> collections = new HashMap<>();

  /// What is pending at each PE: after the ITS's effects, and after the plain model.
  private final List<Set<Integer>> pending = sets();

  private final List<Set<Integer>> expected = sets();

  private static List<Set<Integer>> sets() {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int pe = 0; pe < ItsGuest.PE_COUNT; pe++) {
      sets.add(new TreeSet<>());
    }
    return sets;
  }

  static LongStream seeds() {
    Long one = Long.getLong("seed");
    return one != null ? LongStream.of(one) : LongStream.range(0, Long.getLong("seeds", 50));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void its_ofRandomCommands_isThePlainMaps(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      step(random);
      guest.effects().forEach(this::perform);
      guest.effects().forEach(this::perform); // what a move has brought
      assertEquals(expected, pending, "seed " + seed + ", step " + step);
    }
  }

  /// The redistributors.
  private void perform(ItsEffect effect) {
    switch (effect) {
      case SetLpi(int pe, int intid) -> pending.get(pe).add(intid);
      case ClearLpi(int pe, int intid) -> pending.get(pe).remove(intid);
      case MoveLpi(int pe, int intid) ->
          guest.its.moved(pending.get(pe).remove(intid) ? new int[] {intid} : new int[0]);
      case MoveAll(int pe) -> {
        int[] all = pending.get(pe).stream().mapToInt(Integer::intValue).toArray();
        pending.get(pe).clear();
        guest.its.moved(all);
      }
      case ItsEffect.Sync _ -> guest.its.synced();
      case ItsEffect.Invalidate _, ItsEffect.InvalidateAll _ -> {}
    }
  }

  private void step(Random random) {
    int device = random.nextInt(DEVICES);
    int event = random.nextInt(EVENTS);
    int icid = random.nextInt(COLLECTIONS);
    int pe = random.nextInt(ItsGuest.PE_COUNT + 1);
    switch (random.nextInt(14)) {
      case 0 -> {
        guest.mapd(device, EVENT_BITS);
        devices.add(device);
      }
      case 1 -> {
        guest.unmapDevice(device);
        devices.remove(device);
      }
      case 2 -> mapc(icid, pe);
      case 3 -> {
        guest.unmapCollection(icid);
        collections.remove(icid);
      }
      case 4, 5, 6 -> mapti(device, event, INTID_FIRST + random.nextInt(20), icid);
      case 7 -> movi(device, event, icid);
      case 8 -> movall(random.nextInt(ItsGuest.PE_COUNT), pe);
      case 9 -> discard(device, event);
      case 10 -> {
        guest.clear(device, event);
        expectClear(device, event);
      }
      case 11 -> {
        guest.interrupt(device, event);
        expectSet(device, event);
      }
      case 12 -> guest.restart();
      default -> {
        guest.its.msi(device, event);
        expectSet(device, event);
      }
    }
  }

  private Mapping mapping(int device, int event) {
    Mapping none = new Mapping(0, -1);
    return devices.contains(device) && event < 1 << EVENT_BITS
        ? itts.getOrDefault(device, Map.of()).getOrDefault(event, none)
        : none;
  }

  private Map<Integer, Mapping> itt(int device) {
    return itts.computeIfAbsent(device, _ -> new HashMap<>());
  }

  private int peOf(int icid) {
    return collections.getOrDefault(icid, -1);
  }

  private void mapc(int icid, int pe) {
    guest.mapc(icid, pe);
    if (pe < ItsGuest.PE_COUNT) {
      collections.put(icid, pe);
    }
  }

  private void mapti(int device, int event, int intid, int icid) {
    guest.mapti(device, event, intid, icid);
    if (devices.contains(device) && event < 1 << EVENT_BITS && intid >= 8192) {
      itt(device).put(event, new Mapping(intid, icid));
    }
  }

  private void movi(int device, int event, int icid) {
    guest.movi(device, event, icid);
    Mapping old = mapping(device, event);
    int from = peOf(old.icid());
    int to = peOf(icid);
    if (from >= 0 && to >= 0) {
      itt(device).put(event, new Mapping(old.intid(), icid));
      if (expected.get(from).remove(old.intid())) {
        expected.get(to).add(old.intid());
      }
    }
  }

  private void movall(int from, int to) {
    guest.movall(from, to);
    if (to < ItsGuest.PE_COUNT && from != to) {
      expected.get(to).addAll(expected.get(from));
      expected.get(from).clear();
    }
  }

  private void discard(int device, int event) {
    guest.discard(device, event);
    expectClear(device, event);
    if (mapping(device, event).intid() != 0) {
      itt(device).remove(event);
    }
  }

  private void expectSet(int device, int event) {
    Mapping mapping = mapping(device, event);
    if (peOf(mapping.icid()) >= 0) {
      expected.get(peOf(mapping.icid())).add(mapping.intid());
    }
  }

  private void expectClear(int device, int event) {
    Mapping mapping = mapping(device, event);
    if (peOf(mapping.icid()) >= 0) {
      expected.get(peOf(mapping.icid())).remove(mapping.intid());
    }
  }
}
