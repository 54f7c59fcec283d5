package dev.megalith.worker.shootdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cpu.mmu.TlbOperation;
import org.junit.jupiter.api.Test;

/// Which maintenance can concern vCPUs that have used some ASIDs. Spec: [ARM] C5.5.
class AsidUseTest {
  private static final long ASID_7 = 7L << 48;
  private static final long ASID_8 = 8L << 48;

  /// VA bit 55, in the operand of TLBI by address and by range.
  private static final long UPPER_VA = 1L << 43;

  private static final long UPPER_RANGE = 1L << 36;

  private final AsidUse use = new AsidUse();

  AsidUseTest() {
    use.use(7);
  }

  @Test
  void byAsid_concernsThoseThatUsedIt() {
    assertTrue(use.mayHold(TlbOperation.ASID, ASID_7));
    assertFalse(use.mayHold(TlbOperation.ASID, ASID_8));
    assertTrue(use.mayHold(TlbOperation.ASID, 0));
  }

  @Test
  void byAddress_ofTheLowerHalf_concernsThoseThatUsedTheAsid() {
    assertTrue(use.mayHold(TlbOperation.VA, ASID_7 | 1));
    assertFalse(use.mayHold(TlbOperation.VA, ASID_8 | 1));
  }

  @Test
  void byAddress_ofTheUpperHalf_concernsAll() {
    assertTrue(use.mayHold(TlbOperation.VA, ASID_8 | UPPER_VA));
    assertTrue(use.mayHold(TlbOperation.RANGE, ASID_8 | UPPER_RANGE));
  }

  @Test
  void byRange_concernsThoseThatUsedTheAsid_orAllWithoutOne() {
    assertTrue(use.mayHold(TlbOperation.RANGE, ASID_7));
    assertFalse(use.mayHold(TlbOperation.RANGE, ASID_8));
    assertTrue(use.mayHold(TlbOperation.RANGE, 1));
  }

  @Test
  void withoutAsid_concernsAll() {
    assertTrue(use.mayHold(TlbOperation.ALL, ASID_8));
    assertTrue(use.mayHold(TlbOperation.VA_ALL_ASIDS, ASID_8));
  }

  /// A global page has no ASID: whatever ASID the operand names, the page goes.
  @Test
  void byAddress_withGlobalPagesOfTheLowerHalf_concernsTheirHolders() {
    use.holdsGlobalPages(true);
    assertTrue(use.mayHold(TlbOperation.VA, ASID_8 | 1));
    assertTrue(use.mayHold(TlbOperation.RANGE, ASID_8));
    assertFalse(use.mayHold(TlbOperation.ASID, ASID_8));
    use.holdsGlobalPages(false);
    assertFalse(use.mayHold(TlbOperation.VA, ASID_8 | 1));
  }

  /// With TCR_EL1.AS clear the upper byte of the operand's ASID does not count.
  @Test
  void byAsid_ofEightBits_ignoresTheUpperByte() {
    assertTrue(use.mayHold(TlbOperation.ASID, 0x1207L << 48));
  }
}
