package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Shifts of vectors. Spec: [ARM] C7.2.
class SimdShiftTest {
  private final VectorMachine m = new VectorMachine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void sshr_byTheLaneWidth_leavesTheSign() {
    m.set(0, 0x0000_0000_0000_0000L, 0x8000_7FFF_0001_8001L);
    m.run(0x0F10_0402); // sshr v2.4h, v0.4h, #16
    m.expect(2, 0x0000_0000_0000_0000L, 0xFFFF_0000_0000_FFFFL);
  }

  @Test
  void ushr_ofBytes_takesNoNeighbourBits() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFF01_FF01_FF01_FF01L);
    m.run(0x2F0F_0402); // ushr v2.8b, v0.8b, #1
    m.expect(2, 0x0000_0000_0000_0000L, 0x7F00_7F00_7F00_7F00L);
  }

  @Test
  void shl_ofBytes_takesNoNeighbourBits() {
    m.set(0, 0x0000_0000_0000_0000L, 0x81FF_81FF_81FF_81FFL);
    m.run(0x0F09_5402); // shl v2.8b, v0.8b, #1
    m.expect(2, 0x0000_0000_0000_0000L, 0x02FE_02FE_02FE_02FEL);
  }

  @Test
  void srshr_ofDoublewords_rounds() {
    m.set(0, 0xFFFF_FFFF_FFFF_FFFFL, 0x7FFF_FFFF_FFFF_FFFFL);
    m.run(0x4F40_2402); // srshr v2.2d, v0.2d, #64
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_0000L);
  }

  @Test
  void urshr_by64_keepsTheRoundingBit() {
    m.set(0, 0x8000_0000_0000_0000L, 0x7FFF_FFFF_FFFF_FFFFL);
    m.run(0x6F40_2402); // urshr v2.2d, v0.2d, #64
    m.expect(2, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0000L);
  }

  @Test
  void sri_keepsTheDestinationsHighBits() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_0000_0000L);
    m.set(2, 0x0000_0000_0000_0000L, 0x1111_1111_2222_2222L);
    m.run(0x2F38_4402); // sri v2.2s, v0.2s, #8
    m.expect(2, 0x0000_0000_0000_0000L, 0x11FF_FFFF_2200_0000L);
  }

  @Test
  void sli_keepsTheDestinationsLowBits() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_0000_0000L);
    m.set(2, 0x0000_0000_0000_0000L, 0x1111_1111_2222_2222L);
    m.run(0x2F28_5402); // sli v2.2s, v0.2s, #8
    m.expect(2, 0x0000_0000_0000_0000L, 0xFFFF_FF11_0000_0022L);
  }

  @Test
  void ushl_byNegativeAmounts_shiftsRight() {
    m.set(0, 0x0000_0000_0000_0000L, 0x8080_8080_0101_0101L);
    m.set(1, 0x0000_0000_0000_0000L, 0xFFF8_F901_0007_80FFL);
    m.run(0x2E21_4402); // ushl v2.8b, v0.8b, v1.8b
    m.expect(2, 0x0000_0000_0000_0000L, 0x4000_0100_0180_0000L);
  }

  @Test
  void shrn_byFour_packsNibbles() {
    m.set(0, 0xFF00_FF00_00FF_00FFL, 0x00FF_FFFF_0000_FF00L);
    m.run(0x0F0C_8402); // shrn v2.8b, v0.8h, #4
    m.expect(2, 0x0000_0000_0000_0000L, 0xF0F0_0F0F_0FFF_00F0L);
  }

  @Test
  void shrn2_writesTheUpperHalfOnly() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0000_0000_FFF0L);
    m.set(2, 0x0000_0000_0000_0001L, 0x0000_0000_0000_0002L);
    m.run(0x4F0C_8402); // shrn2 v2.16b, v0.8h, #4
    m.expect(2, 0x0000_0000_0000_00FFL, 0x0000_0000_0000_0002L);
  }

  @Test
  void sshll2_takesTheUpperHalf() {
    m.set(0, 0x8000_0000_FFFF_0001L, 0x0000_0000_0000_0000L);
    m.run(0x4F11_A402); // sshll2 v2.4s, v0.8h, #1
    m.expect(2, 0xFFFF_0000_0000_0000L, 0xFFFF_FFFE_0000_0002L);
  }

  @Test
  void sqshl_outOfRange_saturatesAndSetsQc() {
    m.set(0, 0x0000_0000_0000_0000L, 0x4000_C000_0001_0000L);
    m.run(0x0F12_7402); // sqshl v2.4h, v0.4h, #2
    m.expect(2, 0x0000_0000_0000_0000L, 0x7FFF_8000_0004_0000L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqshl_inRange_leavesQc() {
    m.set(0, 0x0000_0000_0000_0000L, 0x1FFF_E000_0001_0000L);
    m.run(0x0F12_7402); // sqshl v2.4h, v0.4h, #2
    m.expect(2, 0x0000_0000_0000_0000L, 0x7FFC_8000_0004_0000L);
    assertEquals(0, m.state.fpsr);
  }

  @Test
  void sqshlu_ofNegative_isZero() {
    m.set(0, 0x0000_0000_0000_0000L, 0xFFFF_0001_0100_FF00L);
    m.run(0x2F18_6402); // sqshlu v2.4h, v0.4h, #8
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0100_FFFF_0000L);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void uqrshrn_scalar_roundsAndSaturates() {
    m.set(0, 0x0000_0000_0000_0005L, 0x0000_0000_0000_FFFFL);
    m.run(0x7F0C_9C02); // uqrshrn b2, h0, #4
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0000_0000_00FFL);
    assertEquals(1 << 27, m.state.fpsr);
  }

  @Test
  void sqrshl_byRegister_roundsRightShifts() {
    m.set(0, 0x0000_0000_0000_0000L, 0x0000_0003_0000_0005L);
    m.set(1, 0x0000_0000_0000_0000L, 0xFFFF_FFFF_0000_0020L);
    m.run(0x0EA1_5C02); // sqrshl v2.2s, v0.2s, v1.2s
    m.expect(2, 0x0000_0000_0000_0000L, 0x0000_0002_7FFF_FFFFL);
    assertEquals(1 << 27, m.state.fpsr);
  }
}
