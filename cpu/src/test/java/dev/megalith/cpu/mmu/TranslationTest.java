package dev.megalith.cpu.mmu;

import static dev.megalith.cpu.testing.PageTables.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cpu.testing.PageTables;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Walks, permissions and fault levels. Spec: [ARM] D8.
class TranslationTest {
  private static final long DATA = TestMachine.DATA;

  private final TestMachine m = new TestMachine();
  private final PageTables tables = new PageTables(m, 12);
  private final long root = tables.table();

  @AfterEach
  void close() {
    m.close();
  }

  private long translate(long va) {
    return Stage1Walk.translate(m.cpu, va, false);
  }

  private void expectAbort(long va, int status, boolean write) {
    assertTrue(m.state.faulted);
    assertEquals(va, m.cpu.sys.far);
    assertEquals(0x9600_0000L | status | (write ? 0x40 : 0), m.cpu.sys.esr);
  }

  @Test
  void walk_of4KiBPage_findsPageAtLevel3() {
    tables.page(root, 0x1234_5678_9000L, DATA, 0);
    tables.enable(TCR_4K, root, 0);
    assertEquals(DATA | 0x123, Translation.pa(translate(0x1234_5678_9123L), 0x1234_5678_9123L));
  }

  @Test
  void walk_of2MiBBlock_addsTheOffset() {
    tables.put(root, 0, 0x20_0000L, 2, 0x4020_0000L | AF | VALID);
    tables.enable(TCR_4K, root, 0);
    long translation = translate(0x2A_BCDEL);
    assertEquals(0x402A_B000L, Translation.page(translation));
    assertEquals(21, Translation.BLOCK.getInt(translation));
  }

  @Test
  void walk_of1GiBBlock_addsTheOffset() {
    tables.put(root, 0, 0x4000_0000L, 1, 0x4000_0000L | AF | VALID);
    tables.enable(TCR_4K, root, 0);
    assertEquals(0x7FFF_F000L, Translation.page(translate(0x7FFF_FFFFL)));
  }

  @Test
  void walk_of16KiBGranule_startsAtLevel0WithTwoEntries() {
    PageTables t16 = new PageTables(m, 14);
    long root16 = t16.table();
    t16.put(root16, 0, 0x8000_0000_C000L, 3, 0x4000_4000L | AF | VALID | TABLE_OR_PAGE);
    t16.enable(TCR_16K, root16, 0);
    assertEquals(0x4000_7000L, Translation.page(translate(0x8000_0000_F010L)));
  }

  @Test
  void walk_of16KiBGranule_takes32MiBBlocksAtLevel2() {
    PageTables t16 = new PageTables(m, 14);
    long root16 = t16.table();
    t16.put(root16, 0, 0x200_0000L, 2, 0x4200_0000L | AF | VALID);
    t16.enable(TCR_16K, root16, 0);
    assertEquals(0x43FF_F000L, Translation.page(translate(0x3FF_FFFFL)));
  }

  @Test
  void walk_of64KiBGranule_startsAtLevel1() {
    PageTables t64 = new PageTables(m, 16);
    long root64 = t64.table();
    t64.put(root64, 1, 0x5_0000L, 3, 0x4001_0000L | AF | VALID | TABLE_OR_PAGE);
    t64.enable(TCR_64K, root64, 0);
    assertEquals(0x4001_F000L, Translation.page(translate(0x5_F123L)));
  }

  @Test
  void walk_of39BitSpace_startsAtLevel1() {
    tables.put(root, 1, 0x40_0000_1000L - 0x1000, 3, DATA | AF | VALID | TABLE_OR_PAGE);
    tables.put(root, 1, 0x1000L, 3, DATA | AF | VALID | TABLE_OR_PAGE);
    tables.enable(TCR_4K & ~0x3F | 25, root, 0);
    assertEquals(DATA, Translation.page(translate(0x1000L)));
    assertEquals(Translation.fault(0x04), translate(0x80_0000_1000L));
  }

  @Test
  void walk_ofUpperHalf_usesTtbr1() {
    tables.page(root, 0xFFFF_8000_0000_1000L & 0xFFFF_FFFF_FFFFL, DATA, 0);
    tables.enable(TCR_4K, 0, root);
    assertEquals(DATA, Translation.page(translate(0xFFFF_8000_0000_1000L)));
  }

  @Test
  void walk_withTopByteIgnored_dropsTheTag() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.enable(TCR_4K | 1L << 37, root, 0);
    assertEquals(DATA, Translation.page(translate(0xAB00_0000_0000_1000L)));
    tables.enable(TCR_4K, root, 0);
    assertEquals(Translation.fault(0x04), translate(0xAB00_0000_0000_1000L));
  }

  @Test
  void walk_ofInvalidDescriptors_faultsWithTheirLevel() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.enable(TCR_4K, root, 0);
    assertEquals(Translation.fault(0x04), translate(0x8000_0000_0000L));
    assertEquals(Translation.fault(0x05), translate(0x4000_0000L));
    assertEquals(Translation.fault(0x06), translate(0x20_0000L));
    assertEquals(Translation.fault(0x07), translate(0x2000L));
  }

  @Test
  void walk_withEpd_faultsAtLevel0() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.enable(TCR_4K | 1 << 7, root, 0);
    assertEquals(Translation.fault(0x04), translate(0x1000L));
  }

  @Test
  void walk_ofClearAccessFlag_faults() {
    tables.put(root, 0, 0x1000L, 3, DATA | VALID | TABLE_OR_PAGE);
    tables.enable(TCR_4K, root, 0);
    assertEquals(Translation.fault(0x0B), translate(0x1000L));
  }

  @Test
  void walk_beyondTheOutputSize_isAnAddressSizeFault() {
    tables.page(root, 0x1000L, 1L << 40, 0);
    tables.enable(TCR_4K, root, 0);
    assertEquals(Translation.fault(0x03), translate(0x1000L));
    tables.enable(TCR_4K, 1L << 40, 0);
    assertEquals(Translation.fault(0x00), translate(0x1000L));
  }

  @Test
  void walk_whereNoMemoryIs_isAnExternalAbortOnTheWalk() {
    tables.put(root, 0, 0x1000L, 0, 0x9000_0000L | VALID | TABLE_OR_PAGE);
    tables.enable(TCR_4K, root, 0);
    assertEquals(Translation.fault(0x15), translate(0x1000L));
  }

  @Test
  void tableLimits_restrictWhatTheLeafGrants() {
    tables.page(root, 0x1000L, DATA, EL0);
    tables.put(root, 0, 0, 0, m.read64(root) | 1L << 61 | 1L << 62 | 1L << 59);
    tables.enable(TCR_4K, root, 0);
    long limited = translate(0x1000L);
    assertFalse(Translation.EL0_READ.isSet(limited));
    assertFalse(Translation.EL1_WRITE.isSet(limited));
    assertFalse(Translation.EL1_EXECUTE.isSet(limited));
    tables.enable(TCR_4K | 1L << 41, root, 0);
    assertTrue(Translation.EL0_WRITE.isSet(translate(0x1000L)));
  }

  @Test
  void wxn_takesExecutionFromWritablePages() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.page(root, 0x2000L, DATA, READ_ONLY);
    m.cpu.sys.sctlr |= 1 << 19;
    tables.enable(TCR_4K, root, 0);
    assertFalse(Translation.EL1_EXECUTE.isSet(translate(0x1000L)));
    assertTrue(Translation.EL1_EXECUTE.isSet(translate(0x2000L)));
  }

  @Test
  void store_toReadOnlyPage_isAPermissionFault() {
    tables.page(root, 0x1000L, DATA, READ_ONLY);
    tables.enable(TCR_4K, root, 0);
    Memory.store32(m.cpu, 0x1004L, 1);
    expectAbort(0x1004L, 0x0F, true);
  }

  @Test
  void load_ofUserPageWithPan_isAPermissionFault() {
    tables.page(root, 0x1000L, DATA, EL0);
    tables.enable(TCR_4K, root, 0);
    m.write64(DATA, 42);
    assertEquals(42, Memory.load64(m.cpu, 0x1000L));
    m.cpu.sys.setPan(true);
    Memory.load64(m.cpu, 0x1000L);
    expectAbort(0x1000L, 0x0F, false);
  }

  @Test
  void unprivilegedLoad_ofKernelPage_faultsUnlessUao() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.enable(TCR_4K, root, 0);
    m.write64(DATA, 7);
    m.state.uao = true;
    assertEquals(7, Memory.loadUnprivileged(m.cpu, 0x1000L, 8));
    m.state.uao = false;
    Memory.loadUnprivileged(m.cpu, 0x1000L, 8);
    expectAbort(0x1000L, 0x0F, false);
  }

  @Test
  void unprivilegedStore_toUserPageWithPan_succeeds() {
    tables.page(root, 0x1000L, DATA, EL0);
    tables.enable(TCR_4K, root, 0);
    m.cpu.sys.setPan(true);
    Memory.storeUnprivileged(m.cpu, 0x1008L, 4, 0x11);
    assertFalse(m.state.faulted);
    assertEquals(0x11, m.read64(DATA + 8));
  }

  @Test
  void e0pd_hidesTheHalfFromEl0Only() {
    tables.page(root, 0x1000L, DATA, EL0);
    tables.enable(TCR_4K | 1L << 55, root, 0);
    assertEquals(DATA, Translation.page(translate(0x1000L)));
    assertEquals(Translation.fault(0x04), Stage1Walk.translate(m.cpu, 0x1000L, true));
  }

  @Test
  void unalignedAccess_toDevice_isAnAlignmentFault() {
    tables.page(root, 0x1000L, DATA, DEVICE);
    tables.enable(TCR_4K, root, 0);
    Memory.load32(m.cpu, 0x1004L);
    assertFalse(m.state.faulted);
    Memory.load32(m.cpu, 0x1002L);
    expectAbort(0x1002L, 0x21, false);
  }

  @Test
  void unalignedAccess_withSctlrA_isAnAlignmentFaultEvenAfterAHit() {
    tables.page(root, 0x1000L, DATA, 0);
    m.cpu.sys.sctlr |= 2;
    tables.enable(TCR_4K, root, 0);
    Memory.store64(m.cpu, 0x1000L, 1);
    assertFalse(m.state.faulted);
    Memory.store64(m.cpu, 0x1001L, 1);
    expectAbort(0x1001L, 0x21, true);
  }

  @Test
  void atomicAddress_unaligned_isAnAlignmentFault() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.enable(TCR_4K, root, 0);
    assertEquals(m.port.host(DATA), Memory.writeAddress(m.cpu, 0x1000L, 8));
    assertEquals(0, Memory.writeAddress(m.cpu, 0x1004L, 8));
    expectAbort(0x1004L, 0x21, true);
  }

  @Test
  void storeOverTwoPages_whereTheSecondFaults_writesNothing() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.enable(TCR_4K, root, 0);
    Memory.store64(m.cpu, 0x1FFCL, -1);
    expectAbort(0x2000L, 0x07, true);
    assertEquals(0, m.read64(DATA + 0xFF8));
  }

  @Test
  void accessOverTwoPages_joinsBoth() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.page(root, 0x2000L, DATA + 0x5000, 0);
    tables.enable(TCR_4K, root, 0);
    Memory.store64(m.cpu, 0x1FFDL, 0x1122_3344_5566_7788L);
    assertEquals(0x1122_3344_5566_7788L, Memory.load64(m.cpu, 0x1FFDL));
    assertEquals(0x11_2233_4455L, m.read64(DATA + 0x5000));
  }

  @Test
  void deviceAccess_goesToThePort() {
    tables.page(root, 0x1000L, 0x900_0000L, DEVICE);
    tables.enable(TCR_4K, root, 0);
    m.port.devices.put(0x900_0018L, 0x90L);
    assertEquals(0x90, Memory.load32(m.cpu, 0x1018L));
    Memory.store8(m.cpu, 0x1000L, 0x1FF);
    assertEquals("[read 9000018/4, write 9000000/1=ff]", m.port.events.toString());
  }

  @Test
  void zeroBlock_clearsTheAlignedBlockAndFaultsWithTheGivenAddress() {
    tables.page(root, 0x1000L, DATA, 0);
    tables.page(root, 0x2000L, DATA, READ_ONLY);
    tables.enable(TCR_4K, root, 0);
    m.write64(DATA + 0x38, -1);
    m.write64(DATA + 0x40, -1);
    m.write64(DATA + 0x78, -1);
    m.write64(DATA + 0x80, -1);
    Memory.zeroBlock(m.cpu, 0x1055L);
    assertEquals(-1, m.read64(DATA + 0x38));
    assertEquals(0, m.read64(DATA + 0x40));
    assertEquals(0, m.read64(DATA + 0x78));
    assertEquals(-1, m.read64(DATA + 0x80));
    Memory.zeroBlock(m.cpu, 0x2055L);
    expectAbort(0x2055L, 0x0F, true);
  }

  @Test
  void mmuOff_limitsAddressesToThePhysicalSize() {
    assertEquals(TestPort.RAM, Translation.page(translate(TestPort.RAM)));
    assertEquals(Translation.fault(0x00), translate(1L << 40));
    Memory.load32(m.cpu, DATA + 2);
    expectAbort(DATA + 2, 0x21, false);
  }
}
