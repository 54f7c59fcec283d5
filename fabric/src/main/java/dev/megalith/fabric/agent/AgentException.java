package dev.megalith.fabric.agent;

import java.util.Objects;

/// Why a node did not do what it was asked for, in one line.
public final class AgentException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /// What kind of refusal it is; the names are part of the wire format.
  public enum Reason {
    /// Asked for another form of the machine than the one that is here.
    STALE_EPOCH,
    /// Asked by a coordinator that does not lead any more.
    STALE_TERM,
    UNKNOWN_MACHINE,
    /// A step that does not follow on the last one.
    WRONG_STEP,
    /// The role tried and could not.
    ROLE_FAILED,
    /// This role has no such thing.
    NOT_OFFERED,
    /// A value that makes no sense.
    INVALID,
    /// The node does not answer, or not in time.
    UNREACHABLE
  }

  public AgentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public AgentException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
