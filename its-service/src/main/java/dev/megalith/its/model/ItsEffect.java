package dev.megalith.its.model;

/// What the ITS tells redistributors, by PE number (GICR_TYPER.Processor_Number). Those of one PE
/// take effect in the order in which they are told.
///
/// `MoveLpi`, `MoveAll` and `Sync` are answered, one at a time: the command queue waits.
public sealed interface ItsEffect {
  /// LPI `intid` becomes pending.
  record SetLpi(int pe, int intid) implements ItsEffect {}

  /// LPI `intid` is pending no more.
  record ClearLpi(int pe, int intid) implements ItsEffect {}

  /// The configuration of `intid` is to be read again.
  record Invalidate(int pe, int intid) implements ItsEffect {}

  /// The configuration of all LPIs of the PE is to be read again.
  record InvalidateAll(int pe) implements ItsEffect {}

  /// `pe` gives up `intid` and answers whether it was pending ([Its#moved]).
  record MoveLpi(int pe, int intid) implements ItsEffect {}

  /// `pe` gives up all its pending LPIs and answers which ([Its#moved]).
  record MoveAll(int pe) implements ItsEffect {}

  /// `pe` answers once all that it was told before has taken effect ([Its#synced]).
  record Sync(int pe) implements ItsEffect {}
}
