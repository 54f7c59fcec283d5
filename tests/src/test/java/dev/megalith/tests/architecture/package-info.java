/// The rules that the sources themselves must keep.
@NullMarked
package dev.megalith.tests.architecture;

import org.jspecify.annotations.NullMarked;
