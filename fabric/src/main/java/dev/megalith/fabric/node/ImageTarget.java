package dev.megalith.fabric.node;

import java.nio.ByteBuffer;

/// A role that takes boot images: the homes of guest RAM.
public interface ImageTarget {
  /// Puts bytes at physical address `pa`, between prepare and init; pages of other homes among them
  /// are skipped.
  ///
  /// @throws RoleException where the range is not RAM
  void load(long pa, ByteBuffer bytes) throws RoleException;
}
