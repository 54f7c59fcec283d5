/// The operator's door, `megalith.control.v1`, over the coordinator's own words.
@NullMarked
package dev.megalith.coordinator.api;

import org.jspecify.annotations.NullMarked;
