/// What one guest is: MachineSpec, memory map, topology, interrupt map, FDT, boot image placement.
/// Pure.
@NullMarked
package dev.megalith.machine;

import org.jspecify.annotations.NullMarked;
