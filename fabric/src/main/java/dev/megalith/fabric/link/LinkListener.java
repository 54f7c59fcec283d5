package dev.megalith.fabric.link;

/// Where a process takes links, once for all its machines. Thread-safe.
public interface LinkListener extends AutoCloseable {
  /// Where peers reach it, to be published: the port is the real one, even if 0 was asked for.
  String address();

  /// The links of a process of a machine, over this listener's transport; they take hellos from
  /// [Links#open] to [Links#close].
  Links links(LinksConfig config);

  /// Takes no more links; those that are open stay.
  @Override
  void close();
}
