/// A machine's state machines in one thread, from a seed, with outside checkers.
@NullMarked
package dev.megalith.tests.sim;

import org.jspecify.annotations.NullMarked;
