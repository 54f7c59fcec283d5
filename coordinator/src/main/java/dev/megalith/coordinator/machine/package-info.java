/// Machines at work: their records, and the driving of their nodes.
@NullMarked
package dev.megalith.coordinator.machine;

import org.jspecify.annotations.NullMarked;
