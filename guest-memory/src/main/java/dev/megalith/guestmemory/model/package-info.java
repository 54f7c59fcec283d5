/// What one process knows of the pages it holds, as a pure state machine, and what it says.
@NullMarked
package dev.megalith.guestmemory.model;

import org.jspecify.annotations.NullMarked;
