/// The device tree of a planned machine: one small method a device.
@NullMarked
package dev.megalith.machine.tree;

import org.jspecify.annotations.NullMarked;
