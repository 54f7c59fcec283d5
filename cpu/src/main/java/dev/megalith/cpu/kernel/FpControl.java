package dev.megalith.cpu.kernel;

/// The bits of FPCR and FPSR, and the rounding modes.
///
/// Spec: [ARM] C5.2 "FPCR", C5.2 "FPSR". The trap enables of FPCR are RAZ: exceptions only
/// accumulate in FPSR.
public final class FpControl {
  /// FPCR.AHP: conversions use the alternative half-precision format.
  public static final int AHP = 1 << 26;

  /// FPCR.DN: every NaN result is the default NaN.
  public static final int DN = 1 << 25;

  /// FPCR.FZ: flush single and double subnormals to zero.
  public static final int FZ = 1 << 24;

  /// FPCR.FZ16: flush half subnormals to zero.
  public static final int FZ16 = 1 << 19;

  public static final int RMODE_SHIFT = 22;
  public static final int RMODE = 3 << RMODE_SHIFT;

  /// What of FPCR can be written.
  public static final int FPCR_WRITABLE = AHP | DN | FZ | RMODE | FZ16;

  /// FPSR: invalid operation.
  public static final int IOC = 1;

  /// FPSR: division by zero.
  public static final int DZC = 1 << 1;

  /// FPSR: overflow.
  public static final int OFC = 1 << 2;

  /// FPSR: underflow.
  public static final int UFC = 1 << 3;

  /// FPSR: inexact.
  public static final int IXC = 1 << 4;

  /// FPSR: input denormal.
  public static final int IDC = 1 << 7;

  /// FPSR: saturation in Advanced SIMD.
  public static final int QC = 1 << 27;

  public static final int FPSR_WRITABLE = QC | IDC | IXC | UFC | OFC | DZC | IOC;

  // Rounding modes: the first four as FPCR.RMode encodes them.

  /// To nearest, ties to even.
  public static final int TIE_EVEN = 0;

  /// Towards plus infinity.
  public static final int PLUS_INFINITY = 1;

  /// Towards minus infinity.
  public static final int MINUS_INFINITY = 2;

  /// Towards zero.
  public static final int ZERO = 3;

  /// To nearest, ties away from zero.
  public static final int TIE_AWAY = 4;

  /// To odd: an inexact result gets its lowest bit set (FCVTXN).
  public static final int ODD = 5;

  private FpControl() {}

  /// The rounding mode that FPCR selects.
  public static int rounding(int fpcr) {
    return fpcr >>> RMODE_SHIFT & 3;
  }
}
