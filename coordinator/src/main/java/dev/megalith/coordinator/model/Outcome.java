package dev.megalith.coordinator.model;

import java.util.Map;

/// The answer to a call.
public sealed interface Outcome {
  /// The call has done what it says, now or when it was made before.
  record Done() implements Outcome {}

  /// The call was not possible and has changed nothing; the message says what would help.
  ///
  /// @param reason a word in capitals for programs
  /// @param about what it is about, for programs: `missing_call`, `field`, …
  record Refused(Code code, String reason, String message, Map<String, String> about)
      implements Outcome {
    public Refused {
      about = Map.copyOf(about);
    }

    public Refused(Code code, String message) {
      this(code, code.name(), message, Map.of());
    }
  }

  /// The call was begun and a role failed; so has the machine.
  record Failed(String message) implements Outcome {}

  /// Why a call was refused: names and meanings are those of gRPC's status codes.
  enum Code {
    INVALID_ARGUMENT,
    NOT_FOUND,
    ALREADY_EXISTS,
    FAILED_PRECONDITION,
    RESOURCE_EXHAUSTED,
    UNAVAILABLE,
    UNIMPLEMENTED
  }
}
