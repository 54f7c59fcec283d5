/// What servers and clients of gRPC share: errors with details, addresses, flow control.
@NullMarked
package dev.megalith.fabric.rpc;

import org.jspecify.annotations.NullMarked;
