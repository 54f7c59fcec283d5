/// Links between the processes of one machine: frames, in order, over one of several transports.
@NullMarked
package dev.megalith.fabric.link;

import org.jspecify.annotations.NullMarked;
