/// The generator of the interpreter's dispatch from the instruction table.
@NullMarked
package dev.megalith.cpu.gen;

import org.jspecify.annotations.NullMarked;
