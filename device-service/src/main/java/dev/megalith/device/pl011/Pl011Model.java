package dev.megalith.device.pl011;

import static dev.megalith.device.pl011.Pl011Register.UARTCR;
import static dev.megalith.device.pl011.Pl011Register.UARTIFLS;
import static dev.megalith.device.pl011.Pl011Register.UARTIMSC;
import static dev.megalith.device.pl011.Pl011Register.UARTLCR_H;

import dev.megalith.arch.base.Field;
import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.DeviceModel;
import dev.megalith.device.bus.InterruptOutput;
import dev.megalith.device.bus.RegisterFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.function.Consumer;

/// A UART whose line is infinitely fast: what is written has left, and the transmitter is empty.
///
/// The receiver takes one character a call; the caller asks [#canReceive] before, and says with
/// [#lineIdle] that no more follow, which stands for the 32 bit periods of the receive timeout.
///
/// Deviation: [PL011] 3.3.8, the transmitter sends although UARTEN or TXE is clear, because early
/// boot code relies on a UART that firmware has set up; and 3.3.7, characters always have 8 bits.
public final class Pl011Model implements DeviceModel {
  /// [PL011] 2.4.4: depth of each FIFO of this revision.
  static final int FIFO_DEPTH = 16;

  // UARTDR and UARTRSR: errors of a character; in UARTDR they are 8 bits further up.
  private static final int BREAK_ERROR = 1 << 2;
  private static final int OVERRUN_ERROR = 1 << 3;
  private static final int ERROR_SHIFT = 8;

  // UARTFR.
  private static final Field CTS = Field.bit(0);
  private static final Field DSR = Field.bit(1);
  private static final Field DCD = Field.bit(2);
  private static final Field RXFE = Field.bit(4);
  private static final Field RXFF = Field.bit(6);
  private static final Field TXFE = Field.bit(7);
  private static final Field RI = Field.bit(8);

  // UARTLCR_H and UARTCR.
  private static final Field FEN = Field.bit(4);
  private static final Field UARTEN = Field.bit(0);
  private static final Field LBE = Field.bit(7);
  private static final Field RXE = Field.bit(9);
  private static final Field DTR = Field.bit(10);
  private static final Field RTS = Field.bit(11);
  private static final Field OUT1 = Field.bit(12);
  private static final Field OUT2 = Field.bit(13);

  private static final Field RXIFLSEL = Field.bits(5, 3);

  /// [PL011] 3.3.9: 1/8, 1/4, 1/2, 3/4 and 7/8 of the FIFO; reserved values as the last.
  private static final int[] RECEIVE_LEVELS = {2, 4, 8, 12, 14, 14, 14, 14};

  // UARTRIS, UARTMIS, UARTIMSC, UARTICR.
  static final int RI_INTERRUPT = 1 << 0;
  static final int CTS_INTERRUPT = 1 << 1;
  static final int DCD_INTERRUPT = 1 << 2;
  static final int DSR_INTERRUPT = 1 << 3;
  static final int RX_INTERRUPT = 1 << 4;
  static final int TX_INTERRUPT = 1 << 5;
  static final int RT_INTERRUPT = 1 << 6;
  static final int BE_INTERRUPT = 1 << 9;
  static final int OE_INTERRUPT = 1 << 10;

  private final RegisterFile<Pl011Register> registers = new RegisterFile<>(Pl011Register.class);
  private final Deque<Integer> receiveFifo = new ArrayDeque<>(FIFO_DEPTH);
  private int rawInterrupts;
  private int receiveStatus;
  private boolean overrun;
  private final InterruptOutput interrupt = new InterruptOutput();

  public Pl011Model() {}

  public Pl011Model(Pl011State state) {
    registers.restore(state.registers());
    receiveFifo.addAll(state.receiveFifo());
    rawInterrupts = state.rawInterrupts();
    receiveStatus = state.receiveStatus();
    overrun = state.overrun();
    interrupt.restore(maskedInterrupts() != 0);
  }

  public Pl011State state() {
    return new Pl011State(
        registers.values(), rawInterrupts, receiveStatus, new ArrayList<>(receiveFifo), overrun);
  }

  @Override
  public int read(int offset, Consumer<DeviceEffect> effects) {
    Pl011Register register = registers.readable(offset);
    if (register == null) {
      return 0;
    }
    return switch (register) {
      case UARTDR -> readData(effects);
      case UARTRSR -> receiveStatus;
      case UARTFR -> flags();
      case UARTRIS -> rawInterrupts;
      case UARTMIS -> maskedInterrupts();
      case UARTILPR,
          UARTIBRD,
          UARTFBRD,
          UARTLCR_H,
          UARTCR,
          UARTIFLS,
          UARTIMSC,
          UARTICR,
          UARTDMACR,
          UARTPERIPHID0,
          UARTPERIPHID1,
          UARTPERIPHID2,
          UARTPERIPHID3,
          UARTPCELLID0,
          UARTPCELLID1,
          UARTPCELLID2,
          UARTPCELLID3 ->
          registers.get(register);
    };
  }

  @Override
  public void write(int offset, int value, Consumer<DeviceEffect> effects) {
    Pl011Register register = registers.writable(offset);
    if (register == null) {
      return;
    }
    switch (register) {
      case UARTDR -> transmit(value, effects);
      case UARTRSR -> receiveStatus = 0;
      case UARTLCR_H -> writeLineControl(value);
      case UARTCR -> writeControl(value);
      case UARTICR -> rawInterrupts &= ~value;
      case UARTILPR, UARTIBRD, UARTFBRD, UARTIFLS, UARTIMSC, UARTDMACR ->
          registers.store(register, value);
      case UARTFR,
          UARTRIS,
          UARTMIS,
          UARTPERIPHID0,
          UARTPERIPHID1,
          UARTPERIPHID2,
          UARTPERIPHID3,
          UARTPCELLID0,
          UARTPCELLID1,
          UARTPCELLID2,
          UARTPCELLID3 -> {
        // Read-only: [RegisterFile#writable] does not find them.
      }
    }
    driveLine(effects);
  }

  /// Whether the receiver is on and has room for one more character from outside.
  public boolean canReceive() {
    int control = registers.get(UARTCR);
    return UARTEN.isSet(control)
        && RXE.isSet(control)
        && !LBE.isSet(control)
        && receiveFifo.size() < depth();
  }

  /// A character arrives on the line.
  public void receive(byte octet, Consumer<DeviceEffect> effects) {
    push(octet & 0xFF);
    driveLine(effects);
  }

  /// A break arrives on the line: [PL011] 3.3.1, one zero character with BE.
  public void receiveBreak(Consumer<DeviceEffect> effects) {
    rawInterrupts |= BE_INTERRUPT;
    push(BREAK_ERROR << ERROR_SHIFT);
    driveLine(effects);
  }

  /// Nothing arrived for 32 bit periods: [PL011] 2.8.3 "UARTRTINTR".
  public void lineIdle(Consumer<DeviceEffect> effects) {
    if (!receiveFifo.isEmpty()) {
      rawInterrupts |= RT_INTERRUPT;
      driveLine(effects);
    }
  }

  private void push(int entry) {
    if (receiveFifo.size() >= depth()) {
      overrun = true;
      receiveStatus |= OVERRUN_ERROR;
      rawInterrupts |= OE_INTERRUPT;
      return;
    }
    receiveFifo.add(overrun ? entry | OVERRUN_ERROR << ERROR_SHIFT : entry);
    overrun = false;
    if (receiveFifo.size() >= receiveLevel()) {
      rawInterrupts |= RX_INTERRUPT;
    }
  }

  private int readData(Consumer<DeviceEffect> effects) {
    Integer entry = receiveFifo.poll();
    if (entry == null) {
      return 0;
    }
    int errors = (entry >>> ERROR_SHIFT) & ~OVERRUN_ERROR;
    receiveStatus = (receiveStatus & OVERRUN_ERROR) | errors;
    if (receiveFifo.size() < receiveLevel()) {
      rawInterrupts &= ~RX_INTERRUPT;
    }
    if (receiveFifo.isEmpty()) {
      rawInterrupts &= ~RT_INTERRUPT;
    }
    driveLine(effects);
    return entry;
  }

  private void transmit(int value, Consumer<DeviceEffect> effects) {
    rawInterrupts |= TX_INTERRUPT;
    if (LBE.isSet(registers.get(UARTCR))) {
      push(value & 0xFF);
    } else {
      effects.accept(new DeviceEffect.Transmitted((byte) value));
    }
  }

  /// Turning the FIFOs on or off empties them.
  private void writeLineControl(int value) {
    if (FEN.get(value) != FEN.get(registers.get(UARTLCR_H))) {
      receiveFifo.clear();
      rawInterrupts &= ~(RX_INTERRUPT | RT_INTERRUPT);
    }
    registers.store(UARTLCR_H, value);
  }

  private void writeControl(int value) {
    int before = modemStatus();
    registers.store(UARTCR, value);
    long changed = before ^ modemStatus();
    rawInterrupts |= CTS.isSet(changed) ? CTS_INTERRUPT : 0;
    rawInterrupts |= DSR.isSet(changed) ? DSR_INTERRUPT : 0;
    rawInterrupts |= DCD.isSet(changed) ? DCD_INTERRUPT : 0;
    rawInterrupts |= RI.isSet(changed) ? RI_INTERRUPT : 0;
  }

  private int flags() {
    long empty = receiveFifo.isEmpty() ? RXFE.mask() : 0;
    long full = receiveFifo.size() >= depth() ? RXFF.mask() : 0;
    return (int) (TXFE.mask() | empty | full | modemStatus());
  }

  /// No modem is attached; in loopback the outputs come back as inputs ([PL011] 3.3.8, LBE).
  private int modemStatus() {
    int control = registers.get(UARTCR);
    if (!LBE.isSet(control)) {
      return 0;
    }
    return (int)
        (CTS.of(RTS.get(control))
            | DSR.of(DTR.get(control))
            | DCD.of(OUT1.get(control))
            | RI.of(OUT2.get(control)));
  }

  private boolean hasFifo() {
    return FEN.isSet(registers.get(UARTLCR_H));
  }

  private int depth() {
    return hasFifo() ? FIFO_DEPTH : 1;
  }

  private int receiveLevel() {
    return hasFifo() ? RECEIVE_LEVELS[RXIFLSEL.getInt(registers.get(UARTIFLS))] : 1;
  }

  private int maskedInterrupts() {
    return rawInterrupts & registers.get(UARTIMSC);
  }

  private void driveLine(Consumer<DeviceEffect> effects) {
    interrupt.drive(maskedInterrupts() != 0, effects);
  }
}
