package dev.megalith.cpu.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kernels that work on all lanes at once against the same meaning lane by lane.
class LaneKernelTest {
  private static final long SEED = 20_240_601;
  private static final int CASES = 20_000;

  /// The meaning on one lane, whose operands are sign-extended.
  @FunctionalInterface
  private interface Meaning {
    long of(long n, long m, int bits);
  }

  private static long lanes(Meaning meaning, long n, long m, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long lane = meaning.of(Lanes.signed(n, at, bits), Lanes.signed(m, at, bits), bits);
      r |= Lanes.put(lane, at, bits);
    }
    return r;
  }

  /// Random lanes with many equal ones and many at the ends of their range.
  private static long operand(Random random, int size) {
    long value = random.nextLong();
    return switch (random.nextInt(4)) {
      case 0 -> value & Lanes.high(size);
      case 1 -> value | ~Lanes.high(size);
      case 2 -> value & (Lanes.high(size) | Lanes.low(size));
      default -> value;
    };
  }

  private static void check(String name, LaneOp.Binary kernel, Meaning meaning, int size) {
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      long n = operand(random, size);
      long m = operand(random, size);
      long expected = lanes(meaning, n, m, size);
      String message = String.format("%s %x %x size %d", name, n, m, size);
      assertEquals(Long.toHexString(expected), Long.toHexString(kernel.of(n, m, size)), message);
    }
  }

  private static long unsigned(long lane, int bits) {
    return lane & -1L >>> (64 - bits);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void arithmetic_onAllLanesAtOnce_isThatOfEachLane(int size) {
    check("add", LaneInteger::add, (n, m, _) -> n + m, size);
    check("sub", LaneInteger::sub, (n, m, _) -> n - m, size);
    check("mul", LaneInteger::mul, (n, m, _) -> n * m, size);
    check("abs", (n, _, s) -> LaneInteger.abs(n, s), (n, _, _) -> Math.abs(n), size);
    check("smax", LaneInteger::smax, (n, m, _) -> Math.max(n, m), size);
    check("smin", LaneInteger::smin, (n, m, _) -> Math.min(n, m), size);
    check("sabd", LaneInteger::sabd, (n, m, _) -> Math.max(n, m) - Math.min(n, m), size);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void comparisons_onAllLanesAtOnce_areThoseOfEachLane(int size) {
    check("cmgt", LaneInteger::cmgt, (n, m, _) -> n > m ? -1 : 0, size);
    check("cmge", LaneInteger::cmge, (n, m, _) -> n >= m ? -1 : 0, size);
    check(
        "cmhi",
        LaneInteger::cmhi,
        (n, m, bits) -> Long.compareUnsigned(unsigned(n, bits), unsigned(m, bits)) > 0 ? -1 : 0,
        size);
    check("cmeq", LaneInteger::cmeq, (n, m, _) -> n == m ? -1 : 0, size);
    check("cmtst", LaneInteger::cmtst, (n, m, _) -> (n & m) != 0 ? -1 : 0, size);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void halvings_onAllLanesAtOnce_areThoseOfEachLane(int size) {
    check("shadd", LaneInteger::shadd, (n, m, _) -> (n + m) >> 1, size);
    check("srhadd", LaneInteger::srhadd, (n, m, _) -> (n + m + 1) >> 1, size);
    check("shsub", LaneInteger::shsub, (n, m, _) -> (n - m) >> 1, size);
    check(
        "uhadd",
        LaneInteger::uhadd,
        (n, m, bits) -> (unsigned(n, bits) + unsigned(m, bits)) >> 1,
        size);
    check(
        "urhadd",
        LaneInteger::urhadd,
        (n, m, bits) -> (unsigned(n, bits) + unsigned(m, bits) + 1) >> 1,
        size);
    check(
        "uhsub",
        LaneInteger::uhsub,
        (n, m, bits) -> (unsigned(n, bits) - unsigned(m, bits)) >> 1,
        size);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void immediateShifts_onAllLanesAtOnce_areThoseOfEachLane(int size) {
    for (int amount = 1; amount <= 8 << size; amount++) {
      int a = amount;
      check("sshr", (n, _, s) -> LaneShift.sshr(n, a, s), (n, _, _) -> n >> Math.min(a, 63), size);
      check(
          "ushr",
          (n, _, s) -> LaneShift.ushr(n, a, s),
          (n, _, bits) -> a == 64 ? 0 : unsigned(n, bits) >>> a,
          size);
      check("shl", (n, _, s) -> LaneShift.shl(n, a - 1, s), (n, _, _) -> n << (a - 1), size);
    }
  }
}
