package dev.megalith.fabric.node;

import dev.megalith.fabric.link.Links;
import java.util.Map;

/// One role of one machine in this process: what the coordinator drives through the node's agent.
///
/// Calls come one after another; each throws [RoleException] for what the host cannot do, in one
/// line. After a failed step only [#close] follows, which must also undo a step done by half.
public interface RoleHost extends AutoCloseable {
  /// Takes what the machine needs from the host and registers its handlers with `links`, which the
  /// agent opens afterwards.
  void prepare(Links links) throws RoleException;

  /// Builds the machine's state; all links are open.
  void init() throws RoleException;

  /// Runs, for the first time or again. The machine's counter runs already.
  void start() throws RoleException;

  /// Returns when nothing of the machine moves here any more.
  void pause() throws RoleException;

  /// Counters by name, `megalith.…`: what `top` and GetStatistics show. Any thread.
  Map<String, Long> statistics();

  /// Ends the machine here and gives back what [#prepare] took; nobody waits in here afterwards.
  @Override
  void close();
}
