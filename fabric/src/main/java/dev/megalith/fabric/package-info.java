/// What every service process needs: agents, clock, ports of the planes, metrics.
@NullMarked
package dev.megalith.fabric;

import org.jspecify.annotations.NullMarked;
