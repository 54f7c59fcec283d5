package dev.megalith.cpu.mmu;

/// Small numbers for recently used ASIDs, which fit into the tags of the soft TLB.
///
/// Retiring an ASID forgets its number, so that its entries can never hit again; when all numbers
/// are used up, the owner flushes and starts over.
final class AsidContexts {
  /// Tags have 12 bits for the context, the fetch cache 11; the last value means "invalid" there.
  static final int LAST = 2046;

  private static final int SLOTS = 1024;
  private static final int CONTEXT_BITS = 12;

  /// ASID and context by the low bits of the ASID; 0 where empty.
  private final int[] slots = new int[SLOTS];

  private int next = 1;

  /// The number that stays in use over [#clear].
  private int kept;

  /// The context of `asid`, or 0 if it has none and none is left.
  int find(int asid) {
    int slot = slots[asid & SLOTS - 1];
    if (slot != 0 && slot >>> CONTEXT_BITS == asid) {
      return slot & (1 << CONTEXT_BITS) - 1;
    }
    if (next == kept) {
      next++;
    }
    if (next > LAST) {
      return 0;
    }
    slots[asid & SLOTS - 1] = asid << CONTEXT_BITS | next;
    return next++;
  }

  void retire(int asid) {
    int index = asid & SLOTS - 1;
    if (slots[index] >>> CONTEXT_BITS == asid) {
      slots[index] = 0;
    }
  }

  /// Forgets all numbers but that of `asid`, which keeps `context`.
  void clear(int asid, int context) {
    java.util.Arrays.fill(slots, 0);
    slots[asid & SLOTS - 1] = asid << CONTEXT_BITS | context;
    kept = context;
    next = 1;
  }
}
