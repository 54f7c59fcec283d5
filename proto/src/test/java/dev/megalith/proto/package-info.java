/// Holds the wire contracts to what was released.
@NullMarked
package dev.megalith.proto;

import org.jspecify.annotations.NullMarked;
