package dev.megalith.worker.gic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.IccRegister;
import dev.megalith.fabric.interrupt.PeMessage.GroupsForwarded;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One PE's LPIs, from its tables in guest RAM to the CPU interface. [GIC] 5.1, 12.11.
class LpiTest {
  private static final int CTLR = 0x00;
  private static final int TYPER = 0x08;
  private static final int PROPBASER = 0x70;
  private static final int PENDBASER = 0x78;
  private static final int INVLPIR = 0xA0;
  private static final int INVALLR = 0xB0;
  private static final int SYNCR = 0xC0;
  private static final int SPURIOUS = 1023;
  private static final int FIRST = 8192;
  private static final int LAST = 65535;

  /// 64 KiB of configuration and 64 KiB of pending bits.
  private static final long RAM = 0x4000_0000L;

  private static final long PENDING = RAM + 0x1_0000;
  private static final int RAM_BYTES = 0x2_0000;
  private static final long PTZ = 1L << 62;
  private static final int ENABLED = 1;

  private final byte[] ram = new byte[RAM_BYTES];

  private final RecordingPort port = new RecordingPort();
  private final GicPe pe = new GicPe(5, 0x0102, true, port, new Ram());

  private final class Ram implements LpiMemory {
    private boolean contains(long pa, byte[] bytes) {
      return pa >= RAM && pa + bytes.length <= RAM + RAM_BYTES;
    }

    @Override
    public boolean read(long pa, byte[] bytes) {
      if (!contains(pa, bytes)) {
        return false;
      }
      System.arraycopy(ram, (int) (pa - RAM), bytes, 0, bytes.length);
      return true;
    }

    @Override
    public boolean write(long pa, byte[] bytes) {
      if (!contains(pa, bytes)) {
        return false;
      }
      System.arraycopy(bytes, 0, ram, (int) (pa - RAM), bytes.length);
      return true;
    }
  }

  /// As Linux leaves it: group 1 enabled, PMR 0xF0; tables known, LPIs not enabled yet.
  @BeforeEach
  void bringUp() {
    pe.apply(new GroupsForwarded(true, true));
    pe.writeIcc(IccRegister.ICC_PMR_EL1.packed(), 0xF0);
    pe.writeIcc(IccRegister.ICC_IGRPEN1_EL1.packed(), 1);
    pe.writeFrame(PROPBASER, 8, RAM | 15);
    pe.writeFrame(PENDBASER, 8, PENDING | PTZ);
    port.take();
  }

  private void configure(int intid, int value) {
    ram[intid - FIRST] = (byte) value;
  }

  private void pend(int intid) {
    ram[(int) (PENDING - RAM) + intid / 8] |= (byte) (1 << intid % 8);
  }

  private void enableLpis() {
    pe.writeFrame(CTLR, 4, 1);
  }

  private long acknowledge() {
    return pe.readIcc(IccRegister.ICC_IAR1_EL1.packed());
  }

  private void end(long intid) {
    pe.writeIcc(IccRegister.ICC_EOIR1_EL1.packed(), intid);
  }

  @Test
  void registers_withLpis_keepWhatIsWritable() {
    pe.writeFrame(PROPBASER, 8, -1L);
    pe.writeFrame(PENDBASER, 8, -1L);
    assertEquals(0x070F_FFFF_FFFF_FF9FL, pe.readFrame(PROPBASER, 8));
    assertEquals(0x070F_FFFF_FFFF_0F80L, pe.readFrame(PENDBASER, 8));
    assertEquals(6, pe.readFrame(CTLR, 4));
    assertEquals(1, pe.readFrame(TYPER, 4) & 1);
    assertEquals(0, pe.readFrame(SYNCR, 4));
    enableLpis();
    pe.writeFrame(PROPBASER, 4, 0);
    pe.writeFrame(PENDBASER, 8, 0);
    assertEquals(7, pe.readFrame(CTLR, 4));
    assertEquals(0x070F_FFFF_FFFF_FF9FL, pe.readFrame(PROPBASER, 8));
    assertEquals(0x070F_FFFF_FFFF_0F80L, pe.readFrame(PENDBASER, 8));
  }

  @Test
  void registers_withoutLpis_readZero() {
    GicPe without = new GicPe(5, 0x0102, true, port);
    without.writeFrame(CTLR, 4, 1);
    without.writeFrame(PROPBASER, 8, -1L);
    assertEquals(0, without.readFrame(CTLR, 4));
    assertEquals(0, without.readFrame(PROPBASER, 8));
    assertEquals(0, without.readFrame(TYPER, 4) & 1);
    assertThrows(Invariant.Violation.class, () -> without.setLpi(FIRST));
  }

  @Test
  void lpi_setWhenEnabled_isTakenOnceAndNeverActive() {
    configure(8200, 0xA0 | ENABLED);
    enableLpis();
    pe.setLpi(8200);
    assertTrue(pe.irqAsserted());
    assertEquals(8200, acknowledge());
    assertFalse(pe.irqAsserted());
    pe.setLpi(8200); // again, before the end: it pends, but does not preempt
    assertFalse(pe.irqAsserted());
    end(8200);
    assertEquals(8200, acknowledge());
    end(8200);
    assertEquals(SPURIOUS, acknowledge());
    assertEquals(List.of(), port.take()); // nothing to deactivate at the distributor
  }

  @Test
  void lpi_setTwice_isTakenOnce() {
    configure(8200, 0xA0 | ENABLED);
    enableLpis();
    pe.setLpi(8200);
    pe.setLpi(8200);
    assertEquals(8200, acknowledge());
    end(8200);
    assertEquals(SPURIOUS, acknowledge());
  }

  @Test
  void lpis_ofSeveralPriorities_comeByPriorityThenIntid() {
    configure(FIRST, 0xA0 | ENABLED);
    configure(9000, 0x40 | ENABLED);
    configure(9001, 0x40 | ENABLED);
    configure(LAST, 0x47 | ENABLED); // the lowest bits are not implemented
    enableLpis();
    pe.setLpi(FIRST);
    pe.setLpi(LAST);
    pe.setLpi(9001);
    pe.setLpi(9000);
    assertArrayEquals(
        new long[] {9000, 9001, LAST, FIRST},
        new long[] {takeAndEnd(), takeAndEnd(), takeAndEnd(), takeAndEnd()});
  }

  private long takeAndEnd() {
    long intid = acknowledge();
    end(intid);
    return intid;
  }

  @Test
  void lpi_outOfRangeOrBeforeEnable_isLost() {
    Arrays.fill(ram, 0, 0xE000, (byte) (0xA0 | ENABLED));
    pe.setLpi(FIRST);
    pe.writeFrame(PROPBASER, 8, RAM | 13);
    enableLpis();
    pe.setLpi(0x4000);
    pe.setLpi(17);
    pe.setLpi(-1);
    assertEquals(SPURIOUS, acknowledge());
    pe.setLpi(0x3FFF);
    assertEquals(0x3FFF, acknowledge());
  }

  @Test
  void invalidate_afterTheTableChanged_enablesAndDisablesWhatPends() {
    enableLpis();
    pe.setLpi(8200);
    configure(8200, 0xA0 | ENABLED);
    assertFalse(pe.irqAsserted());
    pe.invalidateLpi(8200);
    assertTrue(pe.irqAsserted());
    configure(8200, 0xA0);
    assertTrue(pe.irqAsserted());
    pe.writeFrame(INVLPIR, 8, 8200);
    assertFalse(pe.irqAsserted());
    configure(8200, 0x20 | ENABLED);
    pe.writeFrame(INVALLR, 8, 0);
    assertEquals(8200, acknowledge());
    assertEquals(0x20, pe.readIcc(IccRegister.ICC_RPR_EL1.packed()));
  }

  @Test
  void clear_takesPendingAwayAndSaysWhatWas() {
    configure(8200, 0xA0 | ENABLED);
    enableLpis();
    pe.setLpi(8200);
    pe.setLpi(8300); // not enabled, pending all the same
    pe.setLpi(9000);
    assertTrue(pe.clearLpi(8300));
    assertFalse(pe.clearLpi(8300));
    assertArrayEquals(new int[] {8200, 9000}, pe.clearLpis());
    assertFalse(pe.irqAsserted());
    assertArrayEquals(new int[0], pe.clearLpis());
  }

  @Test
  void pendingTable_isReadAtEnableAndWrittenAtDisable() {
    configure(8200, 0xA0 | ENABLED);
    pend(8200);
    pend(9001);
    pend(40); // below the LPIs: not ours
    byte[] before = ram.clone();
    pe.writeFrame(PENDBASER, 8, PENDING);
    enableLpis();
    assertEquals(8200, acknowledge());
    pe.setLpi(LAST);
    pe.writeFrame(CTLR, 4, 0);

    before[(int) (PENDING - RAM) + 8200 / 8] = 0;
    before[(int) (PENDING - RAM) + LAST / 8] = (byte) 0x80;
    assertArrayEquals(before, ram);
    assertFalse(pe.irqAsserted());
  }

  @Test
  void pendingTable_thatIsZero_isNotRead() {
    configure(8200, 0xA0 | ENABLED);
    pend(8200);
    enableLpis();
    assertFalse(pe.irqAsserted());
  }

  @Test
  void tables_outsideOfRam_leaveLpisDisabled() {
    pe.writeFrame(PROPBASER, 8, 0x000F_FFFF_FFFF_F000L | 31);
    pe.writeFrame(PENDBASER, 8, 0x000F_FFFF_FFFF_0000L);
    enableLpis();
    pe.setLpi(8200);
    pe.invalidateLpi(8200);
    pe.invalidateLpis();
    assertFalse(pe.irqAsserted());
    pe.writeFrame(CTLR, 4, 0);
    assertEquals(6, pe.readFrame(CTLR, 4));
  }

  @Test
  void lpi_ofGroup1_isMaskedWithIt() {
    configure(8200, 0xA0 | ENABLED);
    enableLpis();
    pe.setLpi(8200);
    pe.writeIcc(IccRegister.ICC_IGRPEN1_EL1.packed(), 0);
    assertFalse(pe.irqAsserted());
    assertFalse(pe.fiqAsserted());
    pe.writeIcc(IccRegister.ICC_IGRPEN1_EL1.packed(), 1);
    pe.writeIcc(IccRegister.ICC_PMR_EL1.packed(), 0xA0);
    assertFalse(pe.irqAsserted());
  }
}
