/// The coordinator as a process, and as a part of another one.
@NullMarked
package dev.megalith.coordinator.service;

import org.jspecify.annotations.NullMarked;
