package dev.megalith.cpu.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.kernel.ExactReference.Exact;
import dev.megalith.cpu.kernel.ExactReference.Rounded;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Results and flags of [SoftFloat] against exact integers, for all formats and rounding modes,
/// with and without flushing.
class SoftFloatExactnessTest {
  private static final long SEED = Long.getLong("seed", 0x5EED);
  private static final int CASES = 6_000;

  interface Operation {
    long apply(CpuState s, FpFormat f, long a, long b);
  }

  static Stream<Arguments> environments() {
    return Stream.of(FpFormat.HALF, FpFormat.SINGLE, FpFormat.DOUBLE)
        .flatMap(f ->
            IntStream.range(0, 8)
                .mapToObj(n ->
                    Arguments.of(f, (n & 3) << FpControl.RMODE_SHIFT | (n < 4 ? 0 : f.flushBit))));
  }

  private static boolean isOrdinary(CpuState s, FpFormat f, long bits) {
    return f.magnitude(bits) < f.infinity
        && f.magnitude(bits) != 0
        && !((s.fpcr & f.flushBit) != 0 && f.isSubnormal(bits));
  }

  private static void check(
      FpFormat f, int fpcr, Operation operation, BinaryOperator<Exact> reference) {
    FpSamples samples = new FpSamples(f, SEED);
    CpuState s = new CpuState();
    s.fpcr = fpcr;
    int checked = 0;
    while (checked < CASES) {
      long a = samples.next();
      long b = samples.below(4) == 0 ? samples.near(a) : samples.next();
      if (!isOrdinary(s, f, a) || !isOrdinary(s, f, b)) {
        continue;
      }
      Exact exact = reference.apply(ExactReference.of(f, a), ExactReference.of(f, b));
      if (exact.significand().signum() == 0) {
        continue;
      }
      checked++;
      s.fpsr = 0;
      long bits = operation.apply(s, f, a, b);
      Rounded expected = ExactReference.round(f, fpcr, exact);
      assertEquals(
          expected,
          new Rounded(bits, s.fpsr),
          () -> String.format("width %d fpcr %x a %x b %x", f.width, fpcr, a, b));
    }
  }

  @ParameterizedTest
  @MethodSource("environments")
  void add_ofNumbers_isTheRoundedSumWithItsFlags(FpFormat f, int fpcr) {
    check(f, fpcr, SoftFloat::add, Exact::plus);
  }

  @ParameterizedTest
  @MethodSource("environments")
  void mul_ofNumbers_isTheRoundedProductWithItsFlags(FpFormat f, int fpcr) {
    check(f, fpcr, SoftFloat::mul, Exact::times);
  }

  @ParameterizedTest
  @MethodSource("environments")
  void div_ofNumbers_isTheRoundedQuotientWithItsFlags(FpFormat f, int fpcr) {
    check(f, fpcr, SoftFloat::div, Exact::over);
  }

  @ParameterizedTest
  @MethodSource("environments")
  void sqrt_ofNumbers_isTheRoundedRootWithItsFlags(FpFormat f, int fpcr) {
    check(
        f,
        fpcr,
        (s, format, a, b) -> SoftFloat.sqrt(s, format, a & ~format.signBit),
        (a, b) -> new Exact(a.significand().abs(), a.exponent()).root());
  }

  /// The addend is the smaller factor times the larger, up to rounding: massive cancellation.
  @ParameterizedTest
  @MethodSource("environments")
  void fma_ofNumbers_isRoundedOnce(FpFormat f, int fpcr) {
    check(
        f,
        fpcr,
        (s, format, a, b) -> SoftFloat.fma(s, format, b, a, b),
        (a, b) -> b.plus(a.times(b)));
    check(
        f,
        fpcr,
        (s, format, a, b) -> SoftFloat.fma(s, format, a, b, b),
        (a, b) -> a.plus(b.times(b)));
  }

  @ParameterizedTest
  @MethodSource("environments")
  void recipStep_ofNumbers_isTwoMinusTheProductRoundedOnce(FpFormat f, int fpcr) {
    Exact minusOne = ExactReference.of(f, f.signBit | (long) f.bias << f.fractionBits);
    Exact two = ExactReference.of(f, SoftFloat.two(f));
    check(f, fpcr, SoftFloat::recipStep, (a, b) -> two.plus(a.times(b).times(minusOne)));
  }
}
