/// Small words that every module uses: bit fields, narrowing, checks of our own invariants.
@NullMarked
package dev.megalith.arch.base;

import org.jspecify.annotations.NullMarked;
