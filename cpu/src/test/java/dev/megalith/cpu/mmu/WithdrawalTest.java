package dev.megalith.cpu.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.testing.PageTables;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A page is taken from the process: what an element keeps of it goes.
class WithdrawalTest {
  private static final int LDR_X2_X0 = 0xF940_0002;
  private static final int STR_X2_X0 = 0xF900_0002;
  private static final int LDXR_X2_X0 = 0xC85F_7C02;
  private static final int STXR_W4_X3_X0 = 0xC804_7C03;
  private static final int WFE = 0xD503_205F;
  private static final int ADD_X1_1 = 0x9100_0421;
  private static final int ADD_X1_2 = 0x9100_0821;
  private static final int B_SELF = 0x1400_0000;

  private static final long PAGE = TestMachine.DATA;
  private static final long OTHER = TestMachine.DATA + 0x1000;

  private final TestMachine m = new TestMachine();
  private final PageTables tables = new PageTables(m, 12);
  private final List<Long> acquired = new ArrayList<>();

  @BeforeEach
  void map() {
    PageTables.identity(m, tables.table(), tables);
    m.state.x[0] = PAGE;
    // Code and tables are acquired as well.
    m.port.onAcquire =
        (pa, _, write) -> {
          if (pa >= PAGE && pa < PAGE + 0x4_0000) {
            acquired.add(pa & -4096L | (write ? 1 : 0));
          }
        };
  }

  @AfterEach
  void close() {
    m.close();
  }

  private void withdraw(TlbOperation operation, long pa) {
    m.cpu.mmu.applyRemote(operation, pa);
    m.cpu.mmu.finishRemote();
  }

  @Test
  void load_afterWithdrawal_acquiresAgain() {
    m.execute(LDR_X2_X0);
    m.execute(LDR_X2_X0);
    assertEquals(List.of(PAGE), acquired);
    withdraw(TlbOperation.PAGE, PAGE);
    m.execute(LDR_X2_X0);
    assertEquals(List.of(PAGE, PAGE), acquired);
  }

  @Test
  void load_afterWithdrawalOfAnotherPage_hits() {
    m.execute(LDR_X2_X0);
    withdraw(TlbOperation.PAGE, OTHER);
    m.execute(LDR_X2_X0);
    assertEquals(List.of(PAGE), acquired);
  }

  @Test
  void access_afterWithdrawalOfWriting_storesAnewButLoadsAtOnce() {
    m.execute(STR_X2_X0);
    withdraw(TlbOperation.PAGE_WRITE, PAGE);
    m.execute(LDR_X2_X0);
    assertEquals(List.of(PAGE | 1), acquired);
    m.execute(STR_X2_X0);
    assertEquals(List.of(PAGE | 1, PAGE | 1), acquired);
  }

  /// More than are searched for one by one.
  @Test
  void load_afterWithdrawalOfManyPages_acquiresAgain() {
    for (int i = 0; i < 64; i++) {
      m.state.x[0] = PAGE + 4096L * i;
      m.execute(LDR_X2_X0);
    }
    for (int i = 0; i < 64; i++) {
      m.cpu.mmu.applyRemote(TlbOperation.PAGE, PAGE + 4096L * i);
    }
    m.cpu.mmu.finishRemote();
    acquired.clear();
    for (int i = 0; i < 64; i++) {
      m.state.x[0] = PAGE + 4096L * i;
      m.execute(LDR_X2_X0);
    }
    assertEquals(64, acquired.size());
  }

  /// Filters that misled are made anew, and still know every page.
  @Test
  void load_afterManySearchesInVain_isStillWithdrawn() {
    m.execute(LDR_X2_X0);
    for (int i = 0; i < 200_000; i++) {
      withdraw(TlbOperation.PAGE, 0x80_0000_0000L + 4096L * i);
    }
    withdraw(TlbOperation.PAGE, PAGE);
    m.execute(LDR_X2_X0);
    assertEquals(List.of(PAGE, PAGE), acquired);
  }

  @Test
  void everythingLost_dropsPagesAndMonitor() {
    m.execute(LDXR_X2_X0);
    m.cpu.mmu.applyAllRemote();
    assertEquals(0, m.state.monitorAddress);
    m.execute(LDR_X2_X0);
    assertEquals(List.of(PAGE, PAGE), acquired);
  }

  @Test
  void storeExclusive_afterWithdrawalOfItsPage_fails() {
    m.execute(LDXR_X2_X0);
    withdraw(TlbOperation.PAGE, PAGE);
    m.execute(STXR_W4_X3_X0);
    assertEquals(1, m.state.x[4]);
  }

  @Test
  void storeExclusive_afterWithdrawalOfAnotherPageOrOfWriting_succeeds() {
    m.execute(LDXR_X2_X0);
    withdraw(TlbOperation.PAGE, OTHER);
    withdraw(TlbOperation.PAGE_WRITE, PAGE);
    m.execute(STXR_W4_X3_X0);
    assertEquals(0, m.state.x[4]);
  }

  /// The store upgrades the page to writable, and somebody else wrote to it first.
  @Test
  void storeExclusive_whosePageIsLostDuringItsUpgrade_fails() {
    m.execute(LDXR_X2_X0);
    m.port.onAcquire =
        (pa, _, write) -> {
          if (write && pa == PAGE) {
            withdraw(TlbOperation.PAGE, PAGE);
          }
        };
    m.state.x[3] = 9;
    m.execute(STXR_W4_X3_X0);
    assertEquals(1, m.state.x[4]);
    assertEquals(0, m.read64(PAGE));
  }

  @Test
  void withdrawal_ofMonitoredPage_isAnEvent() {
    m.execute(LDXR_X2_X0);
    withdraw(TlbOperation.PAGE, PAGE);
    assertTrue(m.state.event);
    m.execute(WFE);
    assertFalse(m.state.event);
  }

  @Test
  void withdrawal_withoutMonitor_isNoEvent() {
    m.execute(LDR_X2_X0);
    withdraw(TlbOperation.PAGE, PAGE);
    assertFalse(m.state.event);
  }

  @Test
  void access_inBlocks_isNotRemembered() {
    m.port.blocks.add(PAGE);
    m.write64(PAGE + 8, 0x77);
    m.state.x[0] = PAGE + 8;
    m.execute(LDR_X2_X0);
    m.execute(LDR_X2_X0);
    assertEquals(0x77, m.state.x[2]);
    assertEquals(List.of(PAGE, PAGE), acquired);
  }

  @Test
  void exclusives_inBlocks_work() {
    m.port.blocks.add(PAGE);
    m.state.x[3] = 9;
    m.execute(LDXR_X2_X0);
    m.execute(STXR_W4_X3_X0);
    assertEquals(0, m.state.x[4]);
    assertEquals(9, m.read64(PAGE));
    withdraw(TlbOperation.PAGE, PAGE);
    assertEquals(0, m.state.monitorAddress);
  }

  @Test
  void exclusiveLoad_inBlocks_losesItsMonitorWithThePage() {
    m.port.blocks.add(PAGE);
    m.execute(LDXR_X2_X0);
    withdraw(TlbOperation.PAGE, PAGE);
    m.execute(STXR_W4_X3_X0);
    assertEquals(1, m.state.x[4]);
  }

  /// As a worker does it: the decoded page is retired, then the element is told.
  @Test
  void code_ofLostPage_isFetchedAndDecodedAgain() {
    m.program(ADD_X1_1, B_SELF);
    m.state.x[1] = 0;
    int _ = Interpreter.run(m.cpu, 1);
    Raw.store32(m.port.host(TestMachine.CODE), ADD_X1_2);
    m.code.retire(TestMachine.CODE);
    withdraw(TlbOperation.PAGE, TestMachine.CODE);
    m.state.pc = TestMachine.CODE;
    m.state.x[1] = 0;
    int _ = m.state.takePend() ? 1 : 0;
    int _ = Interpreter.run(m.cpu, 1);
    assertEquals(2, m.state.x[1]);
  }

  @Test
  void code_ofLostPage_thatIsNotRetiredYet_isAcquiredAgain() {
    m.program(ADD_X1_1, B_SELF);
    m.step(1);
    withdraw(TlbOperation.PAGE, TestMachine.CODE);
    List<Long> fetched = new ArrayList<>();
    m.port.onAcquire =
        (pa, sizeBytes, _) -> {
          if (sizeBytes == 4096) {
            fetched.add(pa);
          }
        };
    m.state.pc = TestMachine.CODE;
    m.step(1);
    assertEquals(List.of(TestMachine.CODE), fetched);
    assertTrue(TestMachine.CODE > TestPort.RAM);
  }
}
