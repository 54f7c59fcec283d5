package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Saturating instructions and FPSR.QC. Spec: [ARM] C7.2.
class SimdSaturateTest {
  private final VectorMachine m = new VectorMachine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void sqadd_atBothLimits_saturates() {
    m.set(0, 0x0000_0000_0000_0000L, 0x7FFF_FFFF_8000_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0001_FFFF_FFFFL);
    m.run(0x0EA1_0C02); // sqadd v2.2s, v0.2s, v1.2s
    m.expect(2, 0x0000_0000_0000_0000L, 0x7FFF_FFFF_8000_0000L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqadd_inRange_leavesQc() {
    m.set(0, 0x0000_0000_0000_0000L, 0x7FFF_FFFE_8000_0001L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0001_FFFF_FFFFL);
    m.run(0x0EA1_0C02); // sqadd v2.2s, v0.2s, v1.2s
    m.expect(2, 0x0000_0000_0000_0000L, 0x7FFF_FFFF_8000_0000L);
    assertEquals(0, m.state.fpsr);
  }

  @Test
  void sqadd_of64BitLeavesHighHalfAlone_whenNotWide() {
    m.set(0, 0x7F00_0000_0000_0000L, 0x0000_0000_0000_0000L);
    m.set(1, 0x7F00_0000_0000_0000L, 0x0000_0000_0000_0000L);
    m.run(0x0E21_0C02); // sqadd v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
    assertEquals(0, m.state.fpsr);
  }

  @Test
  void uqsub_belowZero_isZero() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0001L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0002L);
    m.run(0x7EE1_2C02); // uqsub d2, d0, d1
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void uqadd_ofBytes_saturatesTheLane() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_FF80L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0180L);
    m.run(0x2E21_0C02); // uqadd v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_FFFFL);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void suqadd_ofLargeUnsigned_stopsAtTheSignedMaximum() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_FFFF_FFFFL);
    m.set(2, 0x0000_0000_0000_0000L, 0x8000_0000_0000_0000L);
    m.run(0x5EE0_3802); // suqadd d2, d0
    m.expect(2, 0x0000_0000_0000_0000L, 0x7FFF_FFFF_FFFF_FFFFL);
    assertEquals(0, m.state.fpsr);
  }

  @Test
  void usqadd_ofNegative_stopsAtZero() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_00FEL);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0001L);
    m.run(0x7E20_3802); // usqadd b2, b0
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqabs_ofTheLowest_saturates() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_80FF_7F00L);
    m.run(0x0E20_7802); // sqabs v2.8b, v0.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_7F01_7F00L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqneg_ofTheLowest_saturates() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_80FF_7F00L);
    m.run(0x2E20_7802); // sqneg v2.8b, v0.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_7F01_8100L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqdmulh_ofTheLowestSquared_saturates() {
    m.set(0, 0x0000_0000_0000_0000L, 0x8000_4000_8000_7FFFL);
    m.set(1, 0x0000_0000_0000_0000L, 0x8000_4000_4000_7FFFL);
    m.run(0x0E61_B402); // sqdmulh v2.4h, v0.4h, v1.4h
    m.expect(2, 0x0000_0000_0000_0000L, 0x7FFF_2000_C000_7FFEL);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqrdmulh_byElement_rounds() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0001_4000_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x4000_0000_0000_0000L);
    m.run(0x0FA1_D002); // sqrdmulh v2.2s, v0.2s, v1.s[1]
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0001_2000_0000L);
    assertEquals(0, m.state.fpsr);
  }

  @Test
  void sqrdmlah_accumulatesBeforeRounding() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_7FFFL);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_0000_7FFFL);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_7FFFL);
    m.run(0x7E41_8402); // sqrdmlah h2, h0, h1
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_7FFFL);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqdmlal_scalar_widens() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_8000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_0000_8000L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_FFFF_FFFFL);
    m.run(0x5E61_9002); // sqdmlal s2, h0, h1
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_7FFF_FFFEL);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqxtun_ofNegative_isZero() {
    m.set(0, 0xFFFF_00FF_0100_0001L, 0x007F_8000_FF00_FFFEL);
    m.run(0x2E21_2802); // sqxtun v2.8b, v0.8h
    m.expect(2, 0x0000_0000_0000_0000L, 0x00FF_FF01_7F00_0000L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqxtn2_keepsTheLowHalf() {
    m.set(0, 0x0001_0001_0001_0001L, 0x0001_0001_0001_0001L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_1234L);
    m.run(0x4E21_4802); // sqxtn2 v2.16b, v0.8h
    m.expect(2, 0x0101_0101_0101_0101L, 0x0000_0000_0000_1234L);
    assertEquals(0, m.state.fpsr);
  }
}
