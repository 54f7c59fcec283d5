/// The life cycle of a machine and the placement of its vCPUs, as pure functions.
@NullMarked
package dev.megalith.coordinator.model;

import org.jspecify.annotations.NullMarked;
