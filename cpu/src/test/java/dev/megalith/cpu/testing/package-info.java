/// A processing element with RAM and recorded surroundings, for tests of this module.
@NullMarked
package dev.megalith.cpu.testing;

import org.jspecify.annotations.NullMarked;
