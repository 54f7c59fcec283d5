/// JMH benchmarks of the hot paths, each of which must allocate nothing: `./dev bench jmh`.
@NullMarked
package dev.megalith.tests.bench.jmh;

import org.jspecify.annotations.NullMarked;
