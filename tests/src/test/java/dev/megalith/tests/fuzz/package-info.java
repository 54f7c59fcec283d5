/// Guests that do anything at all: whatever they execute and wherever they reach, the process
/// stands.
@NullMarked
package dev.megalith.tests.fuzz;

import org.jspecify.annotations.NullMarked;
