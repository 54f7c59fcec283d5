package dev.megalith.cli.base;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A host and a TCP port.
///
/// @param host a name or an address, without brackets
/// @param port 0 to listen at one that is free
public record Endpoint(String host, int port) {
  public static final String DEFAULT_COORDINATOR = "127.0.0.1:7600";

  private static final Pattern TEXT =
      Pattern.compile("(\\[[0-9a-fA-F:]{2,45}]|[A-Za-z0-9._-]{1,253}):(\\d{1,5})");
  private static final int PORT_MAX = 65535;

  /// `host:port`; an IPv6 address stands in brackets.
  ///
  /// @throws UsageError naming the option and the text
  public static Endpoint parse(String option, String text) {
    Matcher match = TEXT.matcher(text);
    if (!match.matches() || Integer.parseInt(match.group(2)) > PORT_MAX) {
      throw new UsageError(
          "%s %s: must be HOST:PORT, such as %s".formatted(option, text, DEFAULT_COORDINATOR));
    }
    String host = match.group(1).replace("[", "").replace("]", "");
    return new Endpoint(host, Integer.parseInt(match.group(2)));
  }

  /// One or more, with commas between them.
  public static List<Endpoint> list(String option, String text) {
    return Stream.of(text.split(",", -1)).map(part -> parse(option, part)).toList();
  }

  /// Refuses what is not this host alone: without TLS, everybody who can connect could drive the
  /// machines.
  public Endpoint requireLoopback(String option) {
    boolean loopback =
        host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    if (!loopback) {
      throw new UsageError(
          "%s %s: only loopback addresses such as 127.0.0.1; others need mTLS, which is not there"
                  .formatted(option, this)
              + " yet");
    }
    return this;
  }

  @Override
  public String toString() {
    return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
  }
}
