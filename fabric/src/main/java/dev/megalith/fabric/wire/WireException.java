package dev.megalith.fabric.wire;

/// A peer sent what no peer of this machine may send; the message is one line.
public final class WireException extends Exception {
  private static final long serialVersionUID = 1;

  public WireException(String message) {
    super(message);
  }

  public WireException(String message, Throwable cause) {
    super(message, cause);
  }
}
