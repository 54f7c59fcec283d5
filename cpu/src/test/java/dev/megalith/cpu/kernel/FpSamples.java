package dev.megalith.cpu.kernel;

import java.util.SplittableRandom;

/// Bit patterns that visit the corners of a format: zeros, subnormals, infinities, NaNs, powers of
/// two, numbers around one and around the limits, short and long fractions.
final class FpSamples {
  private final SplittableRandom random;
  private final FpFormat f;

  FpSamples(FpFormat f, long seed) {
    this.f = f;
    random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  long next() {
    long sign = random.nextBoolean() ? f.signBit : 0;
    return sign | magnitude();
  }

  private long magnitude() {
    long fraction = random.nextLong() & f.fractionMask;
    int limit = f.exponentLimit;
    int near = f.bias + random.nextInt(-f.fractionBits, f.fractionBits);
    return switch (random.nextInt(10)) {
      case 0 -> 0;
      case 1 -> f.infinity;
      case 2 -> f.infinity | fraction;
      case 3 -> fraction >>> random.nextInt(f.fractionBits);
      case 4 -> pack(random.nextInt(3), fraction);
      case 5 -> pack(limit - 1 - random.nextInt(3), fraction);
      case 6 -> pack(near, f.fractionMask << random.nextInt(f.fractionBits) & f.fractionMask);
      case 7 -> pack(near, random.nextInt(4));
      case 8 -> pack(near, fraction);
      default -> pack(random.nextInt(limit), fraction);
    };
  }

  private long pack(int field, long fraction) {
    return (long) field << f.fractionBits | fraction;
  }

  /// A sample close to the value of `bits`, or its negation: for cancellation.
  long near(long bits) {
    return (bits ^ (random.nextBoolean() ? f.signBit : 0)) + random.nextInt(-1, 2) & f.mask;
  }
}
