package dev.megalith.worker.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.worker.ShardConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhysicalMapTest {
  private static final long LOW = 0x080A_0000L;
  private static final long HIGH = 0x40_0000_0000L;

  private final PhysicalMap map =
      new PhysicalMap(
          new ShardConfig(
              List.of(0, 1, 2),
              40,
              62_500_000,
              0x0800_0000,
              List.of(
                  new ShardConfig.RedistributorRegion(LOW, 2),
                  new ShardConfig.RedistributorRegion(HIGH, 1))));

  @Test
  void redistributorOf_addressInSecondRegion_continuesTheNumbering() {
    assertEquals(0, map.redistributorOf(LOW));
    assertEquals(1, map.redistributorOf(LOW + 0x2_0000));
    assertEquals(2, map.redistributorOf(HIGH + 0x1_FFFF));
    assertEquals(PhysicalMap.NONE, map.redistributorOf(LOW + 0x4_0000));
    assertEquals(PhysicalMap.NONE, map.redistributorOf(HIGH + 0x2_0000));
  }

  @Test
  void redistributorOffset_countsFromRdBase() {
    assertEquals(0x1_0100, map.redistributorOffset(LOW + 0x2_0000 + 0x1_0100));
  }

  @Test
  void isLast_marksTheEndOfEachRegion() {
    assertFalse(map.isLast(0));
    assertTrue(map.isLast(1));
    assertTrue(map.isLast(2));
  }

  @Test
  void isDistributor_coversItsFrameOnly() {
    assertTrue(map.isDistributor(0x0800_FFFF));
    assertFalse(map.isDistributor(0x0801_0000));
  }
}
