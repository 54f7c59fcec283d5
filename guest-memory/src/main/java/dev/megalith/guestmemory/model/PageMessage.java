package dev.megalith.guestmemory.model;

/// What holders of guest RAM and the homes of its pages say to each other. A holder is a worker or
/// the devices.
public sealed interface PageMessage {
  /// No holder.
  int NOBODY = -1;

  /// What the message is about, a [Unit].
  long unit();

  /// Whether the unit's contents follow the message on the wire.
  default boolean hasContents() {
    return false;
  }

  /// Holder to home: it wants the unit. A block stands for its page as long as that is whole; who
  /// names the page needs all of it at once, which ends its blocks.
  ///
  /// @param have the version that it holds; [Version#NONE] if it holds nothing
  record Acquire(long unit, boolean write, int have) implements PageMessage {}

  /// Holder to home: it has used blocks of the page many times and asked for none. If nobody fights
  /// for the page any more, it had better be whole again.
  record Calm(long unit) implements PageMessage {}

  /// Home to holder: it may use the unit; a page with `pageCount - 1` more after it.
  record Grant(long unit, int pageCount, Permission permission, Contents contents, int version)
      implements PageMessage {
    @Override
    public boolean hasContents() {
      return contents == Contents.HOME;
    }
  }

  /// Home to holder: it must bring its permission down to `keep`, send the contents to `forwardTo`
  /// as a [Forward] unless that is [#NOBODY], and home with its [RecallAck] if `toHome`.
  ///
  /// @param version of the transaction
  /// @param since the version of the grant to take back that came from another holder, and may
  ///   still be on its way; [Version#NONE]: all grants came on this link
  record Recall(long unit, Permission keep, int forwardTo, boolean toHome, int version, int since)
      implements PageMessage {}

  /// Holder to holder: a grant, with the contents, in the name of the home.
  record Forward(long unit, Permission permission, int version) implements PageMessage {
    @Override
    public boolean hasContents() {
      return true;
    }
  }

  /// Holder to home: the recall is done, and the unit's last use before it over.
  record RecallAck(long unit, int version, boolean hasContents) implements PageMessage {}

  /// Holder to home: do the operation there. Bytes of `operand` and `expected` above `sizeBytes`
  /// are 0.
  ///
  /// @param tag comes back with the answer
  /// @param offset of the operand in the page, in bytes; aligned to its size
  record FarAtomic(
      long unit,
      long tag,
      FarOperation operation,
      int offset,
      int sizeBytes,
      long operand,
      long expected)
      implements PageMessage {}

  /// Home to holder: the atomic is done; `old` is what was there before, zero-extended.
  ///
  /// @param split whether the page is in blocks
  record FarResult(long unit, long tag, long old, boolean split) implements PageMessage {}
}
