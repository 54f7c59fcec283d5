/// Machine life cycle and placement: a pure model, and the service that drives the roles.
@NullMarked
package dev.megalith.coordinator;

import org.jspecify.annotations.NullMarked;
