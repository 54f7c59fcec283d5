/// Where a physical address that is not RAM leads.
@NullMarked
package dev.megalith.worker.bus;

import org.jspecify.annotations.NullMarked;
