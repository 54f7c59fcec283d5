package dev.megalith.fabric.link;

/// A peer sent what is no frame; the link is closed. The message is one line.
final class FrameException extends Exception {
  private static final long serialVersionUID = 1;

  FrameException(String message) {
    super(message);
  }
}
