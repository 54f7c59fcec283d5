/// The nodes that machines are placed on: who has joined, and the ways to them.
@NullMarked
package dev.megalith.coordinator.node;

import org.jspecify.annotations.NullMarked;
