/// Instructions' meanings as pure functions on values.
@NullMarked
package dev.megalith.cpu.kernel;

import org.jspecify.annotations.NullMarked;
