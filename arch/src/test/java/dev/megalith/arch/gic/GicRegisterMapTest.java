package dev.megalith.arch.gic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.base.Invariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// [GIC] 12.8, 12.10: where the registers lie, and which accesses they take.
class GicRegisterMapTest {
  @ParameterizedTest
  @CsvSource({
    "0x0000, 4, GICD_CTLR",
    "0x0004, 4, GICD_TYPER",
    "0x0084, 4, GICD_IGROUPR",
    "0x017C, 4, GICD_ISENABLER",
    "0x0400, 1, GICD_IPRIORITYR",
    "0x0427, 1, GICD_IPRIORITYR",
    "0x0C08, 4, GICD_ICFGR",
    "0x6100, 8, GICD_IROUTER",
    "0x6104, 4, GICD_IROUTER",
    "0x7FD8, 8, GICD_IROUTER",
    "0xFFE8, 4, GICD_PIDR2",
  })
  void gicd_offsetOfARegister_isFound(String offset, int size, GicdRegister expected) {
    assertEquals(expected, GicdRegister.find(Integer.decode(offset), size));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000, 1", // only priorities take bytes
    "0x0000, 8",
    "0x0100, 2",
    "0x0402, 4", // misaligned
    "0x6104, 8", // misaligned
    "0x7FE0, 8", // behind IROUTER1019
    "0x1000, 4", // no extended SPIs
    "-4, 4",
    "0x10000, 4",
  })
  void gicd_accessThatNoRegisterTakes_findsNothing(String offset, int size) {
    assertNull(GicdRegister.find(Integer.decode(offset), size));
  }

  @ParameterizedTest
  @CsvSource({
    "0x00008, 8, GICR_TYPER",
    "0x0000C, 4, GICR_TYPER",
    "0x00014, 4, GICR_WAKER",
    "0x10080, 4, GICR_IGROUPR0",
    "0x1041F, 1, GICR_IPRIORITYR",
    "0x10C04, 4, GICR_ICFGR1",
    "0x0FFE8, 4, GICR_PIDR2",
  })
  void gicr_offsetOfARegister_isFound(String offset, int size, GicrRegister expected) {
    assertEquals(expected, GicrRegister.find(Integer.decode(offset), size));
  }

  @Test
  void icc_packedEncoding_findsItsRegisterOnly() {
    assertEquals(IccRegister.ICC_IAR1_EL1, IccRegister.find(0xC660));
    assertEquals(IccRegister.ICC_PMR_EL1, IccRegister.find(0xC230));
    assertEquals(IccRegister.ICC_SGI1R_EL1, IccRegister.find(0xC65D));
    // AP0R1 exists only with six or more preemption bits.
    assertNull(IccRegister.find(IccRegister.ICC_AP0R0_EL1.packed() + 1));
    assertNull(IccRegister.find(IccRegister.ICC_IAR1_EL1.packed() & 0x3FFF));
  }

  @Test
  void icc_directions_areTheArchitectures() {
    assertTrue(IccRegister.ICC_IAR1_EL1.isReadable());
    assertFalse(IccRegister.ICC_IAR1_EL1.isWritable());
    assertTrue(IccRegister.ICC_EOIR1_EL1.isWritable());
    assertFalse(IccRegister.ICC_EOIR1_EL1.isReadable());
  }

  /// QEMU `virt` shows 0x037A0008 with an ITS and without 1-of-N.
  @Test
  void gicdTyper_of256Spis_isQemusWithoutLpisAndWith1ofN() {
    assertEquals(0x0178_0008L, GicConstants.gicd(0x0004, 4, 256));
    assertEquals(0x0178_001FL, GicConstants.gicd(0x0004, 4, 988));
  }

  @Test
  void spiCount_thatTyperCannotSay_isRefused() {
    assertThrows(Invariant.Violation.class, () -> GicConstants.gicdTyper(100));
    assertThrows(Invariant.Violation.class, () -> GicConstants.gicdTyper(1024));
  }

  @Test
  void gicrTyper_ofLastPe_saysAffinityNumberAndLast() {
    int affinity = 0x0000_1F0F;
    assertEquals(0x0000_1F0F_0101_FF10L, GicConstants.gicr(0x8, 8, 511, affinity, true, false));
    assertEquals(0x0000_1F0FL, GicConstants.gicr(0xC, 4, 511, affinity, true, true));
    assertEquals(0x0101_FF00L, GicConstants.gicr(0x8, 4, 511, affinity, false, false));
    assertEquals(0x0101_FF01L, GicConstants.gicr(0x8, 4, 511, affinity, false, true));
  }

  @Test
  void constants_areTheReadOnlyFixedOnes() {
    assertTrue(GicConstants.isConstantGicr(0x8, 8));
    assertTrue(GicConstants.isConstantGicr(0xFFE8, 4));
    assertTrue(GicConstants.isConstantGicd(0x4, 4));
    assertFalse(GicConstants.isConstantGicr(0x14, 4));
    assertFalse(GicConstants.isConstantGicd(0x0, 4));
    assertEquals(0x3B, GicConstants.gicd(0xFFE8, 4, 256));
    assertEquals(0x93, GicConstants.gicr(0xFFE0, 4, 0, 0, true, false));
    assertEquals(0x43B, GicConstants.gicd(0x8, 4, 256));
  }

  @Test
  void configBits_roundTrip_keepTheEdgeBitsOnly() {
    assertEquals(0x8000_0002L, ConfigBits.toIcfgr(0x8001));
    assertEquals(0x8001, ConfigBits.fromIcfgr(0xC000_0003L));
  }
}
