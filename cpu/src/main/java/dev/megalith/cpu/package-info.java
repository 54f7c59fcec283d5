/// One processing element: state, decode, interpreter, MMU, exceptions, timers.
@NullMarked
package dev.megalith.cpu;

import org.jspecify.annotations.NullMarked;
