package dev.megalith.cpu.kernel;

/// The 64-bit constants of Advanced SIMD modified immediates.
///
/// Spec: [ARM] shared pseudocode `AdvSIMDExpandImm`, `VFPExpandImm`.
public final class ModifiedImmediate {
  private ModifiedImmediate() {}

  /// The value of imm8 by op and cmode.
  public static long value(int op, int cmode, int imm8) {
    return switch (cmode) {
      case 0, 1, 2, 3, 4, 5, 6, 7 -> Lanes.splat((long) imm8 << (cmode >>> 1 << 3), 2);
      case 8, 9, 10, 11 -> Lanes.splat((long) imm8 << (cmode >>> 1 & 1) * 8, 1);
      case 12 -> Lanes.splat((long) imm8 << 8 | 0xFF, 2);
      case 13 -> Lanes.splat((long) imm8 << 16 | 0xFFFF, 2);
      case 14 -> op == 0 ? Lanes.splat(imm8, 0) : bytes(imm8);
      default -> op == 0 ? Lanes.splat(single(imm8), 2) : real(imm8);
    };
  }

  /// FMOV on 16-bit lanes.
  public static long half(int imm8) {
    return Lanes.splat(floating(imm8, 5, 10), 1);
  }

  /// A byte of ones for each bit.
  private static long bytes(int imm8) {
    return Long.expand(imm8, Lanes.low(0)) * 0xFF;
  }

  private static long single(int imm8) {
    return floating(imm8, 8, 23);
  }

  private static long real(int imm8) {
    return floating(imm8, 11, 52);
  }

  /// imm8 = a:b:cdefgh as sign a, exponent NOT(b):b…b:cd, fraction efgh:0….
  private static long floating(int imm8, int exponentBits, int fractionBits) {
    long bits = imm8;
    long b = bits >>> 6 & 1;
    long repeated = b == 0 ? 0 : (1L << (exponentBits - 3)) - 1;
    long exponent = (b ^ 1) << (exponentBits - 1) | repeated << 2 | (bits >>> 4 & 3);
    long sign = bits >>> 7;
    return sign << (exponentBits + fractionBits)
        | exponent << fractionBits
        | (bits & 15) << (fractionBits - 4);
  }
}
