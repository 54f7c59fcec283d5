package dev.megalith.device.pl011;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.DeviceEffect.LineChanged;
import dev.megalith.device.bus.DeviceEffect.Transmitted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sections are those of [PL011].
class Pl011ModelTest {
  private static final int DR = 0x000;
  private static final int RSR_ECR = 0x004;
  private static final int FR = 0x018;
  private static final int LCR_H = 0x02C;
  private static final int CR = 0x030;
  private static final int IFLS = 0x034;
  private static final int IMSC = 0x038;
  private static final int RIS = 0x03C;
  private static final int MIS = 0x040;
  private static final int ICR = 0x044;
  private static final int DMACR = 0x048;

  private static final int UARTEN_TXE_RXE = 0x301;
  private static final int LOOPBACK = 0x80;
  private static final int FIFOS_8N1 = 0x70;
  private static final int FR_RXFE = 1 << 4;
  private static final int FR_RXFF = 1 << 6;
  private static final int FR_TXFE = 1 << 7;
  private static final int RX = 1 << 4;
  private static final int TX = 1 << 5;
  private static final int RT = 1 << 6;
  private static final int BE = 1 << 9;
  private static final int OE = 1 << 10;

  private final List<DeviceEffect> effects = new ArrayList<>();
  private final Pl011Model uart = new Pl011Model();

  private int read(int offset) {
    return uart.read(offset, effects::add);
  }

  private void write(int offset, int value) {
    uart.write(offset, value, effects::add);
  }

  private void enableWithFifos() {
    write(LCR_H, FIFOS_8N1);
    write(CR, UARTEN_TXE_RXE);
  }

  private void receive(int count) {
    IntStream.range(0, count).forEach(i -> uart.receive((byte) ('a' + i), effects::add));
  }

  /// What QEMU's virt machine shows at 0x09000000 before anything has run.
  @Test
  void registers_afterReset_areQemus() {
    assertEquals(
        List.of(0, 0, 0, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 0x300, 0x12, 0, 0, 0, 0, 0),
        IntStream.iterate(0, offset -> offset <= DMACR, offset -> offset + 4)
            .map(this::read)
            .boxed()
            .toList());
  }

  /// 3.3.15 and 3.3.16; as QEMU shows them.
  @Test
  void identification_namesPartAndRevision() {
    assertEquals(
        List.of(0x11, 0x10, 0x14, 0x00, 0x0D, 0xF0, 0x05, 0xB1),
        IntStream.range(0, 8).map(i -> read(0xFE0 + 4 * i)).boxed().toList());
  }

  @Test
  void write_ofReadOnlyOrAbsentRegister_changesNothing() {
    Pl011State before = uart.state();
    write(FR, -1);
    write(RIS, -1);
    write(0xFE0, -1);
    write(0x800, -1);
    assertEquals(before, uart.state());
    assertEquals(0, read(0x800));
    assertEquals(0, read(ICR));
    assertEquals(List.of(), effects);
  }

  @Test
  void write_ofAllOnes_keepsReservedBitsClear() {
    write(CR, -1);
    write(LCR_H, -1);
    write(IFLS, -1);
    write(DMACR, -1);
    assertEquals(0xFF87, read(CR));
    assertEquals(0xFF, read(LCR_H));
    assertEquals(0x3F, read(IFLS));
    assertEquals(7, read(DMACR));
  }

  @Test
  void transmit_ofByte_leavesAtOnceAndRaisesTheTransmitInterrupt() {
    write(DR, 'x');
    assertEquals(List.of(new Transmitted((byte) 'x')), effects);
    assertEquals(TX, read(RIS));
    assertEquals(0, read(MIS));
    assertEquals(FR_TXFE | FR_RXFE, read(FR));
  }

  /// 3.3.10, 3.3.13: the mask gates the line, a one clears the interrupt.
  @Test
  void transmitInterrupt_whenUnmaskedThenCleared_movesTheLine() {
    write(DR, 'x');
    effects.clear();
    write(IMSC, TX);
    assertEquals(TX, read(MIS));
    write(ICR, TX);
    assertEquals(List.of(new LineChanged(true), new LineChanged(false)), effects);
    assertEquals(0, read(RIS));
  }

  @Test
  void receive_withoutFifo_interruptsForEachCharacter() {
    write(CR, UARTEN_TXE_RXE);
    receive(1);
    assertEquals(RX, read(RIS));
    assertFalse(uart.canReceive());
    assertEquals(FR_TXFE | FR_RXFF, read(FR));

    assertEquals('a', read(DR));
    assertEquals(0, read(RIS));
    assertTrue(uart.canReceive());
    assertEquals(FR_TXFE | FR_RXFE, read(FR));
  }

  /// 3.3.9: RXIFLSEL resets to one half.
  @Test
  void receive_withFifo_interruptsAtItsLevel() {
    enableWithFifos();
    receive(7);
    assertEquals(0, read(RIS));
    receive(1);
    assertEquals(RX, read(RIS));
    read(DR);
    assertEquals(0, read(RIS));
  }

  @Test
  void receive_atEachLevel_interruptsWithThatManyCharacters() {
    assertEquals(
        List.of(2, 4, 8, 12, 14),
        IntStream.range(0, 5).map(Pl011ModelTest::charactersUntilInterrupt).boxed().toList());
  }

  private static int charactersUntilInterrupt(int rxiflsel) {
    Pl011Model fresh = new Pl011Model();
    fresh.write(LCR_H, FIFOS_8N1, _ -> {});
    fresh.write(CR, UARTEN_TXE_RXE, _ -> {});
    fresh.write(IFLS, rxiflsel << 3, _ -> {});
    int count = 0;
    while (fresh.read(RIS, _ -> {}) == 0) {
      fresh.receive((byte) 0, _ -> {});
      count++;
    }
    return count;
  }

  /// 2.8.3: the timeout interrupts below the level and ends when the FIFO is empty.
  @Test
  void lineIdle_withCharactersBelowTheLevel_raisesTheTimeoutUntilEmpty() {
    enableWithFifos();
    write(IMSC, RX | RT);
    uart.lineIdle(effects::add);
    assertEquals(0, read(RIS));

    receive(2);
    uart.lineIdle(effects::add);
    assertEquals(RT, read(MIS));
    read(DR);
    assertEquals(RT, read(MIS));
    read(DR);
    assertEquals(0, read(MIS));
    assertEquals(List.of(new LineChanged(true), new LineChanged(false)), effects);
  }

  @Test
  void lineIdle_afterTheTimeoutWasCleared_raisesItAgain() {
    enableWithFifos();
    receive(1);
    uart.lineIdle(effects::add);
    write(ICR, RT);
    assertEquals(0, read(RIS));
    uart.lineIdle(effects::add);
    assertEquals(RT, read(RIS));
  }

  @Test
  void canReceive_untilSwitchedOn_isFalse() {
    assertFalse(uart.canReceive());
    write(CR, 0x201);
    assertTrue(uart.canReceive());
    write(CR, 0x101);
    assertFalse(uart.canReceive());
    write(CR, UARTEN_TXE_RXE | LOOPBACK);
    assertFalse(uart.canReceive());
  }

  /// 3.3.1 and 3.3.2: what does not fit is lost; the next character that fits says so.
  @Test
  void receive_intoFullFifo_reportsTheOverrun() {
    enableWithFifos();
    receive(17);
    assertEquals(OE | RX, read(RIS));
    assertEquals(8, read(RSR_ECR));
    assertEquals('a', read(DR));

    receive(1);
    IntStream.range(0, 15).forEach(_ -> read(DR));
    assertEquals(0x800 | 'a', read(DR));
    write(RSR_ECR, 0);
    assertEquals(0, read(RSR_ECR));
  }

  @Test
  void receiveBreak_givesOneZeroCharacterWithBreakError() {
    enableWithFifos();
    uart.receiveBreak(effects::add);
    assertEquals(BE, read(RIS));
    assertEquals(0x400, read(DR));
    assertEquals(4, read(RSR_ECR));

    receive(1);
    assertEquals('a', read(DR));
    assertEquals(0, read(RSR_ECR));
  }

  /// 3.3.7: the FIFOs are emptied when they are switched.
  @Test
  void lineControl_whenFifosAreSwitchedOff_emptiesThem() {
    enableWithFifos();
    receive(8);
    write(LCR_H, FIFOS_8N1 | 1);
    assertEquals(RX, read(RIS));
    write(LCR_H, 0x60);
    assertEquals(0, read(RIS));
    assertEquals(FR_TXFE | FR_RXFE, read(FR));
    assertEquals(0, read(DR));
  }

  /// 3.3.8: outputs come back as inputs, data and modem lines alike.
  @Test
  void loopback_returnsCharactersAndModemLines() {
    write(CR, UARTEN_TXE_RXE | LOOPBACK);
    write(DR, 'q');
    assertEquals(List.of(), effects);
    assertEquals('q', read(DR));

    write(ICR, 0x7FF);
    write(CR, UARTEN_TXE_RXE | LOOPBACK | 0xC00);
    assertEquals(FR_TXFE | FR_RXFE | 0b11, read(FR));
    assertEquals(0b1010, read(RIS));
    write(ICR, 0x7FF);
    write(CR, UARTEN_TXE_RXE | LOOPBACK | 0x3000);
    assertEquals(FR_TXFE | FR_RXFE | 0x104, read(FR));
    assertEquals(0b1111, read(RIS));
  }

  @Test
  void state_restored_continuesAlike() {
    enableWithFifos();
    write(IMSC, RX | RT);
    receive(9);
    Pl011Model restored = new Pl011Model(uart.state());
    assertEquals(uart.state(), restored.state());
    effects.clear();
    IntStream.range(0, 2).forEach(_ -> restored.read(DR, effects::add));
    assertEquals(List.of(new LineChanged(false)), effects);
  }
}
