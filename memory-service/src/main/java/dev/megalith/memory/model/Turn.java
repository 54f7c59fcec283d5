package dev.megalith.memory.model;

import java.util.function.Consumer;

/// One message that a home takes in: when, and where its effects go.
record Turn(long nowNanos, Consumer<DirectoryEffect> effects) {
  void emit(DirectoryEffect effect) {
    effects.accept(effect);
  }
}
