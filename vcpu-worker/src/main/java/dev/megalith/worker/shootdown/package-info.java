/// TLB maintenance that one element asks of the others.
@NullMarked
package dev.megalith.worker.shootdown;

import org.jspecify.annotations.NullMarked;
