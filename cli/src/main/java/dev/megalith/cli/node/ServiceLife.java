package dev.megalith.cli.node;

import dev.megalith.cli.host.Host;

/// From the ready line of a process of a cluster to its end.
final class ServiceLife {
  private ServiceLife() {}

  /// Waits until a service has ended.
  interface AwaitEnd {
    void await() throws InterruptedException;
  }

  /// Waits until a service is ready, and says so in one line.
  interface Ready {
    String await() throws InterruptedException;
  }

  /// Prints that the service is ready and returns when it has ended: by SIGTERM, or with its
  /// parent.
  ///
  /// @param end closes the service; called on another thread, once
  /// @param withParent ends it when stdin ends
  static int run(Host host, Ready ready, AutoCloseable end, AwaitEnd await, boolean withParent) {
    Thread hook = new Thread(() -> close(host, end), "shutdown");
    Runtime.getRuntime().addShutdownHook(hook);
    if (withParent) {
      ParentWatch.start(host.in(), ParentWatch::exit);
    }
    try {
      host.printer().println(ready.await());
      await.await();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void close(Host host, AutoCloseable service) {
    try {
      service.close();
    } catch (Exception e) {
      host.err().println("megalith: the end was not in good order: " + e);
    }
  }
}
