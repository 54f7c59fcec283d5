/// Which of several coordinators leads, and what they keep together; the only place that knows
/// Hazelcast.
@NullMarked
package dev.megalith.coordinator.membership;

import org.jspecify.annotations.NullMarked;
