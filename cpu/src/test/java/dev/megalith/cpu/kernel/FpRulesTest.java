package dev.megalith.cpu.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.megalith.cpu.CpuState;
import org.junit.jupiter.api.Test;

/// Arm's own rules where IEEE 754 leaves a choice or Arm goes further; results of
/// `qemu-aarch64-static` agree.
class FpRulesTest {
  private static final long QNAN = 0x7FF8_0000_0000_0001L;
  private static final long OTHER_QNAN = 0xFFF8_0000_0000_0002L;
  private static final long SNAN = 0x7FF0_0000_0000_0003L;
  private static final long QUIETED_SNAN = 0x7FF8_0000_0000_0003L;
  private static final long DEFAULT_NAN = 0x7FF8_0000_0000_0000L;
  private static final long INFINITY = 0x7FF0_0000_0000_0000L;
  private static final long ONE = 0x3FF0_0000_0000_0000L;
  private static final long MINUS_ZERO = Long.MIN_VALUE;
  private static final long SUBNORMAL = 1;
  private static final long SMALLEST_NORMAL = 0x0010_0000_0000_0000L;
  private static final long LARGEST = 0x7FEF_FFFF_FFFF_FFFFL;

  private final CpuState s = new CpuState();

  private void rounding(int mode) {
    s.fpcr = mode << FpControl.RMODE_SHIFT;
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  // FPProcessNaNs: a signalling NaN wins wherever it stands, then the first operand.

  @Test
  void add_ofQuietAndSignallingNan_takesTheSignallingOneQuieted() {
    assertEquals(QUIETED_SNAN, Fp64.add(s, QNAN, SNAN));
    assertEquals(FpControl.IOC, s.fpsr);
  }

  @Test
  void add_ofTwoQuietNans_takesTheFirst() {
    assertEquals(OTHER_QNAN, Fp64.add(s, OTHER_QNAN, QNAN));
    assertEquals(0, s.fpsr);
  }

  @Test
  void add_ofNanWithDefaultNanMode_isTheDefaultNan() {
    s.fpcr = FpControl.DN;
    assertEquals(DEFAULT_NAN, Fp64.add(s, OTHER_QNAN, ONE));
  }

  @Test
  void fma_ofThreeQuietNans_takesTheAddend() {
    assertEquals(OTHER_QNAN, Fp64.fma(s, OTHER_QNAN, QNAN, QNAN));
  }

  /// FPMulAdd: a quiet NaN as addend does not hide zero times infinity.
  @Test
  void fma_ofQuietNanAndZeroByInfinity_isInvalid() {
    assertEquals(DEFAULT_NAN, Fp64.fma(s, OTHER_QNAN, 0, INFINITY));
    assertEquals(FpControl.IOC, s.fpsr);
  }

  @Test
  void sub_ofInfinities_isTheDefaultNanAndInvalid() {
    assertEquals(DEFAULT_NAN, Fp64.sub(s, INFINITY, INFINITY));
    assertEquals(FpControl.IOC, s.fpsr);
  }

  @Test
  void div_byZero_flagsOnlyDivisionByZero() {
    assertEquals(INFINITY | MINUS_ZERO, Fp64.div(s, ONE, MINUS_ZERO));
    assertEquals(FpControl.DZC, s.fpsr);
  }

  @Test
  void sqrt_ofMinusZero_isMinusZero() {
    assertEquals(MINUS_ZERO, Fp64.sqrt(s, MINUS_ZERO));
    assertEquals(0, s.fpsr);
  }

  @Test
  void mulx_ofZeroAndMinusInfinity_isMinusTwo() {
    assertEquals(bits(-2), Fp64.mulx(s, 0, INFINITY | MINUS_ZERO));
    assertEquals(0, s.fpsr);
  }

  @Test
  void steps_ofZeroByInfinity_areTheirConstants() {
    assertEquals(bits(2), Fp64.recipStep(s, 0, INFINITY));
    assertEquals(bits(1.5), Fp64.rsqrtStep(s, INFINITY, 0));
  }

  // FPMaxNum and FPMinNum: a number beats a quiet NaN, not a signalling one.

  @Test
  void maxNumber_ofQuietNanAndNumber_isTheNumber() {
    assertEquals(ONE, Fp64.maxNumber(s, QNAN, ONE));
    assertEquals(QUIETED_SNAN, Fp64.maxNumber(s, ONE, SNAN));
    assertEquals(QNAN, Fp64.max(s, QNAN, ONE));
  }

  @Test
  void maxAndMin_ofZeros_knowTheSign() {
    assertEquals(0, Fp64.max(s, MINUS_ZERO, 0));
    assertEquals(MINUS_ZERO, Fp64.min(s, 0, MINUS_ZERO));
  }

  // FPCR.FZ: inputs with IDC, results with UFC alone; tininess before rounding.

  @Test
  void add_ofSubnormalsWithFlushing_isZeroAndFlagsTheInputs() {
    s.fpcr = FpControl.FZ;
    assertEquals(0, Fp64.add(s, SUBNORMAL, SUBNORMAL));
    assertEquals(FpControl.IDC, s.fpsr);
  }

  @Test
  void mul_toSubnormalWithFlushing_isZeroAndFlagsOnlyUnderflow() {
    s.fpcr = FpControl.FZ;
    assertEquals(MINUS_ZERO, Fp64.mul(s, SMALLEST_NORMAL, bits(-0.75)));
    assertEquals(FpControl.UFC, s.fpsr);
  }

  @Test
  void mul_toExactSubnormal_flagsNothing() {
    assertEquals(SMALLEST_NORMAL >>> 1, Fp64.mul(s, SMALLEST_NORMAL, bits(0.5)));
    assertEquals(0, s.fpsr);
  }

  @Test
  void mul_tinyBeforeRounding_underflowsThoughTheResultIsNormal() {
    long justBelowOne = ONE - 1;
    assertEquals(SMALLEST_NORMAL, Fp64.mul(s, SMALLEST_NORMAL, justBelowOne));
    assertEquals(FpControl.UFC | FpControl.IXC, s.fpsr);
  }

  @Test
  void half_withFz16_flushesWithoutInputFlag() {
    s.fpcr = FpControl.FZ16;
    assertEquals(0, Fp16.add(s, 1, 1));
    assertEquals(0, s.fpsr);
  }

  @Test
  void half_withFz_doesNotFlush() {
    s.fpcr = FpControl.FZ;
    assertEquals(2, Fp16.add(s, 1, 1));
  }

  // FPRound: overflow by rounding mode.

  @Test
  void mul_overflowingTowardsZero_isTheLargestNumber() {
    rounding(FpControl.ZERO);
    assertEquals(LARGEST, Fp64.mul(s, LARGEST, bits(2)));
    assertEquals(FpControl.OFC | FpControl.IXC, s.fpsr);
  }

  @Test
  void mul_overflowingTowardsPlusInfinity_dependsOnTheSign() {
    rounding(FpControl.PLUS_INFINITY);
    assertEquals(INFINITY, Fp64.mul(s, LARGEST, bits(2)));
    assertEquals(LARGEST | MINUS_ZERO, Fp64.mul(s, LARGEST, bits(-2)));
  }

  @Test
  void sub_ofEqualsTowardsMinusInfinity_isMinusZero() {
    rounding(FpControl.MINUS_INFINITY);
    assertEquals(MINUS_ZERO, Fp64.sub(s, ONE, ONE));
  }

  // FPCompare.

  @Test
  void compare_ofQuietNan_signalsOnlyForFcmpe() {
    assertEquals(0b0011, Fp64.compare(s, QNAN, ONE, false));
    assertEquals(0, s.fpsr);
    assertEquals(0b0011, Fp64.compare(s, QNAN, ONE, true));
    assertEquals(FpControl.IOC, s.fpsr);
  }

  @Test
  void compare_ofNumbers_isNzcvOfTheManual() {
    assertEquals(0b0110, Fp64.compare(s, 0, MINUS_ZERO, false));
    assertEquals(0b1000, Fp64.compare(s, 0, ONE, false));
    assertEquals(0b0010, Fp64.compare(s, ONE, 0, false));
    assertFalse(Fp64.greaterOrEqual(s, QNAN, ONE));
  }

  // FPToFixed.

  @Test
  void toFixed_ofNanAndTooLarge_isZeroAndSaturatedAndInvalid() {
    assertEquals(0, Fp64.toLong(s, QNAN));
    assertEquals(FpControl.IOC, s.fpsr);
    assertEquals(0x7FFF_FFFFL, Fp64.toInt(s, bits(0x1p31)));
    assertEquals(0x8000_0000L, Fp64.toInt(s, bits(-0x1p31)));
    assertEquals(FpControl.IOC, s.fpsr);
  }

  @Test
  void toFixed_ofSmallNegativeToUnsigned_isInexactZero() {
    assertEquals(0, Fp64.toFixed(s, bits(-0.5), 64, true, 0, FpControl.ZERO));
    assertEquals(FpControl.IXC, s.fpsr);
  }

  @Test
  void toFixed_tiesAway_roundsHalfUp() {
    assertEquals(3, Fp64.toFixed(s, bits(2.5), 64, false, 0, FpControl.TIE_AWAY));
    assertEquals(2, Fp64.toFixed(s, bits(2.5), 64, false, 0, FpControl.TIE_EVEN));
  }

  // FPConvert.

  @Test
  void convert_toAlternativeHalf_saturatesWithInvalidOnly() {
    s.fpcr = FpControl.AHP;
    assertEquals(0x7FFF, Fp64.toHalf(s, bits(1e9)));
    assertEquals(FpControl.IOC, s.fpsr);
    assertEquals(0x8000, Fp64.toHalf(s, OTHER_QNAN));
  }

  @Test
  void convert_fromAlternativeHalf_hasNumbersForInfinity() {
    s.fpcr = FpControl.AHP;
    assertEquals(bits(65536), Fp16.toDouble(s, 0x7C00));
  }

  @Test
  void convert_ofNan_keepsTheTopOfThePayload() {
    assertEquals(0xFFC0_0001, Fp64.toSingle(s, 0xFFF8_0000_2000_0000L));
  }

  @Test
  void convert_toOdd_setsTheLowestBitAndNeverOverflows() {
    assertEquals(0x3F80_0001, Fp64.toSingleOdd(s, ONE + 1));
    assertEquals(0x7F7F_FFFF, Fp64.toSingleOdd(s, LARGEST));
  }

  // FPToFixedJS.

  @Test
  void toFixedJavaScript_wrapsModulo32BitsAndTellsExactness() {
    assertEquals(5 | SoftFloatConvert.JS_EXACT, SoftFloatConvert.toFixedJavaScript(s, bits(5)));
    assertEquals(5, SoftFloatConvert.toFixedJavaScript(s, bits(0x1p40 + 5)));
    assertEquals(0, SoftFloatConvert.toFixedJavaScript(s, MINUS_ZERO));
    assertEquals(FpControl.IOC, s.fpsr);
  }

  /// A flushed subnormal is not exact (later versions of the pseudocode say so).
  @Test
  void toFixedJavaScript_ofFlushedSubnormal_isNotExact() {
    s.fpcr = FpControl.FZ;
    assertEquals(0, SoftFloatConvert.toFixedJavaScript(s, SUBNORMAL));
    assertEquals(FpControl.IDC, s.fpsr);
  }

  // FPRecipEstimate, FPRSqrtEstimate, FPRecpX: values that qemu-aarch64-static gives.

  @Test
  void estimates_haveEightBits() {
    assertEquals(0x3FEF_F000_0000_0000L, Fp64.recipEstimate(s, ONE));
    assertEquals(0x3FEF_F000_0000_0000L, Fp64.rsqrtEstimate(s, ONE));
    assertEquals(0x3F7F_8000, Fp32.recipEstimate(s, 0x3F80_0000));
    assertEquals(0x4000_0000_0000_0000L, Fp64.recipExponent(s, ONE));
  }

  @Test
  void recipEstimate_ofZeroAndTiny_flagsDivisionAndOverflow() {
    assertEquals(INFINITY, Fp64.recipEstimate(s, 0));
    assertEquals(FpControl.DZC, s.fpsr);
    assertEquals(INFINITY, Fp64.recipEstimate(s, SUBNORMAL));
    assertEquals(FpControl.DZC | FpControl.OFC | FpControl.IXC, s.fpsr);
  }

  /// FRINTX flags what FRINTI does not.
  @Test
  void roundToIntegral_exact_flagsInexact() {
    assertEquals(bits(-0.0), Fp64.roundToIntegral(s, bits(-0.25), FpControl.TIE_EVEN, false));
    assertEquals(0, s.fpsr);
    assertEquals(bits(2), Fp64.roundToIntegral(s, bits(1.5), FpControl.TIE_EVEN, true));
    assertEquals(FpControl.IXC, s.fpsr);
  }
}
