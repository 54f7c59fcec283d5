package dev.megalith.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// This process's standard streams, by their file descriptors.
public enum Standard {
  IN(0),
  OUT(1),
  ERR(2);

  private final int fd;

  Standard(int fd) {
    this.fd = fd;
  }

  int fd() {
    return fd;
  }

  /// Whether it is a terminal. Asks /proc: each binding of a function of the C library costs the
  /// start of every command, and [Terminal] has five.
  public boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
