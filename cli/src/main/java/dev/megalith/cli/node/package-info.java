/// The commands that are processes of a cluster: a coordinator, and the roles of machines.
@NullMarked
package dev.megalith.cli.node;

import org.jspecify.annotations.NullMarked;
