package dev.megalith.cpu.mmu;

import static dev.megalith.cpu.testing.PageTables.AF;
import static dev.megalith.cpu.testing.PageTables.TABLE_OR_PAGE;
import static dev.megalith.cpu.testing.PageTables.VALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.testing.PageTables;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An access waits for a page, and meanwhile another element maps its address elsewhere: the
/// element that waits took no part in that maintenance, so the access must go where the address
/// leads now.
///
/// Spec: [ARM] D8 "TLB maintenance", completion of TLB maintenance instructions.
class WaitingTest {
  private static final int LDR_X2_X0 = 0xF940_0002;
  private static final int STR_X2_X0 = 0xF900_0002;
  private static final int LDADD_X2_X3_X0 = 0xF822_0003;
  private static final int LDXR_X2_X0 = 0xC85F_7C02;
  private static final int STXR_W4_X2_X0 = 0xC804_7C02;
  private static final int DC_ZVA_X0 = 0xD50B_7420;
  private static final int ADD_X1_1 = 0x9100_0421;
  private static final int ADD_X1_2 = 0x9100_0821;

  private static final long OLD = TestMachine.DATA;
  private static final long NEW = TestMachine.DATA + 0x1000;
  private static final long NEIGHBOUR = TestMachine.DATA + 0x2000;

  /// What is mapped elsewhere, and the page after it.
  private static final long VA = 0x10_0000_0000L;

  private final TestMachine m = new TestMachine();
  private final PageTables tables = new PageTables(m, 12);
  private final long root = tables.table();
  private boolean moved;

  @BeforeEach
  void map() {
    PageTables.identity(m, root, tables);
    tables.page(root, VA, OLD, 0);
    tables.page(root, VA + 0x1000, NEIGHBOUR, 0);
    m.write64(OLD, 0xA);
    m.write64(NEW, 0xB);
    m.state.x[0] = VA;
    m.state.x[2] = 1;
  }

  @AfterEach
  void close() {
    m.close();
  }

  /// While the page at `pa` is waited for the first time, VA moves from OLD to NEW.
  private void moveDuring(long pa) {
    m.port.onAcquire =
        (acquired, _, _) -> {
          if (!moved && (acquired & -4096L) == pa) {
            moved = true;
            move();
          }
        };
  }

  private void move() {
    tables.page(root, VA, NEW, 0);
    m.cpu.mmu.applyRemote(TlbOperation.VA_ALL_ASIDS, VA >>> 12);
    m.cpu.mmu.finishRemote();
  }

  private void assertMoved() {
    assertTrue(moved);
    assertFalse(m.state.faulted);
  }

  @Test
  void load_ofPageThatMovedMeanwhile_readsTheNewPage() {
    moveDuring(OLD);
    m.execute(LDR_X2_X0);
    assertMoved();
    assertEquals(0xB, m.state.x[2]);
  }

  @Test
  void load_afterAWaitForTables_readsTheNewPage() {
    moveDuring(table(VA, 3));
    m.execute(LDR_X2_X0);
    assertMoved();
    assertEquals(0xB, m.state.x[2]);
  }

  /// The table of a level that translates `va`.
  private long table(long va, int level) {
    long table = root;
    for (int shift = 39; shift > 39 - 9 * level; shift -= 9) {
      table = m.read64(table + ((va >>> shift & 511) << 3)) & 0xFFFF_FFFF_F000L;
    }
    return table;
  }

  @Test
  void load_ofPageThatMoved_isRememberedAsTheNewPage() {
    moveDuring(OLD);
    m.execute(LDR_X2_X0);
    m.write64(NEW, 0xC);
    m.port.onAcquire = (_, _, _) -> {};
    m.execute(LDR_X2_X0);
    assertEquals(0xC, m.state.x[2]);
  }

  @Test
  void store_toPageThatMovedMeanwhile_writesTheNewPage() {
    moveDuring(OLD);
    m.execute(STR_X2_X0);
    assertMoved();
    assertEquals(0xA, m.read64(OLD));
    assertEquals(1, m.read64(NEW));
  }

  @Test
  void zeroBlock_ofPageThatMovedMeanwhile_zeroesTheNewPage() {
    moveDuring(OLD);
    m.execute(DC_ZVA_X0);
    assertMoved();
    assertEquals(0xA, m.read64(OLD));
    assertEquals(0, m.read64(NEW));
  }

  @Test
  void atomic_onPageThatMovedMeanwhile_changesTheNewPage() {
    moveDuring(OLD);
    m.execute(LDADD_X2_X3_X0);
    assertMoved();
    assertEquals(0xB, m.state.x[3]);
    assertEquals(0xA, m.read64(OLD));
    assertEquals(0xC, m.read64(NEW));
  }

  @Test
  void storeExclusive_toPageThatMovedMeanwhile_fails() {
    m.execute(LDXR_X2_X0);
    moveDuring(OLD);
    m.state.x[2] = 5;
    m.execute(STXR_W4_X2_X0);
    assertMoved();
    assertEquals(1, m.state.x[4]);
    assertEquals(0xA, m.read64(OLD));
    assertEquals(0xB, m.read64(NEW));
  }

  @Test
  void load_overTwoPages_thatMovesDuringTheFirst_readsBothAnew() {
    m.write64(NEW + 0xFF8, 0x2222_2222_0000_0000L);
    m.write64(NEIGHBOUR, 0x3333_3333L);
    m.state.x[0] = VA + 0xFFC;
    moveDuring(OLD);
    m.cpu.mmu.applyRemote(TlbOperation.ALL, 0);
    // Aligned or not does not matter with the MMU on and Normal memory.
    m.execute(LDR_X2_X0);
    assertMoved();
    assertEquals(0x3333_3333_2222_2222L, m.state.x[2]);
  }

  @Test
  void store_overTwoPages_thatMovesDuringTheFirst_writesTheNewPage() {
    m.state.x[0] = VA + 0xFFC;
    m.state.x[2] = 0x1111_1111_2222_2222L;
    moveDuring(OLD);
    m.execute(STR_X2_X0);
    assertMoved();
    assertEquals(0, m.read64(OLD + 0xFF8));
    assertEquals(0x2222_2222_0000_0000L, m.read64(NEW + 0xFF8));
    assertEquals(0x1111_1111, m.read64(NEIGHBOUR));
  }

  @Test
  void fetch_ofPageThatMovedMeanwhile_runsTheNewPage() {
    Raw.store32(m.port.host(OLD), ADD_X1_1);
    Raw.store32(m.port.host(NEW), ADD_X1_2);
    m.state.x[1] = 0;
    m.state.pc = VA;
    moveDuring(OLD);
    m.step(1);
    assertMoved();
    assertEquals(2, m.state.x[1]);
  }

  @Test
  void load_whoseAddressIsUnmappedMeanwhile_faults() {
    m.port.onAcquire =
        (pa, _, _) -> {
          if ((pa & -4096L) == OLD) {
            tables.put(root, 0, VA, 3, 0);
            m.cpu.mmu.applyRemote(TlbOperation.VA_ALL_ASIDS, VA >>> 12);
          }
        };
    m.execute(LDR_X2_X0);
    assertEquals(VA, m.cpu.sys.far);
    assertEquals(TestMachine.VECTORS + 0x200, m.state.pc);
    assertEquals(1, m.state.x[2]);
  }

  /// The descriptor form that the tests above rely on.
  @Test
  void page_ofTheTables_isValid() {
    long descriptor = m.read64(tables.page(root, VA, OLD, 0));
    assertEquals(OLD | AF | VALID | TABLE_OR_PAGE, descriptor);
    assertTrue(OLD > TestPort.RAM);
  }
}
