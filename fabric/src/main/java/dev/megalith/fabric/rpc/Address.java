package dev.megalith.fabric.rpc;

/// A host and a port, written `host:port`; an IPv6 host stands in brackets.
public record Address(String host, int port) {
  private static final int PORT_MAX = 65535;

  public static Address parse(String text) {
    int colon = text.lastIndexOf(':');
    String host = colon < 0 ? "" : text.substring(0, colon);
    if (host.isEmpty()) {
      throw new IllegalArgumentException("address '" + text + "': must be host:port");
    }
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    }
    return new Address(host, port(text, text.substring(colon + 1)));
  }

  private static int port(String text, String digits) {
    try {
      int port = Integer.parseInt(digits);
      if (port >= 0 && port <= PORT_MAX) {
        return port;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "address '" + text + "': port must be 0 to " + PORT_MAX + ", not '" + digits + "'");
  }

  @Override
  public String toString() {
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
  }
}
