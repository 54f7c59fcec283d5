package dev.megalith.cpu.mmu;

import dev.megalith.cpu.Cpu;

/// Contract only: being built.
public final class Mmu {
  private final Cpu cpu;

  public Mmu(Cpu cpu) {
    this.cpu = cpu;
  }

  public void reset() {
    cpu.state.faulted = false;
  }
}
