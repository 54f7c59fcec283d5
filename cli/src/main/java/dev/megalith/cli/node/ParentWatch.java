package dev.megalith.cli.node;

import java.io.IOException;
import java.io.InputStream;

/// Ends this process when the one that started it is gone: our stdin is a pipe that it holds and
/// never writes, and whose end the kernel tells us however it died.
final class ParentWatch {
  /// How long the orderly end may take.
  private static final long GRACE_MILLIS = 2000;

  private ParentWatch() {}

  /// Watches on a daemon thread; `end` runs once, at the end of `in`.
  static void start(InputStream in, Runnable end) {
    Thread.ofPlatform()
        .daemon()
        .name("parent-watch")
        .start(() -> {
          try {
            while (in.read() >= 0) {
              // Nobody writes here; what comes is dropped.
            }
          } catch (IOException e) {
            // The pipe is gone: the same as its end.
          }
          end.run();
        });
  }

  /// Exits, and dies at once if that takes long.
  static void exit() {
    Thread.ofPlatform()
        .daemon()
        .name("exit-limit")
        .start(() -> {
          try {
            Thread.sleep(GRACE_MILLIS);
          } catch (InterruptedException e) {
            // No reason to live longer.
          }
          Runtime.getRuntime().halt(1);
        });
    System.exit(0);
  }
}
