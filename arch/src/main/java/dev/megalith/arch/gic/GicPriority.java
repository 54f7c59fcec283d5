package dev.megalith.arch.gic;

/// Priorities of a GIC with five implemented bits. A lower value is a higher priority.
///
/// Spec: [GIC] 4.8 "Interrupt prioritization".
public final class GicPriority {
  private GicPriority() {}

  public static final int BITS = 5;

  /// The implemented bits of a priority field are its top ones.
  public static final int MASK = 0xF8;

  /// What ICC_RPR_EL1 reads when no interrupt is active.
  public static final int IDLE = 0xFF;

  /// Lowest values that stick in ICC_BPR0_EL1 and ICC_BPR1_EL1.
  public static final int BPR0_MIN = 7 - BITS;

  public static final int BPR1_MIN = BPR0_MIN + 1;

  /// A 32-bit IPRIORITYR value from four priorities of an array that is indexed by INTID.
  public static long word(byte[] priorities, int firstIntid) {
    long word = 0;
    for (int i = 0; i < 4; i++) {
      word |= (priorities[firstIntid + i] & 0xFFL) << (8 * i);
    }
    return word;
  }
}
