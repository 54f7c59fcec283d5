package dev.megalith.cpu.mmu;

import dev.megalith.cpu.Cpu;

/// Contract only: being built.
public final class Mmu {
  private final Cpu cpu;

  public Mmu(Cpu cpu) {
    this.cpu = cpu;
  }

  /// The decoded page of `pc`, or null after taking an instruction abort.
  public dev.megalith.cpu.decode.@org.jspecify.annotations.Nullable DecodedPage fetchPage(long pc) {
    long host = cpu.port.acquireRead(pc & -4096L);
    var page = cpu.code.obtain(pc & -4096L, host);
    cpu.fetch.put(pc, dev.megalith.cpu.decode.FetchCache.key(pc, cpu.state.el, cpu.context), page);
    return page;
  }

  public void reset() {
    cpu.state.faulted = false;
  }
}
