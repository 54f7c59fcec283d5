package dev.megalith.fabric.link;

/// A peer cannot be reached, or is not the one that was expected; the message is one line.
public final class LinkException extends Exception {
  private static final long serialVersionUID = 1;

  public LinkException(String message) {
    super(message);
  }

  public LinkException(String message, Throwable cause) {
    super(message, cause);
  }
}
