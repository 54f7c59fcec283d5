/// Interrupt translation: command queue, tables, MSIs.
@NullMarked
package dev.megalith.its;

import org.jspecify.annotations.NullMarked;
