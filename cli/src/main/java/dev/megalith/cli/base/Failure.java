package dev.megalith.cli.base;

/// The world did it: a tool is missing, a file cannot be read, the guest never answered. The user
/// sees the message as one line; the exit status is 1.
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
