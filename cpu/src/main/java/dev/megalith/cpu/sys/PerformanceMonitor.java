package dev.megalith.cpu.sys;

import dev.megalith.cpu.Cpu;

/// Contract only: being built.
public final class PerformanceMonitor {
  private final Cpu cpu;

  public PerformanceMonitor(Cpu cpu) {
    this.cpu = cpu;
  }

  public void reset() {
    cpu.state.faulted = false;
  }
}
