/// The user's commands; starts an embedded machine.
@NullMarked
package dev.megalith.cli;

import org.jspecify.annotations.NullMarked;
