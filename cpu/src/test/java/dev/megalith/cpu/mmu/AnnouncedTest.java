package dev.megalith.cpu.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.testing.PageTables;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What an element says about its translations before it makes them, so that others can tell
/// whether maintenance concerns it.
class AnnouncedTest {
  private static final int LDR_X2_X0 = 0xF940_0002;
  private static final int TLBI_VMALLE1 = 0xD508_871F;
  private static final int TLBI_RVAE1IS_X0 = 0xD508_8220;
  private static final int TLBI_RVAAE1IS_X0 = 0xD508_8260;
  private static final int TLBI_RVAALE1IS_X0 = 0xD508_82E0;
  private static final long VA = 0x10_0000_0000L;

  private final TestMachine m = new TestMachine();
  private final PageTables tables = new PageTables(m, 12);
  private final long root = tables.table();

  @AfterEach
  void close() {
    m.close();
  }

  /// The program's own pages are not global, as a user's.
  private void mapNonGlobal() {
    for (long offset = 0; offset < 0x10_0000; offset += 4096) {
      long page = TestPort.RAM + offset;
      tables.page(root, page, page, PageTables.NG);
    }
    tables.page(root, VA, TestMachine.DATA, 0);
    tables.enable(PageTables.TCR_4K, root, 0);
    m.state.x[0] = VA;
  }

  @Test
  void asid_ofANewTable_isAnnounced() {
    mapNonGlobal();
    m.port.asids.clear();
    m.msr(SystemRegister.TTBR0_EL1, root | 5L << 48);
    m.msr(SystemRegister.TTBR0_EL1, root | 6L << 48);
    assertEquals(List.of(5, 6), m.port.asids);
  }

  @Test
  void nonGlobalPages_areNoGlobalOnes() {
    mapNonGlobal();
    m.state.x[0] = TestMachine.DATA;
    m.execute(LDR_X2_X0);
    assertFalse(m.port.globalPages);
  }

  /// The first translation is from before the announcement: it is used once and made again.
  @Test
  void globalPage_ofTheLowerHalf_isAnnouncedBeforeItIsRemembered() {
    mapNonGlobal();
    List<Long> acquired = new ArrayList<>();
    m.port.onAcquire =
        (pa, _, _) -> {
          if (pa == TestMachine.DATA) {
            acquired.add(pa);
          }
        };
    m.execute(LDR_X2_X0);
    assertTrue(m.port.globalPages);
    m.execute(LDR_X2_X0);
    m.execute(LDR_X2_X0);
    assertEquals(2, acquired.size());
  }

  @Test
  void globalPages_afterAFlush_areHeldNoMore() {
    mapNonGlobal();
    m.execute(LDR_X2_X0);
    m.execute(TLBI_VMALLE1);
    assertFalse(m.port.globalPages);
  }

  @Test
  void maintenance_byRangeForAllAsids_names0() {
    m.state.x[0] = 0x1234_0000_0000_0001L;
    m.port.events.clear();
    m.execute(TLBI_RVAE1IS_X0);
    m.execute(TLBI_RVAAE1IS_X0);
    m.execute(TLBI_RVAALE1IS_X0);
    assertEquals(
        List.of("tlbi RANGE 1234000000000001", "tlbi RANGE 1", "tlbi RANGE 1"),
        m.port.events.stream().filter(event -> event.startsWith("tlbi")).toList());
  }
}
