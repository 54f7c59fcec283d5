/// The distributor: SPIs, routing, lending.
@NullMarked
package dev.megalith.gic;

import org.jspecify.annotations.NullMarked;
