/// The system registers of AArch64: one row a register.
@NullMarked
package dev.megalith.arch.sysreg;

import org.jspecify.annotations.NullMarked;
