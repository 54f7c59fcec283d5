package dev.megalith.coordinator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.coordinator.model.TimeScale.Load;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  private static final OptionalDouble SAME = OptionalDouble.empty();

  private final TimeScale scale = new TimeScale();

  /// The rate after so many periods of the same load.
  private double after(int periods, List<Load> loads) {
    double rate = 1;
    for (int i = 0; i < periods; i++) {
      rate = scale.update(loads).orElse(rate);
    }
    return rate;
  }

  @Test
  void update_whileCarriersSuffice_isRealTime() {
    assertEquals(SAME, scale.update(List.of(new Load(2, 2), new Load(0, 1))));
    assertEquals(SAME, scale.update(List.of()));
  }

  @Test
  void update_ofOverload_slowsDownToTheBusiestWorkersShare() {
    List<Load> loads = List.of(new Load(8, 1), new Load(2, 1));
    assertEquals(0.125, after(20, loads), 0.0125);
  }

  @Test
  void update_whenTheLoadIsGone_comesBackToRealTimeSlowly() {
    after(20, List.of(new Load(8, 1)));
    OptionalDouble next = scale.update(List.of(new Load(1, 1)));
    assertTrue(next.isPresent() && next.getAsDouble() < 0.5);
    assertEquals(1, after(40, List.of(new Load(1, 1))));
    assertEquals(SAME, scale.update(List.of(new Load(1, 1))));
  }

  @Test
  void update_ofSmallChanges_isNotPassedOn() {
    after(40, List.of(new Load(100, 10)));
    assertEquals(SAME, scale.update(List.of(new Load(104, 10))));
    assertEquals(SAME, scale.update(List.of(new Load(98, 10))));
  }

  @Test
  void update_ofEndlessOverload_isBounded() {
    assertEquals(TimeScale.RATE_MIN, after(60, List.of(new Load(100_000, 1))), 1e-4);
  }

  @Test
  void fixed_takesNumbersWithinBounds() {
    assertEquals(OptionalDouble.of(0.25), TimeScale.fixed("0.25"));
    assertEquals(SAME, TimeScale.fixed("auto"));
    assertEquals(SAME, TimeScale.fixed(null));
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> TimeScale.fixed("0"));
    assertEquals("time-scale 0: must be auto, or a number from 1/1024 to 1024", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> TimeScale.fixed("NaN"));
  }
}
