package dev.megalith.fabric.rpc;

import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;

/// Makes channels to other processes of Megalith.
public final class RpcChannels {
  private static final int MESSAGE_BYTES_MAX = 4 << 20;

  private RpcChannels() {}

  /// A channel that answers on the transport's thread: its observers must not wait. Connects when
  /// it is first used; the caller ends it.
  public static ManagedChannel open(String address) {
    Address at = Address.parse(address);
    return NettyChannelBuilder.forAddress(at.host(), at.port())
        .usePlaintext()
        .directExecutor()
        .maxInboundMessageSize(MESSAGE_BYTES_MAX)
        .build();
  }
}
