package dev.megalith.cli.base;

/// A wrong argument: the message names the value and its bound, nothing was started, status 2.
public final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageError(String message) {
    super(message);
  }
}
