package dev.megalith.fabric.node;

/// What a role could not do, in one line for the user: which value, which bound, what to do.
public final class RoleException extends Exception {
  private static final long serialVersionUID = 1;

  public RoleException(String message) {
    super(message);
  }

  public RoleException(String message, Throwable cause) {
    super(message, cause);
  }
}
