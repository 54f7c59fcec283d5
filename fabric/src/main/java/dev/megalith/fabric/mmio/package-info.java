/// The way of guest accesses to devices.
@NullMarked
package dev.megalith.fabric.mmio;

import org.jspecify.annotations.NullMarked;
