/// The guest's serial console at the user's terminal.
@NullMarked
package dev.megalith.cli.console;

import org.jspecify.annotations.NullMarked;
