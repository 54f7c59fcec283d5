package dev.megalith.cpu.mmu;

import static dev.megalith.cpu.testing.PageTables.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.Decoder;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Pstate;
import dev.megalith.cpu.testing.PageTables;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is remembered of translations, and what makes it forgotten.
///
/// Spec: [ARM] D8 "TLB maintenance".
class TlbMaintenanceTest {
  private static final int TLBI_VMALLE1IS = 0xD508_831F;
  private static final int TLBI_VAE1IS_X0 = 0xD508_8320;
  private static final int TLBI_ASIDE1IS_X0 = 0xD508_8340;
  private static final int TLBI_RVAE1IS_X0 = 0xD508_8220;
  private static final int TLBI_VAAE1_X0 = 0xD508_8760;
  private static final int DSB_ISH = 0xD503_3B9F;
  private static final int DSB_NSH = 0xD503_379F;
  private static final int AT_S1E1R_X0 = 0xD508_7800;
  private static final int AT_S1E0W_X0 = 0xD508_7860;
  private static final int IC_IVAU_X0 = 0xD50B_7520;
  private static final int DC_CVAC_X0 = 0xD50B_7A20;
  private static final int DC_ZVA_X0 = 0xD50B_7420;
  private static final int NOP = 0xD503_201F;
  private static final int ADD_X1_1 = 0x9100_0421;
  private static final int ADD_X1_2 = 0x9100_0821;
  private static final int STR_X2_X0 = 0xF900_0002;

  private static final long A = TestMachine.DATA;
  private static final long B = TestMachine.DATA + 0x1000;
  private static final long UPPER = 0xFFFF_8000_0000_0000L;

  private final TestMachine m = new TestMachine();
  private final PageTables tables = new PageTables(m, 12);
  private final long root = tables.table();
  private final long upperRoot = tables.table();

  @BeforeEach
  void map() {
    PageTables.identity(m, root, tables);
    m.cpu.sys.ttbr1 = upperRoot;
    m.write64(A, 0xA);
    m.write64(B, 0xB);
    m.port.events.clear();
  }

  @AfterEach
  void close() {
    m.close();
  }

  private long load(long va) {
    return Memory.load64(m.cpu, va);
  }

  private void tlbi(int insn, long operand) {
    m.program(insn);
    m.state.x[0] = operand;
    m.step(1);
    assertEquals(TestMachine.CODE + 4, m.state.pc);
  }

  private void useAsid(long asid) {
    m.msr(SystemRegister.TTBR0_EL1, root | asid << 48);
  }

  @Test
  void changedPage_isSeenAfterTlbiByVa() {
    tables.page(root, 0x5000L, A, NG);
    assertEquals(0xA, load(0x5000L));
    tables.page(root, 0x5000L, B, NG);
    assertEquals(0xA, load(0x5000L));
    tlbi(TLBI_VAE1IS_X0, 5);
    assertEquals(0xB, load(0x5000L));
  }

  @Test
  void changedPage_isSeenAfterTlbiAll() {
    tables.page(root, 0x5000L, A, NG);
    assertEquals(0xA, load(0x5000L));
    tables.page(root, 0x5000L, B, NG);
    tlbi(TLBI_VMALLE1IS, 0);
    assertEquals(0xB, load(0x5000L));
  }

  @Test
  void innerShareableForms_areBroadcast() {
    tlbi(TLBI_VMALLE1IS, 0);
    tlbi(TLBI_VAE1IS_X0, 0x0007_0000_0000_0005L);
    tlbi(TLBI_VAAE1_X0, 5);
    m.execute(DSB_NSH);
    m.execute(DSB_ISH);
    m.port.events.removeIf(e -> e.startsWith("code"));
    assertEquals("[tlbi ALL 0, tlbi VA 7000000000005, dsb]", m.port.events.toString());
  }

  @Test
  void tlbiByVa_insideABlock_dropsEveryPageOfTheBlock() {
    tables.put(root, 0, 0x60_0000L, 2, 0x4000_0000L | AF | VALID);
    assertEquals(0xA, load(0x60_0000L + (A - TestPort.RAM)));
    assertEquals(0xB, load(0x60_0000L + (B - TestPort.RAM)));
    tables.put(root, 0, 0x60_0000L, 2, 0x4020_0000L | AF | VALID);
    tlbi(TLBI_VAE1IS_X0, 0x60_0000L + 0x9000 >>> 12);
    assertEquals(0, load(0x60_0000L + (A - TestPort.RAM)));
    assertEquals(0, load(0x60_0000L + (B - TestPort.RAM)));
  }

  @Test
  void tlbiByVa_ofA64KiBPage_dropsAllItsParts() {
    PageTables t64 = new PageTables(m, 16);
    long root64 = t64.table();
    t64.put(root64, 1, TestMachine.DATA, 3, 0x4002_0000L | AF | VALID | TABLE_OR_PAGE);
    long descriptor = t64.put(root64, 1, 0x5_0000L, 3, 0x4002_0000L | AF | VALID | TABLE_OR_PAGE);
    t64.enable(TCR_64K, root64, 0);
    assertEquals(0xB, load(0x5_1000L));
    m.write64(descriptor, 0);
    m.cpu.mmu.apply(TlbOperation.VA, 0x5F);
    load(0x5_1000L);
    assertTrue(m.state.faulted);
  }

  @Test
  void nonGlobalPage_isNotSeenByAnotherAsid() {
    useAsid(1);
    tables.page(root, 0x5000L, A, NG);
    assertEquals(0xA, load(0x5000L));
    tables.page(root, 0x5000L, B, NG);
    useAsid(2);
    useAsid(1);
    assertEquals(0xA, load(0x5000L), "the entry of ASID 1 is still there");
    useAsid(2);
    assertEquals(0xB, load(0x5000L));
  }

  @Test
  void tlbiByAsid_dropsThatAsidOnly() {
    useAsid(1);
    tables.page(root, 0x5000L, A, NG);
    assertEquals(0xA, load(0x5000L));
    useAsid(2);
    tables.page(root, 0x6000L, A, NG);
    assertEquals(0xA, load(0x6000L));
    tables.page(root, 0x5000L, B, NG);
    tables.page(root, 0x6000L, B, NG);
    tlbi(TLBI_ASIDE1IS_X0, 1L << 48);
    assertEquals(0xA, load(0x6000L));
    useAsid(1);
    assertEquals(0xB, load(0x5000L));
  }

  @Test
  void remoteTlbiOfTheCurrentAsid_keepsTheContextNumber() {
    useAsid(9);
    tables.page(root, 0x5000L, A, NG);
    assertEquals(0xA, load(0x5000L));
    tables.page(root, 0x5000L, B, NG);
    long context = m.cpu.context;
    m.cpu.mmu.applyRemote(TlbOperation.ASID, 9L << 48);
    assertEquals(context, m.cpu.context);
    assertEquals(0xB, load(0x5000L));
    m.cpu.mmu.applyRemote(TlbOperation.ALL, 0);
    assertEquals(context, m.cpu.context);
  }

  @Test
  void tlbiByRange_dropsEveryPageInIt() {
    tables.page(root, 0x5000L, A, NG);
    tables.page(root, 0x8000L, A, NG);
    tables.page(root, 0x9000L, A, NG);
    assertEquals(0x1E, load(0x5000L) + load(0x8000L) + load(0x9000L));
    tables.page(root, 0x5000L, B, NG);
    tables.page(root, 0x8000L, B, NG);
    tables.page(root, 0x9000L, B, NG);
    // TG 4 KiB, SCALE 0, NUM 1: four pages from 0x5000.
    tlbi(TLBI_RVAE1IS_X0, 1L << 46 | 1L << 39 | 5);
    assertEquals(0xB, load(0x5000L));
    assertEquals(0xB, load(0x8000L));
    assertEquals(0xA, load(0x9000L));
    assertTrue(m.port.events.contains("tlbi RANGE 408000000005"));
  }

  @Test
  void tlbiByRange_ofTheUpperHalf_signExtendsItsBase() {
    tables.page(upperRoot, UPPER & 0xFFFF_FFFF_FFFFL, A, 0);
    assertEquals(0xA, load(UPPER));
    tables.page(upperRoot, UPPER & 0xFFFF_FFFF_FFFFL, B, 0);
    tlbi(TLBI_RVAE1IS_X0, 1L << 46 | UPPER >>> 12 & (1L << 37) - 1);
    assertEquals(0xB, load(UPPER));
  }

  @Test
  void tlbiOfTheCurrentAsid_isSeenAtOnce() {
    useAsid(9);
    tables.page(root, 0x5000L, A, NG);
    assertEquals(0xA, load(0x5000L));
    tables.page(root, 0x5000L, B, NG);
    tlbi(TLBI_ASIDE1IS_X0, 9L << 48);
    assertEquals(0xB, load(0x5000L));
  }

  @Test
  void upperNonGlobalPage_isNotSeenByAnotherAsid() {
    useAsid(1);
    tables.page(upperRoot, UPPER & 0xFFFF_FFFF_FFFFL, A, NG);
    assertEquals(0xA, load(UPPER));
    tables.page(upperRoot, UPPER & 0xFFFF_FFFF_FFFFL, B, NG);
    useAsid(2);
    assertEquals(0xB, load(UPPER));
  }

  @Test
  void moreAsidsThanContexts_stayApart() {
    tables.page(root, 0x5000L, A, NG);
    for (int asid = 1; asid < 5000; asid++) {
      m.cpu.sys.ttbr0 = root | (long) asid << 48;
      m.cpu.mmu.asidChanged();
      assertEquals(0xA, load(0x5000L));
      assertTrue(m.cpu.context > 0 && m.cpu.context <= AsidContexts.LAST);
    }
    tables.page(root, 0x5000L, B, NG);
    useAsid(6000);
    assertEquals(0xB, load(0x5000L));
  }

  @Test
  void taggedAddress_isDroppedWithTheUntaggedOne() {
    tables.enable(TCR_4K | 1L << 37, root, upperRoot);
    tables.page(root, 0x5000L, A, NG);
    long tagged = 0x5A00_0000_0000_5000L;
    assertEquals(0xA, load(tagged));
    tables.page(root, 0x5000L, B, NG);
    tlbi(TLBI_VAE1IS_X0, 5);
    assertEquals(0xB, load(tagged));
  }

  @Test
  void tagThatLooksLikeTheUpperHalf_isTranslatedByTheLower() {
    tables.enable(TCR_4K | 1L << 37, root, upperRoot);
    tables.page(root, 0x5000L, A, NG);
    assertEquals(0xA, load(0xFF00_0000_0000_5000L));
  }

  @Test
  void at_reportsAddressOrFault() {
    tables.page(root, 0x5000L, A, READ_ONLY);
    tlbi(AT_S1E1R_X0, 0x5123);
    assertEquals(0xFF00_0000_0000_0A00L | A, m.cpu.sys.par);
    tlbi(AT_S1E0W_X0, 0x5123);
    assertEquals(0x801 | 0x0F << 1, m.cpu.sys.par);
    tlbi(AT_S1E1R_X0, 0x7000_0000_0000L);
    assertEquals(0x801 | 0x04 << 1, m.cpu.sys.par);
  }

  @Test
  void cacheMaintenance_ofAnUnmappedAddress_isAnAbortWithCm() {
    m.program(DC_CVAC_X0);
    m.state.x[0] = 0x7000_0040L;
    m.step(1);
    assertEquals(0x9600_0146L, m.cpu.sys.esr);
    assertEquals(0x7000_0040L, m.cpu.sys.far);
  }

  @Test
  void icIvau_atEl0WithoutUci_isTrapped() {
    tables.page(root, TestMachine.CODE, TestMachine.CODE, EL0 | READ_ONLY);
    m.cpu.mmu.apply(TlbOperation.ALL, 0);
    m.program(IC_IVAU_X0);
    Pstate.enter(m.cpu, 0, 0);
    m.step(1);
    assertEquals(0x18, m.cpu.sys.esr >>> 26);
  }

  @Test
  void dcZva_clearsOneBlock() {
    m.program(DC_ZVA_X0);
    m.state.x[0] = A;
    m.step(1);
    assertEquals(0, m.read64(A));
    assertEquals(TestMachine.CODE + 4, m.state.pc);
  }

  @Test
  void storeToCode_isExecutedAfterwards() {
    m.state.x[0] = TestMachine.CODE + 8;
    m.program(STR_X2_X0, NOP, ADD_X1_1);
    m.state.x[0] = TestMachine.CODE + 8;
    m.state.x[2] = ADD_X1_2;
    m.step(3);
    assertEquals(2, m.state.x[1]);
    m.state.pc = TestMachine.CODE + 8;
    m.state.x[1] = 0;
    assertEquals(Status.POLL, Interpreter.run(m.cpu, 0));
    m.step(1);
    assertEquals(2, m.state.x[1]);
  }

  @Test
  void codePage_takesWritePermissionFromEarlierStores() {
    long va = TestMachine.CODE + 0x1000;
    Memory.store32(m.cpu, va, ADD_X1_1);
    Memory.store32(m.cpu, va + 4, NOP);
    m.state.pc = va;
    DecodedPage page = Objects.requireNonNull(m.cpu.mmu.fetchPage(va));
    assertTrue(m.port.events.contains("code %x".formatted(va)));
    Decoder.decodeAt(page, 0);
    assertTrue(page.code[0] != 0);
    Memory.store32(m.cpu, va, ADD_X1_2);
    assertEquals(0, page.code[0], "the slot is empty again");
  }

  @Test
  void remoteCodePage_takesWritePermission() {
    Memory.store64(m.cpu, A, 1);
    m.cpu.mmu.applyRemote(TlbOperation.CODE_PAGE, A);
    long entry = SoftTlb.entry(m.cpu.tlb, A);
    assertEquals(SoftTlb.INVALID, Raw.getLong(entry + SoftTlb.WRITE_TAG));
  }

  @Test
  void codePage_afterManyStores_isDataAgainAndNotEnteredStale() {
    m.program(ADD_X1_1);
    m.step(1);
    DecodedPage page = m.code.find(TestMachine.CODE);
    for (int i = 0; i < 64; i++) {
      Memory.store32(m.cpu, TestMachine.CODE + 0x800, i);
    }
    assertFalse(m.code.contains(TestMachine.CODE));
    Memory.store32(m.cpu, TestMachine.CODE, ADD_X1_2);
    m.state.pc = TestMachine.CODE;
    m.state.x[1] = 0;
    m.step(1);
    assertEquals(2, m.state.x[1]);
    assertTrue(page != m.code.find(TestMachine.CODE));
  }

  @Test
  void fetch_ofNonExecutablePage_isAPermissionFault() {
    tables.page(root, 0x5000L, A, PXN);
    m.state.pc = 0x5000;
    m.step(1);
    assertEquals(0x8600_000FL, m.cpu.sys.esr);
    assertEquals(0x5000, m.cpu.sys.far);
  }

  @Test
  void fetch_ofUserWritablePageAtEl1_isAPermissionFault() {
    tables.page(root, 0x5000L, A, EL0);
    m.state.pc = 0x5000;
    m.step(1);
    assertEquals(0x8600_000FL, m.cpu.sys.esr);
  }

  @Test
  void fetch_afterRemapAndTlbi_runsTheNewPage() {
    m.write64(A, ADD_X1_1);
    m.write64(B, ADD_X1_2);
    tables.page(root, 0x5000L, A, 0);
    m.state.pc = 0x5000;
    m.step(1);
    tables.page(root, 0x5000L, B, 0);
    m.cpu.mmu.apply(TlbOperation.VA, 5);
    m.state.pc = 0x5000;
    m.step(1);
    assertEquals(3, m.state.x[1]);
  }
}
