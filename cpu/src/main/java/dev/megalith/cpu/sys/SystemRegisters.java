package dev.megalith.cpu.sys;

import dev.megalith.cpu.Cpu;

/// Contract only: being built.
public final class SystemRegisters {
  private final Cpu cpu;

  public SystemRegisters(Cpu cpu) {
    this.cpu = cpu;
  }

  public boolean checksSpAlignment() {
    return true;
  }

  public void reset() {
    cpu.state.faulted = false;
  }
}
