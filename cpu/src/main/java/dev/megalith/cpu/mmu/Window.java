package dev.megalith.cpu.mmu;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.raw.Raw;

/// Where translated code finds the memory of an access: what to add to a virtual address to get to
/// the host. Hot.
///
/// It holds for the whole page, until the element is asked for something ([
/// dev.megalith.cpu.CpuState#isPending]) or executes an instruction that may change translations.
public final class Window {
  /// No window: the access faults, goes to a device or over a page's end, or needs a look each
  /// time. All others are multiples of the page size.
  public static final long NONE = 1;

  private Window() {}

  /// For a load of bytes `va` to `va + last`; `tlb` and `context` are those of `cpu`.
  public static long forLoad(Cpu cpu, long tlb, long context, long va, int last) {
    long entry = SoftTlb.entry(tlb, va);
    if (Raw.getLong(entry + SoftTlb.READ_TAG) == SoftTlb.tag(va + last, context)) {
      return Raw.getLong(entry + SoftTlb.ADDEND);
    }
    return MemorySlowPath.window(cpu, va, last + 1, false);
  }

  /// For a store.
  public static long forStore(Cpu cpu, long tlb, long context, long va, int last) {
    long entry = SoftTlb.entry(tlb, va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va + last, context)) {
      return Raw.getLong(entry + SoftTlb.ADDEND);
    }
    return MemorySlowPath.window(cpu, va, last + 1, true);
  }
}
