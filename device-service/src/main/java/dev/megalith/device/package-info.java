/// PL011, PL031, PL061: one package a device.
@NullMarked
package dev.megalith.device;

import org.jspecify.annotations.NullMarked;
