/// PL011, PL031, PL061: one package a device, with a register table, a pure model and its state.
@NullMarked
package dev.megalith.device;

import org.jspecify.annotations.NullMarked;
