package dev.megalith.memory.model;

import dev.megalith.guestmemory.model.PageMessage;

/// What the home of a page does. Effects are performed one after another as they come, and what
/// goes to one holder reaches it in that order.
public sealed interface DirectoryEffect {
  /// A message to a holder, with the contents of its unit behind it if it has contents.
  record Send(int holder, PageMessage message) implements DirectoryEffect {}

  /// The contents that came with the message belong to the unit, at home.
  record Keep(long unit) implements DirectoryEffect {}

  /// The atomic is done on the contents at home, which nobody else has, and what was there before
  /// goes to the holder as a [PageMessage.FarResult].
  ///
  /// @param split whether the page is in blocks
  record Execute(int holder, PageMessage.FarAtomic atomic, boolean split)
      implements DirectoryEffect {}

  /// The contents of these pages are gone with a holder. The machine must not go on.
  record PagesLost(long firstPage, int pageCount) implements DirectoryEffect {}
}
