/// Tests of instruction handlers.
@NullMarked
package dev.megalith.cpu.exec;

import org.jspecify.annotations.NullMarked;
