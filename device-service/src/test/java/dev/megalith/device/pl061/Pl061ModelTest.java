package dev.megalith.device.pl061;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.DeviceEffect.LineChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Pl061ModelTest {
  private static final int DATA_ALL = 0x3FC;
  private static final int DIR = 0x400;
  private static final int IS = 0x404;
  private static final int IBE = 0x408;
  private static final int IEV = 0x40C;
  private static final int IE = 0x410;
  private static final int RIS = 0x414;
  private static final int MIS = 0x418;
  private static final int IC = 0x41C;
  private static final int AFSEL = 0x420;
  private static final int PIN_3 = 1 << 3;

  private final List<DeviceEffect> effects = new ArrayList<>();
  private final Pl061Model gpio = new Pl061Model();

  private int read(int offset) {
    return gpio.read(offset, effects::add);
  }

  private void write(int offset, int value) {
    gpio.write(offset, value, effects::add);
  }

  private void input(int pin, boolean high) {
    gpio.setInput(pin, high, effects::add);
  }

  /// As QEMU's virt machine shows it at 0x09030000.
  @Test
  void registers_afterReset_areQemus() {
    assertEquals(
        List.of(0, 0, 0, 0, 0, 0, 0, 0, 0),
        IntStream.range(0, 9).map(i -> read(DIR + 4 * i)).boxed().toList());
    assertEquals(
        List.of(0x61, 0x10, 0x04, 0x00, 0x0D, 0xF0, 0x05, 0xB1),
        IntStream.range(0, 8).map(i -> read(0xFE0 + 4 * i)).boxed().toList());
  }

  @Test
  void data_throughMaskedAddress_touchesNamedPinsOnly() {
    write(DIR, 0xFF);
    write(DATA_ALL, 0xA5);
    assertEquals(0xA5, read(DATA_ALL));
    write(0x0F << 2, 0xFA);
    assertEquals(0xAA, read(DATA_ALL));
    assertEquals(0x08, read(PIN_3 << 2));
    assertEquals(0, read(0));
  }

  @Test
  void data_ofInputPin_isItsLevelAndNotWhatWasWritten() {
    write(DIR, 0x0F);
    write(DATA_ALL, 0xFF);
    input(7, true);
    input(0, false);
    assertEquals(0x8F, read(DATA_ALL));
  }

  @Test
  void risingEdge_whenSelected_interruptsUntilCleared() {
    write(IEV, PIN_3);
    write(IE, PIN_3);
    input(3, true);
    assertEquals(PIN_3, read(MIS));
    input(3, false);
    assertEquals(PIN_3, read(MIS));
    write(IC, PIN_3);
    assertEquals(0, read(RIS));
    assertEquals(List.of(new LineChanged(true), new LineChanged(false)), effects);
  }

  @Test
  void fallingEdge_isTheOneSelectedByReset() {
    input(3, true);
    assertEquals(0, read(RIS));
    input(3, false);
    assertEquals(PIN_3, read(RIS));
    assertEquals(0, read(MIS));
  }

  @Test
  void bothEdges_eachInterrupt() {
    write(IBE, PIN_3);
    input(3, true);
    assertEquals(PIN_3, read(RIS));
    write(IC, PIN_3);
    input(3, false);
    assertEquals(PIN_3, read(RIS));
  }

  @Test
  void repeatedLevel_isNoEdge() {
    write(IBE, PIN_3);
    input(3, false);
    assertEquals(0, read(RIS));
  }

  @Test
  void level_interruptsAsLongAsItLasts() {
    write(IS, PIN_3);
    write(IEV, PIN_3);
    write(IE, PIN_3);
    input(3, true);
    write(IC, PIN_3);
    assertEquals(PIN_3, read(MIS));
    input(3, false);
    assertEquals(0, read(MIS));
    assertEquals(List.of(new LineChanged(true), new LineChanged(false)), effects);
  }

  @Test
  void edge_ofOutputPin_isIgnored() {
    write(DIR, PIN_3);
    write(IBE, PIN_3);
    input(3, true);
    assertEquals(0, read(RIS));
  }

  @Test
  void write_ofAllOnes_reachesEightPins() {
    write(AFSEL, -1);
    write(RIS, -1);
    write(0x500, -1);
    assertEquals(0xFF, read(AFSEL));
    assertEquals(0, read(RIS));
    assertEquals(0, read(0x500));
    assertEquals(0, read(IC));
  }

  @Test
  void state_restored_continuesAlike() {
    write(IBE, PIN_3);
    write(IE, PIN_3);
    input(3, true);
    Pl061Model restored = new Pl061Model(gpio.state());
    assertEquals(gpio.state(), restored.state());
    effects.clear();
    restored.write(IC, PIN_3, effects::add);
    assertEquals(List.of(new LineChanged(false)), effects);
  }
}
