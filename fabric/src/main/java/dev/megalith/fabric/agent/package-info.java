/// The node side of the control plane: a process that plays one role in any number of machines.
@NullMarked
package dev.megalith.fabric.agent;

import org.jspecify.annotations.NullMarked;
