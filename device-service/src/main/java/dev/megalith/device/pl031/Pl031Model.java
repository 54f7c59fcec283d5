package dev.megalith.device.pl031;

import static dev.megalith.device.pl031.Pl031Register.RTCIMSC;
import static dev.megalith.device.pl031.Pl031Register.RTCLR;
import static dev.megalith.device.pl031.Pl031Register.RTCMR;

import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.DeviceModel;
import dev.megalith.device.bus.InterruptOutput;
import dev.megalith.device.bus.RegisterFile;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// A clock that counts seconds in 32 bits, with one alarm.
///
/// It shows the seconds of its time source until the guest loads another value. The alarm is found
/// when the guest touches the clock and whenever the caller says [#tick].
///
/// Deviation: [PL031] 3.3.4, the clock runs from the start and RTCCR reads as one, as under QEMU.
public final class Pl031Model implements DeviceModel {
  private final RegisterFile<Pl031Register> registers = new RegisterFile<>(Pl031Register.class);
  private final LongSupplier epochSeconds;
  private int offsetSeconds;
  private int seenSeconds;
  private boolean rawInterrupt;
  private final InterruptOutput interrupt = new InterruptOutput();

  public Pl031Model(LongSupplier epochSeconds) {
    this.epochSeconds = epochSeconds;
    this.seenSeconds = counter();
  }

  public Pl031Model(Pl031State state, LongSupplier epochSeconds) {
    this.epochSeconds = epochSeconds;
    registers.restore(state.registers());
    offsetSeconds = state.offsetSeconds();
    seenSeconds = state.seenSeconds();
    rawInterrupt = state.rawInterrupt();
    interrupt.restore(maskedInterrupt() != 0);
  }

  public Pl031State state() {
    return new Pl031State(registers.values(), offsetSeconds, seenSeconds, rawInterrupt);
  }

  @Override
  public int read(int offset, Consumer<DeviceEffect> effects) {
    tick(effects);
    Pl031Register register = registers.readable(offset);
    if (register == null) {
      return 0;
    }
    return switch (register) {
      case RTCDR -> counter();
      case RTCRIS -> rawInterrupt ? 1 : 0;
      case RTCMIS -> maskedInterrupt();
      case RTCMR,
          RTCLR,
          RTCCR,
          RTCIMSC,
          RTCICR,
          RTCPERIPHID0,
          RTCPERIPHID1,
          RTCPERIPHID2,
          RTCPERIPHID3,
          RTCPCELLID0,
          RTCPCELLID1,
          RTCPCELLID2,
          RTCPCELLID3 ->
          registers.get(register);
    };
  }

  @Override
  public void write(int offset, int value, Consumer<DeviceEffect> effects) {
    tick(effects);
    Pl031Register register = registers.writable(offset);
    if (register == null) {
      return;
    }
    switch (register) {
      case RTCMR -> {
        registers.store(RTCMR, value);
        matchNow();
      }
      case RTCLR -> {
        registers.store(RTCLR, value);
        offsetSeconds += value - counter();
        matchNow();
      }
      case RTCICR -> rawInterrupt &= (value & 1) == 0;
      case RTCCR, RTCIMSC -> registers.store(register, value);
      case RTCDR,
          RTCRIS,
          RTCMIS,
          RTCPERIPHID0,
          RTCPERIPHID1,
          RTCPERIPHID2,
          RTCPERIPHID3,
          RTCPCELLID0,
          RTCPCELLID1,
          RTCPCELLID2,
          RTCPCELLID3 -> {
        // Read-only: [RegisterFile#writable] does not find them.
      }
    }
    driveLine(effects);
  }

  /// Looks whether the counter has passed the match value since the last look.
  ///
  /// A time source that was set back rings nothing: those seconds come again.
  public void tick(Consumer<DeviceEffect> effects) {
    int now = counter();
    int passed = now - seenSeconds;
    int untilMatch = registers.get(RTCMR) - seenSeconds;
    if (passed > 0 && untilMatch > 0 && untilMatch <= passed) {
      rawInterrupt = true;
    }
    seenSeconds = now;
    driveLine(effects);
  }

  private void matchNow() {
    seenSeconds = counter();
    rawInterrupt |= seenSeconds == registers.get(RTCMR);
  }

  private int counter() {
    return (int) epochSeconds.getAsLong() + offsetSeconds;
  }

  private int maskedInterrupt() {
    return rawInterrupt ? registers.get(RTCIMSC) & 1 : 0;
  }

  private void driveLine(Consumer<DeviceEffect> effects) {
    interrupt.drive(maskedInterrupt() != 0, effects);
  }
}
