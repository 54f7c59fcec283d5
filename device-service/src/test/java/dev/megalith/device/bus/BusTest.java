package dev.megalith.device.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BusTest {
  private final List<String> accesses = new ArrayList<>();
  private final Bus bus = new Bus(List.of(region("high", 0x3000), region("low", 0x1000)));

  private Bus.Region region(String name, long basePa) {
    return new Bus.Region(
        name,
        basePa,
        0x1000,
        new BusTarget() {
          @Override
          public long read(long offset, int sizeBytes) {
            accesses.add(String.format("read %s+0x%x/%d", name, offset, sizeBytes));
            return 42;
          }

          @Override
          public void write(long offset, int sizeBytes, long value) {
            accesses.add(String.format("write %s+0x%x/%d=%d", name, offset, sizeBytes, value));
          }
        });
  }

  @Test
  void access_ofEachEndOfRegion_reachesItsDevice() {
    assertEquals(42, bus.read(0x1000, 4));
    bus.write(0x3FFF, 1, 7);
    assertEquals(List.of("read low+0x0/4", "write high+0xfff/1=7"), accesses);
    assertEquals(List.of(), bus.unmapped().pages());
  }

  @Test
  void access_outsideOfRegions_readsZeroAndIsCountedByPage() {
    assertEquals(0, bus.read(0x2008, 8));
    bus.write(0x2FFC, 4, 1);
    bus.write(-8, 8, 1);
    bus.write(0xFFF, 1, 1);
    assertEquals(List.of(), accesses);
    assertEquals(
        List.of(
            new UnmappedAccesses.Page(0, 0, 1),
            new UnmappedAccesses.Page(0x2000, 1, 1),
            new UnmappedAccesses.Page(-4096, 0, 1)),
        bus.unmapped().pages());
  }

  @Test
  void unmapped_ofMorePagesThanItHolds_countsTheRestTogether() {
    LongStream.range(0, UnmappedAccesses.PAGES_MAX + 3)
        .forEach(page -> bus.read(0x1_0000_0000L + page * 4096, 4));
    List<UnmappedAccesses.Page> pages = bus.unmapped().pages();
    assertEquals(UnmappedAccesses.PAGES_MAX + 1, pages.size());
    assertEquals(new UnmappedAccesses.Page(-1, 3, 0), pages.getLast());
  }

  @Test
  void regions_thatOverlap_areRefused() {
    List<Bus.Region> overlapping = List.of(region("a", 0x1000), region("b", 0x1FFF));
    assertEquals(
        "b at 0x1fff lies in a",
        assertThrows(IllegalArgumentException.class, () -> new Bus(overlapping)).getMessage());
  }
}
