package dev.megalith.fabric.link;

import dev.megalith.arch.base.Invariant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The machines' links that one listener takes hellos for.
final class LinkRegistry {
  private record Key(String machine, NodeId node) {}

  private final ConcurrentMap<Key, MachineLinks> links = new ConcurrentHashMap<>();

  void add(MachineLinks added) {
    MachineLinks other = links.putIfAbsent(key(added), added);
    Invariant.check(
        other == null, "%s of machine %s is open twice", added.self(), added.config().machine());
  }

  void remove(MachineLinks removed) {
    links.remove(key(removed), removed);
  }

  /// Gives a hello to the links that it names.
  Link admit(Hello hello, MachineLinks.LinkMaker maker) throws Refusal {
    MachineLinks named = links.get(new Key(hello.machine(), hello.to()));
    if (named == null) {
      throw Refusal.forNow("no " + hello.to() + " of machine " + hello.machine() + " is here");
    }
    return named.admit(hello, maker);
  }

  private static Key key(MachineLinks links) {
    return new Key(links.config().machine(), links.self());
  }
}
