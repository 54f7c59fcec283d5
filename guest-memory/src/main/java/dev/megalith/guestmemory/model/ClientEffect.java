package dev.megalith.guestmemory.model;

/// What a holder of pages does. Effects are performed one after another as they come: the
/// [PageClient] goes on only afterwards.
public sealed interface ClientEffect {
  /// A message to the home of `page`, with the unit's contents behind it if it has contents.
  record ToHome(long page, PageMessage message) implements ClientEffect {}

  /// A grant to another holder, with the unit's contents behind it.
  record ToHolder(int holder, PageMessage.Forward message) implements ClientEffect {}

  /// The contents that came with the message belong into the unit's frame.
  record TakeContents(long unit) implements ClientEffect {}

  /// Zeroes belong into the unit's frame.
  record Clear(long unit) implements ClientEffect {}

  /// The waiters of the miss may go on.
  record Wake(Miss miss) implements ClientEffect {}

  /// The thread that waits for the atomic may go on.
  record WakeFar(Far far) implements ClientEffect {}

  /// Permission has been taken. When the last use before that is over, [PageClient#settled] says
  /// what else is to be done.
  record Withdraw(PageMessage.Recall recall) implements ClientEffect {}

  /// [PageClient#tick] has something to do in `micros`.
  record Schedule(int micros) implements ClientEffect {}
}
