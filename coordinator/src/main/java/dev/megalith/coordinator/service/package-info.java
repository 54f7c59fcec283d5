/// The coordinator at work, and the ports of the roles it drives.
@NullMarked
package dev.megalith.coordinator.service;

import org.jspecify.annotations.NullMarked;
