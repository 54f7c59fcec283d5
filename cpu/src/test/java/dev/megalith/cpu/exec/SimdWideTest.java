package dev.megalith.cpu.exec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Long, wide and narrowing instructions. Spec: [ARM] C7.2.
class SimdWideTest {
  private final VectorMachine m = new VectorMachine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void uaddl_ofBytes_widens() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_FFFF_FFFFL);
    m.set(1, 0x0000_0000_0000_0000L, 0x0102_0304_0506_0708L);
    m.run(0x2E21_0002); // uaddl v2.8h, v0.8b, v1.8b
    m.expect(2, 0x0100_0101_0102_0103L, 0x0104_0105_0106_0107L);
  }

  @Test
  void ssubw2_takesTheUpperHalf() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0005L);
    m.set(1, 0x8000_0000_FFFF_FFFFL, 0x0000_0000_0000_0000L);
    m.run(0x4EA1_3002); // ssubw2 v2.2d, v0.2d, v1.4s
    m.expect(2, 0x0000_0000_8000_0000L, 0x0000_0000_0000_0006L);
  }

  @Test
  void addhn_takesTheHighHalves() {
    m.set(0, 0x00FF_FF00_1234_5678L, 0x0000_0000_0000_0000L);
    m.set(1, 0x0001_0100_0000_0000L, 0x0000_0000_0000_0000L);
    m.run(0x0E21_4002); // addhn v2.8b, v0.8h, v1.8h
    m.expect(2, 0x0000_0000_0000_0000L, 0x0100_1256_0000_0000L);
  }

  @Test
  void raddhn_rounds() {
    m.set(0, 0x0000_0000_0000_0000L, 0x007F_0080_FF80_FFFFL);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
    m.run(0x2E21_4002); // raddhn v2.8b, v0.8h, v1.8h
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0001_0000L);
  }

  @Test
  void uabal_accumulatesTheDifference() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_FF00L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_0000_00FFL);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_0001_0001L);
    m.run(0x2E21_5002); // uabal v2.8h, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0100_0100L);
  }

  @Test
  void smlsl_byElement_subtractsProducts() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0002_0003L);
    m.set(1, 0x0000_0000_0000_0000L, 0xFFFF_0000_0000_0000L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
    m.run(0x0F71_6002); // smlsl v2.4s, v0.4h, v1.h[3]
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0002_0000_0003L);
  }

  @Test
  void umull2_ofWords_gives64Bits() {
    m.set(0, 0xFFFF_FFFF_0000_0002L, 0x0000_0000_0000_0000L);
    m.set(1, 0xFFFF_FFFF_0000_0003L, 0x0000_0000_0000_0000L);
    m.run(0x6EA1_C002); // umull2 v2.2d, v0.4s, v1.4s
    m.expect(2, 0xFFFF_FFFE_0000_0001L, 0x0000_0000_0000_0006L);
  }

  @Test
  void xtn_takesLowHalves() {
    m.set(0, 0x1122_3344_5566_7788L, 0x99AA_BBCC_DDEE_FF00L);
    m.run(0x0E61_2802); // xtn v2.4h, v0.4s
    m.expect(2, 0x0000_0000_0000_0000L, 0x3344_7788_BBCC_FF00L);
  }

  @Test
  void shll_movesToTheUpperHalf() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0102_0304_0506_0708L);
    m.run(0x2E21_3802); // shll v2.8h, v0.8b, #8
    m.expect(2, 0x0100_0200_0300_0400L, 0x0500_0600_0700_0800L);
  }
}
