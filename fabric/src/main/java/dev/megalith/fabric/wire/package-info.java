/// The interrupt plane on the wire: between its records and the generated types.
@NullMarked
package dev.megalith.fabric.wire;

import org.jspecify.annotations.NullMarked;
