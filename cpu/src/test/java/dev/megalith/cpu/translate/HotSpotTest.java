package dev.megalith.cpu.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The compiler's control is there with the flags that all our JVMs get.
class HotSpotTest {
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  /// What is to be compiled.
  public static int triple(int value) {
    return 3 * value;
  }

  @Test
  void find_withOurFlags_givesTheControl() {
    assertNotNull(HotSpot.find());
  }

  @Test
  void enqueue_compilesTheMethodAtThatLevel() throws Exception {
    HotSpot hotSpot = Objects.requireNonNull(HotSpot.find());
    Method method = HotSpotTest.class.getMethod("triple", int.class);
    assertTrue(triple(2) == 6 && hotSpot.enqueue(method, 4));
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (hotSpot.level(method) == 0 && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertEquals(4, hotSpot.level(method));
  }

  @Test
  void setTrapLimit_isTaken() {
    HotSpot hotSpot = Objects.requireNonNull(HotSpot.find());
    hotSpot.setTrapLimit(7);
    try {
      assertEquals("7", flag("PerMethodTrapLimit"));
    } finally {
      hotSpot.setTrapLimit(0);
    }
  }

  private static String flag(String name) {
    return java.lang.management.ManagementFactory.getPlatformMXBean(
            com.sun.management.HotSpotDiagnosticMXBean.class)
        .getVMOption(name)
        .getValue();
  }
}
