package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Moving lanes: permutes, tables, copies and constants. Spec: [ARM] C7.2.
class SimdPermuteTest {
  private final VectorMachine m = new VectorMachine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void zip1_ofBytes_interleavesTheLowHalves() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x4E01_3802); // zip1 v2.16b, v0.16b, v1.16b
    m.expect(2, 0x1707_1606_1505_1404L, 0x1303_1202_1101_1000L);
  }

  @Test
  void zip2_ofWords_interleavesTheHighHalves() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x4E81_7802); // zip2 v2.4s, v0.4s, v1.4s
    m.expect(2, 0x1F1E_1D1C_0F0E_0D0CL, 0x1B1A_1918_0B0A_0908L);
  }

  @Test
  void uzp1_ofHalfwords_takesEvenLanes() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x4E41_1802); // uzp1 v2.8h, v0.8h, v1.8h
    m.expect(2, 0x1D1C_1918_1514_1110L, 0x0D0C_0908_0504_0100L);
  }

  @Test
  void uzp2_of64BitBytes_takesOddLanes() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x0E01_5802); // uzp2 v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x1715_1311_0705_0301L);
  }

  @Test
  void trn1_ofBytes_pairsEvenLanes() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x0E01_2802); // trn1 v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x1606_1404_1202_1000L);
  }

  @Test
  void trn2_ofDoublewords_pairsHighHalves() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x4EC1_6802); // trn2 v2.2d, v0.2d, v1.2d
    m.expect(2, 0x1F1E_1D1C_1B1A_1918L, 0x0F0E_0D0C_0B0A_0908L);
  }

  @Test
  void ext_across16Bytes_startsAtThePosition() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x6E01_5802); // ext v2.16b, v0.16b, v1.16b, #11
    m.expect(2, 0x1A19_1817_1615_1413L, 0x1211_100F_0E0D_0C0BL);
  }

  @Test
  void ext_ofSameRegister_rotates() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x2E00_1802); // ext v2.8b, v0.8b, v0.8b, #3
    m.expect(2, 0x0000_0000_0000_0000L, 0x0201_0007_0605_0403L);
  }

  @Test
  void tbl_ofTwoRegisters_isZeroOutOfRange() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.set(2, 0xFF20_1F10_0000_0000L, 0x0001_0203_0405_0607L);
    m.run(0x4E02_2003); // tbl v3.16b, {v0.16b, v1.16b}, v2.16b
    m.expect(3, 0x0000_1F10_0000_0000L, 0x0001_0203_0405_0607L);
  }

  @Test
  void tbl_ofRegistersPast31_wraps() {
    m.set(31, 0x0000_0000_0000_0001L, 0x0000_0000_0000_00A0L);
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_00B0L);
    m.set(2, 0x0000_0000_0000_0000L, 0x0000_0000_1000_0F08L);
    m.run(0x0E02_23E3); // tbl v3.8b, {v31.16b, v0.16b}, v2.8b
    m.expect(3, 0x0000_0000_0000_0000L, 0xA0A0_A0A0_B0A0_0001L);
  }

  @Test
  void tbx_outOfRange_keepsTheDestination() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.set(2, 0x0000_0000_0000_0000L, 0xFF10_01FF_0000_0000L);
    m.set(3, 0x0000_0000_0000_0005L, 0x1122_3344_5566_7788L);
    m.run(0x0E02_1003); // tbx v3.8b, {v0.16b}, v2.8b
    m.expect(3, 0x0000_0000_0000_0000L, 0x1122_0144_0000_0000L);
  }

  @Test
  void dupElement_ofWord_fillsTheVector() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x4E1C_0402); // dup v2.4s, v0.s[3]
    m.expect(2, 0x0F0E_0D0C_0F0E_0D0CL, 0x0F0E_0D0C_0F0E_0D0CL);
  }

  @Test
  void dupScalar_ofByte_zeroesTheRest() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.run(0x5E1F_0402); // mov b2, v0.b[15]
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_000FL);
  }

  @Test
  void dupGeneral_ofXzr_clears() {
    m.set(2, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0001L);
    m.run(0x4E08_0FE2); // dup v2.2d, xzr
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
  }

  @Test
  void insElement_keepsOtherLanes() {
    m.set(0, 0x0F0E_0D0C_0B0A_0908L, 0x0706_0504_0302_0100L);
    m.set(1, 0x1F1E_1D1C_1B1A_1918L, 0x1716_1514_1312_1110L);
    m.set(2, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0002L);
    m.run(0x6E1E_1402); // mov v2.h[7], v0.h[1]
    m.expect(2, 0x0302_0000_0000_0001L, 0x0000_0000_0000_0002L);
  }

  @Test
  void insGeneral_ofByte_keepsOtherLanes() {
    m.state.x[5] = -1;
    m.set(2, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0002L);
    m.run(0x4E13_1CA2); // mov v2.b[9], w5
    m.expect(2, 0x0000_0000_0000_FF01L, 0x0000_0000_0000_0002L);
  }

  @Test
  void smov_toX_extendsTheSign() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_8000L);
    m.run(0x4E02_2C05); // smov x5, v0.h[0]
    assertEquals(-0x8000L, m.state.x[5]);
  }

  @Test
  void smov_toW_clearsTheUpperWord() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0080L);
    m.run(0x0E01_2C05); // smov w5, v0.b[0]
    assertEquals(0xFFFF_FF80L, m.state.x[5]);
  }

  @Test
  void umov_toWzr_isDropped() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0080L);
    m.run(0x0E01_3C1F); // umov wzr, v0.b[0]
    assertEquals(0, m.state.x[31]);
  }

  @Test
  void movi_ofByteMask_spreadsBits() {
    m.run(0x6F04_E6C2); // movi v2.2d, #0xff0000ff00ffff00
    m.expect(2, 0xFF00_00FF_00FF_FF00L, 0xFF00_00FF_00FF_FF00L);
  }

  @Test
  void movi_withOnesShiftedIn_fillsBelow() {
    m.run(0x4F00_D642); // movi v2.4s, #0x12, msl #16
    m.expect(2, 0x0012_FFFF_0012_FFFFL, 0x0012_FFFF_0012_FFFFL);
  }

  @Test
  void mvni_ofHalfwords_inverts() {
    m.run(0x2F00_A642); // mvni v2.4h, #0x12, lsl #8
    m.expect(2, 0x0000_0000_0000_0000L, 0xEDFF_EDFF_EDFF_EDFFL);
  }

  @Test
  void bicImmediate_clearsBits() {
    m.set(2, 0xFFFF_FFFF_FFFF_FFFFL, 0xFFFF_FFFF_FFFF_FFFFL);
    m.run(0x6F00_95E2); // bic v2.8h, #0x0f
    m.expect(2, 0xFFF0_FFF0_FFF0_FFF0L, 0xFFF0_FFF0_FFF0_FFF0L);
  }

  @Test
  void fmov_ofDoubles_expandsTheConstant() {
    m.run(0x6F07_F502); // fmov v2.2d, #-0.75
    m.expect(2, 0xBFE8_0000_0000_0000L, 0xBFE8_0000_0000_0000L);
  }

  @Test
  void fmov_ofHalves_expandsTheConstant() {
    m.run(0x0F01_FFE2); // fmov v2.4h, #31.0
    m.expect(2, 0x0000_0000_0000_0000L, 0x4FC0_4FC0_4FC0_4FC0L);
  }
}
