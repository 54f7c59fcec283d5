package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// The shapes of lane kernels: what they compute on the lanes of one 64-bit half of a vector.
///
/// `size` is the lane size as encodings give it: lanes have `8 << size` bits. Those that take the
/// state note saturation in FPSR.QC.
public final class LaneOp {
  private LaneOp() {}

  /// One operand.
  @FunctionalInterface
  public interface Unary {
    long of(long n, int size);
  }

  /// Two operands.
  @FunctionalInterface
  public interface Binary {
    long of(long n, long m, int size);
  }

  /// The old destination and two operands.
  @FunctionalInterface
  public interface Ternary {
    long of(long d, long n, long m, int size);
  }

  /// One operand; may saturate.
  @FunctionalInterface
  public interface SaturatingUnary {
    long of(CpuState state, long n, int size);
  }

  /// Two operands; may saturate.
  @FunctionalInterface
  public interface SaturatingBinary {
    long of(CpuState state, long n, long m, int size);
  }

  /// The old destination and two operands; may saturate.
  @FunctionalInterface
  public interface SaturatingTernary {
    long of(CpuState state, long d, long n, long m, int size);
  }

  /// One operand and the amount of a shift.
  @FunctionalInterface
  public interface Shift {
    long of(long n, int amount, int size);
  }

  /// The old destination, one operand and the amount of a shift.
  @FunctionalInterface
  public interface ShiftInto {
    long of(long d, long n, int amount, int size);
  }

  /// One operand and the amount of a shift; may saturate.
  @FunctionalInterface
  public interface SaturatingShift {
    long of(CpuState state, long n, int amount, int size);
  }
}
