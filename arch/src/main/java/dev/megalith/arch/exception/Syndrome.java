package dev.megalith.arch.exception;

import dev.megalith.arch.base.Field;

/// The layout of ESR_ELx. Spec: [ARM] D24.2.40 "ESR_EL1".
public final class Syndrome {
  public static final Field EC = Field.bits(31, 26);
  public static final Field IL = Field.bit(25);
  public static final Field ISS = Field.bits(24, 0);

  /// Data aborts: cache maintenance or address translation; write not read; status.
  public static final Field CM = Field.bit(8);

  public static final Field WNR = Field.bit(6);
  public static final Field FSC = Field.bits(5, 0);

  /// Software step: the rest of the syndrome is valid.
  public static final Field STEP_ISV = Field.bit(24);

  /// WFx and FP traps: the condition field is valid and says "always".
  public static final long CONDITION_ALWAYS = 1L << 24 | 0xEL << 20;

  private Syndrome() {}

  /// The syndrome of a 32-bit instruction, or of what belongs to none (IL is 1 for both).
  public static long of(int exceptionClass, long iss) {
    return EC.of(exceptionClass) | IL.of(1) | ISS.of(iss);
  }

  /// ISS of a data abort without an instruction syndrome.
  public static long dataAbort(int faultStatus, boolean write, boolean cacheMaintenance) {
    return FSC.of(faultStatus) | WNR.of(write ? 1 : 0) | CM.of(cacheMaintenance ? 1 : 0);
  }

  /// ISS of a trapped MSR, MRS or system instruction, from its encoding.
  public static long systemTrap(int insn) {
    long bits = insn;
    long op0 = bits >>> 19 & 3;
    long op1 = bits >>> 16 & 7;
    long crn = bits >>> 12 & 15;
    long crm = bits >>> 8 & 15;
    long op2 = bits >>> 5 & 7;
    long rt = bits & 31;
    long read = bits >>> 21 & 1;
    return op0 << 20 | op2 << 17 | op1 << 14 | crn << 10 | rt << 5 | crm << 1 | read;
  }

  /// ISS of a trapped WFI or WFE.
  public static long waitTrap(boolean event) {
    return CONDITION_ALWAYS | (event ? 1 : 0);
  }
}
