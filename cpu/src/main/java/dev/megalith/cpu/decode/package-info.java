/// Decoded pages of guest code, shared by the processing elements of a process.
@NullMarked
package dev.megalith.cpu.decode;

import org.jspecify.annotations.NullMarked;
