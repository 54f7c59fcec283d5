package dev.megalith.cpu.mmu;

import static dev.megalith.cpu.testing.PageTables.NG;
import static dev.megalith.cpu.testing.PageTables.READ_ONLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.testing.PageTables;
import dev.megalith.cpu.testing.TestMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What translated code is told of memory: a window that leads to the host, or that the interpreter
/// has to do the access, with nothing done yet.
class WindowTest {
  private static final long OTHER = TestMachine.DATA + 0x1000;
  private static final long VA = 0x10_0000_0000L;
  private static final long VA_READ_ONLY = VA + 0x1000;
  private static final long VA_DEVICE = VA + 0x2000;
  private static final long VA_UNMAPPED = VA + 0x3000;
  private static final long NO_RAM = 0x0900_0000L;

  private final TestMachine m = new TestMachine();
  private final PageTables tables = new PageTables(m, 12);
  private final long root = tables.table();

  @BeforeEach
  void map() {
    PageTables.identity(m, root, tables);
    tables.page(root, VA, TestMachine.DATA, NG);
    tables.page(root, VA_READ_ONLY, TestMachine.DATA, NG | READ_ONLY);
    tables.page(root, VA_DEVICE, NO_RAM, NG);
    m.write64(TestMachine.DATA + 8, 0xA);
    m.write64(OTHER + 8, 0xB);
  }

  @AfterEach
  void close() {
    m.close();
  }

  private long forLoad(long va, int last) {
    return Window.forLoad(m.cpu, m.cpu.tlb, m.cpu.context, va, last);
  }

  private long forStore(long va, int last) {
    return Window.forStore(m.cpu, m.cpu.tlb, m.cpu.context, va, last);
  }

  private static long some(long window) {
    assertNotEquals(Window.NONE, window);
    return window;
  }

  private void assertNone(long window) {
    assertEquals(Window.NONE, window);
    assertFalse(m.state.faulted);
  }

  @Test
  void forLoad_ofRam_leadsToTheHost_andIsRemembered() {
    long window = some(forLoad(VA + 8, 7));
    assertEquals(0xA, Raw.load64(VA + 8 + window));
    m.port.onAcquire =
        (_, _, _) -> {
          throw new AssertionError("asked again");
        };
    assertEquals(window, forLoad(VA + 0xFF8, 7));
  }

  @Test
  void forStore_afterForLoad_asksForTheRightToWrite() {
    assertNotEquals(Window.NONE, forLoad(VA, 7));
    long window = some(forStore(VA + 8, 7));
    Raw.store64(VA + 8 + window, 0xC);
    assertEquals(0xC, m.read64(TestMachine.DATA + 8));
  }

  @Test
  void forStore_toAReadOnlyPage_isNone_andLoadsAreNot() {
    assertNone(forStore(VA_READ_ONLY, 0));
    assertNotEquals(Window.NONE, forLoad(VA_READ_ONLY, 0));
  }

  @Test
  void anAccess_overTwoPages_toADevice_orToNoPage_isNone() {
    assertNone(forLoad(VA + 0xFFC, 7));
    assertNone(forLoad(VA_DEVICE, 3));
    assertNone(forStore(VA_DEVICE, 3));
    assertNone(forLoad(VA_UNMAPPED, 0));
  }

  @Test
  void forStore_toAPageOfDecodedCode_isNone() {
    assertNotNull(m.cpu.mmu.fetchPage(VA));
    assertNone(forStore(VA, 7));
    assertNotEquals(Window.NONE, forLoad(VA, 7));
  }

  @Test
  void forLoad_ofAPageThatMovesMeanwhile_isNone_andThenTheNewPage() {
    m.port.onAcquire =
        (pa, _, _) -> {
          if ((pa & -4096L) == TestMachine.DATA) {
            tables.page(root, VA, OTHER, NG);
            m.cpu.mmu.applyRemote(TlbOperation.VA_ALL_ASIDS, VA >>> 12);
            m.cpu.mmu.finishRemote();
          }
        };
    assertNone(forLoad(VA + 8, 7));
    assertEquals(0xB, Raw.load64(VA + 8 + some(forLoad(VA + 8, 7))));
  }

  @Test
  void forLoad_whileTheProcessLosesAnotherPage_isNone_sinceOtherWindowsMayBeOfIt() {
    m.port.onAcquire =
        (_, _, _) -> {
          m.cpu.mmu.applyRemote(TlbOperation.PAGE, OTHER);
          m.cpu.mmu.finishRemote();
        };
    assertNone(forLoad(VA, 7));
  }
}
