/// Measures the links between processes: `./dev bench links`.
@NullMarked
package dev.megalith.tests.bench.link;

import org.jspecify.annotations.NullMarked;
