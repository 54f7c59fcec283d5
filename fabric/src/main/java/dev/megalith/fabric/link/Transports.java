package dev.megalith.fabric.link;

import java.io.IOException;
import java.util.List;

/// The transports that links go over, by name.
public final class Transports {
  /// In one process: [InMemoryMesh].
  public static final String MEMORY = "memory";

  /// Plain sockets, written to by the sending thread itself.
  public static final String SOCKET = "socket";

  /// Netty's channels; the same bytes as [#SOCKET].
  public static final String NETTY = "netty";

  /// Streams of gRPC.
  public static final String GRPC = "grpc";

  public static final List<String> NAMES = List.of(MEMORY, SOCKET, NETTY, GRPC);

  /// Between processes, unless told otherwise: the fastest that was measured.
  public static final String DEFAULT = SOCKET;

  /// Listens where only processes of this user on this host reach it, without the cost of TCP: a
  /// Unix-domain socket in the temporary folder.
  public static final String LOCAL = "local";

  private Transports() {}

  /// Takes links at `address` by a transport: at `HOST:PORT` (0 is any port), `unix:PATH` or
  /// [#LOCAL].
  ///
  /// @throws LinkException where nobody can listen there, or there is no such transport
  public static LinkListener listen(String transport, String address) throws LinkException {
    try {
      return switch (transport) {
        case MEMORY -> new InMemoryMesh();
        case SOCKET -> new SocketListener(parse(address));
        case NETTY -> new NettyListener(parse(address));
        case GRPC -> new GrpcListener(parse(address));
        default -> throw new LinkException("no transport " + transport + ": there are " + NAMES);
      };
    } catch (IOException e) {
      throw new LinkException("no links at " + address + ": " + e.getMessage(), e);
    }
  }

  private static LinkAddress parse(String address) throws IOException {
    return address.equals(LOCAL) ? LocalSockets.fresh() : LinkAddress.parse(address);
  }
}
