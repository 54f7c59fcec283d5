/// Starts the roles of a machine as JVMs of their own, and ends them.
@NullMarked
package dev.megalith.cli.process;

import org.jspecify.annotations.NullMarked;
