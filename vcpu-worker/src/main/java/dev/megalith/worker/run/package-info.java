/// One processing element's loop, and the shard of them that a worker hosts.
@NullMarked
package dev.megalith.worker.run;

import org.jspecify.annotations.NullMarked;
