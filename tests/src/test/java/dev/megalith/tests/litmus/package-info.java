/// The litmus harness itself, and a short run of it.
@NullMarked
package dev.megalith.tests.litmus;

import org.jspecify.annotations.NullMarked;
