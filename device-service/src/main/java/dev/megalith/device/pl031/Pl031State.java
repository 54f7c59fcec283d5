package dev.megalith.device.pl031;

import java.util.Map;

/// Everything a real-time clock knows, for snapshots and tests.
///
/// @param registers the stored registers
/// @param offsetSeconds what RTCDR is ahead of the time source, modulo 2^32
/// @param seenSeconds RTCDR when the match was last looked for
/// @param rawInterrupt RTCRIS
public record Pl031State(
    Map<Pl031Register, Integer> registers,
    int offsetSeconds,
    int seenSeconds,
    boolean rawInterrupt) {
  public Pl031State {
    registers = Map.copyOf(registers);
  }
}
