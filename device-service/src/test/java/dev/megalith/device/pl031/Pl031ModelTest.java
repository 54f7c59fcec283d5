package dev.megalith.device.pl031;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.DeviceEffect.LineChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Pl031ModelTest {
  private static final int DR = 0x00;
  private static final int MR = 0x04;
  private static final int LR = 0x08;
  private static final int CR = 0x0C;
  private static final int IMSC = 0x10;
  private static final int RIS = 0x14;
  private static final int MIS = 0x18;
  private static final int ICR = 0x1C;

  private final List<DeviceEffect> effects = new ArrayList<>();
  private long nowSeconds = 1_700_000_000L;
  private final Pl031Model clock = new Pl031Model(() -> nowSeconds);

  private int read(int offset) {
    return clock.read(offset, effects::add);
  }

  private void write(int offset, int value) {
    clock.write(offset, value, effects::add);
  }

  private void passSeconds(long seconds) {
    nowSeconds += seconds;
    clock.tick(effects::add);
  }

  /// As QEMU's virt machine shows it at 0x09010000, but for the time.
  @Test
  void registers_afterReset_areQemus() {
    assertEquals(
        List.of(1_700_000_000, 0, 0, 1, 0, 0, 0, 0),
        IntStream.range(0, 8).map(i -> read(4 * i)).boxed().toList());
    assertEquals(
        List.of(0x31, 0x10, 0x14, 0x00, 0x0D, 0xF0, 0x05, 0xB1),
        IntStream.range(0, 8).map(i -> read(0xFE0 + 4 * i)).boxed().toList());
  }

  @Test
  void counter_followsTimeFromTheLoadedValue() {
    passSeconds(5);
    assertEquals(1_700_000_005, read(DR));
    write(LR, 100);
    assertEquals(100, read(DR));
    assertEquals(100, read(LR));
    passSeconds(7);
    assertEquals(107, read(DR));
  }

  @Test
  void counter_pastItsWidth_wraps() {
    write(LR, -1);
    passSeconds(2);
    assertEquals(1, read(DR));
  }

  @Test
  void match_whenReachedOrPassed_raisesTheLineUntilCleared() {
    write(LR, 100);
    write(IMSC, 1);
    write(MR, 103);
    passSeconds(2);
    assertEquals(0, read(RIS));
    passSeconds(10);
    assertEquals(1, read(RIS));
    assertEquals(1, read(MIS));
    write(ICR, 1);
    assertEquals(0, read(RIS));
    passSeconds(10);
    assertEquals(List.of(new LineChanged(true), new LineChanged(false)), effects);
  }

  @Test
  void match_whileMasked_isRawOnly() {
    write(LR, 100);
    write(MR, 101);
    passSeconds(1);
    assertEquals(1, read(RIS));
    assertEquals(0, read(MIS));
    assertEquals(List.of(), effects);
    write(IMSC, 1);
    assertEquals(List.of(new LineChanged(true)), effects);
  }

  @Test
  void match_writtenAsNow_raisesAtOnce() {
    write(LR, 50);
    write(MR, 50);
    assertEquals(1, read(RIS));
  }

  @Test
  void match_writtenIntoThePast_waitsForTheWrap() {
    write(LR, 50);
    write(MR, 49);
    passSeconds(1000);
    assertEquals(0, read(RIS));
  }

  @Test
  void match_withTimeSetBack_doesNotRing() {
    write(LR, 100);
    write(MR, 105);
    passSeconds(-50);
    assertEquals(0, read(RIS));
    passSeconds(55);
    assertEquals(1, read(RIS));
  }

  @Test
  void control_keepsRunning() {
    write(CR, 0);
    assertEquals(1, read(CR));
    write(0x20, -1);
    assertEquals(0, read(0x20));
  }

  @Test
  void state_restored_continuesAlike() {
    write(LR, 100);
    write(MR, 105);
    write(IMSC, 1);
    Pl031Model restored = new Pl031Model(clock.state(), () -> nowSeconds);
    assertEquals(clock.state(), restored.state());
    nowSeconds += 6;
    restored.tick(effects::add);
    assertEquals(List.of(new LineChanged(true)), effects);
  }
}
