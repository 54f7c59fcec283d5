/// What it costs that a machine is spread over workers: pages, atomics, interrupts, boots.
@NullMarked
package dev.megalith.tests.bench.cluster;

import org.jspecify.annotations.NullMarked;
