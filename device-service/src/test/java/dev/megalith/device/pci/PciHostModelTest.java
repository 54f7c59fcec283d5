package dev.megalith.device.pci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PciHostModelTest {
  private static final PciIdentity IDENTITY = new PciIdentity(0x1234, 0x5678, 9, 0x0A0B0C, 1, 2);
  private static final int NOTHING = 0xFFFF;

  private final List<PciEffect> effects = new ArrayList<>();
  private final PciHostModel host = new PciHostModel(effects::add);

  /// A function with a pin and a range of memory that holds one value.
  private static final class Latch extends PciFunction {
    private long value;

    Latch(boolean wide) {
      super(IDENTITY);
      addInterruptPin();
      addBar(
          new Bar(
              0,
              0x100,
              wide,
              new Bar.Target() {
                @Override
                public long read(int offset, int sizeBytes) {
                  return value + offset;
                }

                @Override
                public void write(int offset, int sizeBytes, long written) {
                  value = written;
                }
              }));
    }

    void pin(boolean high) {
      drivePin(high);
    }
  }

  private static long at(int bus, int device, int function, int register) {
    return (long) bus << 20 | device << 15 | function << 12 | register;
  }

  @Test
  void bridge_isDevice0() {
    assertEquals(0x0008_1B36L, host.configRead(at(0, 0, 0, 0), 4));
    assertEquals(0x0600, host.configRead(at(0, 0, 0, 0xA), 2));
  }

  @Test
  void absentFunction_readsAsOnes() {
    host.add(1, new Latch(false));
    assertEquals(NOTHING, host.configRead(at(0, 2, 0, 0), 2));
    assertEquals(NOTHING, host.configRead(at(1, 1, 0, 0), 2));
    assertEquals(NOTHING, host.configRead(at(0, 1, 1, 0), 2));
    assertEquals(-1, host.configRead(at(255, 31, 7, 0xFF8), 8));
    host.configWrite(at(255, 31, 7, 0xFF8), 8, 1);
  }

  @Test
  void configuration_isReadByAnyWidth() {
    host.add(1, new Latch(false));
    assertEquals(0x5678_1234L, host.configRead(at(0, 1, 0, 0), 4));
    assertEquals(0x56, host.configRead(at(0, 1, 0, 3), 1));
    assertEquals(0x0A0B_0C09_0000_0000L, host.configRead(at(0, 1, 0, 4), 8));
    assertEquals(0, host.configRead(at(0, 1, 0, 0xFFF), 4));
  }

  @Test
  void writes_changeWritableBitsOnly() {
    host.add(1, new Latch(false));
    host.configWrite(at(0, 1, 0, 0), 8, -1);
    assertEquals(0x0000_0546_5678_1234L, host.configRead(at(0, 1, 0, 0), 8));
    host.configWrite(at(0, 1, 0, 0x3C), 1, 0x2A);
    assertEquals(0x012A, host.configRead(at(0, 1, 0, 0x3C), 2));
  }

  @Test
  void memory_isWhereTheGuestPutIt() {
    host.add(1, new Latch(false));
    host.configWrite(at(0, 1, 0, 0x10), 4, 0x1000_00FF);
    assertEquals(0xFFFF_FFFFL, host.memoryRead(0x1000_0000, 4));
    host.configWrite(at(0, 1, 0, 4), 2, 2);
    host.memoryWrite(0x1000_0008, 4, 7);
    assertEquals(7 + 4, host.memoryRead(0x1000_0004, 4));
    assertEquals(0xFFFF_FFFFL, host.memoryRead(0x1000_0100, 4));
    assertEquals(-1, host.memoryRead(0x1000_00FC, 8));
  }

  @Test
  void wideMemory_liesAbove4GiB() {
    host.add(1, new Latch(true));
    host.configWrite(at(0, 1, 0, 0x10), 8, 0x80_1234_5600L);
    host.configWrite(at(0, 1, 0, 4), 2, 2);
    assertEquals(0x80_1234_560CL, host.configRead(at(0, 1, 0, 0x10), 8));
    assertEquals(3, host.memoryRead(0x80_1234_5603L, 1));
  }

  /// Spec: [PCI] 2.2.6, and the device tree's interrupt-map.
  @Test
  void pins_areSharedByEveryFourthDevice() {
    Latch first = new Latch(false);
    Latch fifth = new Latch(false);
    host.add(1, first);
    host.add(5, fifth);
    first.pin(true);
    fifth.pin(true);
    first.pin(false);
    assertEquals(List.of(new PciEffect.LineChanged(1, true)), effects);
    fifth.pin(false);
    assertEquals(new PciEffect.LineChanged(1, false), effects.getLast());
  }

  @Test
  void slot_thatIsTaken_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> host.add(0, new Latch(false)));
  }

  @Test
  void capabilities_beyondTheirSpace_areOurBug() {
    ConfigSpace space = new ConfigSpace();
    assertEquals(0x40, space.addCapability(9, 0xBD));
    assertThrows(IllegalStateException.class, () -> space.addCapability(9, 4));
  }
}
