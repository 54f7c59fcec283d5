package dev.megalith.device.pl011;

import java.util.List;
import java.util.Map;

/// Everything a UART knows, for snapshots and tests.
///
/// @param registers the stored registers
/// @param rawInterrupts UARTRIS
/// @param receiveStatus UARTRSR
/// @param receiveFifo entries as UARTDR shows them, oldest first
/// @param overrun whether a character was lost since the last one that got in
public record Pl011State(
    Map<Pl011Register, Integer> registers,
    int rawInterrupts,
    int receiveStatus,
    List<Integer> receiveFifo,
    boolean overrun) {
  public Pl011State {
    registers = Map.copyOf(registers);
    receiveFifo = List.copyOf(receiveFifo);
  }
}
