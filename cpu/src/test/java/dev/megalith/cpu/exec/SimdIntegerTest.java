package dev.megalith.cpu.exec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Integer arithmetic on vectors. Spec: [ARM] C7.2.
class SimdIntegerTest {
  private final VectorMachine m = new VectorMachine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void add_onBytes_keepsCarriesInTheLane() {
    m.set(0, 0xFF00_FF00_FF00_FF00L, 0xFFFF_FFFF_FFFF_FFFFL);
    m.set(1, 0x0101_0101_0101_0101L, 0x0101_0101_0101_0101L);
    m.run(0x4E21_8402); // add v2.16b, v0.16b, v1.16b
    m.expect(2, 0x0001_0001_0001_0001L, 0x0000_0000_0000_0000L);
  }

  @Test
  void sub_on64BitVector_zeroesTheHighHalf() {
    m.set(0, 0x0000_0000_0000_0001L, 0x0000_0005_0000_0000L);
    m.set(1, 0x0000_0000_0000_0001L, 0x0000_0007_0000_0001L);
    m.set(2, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0001L);
    m.run(0x2EA1_8402); // sub v2.2s, v0.2s, v1.2s
    m.expect(2, 0x0000_0000_0000_0000L, 0xFFFF_FFFE_FFFF_FFFFL);
  }

  @Test
  void addScalar_ofDoublewords_zeroesTheHighHalf() {
    m.set(0, 0x0000_0000_0000_0005L, 0xFFFF_FFFF_FFFF_FFFFL);
    m.set(1, 0x0000_0000_0000_0005L, 0x0000_0000_0000_0002L);
    m.run(0x5EE1_8402); // add d2, d0, d1
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0001L);
  }

  @Test
  void cmhi_onBytes_isUnsigned() {
    m.set(0, 0x0000_0000_0000_0000L, 0x80FF_017F_0000_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x7F80_027F_0000_0000L);
    m.run(0x2E21_3402); // cmhi v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0xFFFF_0000_0000_0000L);
  }

  @Test
  void cmgt_onHalfwords_isSigned() {
    m.set(0, 0x0000_0000_0000_0000L, 0x8000_7FFF_0001_0000L);
    m.set(1, 0x0000_0000_0000_0000L, 0x7FFF_8000_0001_00FFL);
    m.run(0x0E61_3402); // cmgt v2.4h, v0.4h, v1.4h
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_FFFF_0000_0000L);
  }

  @Test
  void cmeqZero_onWords_marksZeros() {
    m.set(0, 0x0000_0000_0000_0001L, 0x8000_0000_0000_0000L);
    m.run(0x4EA0_9802); // cmeq v2.4s, v0.4s, #0
    m.expect(2, 0xFFFF_FFFF_0000_0000L, 0x0000_0000_FFFF_FFFFL);
  }

  @Test
  void shadd_ofExtremes_doesNotOverflow() {
    m.set(0, 0x0000_0000_0000_0000L, 0x807F_807F_00FF_0101L);
    m.set(1, 0x0000_0000_0000_0000L, 0x807F_7F80_FF01_FF02L);
    m.run(0x0E21_0402); // shadd v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x807F_FFFF_FF00_0001L);
  }

  @Test
  void urhadd_ofBytes_rounds() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_FF00_FF01L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_FF01_FE02L);
    m.run(0x2E21_1402); // urhadd v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_FF01_FF02L);
  }

  @Test
  void uabd_ofBytes_isTheMagnitude() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_00FF_1080L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_FF00_207FL);
    m.run(0x2E21_7402); // uabd v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_FFFF_1001L);
  }

  @Test
  void umaxp_ofBytes_takesPairsOfBothOperands() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0102_0403_0807_0506L);
    m.set(1, 0x0000_0000_0000_0000L, 0x00FF_7F80_0000_00FEL);
    m.run(0x2E21_A402); // umaxp v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0xFF80_00FE_0204_0806L);
  }

  @Test
  void addp_ofDoublewords_addsEachOperandsHalves() {
    m.set(0, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0002L);
    m.set(1, 0x0000_0000_0000_0010L, 0x0000_0000_0000_0020L);
    m.run(0x4EE1_BC02); // addp v2.2d, v0.2d, v1.2d
    m.expect(2, 0x0000_0000_0000_0030L, 0x0000_0000_0000_0003L);
  }

  @Test
  void bsl_byTheDestination_selects() {
    m.set(0, 0x0000_0000_0000_0000L, 0xAAAA_AAAA_AAAA_AAAAL);
    m.set(1, 0x0000_0000_0000_0000L, 0x5555_5555_5555_5555L);
    m.set(2, 0x0000_0000_0000_0000L, 0xFF00_FF00_FF00_FF00L);
    m.run(0x2E61_1C02); // bsl v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0xAA55_AA55_AA55_AA55L);
  }

  @Test
  void mla_byElement_multipliesAllLanesByIt() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0004_0003_0002_0001L);
    m.set(1, 0x0005_0000_0000_0000L, 0x0000_0000_0000_0000L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0001_0001_0001_0001L);
    m.run(0x2F71_0802); // mla v2.4h, v0.4h, v1.h[7]
    m.expect(2, 0x0000_0000_0000_0000L, 0x0015_0010_000B_0006L);
  }

  @Test
  void addv_ofBytes_wraps() {
    m.set(0, 0xFF02_0304_0506_0708L, 0x0102_0304_0506_0708L);
    m.run(0x4E31_B802); // addv b2, v0.16b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0046L);
  }

  @Test
  void uminv_ofHalfwords_findsTheLeast() {
    m.set(0, 0x8000_FFFF_7FFF_0009L, 0xFFFF_0008_0009_000AL);
    m.run(0x6E71_A802); // uminv h2, v0.8h
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0008L);
  }

  @Test
  void saddlv_ofBytes_extendsTheSum() {
    m.set(0, 0x8080_8080_8080_8080L, 0x8080_8080_8080_8080L);
    m.run(0x4E30_3802); // saddlv h2, v0.16b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_F800L);
  }

  @Test
  void cnt_ofBytes_countsOnes() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFF7F_0F03_0100_8055L);
    m.run(0x0E20_5802); // cnt v2.8b, v0.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0807_0402_0100_0104L);
  }

  @Test
  void cls_ofWords_doesNotCountTheSign() {
    m.set(0, 0xFFFF_FFFF_0000_0000L, 0x7FFF_FFFF_8000_0001L);
    m.run(0x4EA0_4802); // cls v2.4s, v0.4s
    m.expect(2, 0x0000_001F_0000_001FL, 0x0000_0000_0000_0000L);
  }

  @Test
  void rev32_ofHalfwords_swapsPairs() {
    m.set(0, 0x0102_0304_0506_0708L, 0x1112_1314_1516_1718L);
    m.run(0x6E60_0802); // rev32 v2.8h, v0.8h
    m.expect(2, 0x0304_0102_0708_0506L, 0x1314_1112_1718_1516L);
  }

  @Test
  void uadalp_ofBytes_addsPairsToHalfwords() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFFFF_0102_0000_0102L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0001_0001_0001_0001L);
    m.run(0x2E20_6802); // uadalp v2.4h, v0.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x01FF_0004_0001_0004L);
  }

  @Test
  void sdot_ofBytes_addsFourProducts() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFF02_0304_0506_0708L);
    m.set(1, 0x0000_0000_0000_0000L, 0x0203_FF04_0101_0101L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0001_0000_0001L);
    m.run(0x0E81_9402); // sdot v2.2s, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0012_0000_001BL);
  }

  @Test
  void pmul_ofBytes_hasNoCarries() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_03FFL);
    m.set(1, 0x0000_0000_0000_0000L, 0x0000_0000_0000_03FFL);
    m.run(0x2E21_9C02); // pmul v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0555L);
  }

  @Test
  void pmull_ofDoublewords_gives128Bits() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_FFFF_FFFFL);
    m.set(1, 0x0000_0000_0000_0000L, 0x8000_0000_0000_0003L);
    m.run(0x0EE1_E002); // pmull v2.1q, v0.1d, v1.1d
    m.expect(2, 0x7FFF_FFFF_FFFF_FFFEL, 0x8000_0000_0000_0001L);
  }
}
