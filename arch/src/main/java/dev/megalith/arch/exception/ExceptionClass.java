package dev.megalith.arch.exception;

/// Values of ESR_ELx.EC. Where a class has one value for exceptions from a lower level and one for
/// those from the same level, the second is the first plus [#SAME_LEVEL].
///
/// Spec: [ARM] D24.2.40 "ESR_EL1".
public final class ExceptionClass {
  public static final int UNKNOWN = 0x00;
  public static final int WFX = 0x01;
  public static final int FP_ACCESS = 0x07;
  public static final int PAUTH = 0x09;
  public static final int BTI = 0x0D;
  public static final int ILLEGAL_STATE = 0x0E;
  public static final int SVC64 = 0x15;
  public static final int HVC64 = 0x16;
  public static final int SMC64 = 0x17;
  public static final int SYSTEM = 0x18;
  public static final int INSTRUCTION_ABORT = 0x20;
  public static final int PC_ALIGNMENT = 0x22;
  public static final int DATA_ABORT = 0x24;
  public static final int SP_ALIGNMENT = 0x26;
  public static final int FP_EXCEPTION = 0x2C;
  public static final int SERROR = 0x2F;
  public static final int BREAKPOINT = 0x30;
  public static final int SOFTWARE_STEP = 0x32;
  public static final int WATCHPOINT = 0x34;
  public static final int BRK64 = 0x3C;

  public static final int SAME_LEVEL = 1;

  private ExceptionClass() {}
}
