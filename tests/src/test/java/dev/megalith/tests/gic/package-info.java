/// The distributor and the PEs' parts of the GIC together, in one thread.
@NullMarked
package dev.megalith.tests.gic;

import org.jspecify.annotations.NullMarked;
