/// The seam between the commands and the machine they start.
@NullMarked
package dev.megalith.cli.machine;

import org.jspecify.annotations.NullMarked;
