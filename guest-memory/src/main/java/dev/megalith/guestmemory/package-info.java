/// The coherent view of guest RAM that one process holds.
@NullMarked
package dev.megalith.guestmemory;

import org.jspecify.annotations.NullMarked;
