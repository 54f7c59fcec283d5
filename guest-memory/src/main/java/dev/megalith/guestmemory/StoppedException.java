package dev.megalith.guestmemory;

/// The machine ends: whoever waits for a page, or would, must give up.
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoppedException() {
    super("the machine ends", null, false, false);
  }
}
