/// Tests of the benchmarks' own arithmetic.
@NullMarked
package dev.megalith.tests.bench;

import org.jspecify.annotations.NullMarked;
