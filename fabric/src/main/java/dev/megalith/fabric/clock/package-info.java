/// The machine's time.
@NullMarked
package dev.megalith.fabric.clock;

import org.jspecify.annotations.NullMarked;
