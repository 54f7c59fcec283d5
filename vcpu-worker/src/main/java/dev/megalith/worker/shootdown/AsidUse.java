package dev.megalith.worker.shootdown;

import dev.megalith.arch.base.Field;
import dev.megalith.cpu.mmu.TlbOperation;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/// Which ASIDs the vCPUs of a worker have ever translated for, so that maintenance for others can
/// be answered at once.
///
/// A vCPU marks an ASID before its first walk for it. Whoever asks for maintenance has changed the
/// tables before: a walk that comes after a look in here that found nothing reads them as they are
/// now. Marks stay; a guest that has used all ASIDs is told of everything again.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | all | vCPUs | link threads | atomic |
public final class AsidUse {
  private static final int ASIDS = 1 << 16;

  /// ASIDs of 8 bits, where TCR_EL1.AS is 0.
  private static final int SHORT_MASK = 0xFF;

  private static final Field ASID = Field.bits(63, 48);

  /// The top bit of the address in the operands: by address, by range.
  private static final Field VA_UPPER = Field.bit(43);

  private static final Field RANGE_UPPER = Field.bit(36);

  private final AtomicLongArray used = new AtomicLongArray(ASIDS / Long.SIZE);

  /// vCPUs that may hold global translations of the lower half.
  private final AtomicInteger globalHolders = new AtomicInteger();

  public AsidUse() {
    use(0);
  }

  /// A vCPU is about to translate for this ASID.
  public void use(int asid) {
    int word = asid >>> 6;
    long bit = 1L << asid;
    if ((used.get(word) & bit) == 0) {
      used.getAndUpdate(word, bits -> bits | bit);
    }
  }

  /// One more vCPU, or one less, may hold global translations of the lower half.
  public void holdsGlobalPages(boolean holds) {
    globalHolders.addAndGet(holds ? 1 : -1);
  }

  /// Whether a vCPU may hold what this maintenance removes.
  public boolean mayHold(TlbOperation operation, long operand) {
    return switch (operation) {
      case ASID -> isUsed(operand);
      case VA -> VA_UPPER.isSet(operand) || isLowerHeld(operand);
      case RANGE -> ASID.getInt(operand) == 0 || RANGE_UPPER.isSet(operand) || isLowerHeld(operand);
      case ALL, VA_ALL_ASIDS, CODE_PAGE, PAGE, PAGE_WRITE -> true;
    };
  }

  private boolean isLowerHeld(long operand) {
    return isUsed(operand) || globalHolders.get() != 0;
  }

  private boolean isUsed(long operand) {
    int asid = ASID.getInt(operand);
    return isMarked(asid) || isMarked(asid & SHORT_MASK);
  }

  private boolean isMarked(int asid) {
    return (used.get(asid >>> 6) >>> asid & 1) != 0;
  }
}
