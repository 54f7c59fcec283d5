package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Floating-point vectors; the arithmetic itself is held by the scalar kernels' tests.
///
/// Spec: [ARM] C7.2.
class SimdFloatTest {
  private final VectorMachine m = new VectorMachine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void fadd_ofSingles_addsFourLanes() {
    m.set(0, 0x3F80_0000_4000_0000L, 0x4040_0000_4080_0000L);
    m.set(1, 0x3F00_0000_3F00_0000L, 0x3F00_0000_C080_0000L);
    m.run(0x4E21_D402); // fadd v2.4s, v0.4s, v1.4s
    m.expect(2, 0x3FC0_0000_4020_0000L, 0x4060_0000_0000_0000L);
  }

  @Test
  void fmla_byElement_multipliesByIt() {
    m.set(0, 0x4008_0000_0000_0000L, 0x4000_0000_0000_0000L);
    m.set(1, 0x4024_0000_0000_0000L, 0x401C_0000_0000_0000L);
    m.set(2, 0x3FF0_0000_0000_0000L, 0x3FF0_0000_0000_0000L);
    m.run(0x4FC1_1802); // fmla v2.2d, v0.2d, v1.d[1]
    m.expect(2, 0x403F_0000_0000_0000L, 0x4035_0000_0000_0000L);
  }

  @Test
  void fmls_ofHalves_subtracts() {
    m.set(0, 0x0000_0000_0000_0000L, 0x3C00_4000_4200_4400L);
    m.set(1, 0x0000_0000_0000_0000L, 0x4000_4000_4000_4000L);
    m.set(2, 0x0000_0000_0000_0000L, 0x4900_4900_4900_4900L);
    m.run(0x0EC1_0C02); // fmls v2.4h, v0.4h, v1.4h
    m.expect(2, 0x0000_0000_0000_0000L, 0x4800_4600_4400_4000L);
  }

  @Test
  void faddp_takesNeighbours() {
    m.set(0, 0x3F80_0000_4000_0000L, 0x4040_0000_4080_0000L);
    m.set(1, 0x40A0_0000_40C0_0000L, 0x40E0_0000_4100_0000L);
    m.run(0x6E21_D402); // faddp v2.4s, v0.4s, v1.4s
    m.expect(2, 0x4130_0000_4170_0000L, 0x4040_0000_40E0_0000L);
  }

  @Test
  void fmaxnmv_ignoresQuietNan() {
    m.set(0, 0x7FC0_0000_4000_0000L, 0x40A0_0000_BF80_0000L);
    m.run(0x6E30_C802); // fmaxnmv s2, v0.4s
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_40A0_0000L);
  }

  @Test
  void fcmgt_withNan_isFalseAndInvalid() {
    m.set(0, 0x0000_0000_0000_0000L, 0x4000_0000_7FC0_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x3F80_0000_3F80_0000L);
    m.run(0x2EA1_E402); // fcmgt v2.2s, v0.2s, v1.2s
    m.expect(2, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_0000_0000L);
    assertEquals(1, m.state.fpsr);
  }

  @Test
  void fdivScalar_ignoresTheOtherLanes() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_40C0_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_4040_0000L);
    m.run(0x5E21_DC02); // fmulx s2, s0, s1
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_4190_0000L);
    assertEquals(0, m.state.fpsr);
  }

  @Test
  void fcvtzs_ofSingles_saturates() {
    m.set(0, 0x0000_0000_0000_0000L, 0xBFC0_0000_4F32_D05EL);
    m.run(0x0EA1_B802); // fcvtzs v2.2s, v0.2s
    m.expect(2, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_7FFF_FFFFL);
    assertEquals(0x11, m.state.fpsr);
  }

  @Test
  void ucvtf_withFraction_scales() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0003_0000_0100L);
    m.run(0x2F38_E402); // ucvtf v2.2s, v0.2s, #8
    m.expect(2, 0x0000_0000_0000_0000L, 0x3C40_0000_3F80_0000L);
  }

  @Test
  void fcvtl2_takesTheUpperHalf() {
    m.set(0, 0x3FC0_0000_C000_0000L, 0x0000_0000_0000_0000L);
    m.run(0x4E61_7802); // fcvtl2 v2.2d, v0.4s
    m.expect(2, 0x3FF8_0000_0000_0000L, 0xC000_0000_0000_0000L);
  }

  @Test
  void fcvtn_narrowsAndClears() {
    m.set(0, 0x3FF8_0000_0000_0000L, 0xC000_0000_0000_0000L);
    m.set(2, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0001L);
    m.run(0x0E61_6802); // fcvtn v2.2s, v0.2d
    m.expect(2, 0x0000_0000_0000_0000L, 0x3FC0_0000_C000_0000L);
  }

  @Test
  void fcvtxn_roundsToOdd() {
    m.set(0, 0x0000_0000_0000_0000L, 0x3FF0_0000_0000_0001L);
    m.run(0x7E61_6802); // fcvtxn s2, d0
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_3F80_0001L);
  }

  @Test
  void frinta_roundsTiesAway() {
    m.set(0, 0x0000_0000_0000_0000L, 0x4020_0000_C020_0000L);
    m.run(0x2E21_8802); // frinta v2.2s, v0.2s
    m.expect(2, 0x0000_0000_0000_0000L, 0x4040_0000_C040_0000L);
  }

  @Test
  void fcadd_by90_addsTheRotated() {
    m.set(0, 0x0000_0000_0000_0000L, 0x4000_0000_3F80_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x4080_0000_4040_0000L);
    m.run(0x2E81_E402); // fcadd v2.2s, v0.2s, v1.2s, #90
    m.expect(2, 0x0000_0000_0000_0000L, 0x40A0_0000_C040_0000L);
  }

  @Test
  void fcmla_byBothRotations_multipliesComplex() {
    m.set(0, 0x0000_0000_0000_0000L, 0x4000_0000_3F80_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x4080_0000_4040_0000L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
    m.run(0x2E81_C402); // fcmla v2.2s, v0.2s, v1.2s, #0
    m.run(0x2E81_CC02); // fcmla v2.2s, v0.2s, v1.2s, #90
    m.expect(2, 0x0000_0000_0000_0000L, 0x4120_0000_C0A0_0000L);
  }
}
