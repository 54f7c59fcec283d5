/// Linux with programs that check their own results, once.
@NullMarked
package dev.megalith.tests.linux;

import org.jspecify.annotations.NullMarked;
