/// Tests of the kernels.
@NullMarked
package dev.megalith.cpu.kernel;

import org.jspecify.annotations.NullMarked;
