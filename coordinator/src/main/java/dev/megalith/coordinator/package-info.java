/// Machine life cycle and placement.
@NullMarked
package dev.megalith.coordinator;

import org.jspecify.annotations.NullMarked;
