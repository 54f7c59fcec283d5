package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.node.NodeTable;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/// What machines share.
///
/// @param executor gives each task a thread: tasks wait
/// @param nanos the coordinator's clock that never goes back
/// @param epochMillis the time of day
/// @param term of the leadership
record Site(
    MachineStore store,
    EventFeed events,
    NodeTable nodes,
    Executor executor,
    LongSupplier nanos,
    LongSupplier epochMillis,
    LongSupplier term) {}
