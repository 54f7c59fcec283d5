package dev.megalith.arch.base;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import org.jspecify.annotations.Nullable;

/// Checks of our own promises. On in production: a violation stops the process and says what broke.
public final class Invariant {
  private Invariant() {}

  /// Thrown when our own code broke a promise; never for what a guest or the world did.
  public static final class Violation extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Violation(String message) {
      super(message);
    }
  }

  @FormatMethod
  public static void check(
      boolean condition, @FormatString String format, @Nullable Object... args) {
    if (!condition) {
      throw new Violation(String.format(format, args));
    }
  }

  /// For paths that cannot be reached; the caller throws the result.
  @FormatMethod
  public static Violation violated(@FormatString String format, @Nullable Object... args) {
    return new Violation(String.format(format, args));
  }
}
