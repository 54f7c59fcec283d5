/// Virtual threads over our own carriers: who runs next.
@NullMarked
package dev.megalith.worker.sched;

import org.jspecify.annotations.NullMarked;
