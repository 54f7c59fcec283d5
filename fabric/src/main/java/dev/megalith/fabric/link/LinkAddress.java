package dev.megalith.fabric.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where links are taken: `HOST:PORT`, `[IPV6]:PORT` or `unix:PATH`.
record LinkAddress(String host, int port, String path) {
  private static final String UNIX = "unix:";

  /// @throws IOException where the text is no address
  static LinkAddress parse(String text) throws IOException {
    if (text.startsWith(UNIX)) {
      return new LinkAddress("", 0, text.substring(UNIX.length()));
    }
    int colon = text.lastIndexOf(':');
    if (colon <= 0) {
      throw new IOException("address " + text + ": HOST:PORT or unix:PATH was expected");
    }
    try {
      int port = Integer.parseInt(text, colon + 1, text.length(), 10);
      if (port < 0 || port > 65535) {
        throw new IOException("address " + text + ": the port must be 0 to 65535");
      }
      return new LinkAddress(text.substring(0, colon), port, "");
    } catch (NumberFormatException e) {
      throw new IOException("address " + text + ": the port is no number", e);
    }
  }

  ProtocolFamily family() {
    if (isUnix()) {
      return StandardProtocolFamily.UNIX;
    }
    return host.startsWith("[") ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET;
  }

  boolean isUnix() {
    return !path.isEmpty();
  }

  SocketAddress toBind() {
    return isUnix() ? UnixDomainSocketAddress.of(path) : new InetSocketAddress(host, port);
  }

  /// @throws IOException where the host has no known address
  SocketAddress toConnect() throws IOException {
    if (isUnix()) {
      return toBind();
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new IOException("host " + host + " is unknown");
    }
    return address;
  }

  /// This address with the port that it got.
  LinkAddress bound(SocketAddress local) {
    return local instanceof InetSocketAddress inet
        ? new LinkAddress(host, inet.getPort(), "")
        : this;
  }

  /// Removes the file that a killed process left where this one wants to listen.
  void removeStaleFile() throws IOException {
    Path file = Path.of(path);
    if (!Files.exists(file)) {
      return;
    }
    try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      probe.connect(toBind());
      throw new IOException("another process listens at " + this);
    } catch (java.net.ConnectException e) {
      Files.delete(file);
    }
  }

  /// Removes the file of a Unix-domain socket that is listened to no more.
  void removeFile() {
    if (isUnix()) {
      try {
        Files.deleteIfExists(Path.of(path));
      } catch (IOException _) {
        // Who listens there next removes it.
      }
    }
  }

  @Override
  public String toString() {
    return isUnix() ? UNIX + path : host + ":" + port;
  }
}
