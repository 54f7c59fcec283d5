package dev.megalith.device.pci;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The host bridge: configuration space of its root bus through ECAM, memory of its functions
/// through windows, and four interrupt lines. Pure, for one thread at a time.
///
/// PCI addresses are the machine's addresses. What answers nowhere reads as all ones and ignores
/// writes. Spec: [PCIe] 7.2.2 "Enhanced Configuration Access Mechanism", 2.2.8.1 "INTx Interrupt
/// Signaling".
public final class PciHostModel {
  public static final int LINES = 4;

  /// Function 0 of each: nothing here has several.
  public static final int DEVICES_MAX = 32;

  private static final int BUS_SHIFT = 20;
  private static final int DEVICE_SHIFT = 15;
  private static final int FUNCTION_SHIFT = 12;
  private static final int FUNCTION_MASK = 7;

  private final @Nullable PciFunction[] functions = new @Nullable PciFunction[DEVICES_MAX];
  private final Consumer<PciEffect> effects;
  private int highLines;

  /// A bus with the bridge itself as device 0.
  public PciHostModel(Consumer<PciEffect> effects) {
    this.effects = effects;
    functions[0] = new PciFunction(PciIdentity.HOST_BRIDGE);
  }

  /// Puts a function into a slot, 1 to 31, that is free.
  public void add(int device, PciFunction function) {
    if (functions[device] != null) {
      throw new IllegalArgumentException("slot " + device + " is taken");
    }
    functions[device] = function;
    int requesterId = device << (DEVICE_SHIFT - FUNCTION_SHIFT);
    function.connect(
        new PciFunction.Outputs() {
          @Override
          public void pinChanged() {
            driveLine(device % LINES);
          }

          @Override
          public void message(MsixTable.Message message) {
            effects.accept(
                new PciEffect.MessageSent(requesterId, message.addressPa(), message.datum()));
          }
        });
  }

  /// Pin A of device `n` is on line `n` modulo 4, as in a slot of a mainboard.
  private void driveLine(int line) {
    boolean high = false;
    for (int device = line; device < DEVICES_MAX; device += LINES) {
      PciFunction function = functions[device];
      high |= function != null && function.isPinHigh();
    }
    int bit = 1 << line;
    if (high != ((highLines & bit) != 0)) {
      highLines ^= bit;
      effects.accept(new PciEffect.LineChanged(line, high));
    }
  }

  /// Reads configuration space at an offset of the ECAM range.
  public long configRead(long offset, int sizeBytes) {
    PciFunction function = functionAt(offset);
    if (function == null) {
      return ones(sizeBytes);
    }
    int register = (int) offset & (ConfigSpace.SIZE_BYTES - 1);
    if (sizeBytes == Long.BYTES) {
      return function.configRead(register, 4) & 0xFFFF_FFFFL
          | (long) function.configRead(register + 4, 4) << 32;
    }
    return function.configRead(register, sizeBytes) & ones(sizeBytes);
  }

  public void configWrite(long offset, int sizeBytes, long value) {
    PciFunction function = functionAt(offset);
    if (function == null) {
      return;
    }
    int register = (int) offset & (ConfigSpace.SIZE_BYTES - 1);
    function.configWrite(register, Math.min(sizeBytes, 4), (int) value);
    if (sizeBytes == Long.BYTES) {
      function.configWrite(register + 4, 4, (int) (value >>> 32));
    }
  }

  private @Nullable PciFunction functionAt(long offset) {
    boolean onRootBus = offset >>> BUS_SHIFT == 0;
    boolean first = (offset >>> FUNCTION_SHIFT & FUNCTION_MASK) == 0;
    return onRootBus && first ? functions[(int) (offset >>> DEVICE_SHIFT)] : null;
  }

  /// Reads memory that a guest has given to a function.
  public long memoryRead(long pa, int sizeBytes) {
    PciFunction.Hit hit = find(pa, sizeBytes);
    return hit == null ? ones(sizeBytes) : hit.target().read(hit.offset(), sizeBytes);
  }

  public void memoryWrite(long pa, int sizeBytes, long value) {
    PciFunction.Hit hit = find(pa, sizeBytes);
    if (hit != null) {
      hit.target().write(hit.offset(), sizeBytes, value);
    }
  }

  private PciFunction.@Nullable Hit find(long pa, int sizeBytes) {
    for (PciFunction function : functions) {
      PciFunction.Hit hit = function == null ? null : function.find(pa, sizeBytes);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /// What a read gives that nobody answers.
  public static long ones(int sizeBytes) {
    return sizeBytes == Long.BYTES ? -1 : (1L << (8 * sizeBytes)) - 1;
  }
}
