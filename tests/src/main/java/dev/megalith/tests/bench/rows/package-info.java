/// The part of the row profile that runs inside the profiled JVM: [OpcodeCounts].
@NullMarked
package dev.megalith.tests.bench.rows;

import org.jspecify.annotations.NullMarked;
