/// The devices of a machine at work: locks, lines, console, clock.
@NullMarked
package dev.megalith.device.service;

import org.jspecify.annotations.NullMarked;
