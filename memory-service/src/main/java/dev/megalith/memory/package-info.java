/// Page homes: directory and backing store.
@NullMarked
package dev.megalith.memory;

import org.jspecify.annotations.NullMarked;
