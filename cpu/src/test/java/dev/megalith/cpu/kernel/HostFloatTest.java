package dev.megalith.cpu.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cpu.CpuState;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/// The soft path against the host's arithmetic in the default mode, and the kernels, which choose
/// between both, against the soft path.
class HostFloatTest {
  private static final long SEED = Long.getLong("seed", 0xF10A7);
  private static final int CASES = 250_000;

  interface Kernel64 {
    long apply(CpuState s, long a, long b, long c);
  }

  interface Kernel32 {
    int apply(CpuState s, int a, int b, int c);
  }

  interface HostFloat {
    float apply(float x, float y, float z);
  }

  private static void agreeWithHost64(Kernel64 soft, DoubleBinaryOperator host) {
    FpSamples samples = new FpSamples(FpFormat.DOUBLE, SEED);
    CpuState s = new CpuState();
    for (int i = 0; i < CASES; i++) {
      long a = samples.next();
      long b = samples.below(4) == 0 ? samples.near(a) : samples.next();
      double expected = host.applyAsDouble(Double.longBitsToDouble(a), Double.longBitsToDouble(b));
      long actual = soft.apply(s, a, b, 0);
      assertEquals(
          Double.doubleToLongBits(expected),
          Double.doubleToLongBits(Double.longBitsToDouble(actual)),
          () -> String.format("a %x b %x", a, b));
    }
  }

  private static void agreeWithHost32(Kernel32 soft, HostFloat host) {
    FpSamples samples = new FpSamples(FpFormat.SINGLE, SEED);
    CpuState s = new CpuState();
    for (int i = 0; i < CASES; i++) {
      int a = (int) samples.next();
      int b = (int) samples.next();
      int c = (int) samples.next();
      float expected =
          host.apply(Float.intBitsToFloat(a), Float.intBitsToFloat(b), Float.intBitsToFloat(c));
      int actual = soft.apply(s, a, b, c);
      assertEquals(
          Float.floatToIntBits(expected),
          Float.floatToIntBits(Float.intBitsToFloat(actual)),
          () -> String.format("a %x b %x c %x", a, b, c));
    }
  }

  private static void agree64(Kernel64 kernel, Kernel64 soft) {
    FpSamples samples = new FpSamples(FpFormat.DOUBLE, SEED);
    CpuState fast = new CpuState();
    CpuState slow = new CpuState();
    for (int i = 0; i < CASES; i++) {
      long a = samples.next();
      long b = samples.below(4) == 0 ? samples.near(a) : samples.next();
      long c = samples.next();
      fast.fpsr = (i & 1) * FpControl.IXC;
      slow.fpsr = fast.fpsr;
      assertEquals(
          soft.apply(slow, a, b, c),
          kernel.apply(fast, a, b, c),
          () -> String.format("a %x b %x c %x", a, b, c));
      assertEquals(slow.fpsr, fast.fpsr, () -> String.format("fpsr: a %x b %x c %x", a, b, c));
    }
  }

  private static void agree32(Kernel32 kernel, Kernel64 soft) {
    FpSamples samples = new FpSamples(FpFormat.SINGLE, SEED);
    CpuState fast = new CpuState();
    CpuState slow = new CpuState();
    for (int i = 0; i < CASES; i++) {
      long a = samples.next();
      long b = samples.below(4) == 0 ? samples.near(a) : samples.next();
      long c = samples.next();
      fast.fpsr = (i & 1) * FpControl.IXC;
      slow.fpsr = fast.fpsr;
      assertEquals(
          (int) soft.apply(slow, a, b, c),
          kernel.apply(fast, (int) a, (int) b, (int) c),
          () -> String.format("a %x b %x c %x", a, b, c));
      assertEquals(slow.fpsr, fast.fpsr, () -> String.format("fpsr: a %x b %x c %x", a, b, c));
    }
  }

  @Test
  void softDouble_inDefaultMode_agreesWithTheHost() {
    FpFormat f = FpFormat.DOUBLE;
    agreeWithHost64((s, a, b, c) -> SoftFloat.add(s, f, a, b), (x, y) -> x + y);
    agreeWithHost64((s, a, b, c) -> SoftFloat.sub(s, f, a, b), (x, y) -> x - y);
    agreeWithHost64((s, a, b, c) -> SoftFloat.mul(s, f, a, b), (x, y) -> x * y);
    agreeWithHost64((s, a, b, c) -> SoftFloat.div(s, f, a, b), (x, y) -> x / y);
    agreeWithHost64((s, a, b, c) -> SoftFloat.sqrt(s, f, a), (x, y) -> Math.sqrt(x));
    agreeWithHost64((s, a, b, c) -> SoftFloat.fma(s, f, b, a, b), (x, y) -> Math.fma(x, y, y));
    agreeWithHost64((s, a, b, c) -> SoftFloatCompare.max(s, f, a, b), Math::max);
    agreeWithHost64((s, a, b, c) -> SoftFloatCompare.min(s, f, a, b), Math::min);
    agreeWithHost64(
        (s, a, b, c) -> SoftFloatConvert.roundToIntegral(s, f, a, FpControl.TIE_EVEN, false),
        (x, y) -> Math.rint(x));
    agreeWithHost64(
        (s, a, b, c) -> SoftFloatConvert.roundToIntegral(s, f, a, FpControl.MINUS_INFINITY, true),
        (x, y) -> Math.floor(x));
  }

  @Test
  void softSingle_inDefaultMode_agreesWithTheHost() {
    FpFormat f = FpFormat.SINGLE;
    long mask = 0xFFFF_FFFFL;
    agreeWithHost32(
        (s, a, b, c) -> (int) SoftFloat.add(s, f, a & mask, b & mask), (x, y, z) -> x + y);
    agreeWithHost32(
        (s, a, b, c) -> (int) SoftFloat.mul(s, f, a & mask, b & mask), (x, y, z) -> x * y);
    agreeWithHost32(
        (s, a, b, c) -> (int) SoftFloat.div(s, f, a & mask, b & mask), (x, y, z) -> x / y);
    agreeWithHost32(
        (s, a, b, c) -> (int) SoftFloat.sqrt(s, f, a & mask), (x, y, z) -> (float) Math.sqrt(x));
    agreeWithHost32(
        (s, a, b, c) -> (int) SoftFloat.fma(s, f, c & mask, a & mask, b & mask), Math::fma);
  }

  @Test
  void kernel64_onAllSamples_agreesWithTheSoftPath() {
    FpFormat f = FpFormat.DOUBLE;
    agree64((s, a, b, c) -> Fp64.add(s, a, b), (s, a, b, c) -> SoftFloat.add(s, f, a, b));
    agree64((s, a, b, c) -> Fp64.sub(s, a, b), (s, a, b, c) -> SoftFloat.sub(s, f, a, b));
    agree64((s, a, b, c) -> Fp64.mul(s, a, b), (s, a, b, c) -> SoftFloat.mul(s, f, a, b));
    agree64((s, a, b, c) -> Fp64.mulx(s, a, b), (s, a, b, c) -> SoftFloat.mulx(s, f, a, b));
    agree64((s, a, b, c) -> Fp64.div(s, a, b), (s, a, b, c) -> SoftFloat.div(s, f, a, b));
    agree64((s, a, b, c) -> Fp64.sqrt(s, a), (s, a, b, c) -> SoftFloat.sqrt(s, f, a));
    agree64((s, a, b, c) -> Fp64.fma(s, c, a, b), (s, a, b, c) -> SoftFloat.fma(s, f, c, a, b));
    agree64(
        (s, a, b, c) -> Fp64.toSingle(s, a),
        (s, a, b, c) -> (int) SoftFloatConvert.convert(s, f, FpFormat.SINGLE, a));
    agree64(
        (s, a, b, c) -> Fp64.toLong(s, a),
        (s, a, b, c) -> SoftFloatConvert.toFixed(s, f, a, 64, false, 0, FpControl.ZERO));
    agree64(
        (s, a, b, c) -> Fp64.toInt(s, a),
        (s, a, b, c) -> SoftFloatConvert.toFixed(s, f, a, 32, false, 0, FpControl.ZERO));
    agree64(
        (s, a, b, c) -> Fp64.fromLong(s, a >> (b & 63)),
        (s, a, b, c) -> SoftFloatConvert.fromFixed(s, f, a >> (b & 63), false, 0, 0));
  }

  @Test
  void kernel32_onAllSamples_agreesWithTheSoftPath() {
    FpFormat f = FpFormat.SINGLE;
    agree32((s, a, b, c) -> Fp32.add(s, a, b), (s, a, b, c) -> SoftFloat.add(s, f, a, b));
    agree32((s, a, b, c) -> Fp32.sub(s, a, b), (s, a, b, c) -> SoftFloat.sub(s, f, a, b));
    agree32((s, a, b, c) -> Fp32.mul(s, a, b), (s, a, b, c) -> SoftFloat.mul(s, f, a, b));
    agree32((s, a, b, c) -> Fp32.div(s, a, b), (s, a, b, c) -> SoftFloat.div(s, f, a, b));
    agree32((s, a, b, c) -> Fp32.sqrt(s, a), (s, a, b, c) -> SoftFloat.sqrt(s, f, a));
    agree32((s, a, b, c) -> Fp32.fma(s, c, a, b), (s, a, b, c) -> SoftFloat.fma(s, f, c, a, b));
    agree32(
        (s, a, b, c) -> (int) Fp32.toLong(s, a),
        (s, a, b, c) -> SoftFloatConvert.toFixed(s, f, a, 64, false, 0, FpControl.ZERO));
    agree32(
        (s, a, b, c) -> Fp32.fromLong(s, a),
        (s, a, b, c) -> SoftFloatConvert.fromFixed(s, f, (int) a, false, 0, 0));
  }
}
