/// Tests of the package of the same name.
@NullMarked
package dev.megalith.cpu.mmu;

import org.jspecify.annotations.NullMarked;
