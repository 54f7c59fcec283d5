/// Guests on the whole machine: programs of the project's own and Linux.
@NullMarked
package dev.megalith.tests.guest;

import org.jspecify.annotations.NullMarked;
