/// From hot guest code to JVM bytecode, which HotSpot compiles.
@NullMarked
package dev.megalith.cpu.translate;

import org.jspecify.annotations.NullMarked;
