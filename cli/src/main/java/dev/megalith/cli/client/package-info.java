/// The commands that talk to a coordinator by gRPC, and the machine's file that `create` reads.
@NullMarked
package dev.megalith.cli.client;

import org.jspecify.annotations.NullMarked;
