/// Linux on the whole machine: programs that check their own results, run once or for a long time.
@NullMarked
package dev.megalith.tests.linux;

import org.jspecify.annotations.NullMarked;
