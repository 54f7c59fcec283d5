package dev.megalith.coordinator.api;

import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.node.Leading;

/// What the operator's door needs of a coordinator that leads.
public interface LeadingMachines extends Leading {
  Machines machines();
}
