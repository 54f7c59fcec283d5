package dev.megalith.fabric.link;

import dev.megalith.arch.base.Invariant;

/// One process of a machine, as the others of that machine call it: `worker 2`, `memory 0`.
///
/// `index` counts from 0 within the role, below [#INDEX_END].
public record NodeId(Role role, int index) implements Comparable<NodeId> {
  public static final int INDEX_END = 1 << 16;

  public NodeId {
    Invariant.check(index >= 0 && index < INDEX_END, "%s %d: below %d", role, index, INDEX_END);
  }

  /// The role in bits 23:16, the index in bits 15:0.
  public int packed() {
    return role.ordinal() << 16 | index;
  }

  public static NodeId unpack(int packed) {
    return new NodeId(Role.values()[packed >>> 16], packed & INDEX_END - 1);
  }

  @Override
  public int compareTo(NodeId other) {
    return Integer.compare(packed(), other.packed());
  }

  @Override
  public String toString() {
    return role.name().toLowerCase(java.util.Locale.ROOT) + " " + index;
  }
}
