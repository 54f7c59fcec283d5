package dev.megalith.cpu.decode;

import org.jspecify.annotations.Nullable;

/// Where one element finds decoded pages by virtual page: direct-mapped, flushed with its TLB. Hot.
///
/// The key is the virtual page, the context of [dev.megalith.cpu.mmu.SoftTlb] (below 2048) in bits
/// 11:1 and the exception level in bit 0.
public final class FetchCache {
  public static final int ENTRIES = 1024;

  private final long[] keys = new long[ENTRIES];
  private final @Nullable DecodedPage[] pages = new DecodedPage[ENTRIES];

  public FetchCache() {
    flush();
  }

  private static int index(long va) {
    return (int) (va >>> 12) & (ENTRIES - 1);
  }

  public @Nullable DecodedPage find(long va, long key) {
    int index = index(va);
    DecodedPage page = pages[index];
    return keys[index] == key && page != null && !page.isRetired() ? page : null;
  }

  /// What identifies the page of `va` at exception level `el` in context `context`.
  public static long key(long va, int el, long context) {
    return (va & -4096L) | ((context & ~(va >> 63)) << 1 & 0xFFE) | el;
  }

  public void put(long va, long key, DecodedPage page) {
    int index = index(va);
    keys[index] = key;
    pages[index] = page;
  }

  public void flush() {
    java.util.Arrays.fill(keys, -1L);
    java.util.Arrays.fill(pages, null);
  }

  /// Drops what belongs to a context.
  public void dropContext(long context) {
    for (int i = 0; i < ENTRIES; i++) {
      if ((keys[i] & 0xFFE) == context << 1) {
        keys[i] = -1L;
      }
    }
  }

  /// Drops what maps the physical page `pa`; whether there was anything.
  public boolean dropPhysical(long pa) {
    boolean dropped = false;
    for (int i = 0; i < ENTRIES; i++) {
      DecodedPage page = pages[i];
      if (page != null && page.pa == pa) {
        keys[i] = -1L;
        pages[i] = null;
        dropped = true;
      }
    }
    return dropped;
  }

  /// The physical address of the page in an entry; -1 where there is none.
  public long physicalPage(int index) {
    DecodedPage page = pages[index];
    return page == null ? -1 : page.pa;
  }

  /// Drops what maps the page of `va`, whatever the level.
  public void drop(long va) {
    keys[index(va)] = -1L;
  }
}
