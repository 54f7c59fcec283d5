package dev.megalith.device.service;

import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.pl011.Pl011Model;
import dev.megalith.device.pl011.Pl011Register;
import java.util.function.Consumer;

/// The UART with what was typed and not yet received.
///
/// Input enters the receiver as the guest makes room. A receiver that has just been switched on
/// gets it with the next [#pump] only: drivers empty the FIFO while they start, and what was typed
/// ahead must survive that.
final class UartCell extends DeviceCell<Pl011Model> {
  private final ConsoleInput input;

  UartCell(Pl011Model model, Consumer<DeviceEffect> effects, ConsoleInput input) {
    super(model, effects);
    this.input = input;
  }

  /// Moves waiting input to the receiver.
  void pump() {
    if (input.isEmpty()) {
      return;
    }
    lock.lock();
    try {
      fill();
    } finally {
      lock.unlock();
    }
  }

  @Override
  void afterRead(int offset) {
    if (offset == Pl011Register.UARTDR.offset()) {
      fill();
    }
  }

  private void fill() {
    while (model.canReceive()) {
      int symbol = input.poll();
      switch (symbol) {
        case ConsoleInput.EMPTY -> {
          model.lineIdle(effects);
          return;
        }
        case ConsoleInput.BREAK -> model.receiveBreak(effects);
        default -> model.receive((byte) symbol, effects);
      }
    }
  }
}
