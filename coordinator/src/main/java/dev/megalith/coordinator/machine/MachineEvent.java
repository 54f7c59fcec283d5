package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.model.Phase;

/// Something that happened to a machine.
///
/// @param sequence grows with each event of any machine, from 1
/// @param detail one line, empty where the phase says it all
public record MachineEvent(
    long sequence, String machine, long epochMillis, Phase phase, String detail) {}
