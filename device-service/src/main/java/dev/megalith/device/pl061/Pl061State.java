package dev.megalith.device.pl061;

import java.util.Map;

/// Everything a GPIO block knows, for snapshots and tests; one bit a pin.
///
/// @param registers the stored registers
/// @param inputs levels of the pins from outside
/// @param outputs levels that the guest last wrote
/// @param edges edges that were seen and not cleared
public record Pl061State(
    Map<Pl061Register, Integer> registers, int inputs, int outputs, int edges) {
  public Pl061State {
    registers = Map.copyOf(registers);
  }
}
