/// What the commands need of the process they run in.
@NullMarked
package dev.megalith.cli.host;

import org.jspecify.annotations.NullMarked;
