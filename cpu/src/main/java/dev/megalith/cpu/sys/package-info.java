/// Exceptions, system registers, timers, counters.
@NullMarked
package dev.megalith.cpu.sys;

import org.jspecify.annotations.NullMarked;
