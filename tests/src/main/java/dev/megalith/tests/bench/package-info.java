/// Benchmarks of the whole, measured side by side with QEMU: `./dev bench`.
@NullMarked
package dev.megalith.tests.bench;

import org.jspecify.annotations.NullMarked;
