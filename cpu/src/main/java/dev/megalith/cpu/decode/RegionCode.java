package dev.megalith.cpu.decode;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;

/// A translated region: guest instructions as one method of JVM bytecode. Hot.
///
/// It has no state: all elements of a process run the same code.
public abstract class RegionCode {
  /// Runs from the region's first instruction until control leaves it, an instruction asks for the
  /// caller, or a poll at a backward branch sees the end of `cpu.budget` or a raised `pend`.
  /// Returns a [dev.megalith.cpu.Status] but NEXT; `s.pc` is where to go on.
  ///
  /// `x` is the register file of `s`; `base` the virtual address of the region's page.
  public abstract int run(Cpu cpu, CpuState s, long[] x, long base);
}
