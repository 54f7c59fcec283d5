/// Small words that all commands use: failures, progress, sizes and times.
@NullMarked
package dev.megalith.cli.base;

import org.jspecify.annotations.NullMarked;
