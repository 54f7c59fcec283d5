package dev.megalith.cpu.sys;

import dev.megalith.cpu.Cpu;

/// Contract only: being built.
public final class GenericTimer {
  private final Cpu cpu;

  public GenericTimer(Cpu cpu) {
    this.cpu = cpu;
  }

  public void reset() {
    cpu.state.faulted = false;
  }
}
