/// Raw off-heap access, behind one small facade.
@NullMarked
package dev.megalith.cpu.raw;

import org.jspecify.annotations.NullMarked;
