/// The frames between those who hold pages and the pages' homes.
@NullMarked
package dev.megalith.guestmemory.wire;

import org.jspecify.annotations.NullMarked;
