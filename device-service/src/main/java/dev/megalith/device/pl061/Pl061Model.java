package dev.megalith.device.pl061;

import static dev.megalith.device.pl061.Pl061Register.GPIODIR;
import static dev.megalith.device.pl061.Pl061Register.GPIOIBE;
import static dev.megalith.device.pl061.Pl061Register.GPIOIE;
import static dev.megalith.device.pl061.Pl061Register.GPIOIEV;
import static dev.megalith.device.pl061.Pl061Register.GPIOIS;

import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.DeviceModel;
import dev.megalith.device.bus.InterruptOutput;
import dev.megalith.device.bus.RegisterFile;
import java.util.function.Consumer;

/// Eight pins, each an input that can interrupt or an output.
///
/// GPIODATA fills the first 1 KiB: bits 9:2 of the offset say which pins an access is about.
public final class Pl061Model implements DeviceModel {
  public static final int PIN_COUNT = 8;

  private static final int DATA_END = 0x400;
  private static final int DATA_MASK_SHIFT = 2;
  private static final int PINS = 0xFF;

  private final RegisterFile<Pl061Register> registers = new RegisterFile<>(Pl061Register.class);
  private int inputs;
  private int outputs;
  private int edges;
  private final InterruptOutput interrupt = new InterruptOutput();

  public Pl061Model() {}

  public Pl061Model(Pl061State state) {
    registers.restore(state.registers());
    inputs = state.inputs();
    outputs = state.outputs();
    edges = state.edges();
    interrupt.restore(maskedInterrupts() != 0);
  }

  public Pl061State state() {
    return new Pl061State(registers.values(), inputs, outputs, edges);
  }

  /// The level of a pin changes from outside.
  public void setInput(int pin, boolean high, Consumer<DeviceEffect> effects) {
    int bit = 1 << pin;
    int before = inputs;
    inputs = high ? inputs | bit : inputs & ~bit;
    int changed = (before ^ inputs) & ~registers.get(GPIODIR) & ~registers.get(GPIOIS);
    int wanted = registers.get(GPIOIBE) | ~(inputs ^ registers.get(GPIOIEV));
    edges |= changed & wanted;
    driveLine(effects);
  }

  @Override
  public int read(int offset, Consumer<DeviceEffect> effects) {
    if (offset < DATA_END) {
      return levels() & (offset >>> DATA_MASK_SHIFT);
    }
    Pl061Register register = registers.readable(offset);
    if (register == null) {
      return 0;
    }
    return switch (register) {
      case GPIORIS -> rawInterrupts();
      case GPIOMIS -> maskedInterrupts();
      case GPIODIR,
          GPIOIS,
          GPIOIBE,
          GPIOIEV,
          GPIOIE,
          GPIOIC,
          GPIOAFSEL,
          GPIOPERIPHID0,
          GPIOPERIPHID1,
          GPIOPERIPHID2,
          GPIOPERIPHID3,
          GPIOPCELLID0,
          GPIOPCELLID1,
          GPIOPCELLID2,
          GPIOPCELLID3 ->
          registers.get(register);
    };
  }

  @Override
  public void write(int offset, int value, Consumer<DeviceEffect> effects) {
    if (offset < DATA_END) {
      int mask = (offset >>> DATA_MASK_SHIFT) & registers.get(GPIODIR);
      outputs = (outputs & ~mask) | (value & mask);
      return;
    }
    Pl061Register register = registers.writable(offset);
    if (register == null) {
      return;
    }
    switch (register) {
      case GPIOIC -> edges &= ~value;
      case GPIODIR, GPIOIS, GPIOIBE, GPIOIEV, GPIOIE, GPIOAFSEL -> registers.store(register, value);
      case GPIORIS,
          GPIOMIS,
          GPIOPERIPHID0,
          GPIOPERIPHID1,
          GPIOPERIPHID2,
          GPIOPERIPHID3,
          GPIOPCELLID0,
          GPIOPCELLID1,
          GPIOPCELLID2,
          GPIOPCELLID3 -> {
        // Read-only: [RegisterFile#writable] does not find them.
      }
    }
    driveLine(effects);
  }

  private int levels() {
    int direction = registers.get(GPIODIR);
    return (outputs & direction) | (inputs & ~direction);
  }

  /// Level-sensitive pins interrupt while they have the level that GPIOIEV names.
  private int rawInterrupts() {
    int sensitive = registers.get(GPIOIS);
    int atLevel = ~(levels() ^ registers.get(GPIOIEV)) & PINS;
    return (edges & ~sensitive) | (atLevel & sensitive);
  }

  private int maskedInterrupts() {
    return rawInterrupts() & registers.get(GPIOIE);
  }

  private void driveLine(Consumer<DeviceEffect> effects) {
    interrupt.drive(maskedInterrupts() != 0, effects);
  }
}
