package dev.megalith.coordinator.service;

import dev.megalith.coordinator.model.Phase;

/// Something that happened to a machine.
///
/// @param sequence from 1, without gaps within a machine
/// @param detail one line, empty where the phase says it all
public record MachineEvent(long sequence, long epochMillis, Phase phase, String detail) {}
