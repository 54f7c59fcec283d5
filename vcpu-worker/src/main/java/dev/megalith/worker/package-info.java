/// Runs a shard: scheduler, redistributors and CPU interfaces, PSCI.
@NullMarked
package dev.megalith.worker;

import org.jspecify.annotations.NullMarked;
