/// What instructions do, for rows of the table that need more than a kernel.
@NullMarked
package dev.megalith.cpu.exec;

import org.jspecify.annotations.NullMarked;
