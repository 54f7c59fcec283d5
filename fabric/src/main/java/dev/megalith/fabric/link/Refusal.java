package dev.megalith.fabric.link;

/// A hello that is not taken; the message is one line for the user of the connecting side.
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  /// Whether the same hello may be taken later: the machine is not prepared here yet.
  final boolean later;

  private Refusal(String reason, boolean later) {
    super(reason);
    this.later = later;
  }

  static Refusal forGood(String reason) {
    return new Refusal(reason, false);
  }

  static Refusal forNow(String reason) {
    return new Refusal(reason, true);
  }
}
