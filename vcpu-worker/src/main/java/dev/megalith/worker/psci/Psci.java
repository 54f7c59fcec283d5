package dev.megalith.worker.psci;

/// PSCI 1.1 and the SMC calling convention 1.1 over HVC, as a pure function of a call's registers.
///
/// Spec: [PSCI] DEN0022 5 "Functions"; [SMCCC] DEN0028 7 "Arm Architecture Calls".
public final class Psci {
  public static final long SUCCESS = 0;
  public static final long NOT_SUPPORTED = -1;
  public static final long INVALID_PARAMETERS = -2;
  public static final long DENIED = -3;
  public static final long ALREADY_ON = -4;
  public static final long ON_PENDING = -5;
  public static final long INVALID_ADDRESS = -9;

  static final int VERSION = 0x8400_0000;
  static final int CPU_SUSPEND_32 = 0x8400_0001;
  static final int CPU_OFF = 0x8400_0002;
  static final int CPU_ON_32 = 0x8400_0003;
  static final int AFFINITY_INFO_32 = 0x8400_0004;
  static final int MIGRATE_INFO_TYPE = 0x8400_0006;
  static final int SYSTEM_OFF = 0x8400_0008;
  static final int SYSTEM_RESET = 0x8400_0009;
  static final int FEATURES = 0x8400_000A;
  static final int SYSTEM_RESET2_32 = 0x8400_0012;
  static final int CPU_SUSPEND_64 = 0xC400_0001;
  static final int CPU_ON_64 = 0xC400_0003;
  static final int AFFINITY_INFO_64 = 0xC400_0004;
  static final int SYSTEM_RESET2_64 = 0xC400_0012;
  static final int SMCCC_VERSION = 0x8000_0000;
  static final int SMCCC_ARCH_FEATURES = 0x8000_0001;

  private static final long PSCI_1_1 = 1 << 16 | 1;
  private static final long SMCCC_1_1 = 1 << 16 | 1;

  /// MIGRATE_INFO_TYPE: no Trusted OS needs migration.
  private static final long NO_MIGRATION = 2;

  private Psci() {}

  /// Whether calls of this function use 64-bit arguments.
  private static boolean is64(int function) {
    return (function & 0x4000_0000) != 0;
  }

  /// The result for x0. The low 32 bits of x0 are the function identifier.
  public static long call(long x0, long x1, long x2, long x3, PsciPort port) {
    int function = (int) x0;
    long mask = is64(function) ? -1L : 0xFFFF_FFFFL;
    return switch (function) {
      case VERSION -> PSCI_1_1;
      case SMCCC_VERSION -> SMCCC_1_1;
      case SMCCC_ARCH_FEATURES -> isArchCall((int) x1) ? SUCCESS : NOT_SUPPORTED;
      case FEATURES -> features((int) x1);
      case CPU_ON_32, CPU_ON_64 -> powerOn(x1 & mask, x2 & mask, x3 & mask, port);
      case AFFINITY_INFO_32, AFFINITY_INFO_64 -> affinityInfo(x1 & mask, x2 & mask, port);
      case MIGRATE_INFO_TYPE -> NO_MIGRATION;
      case CPU_OFF -> {
        port.powerOff();
        yield SUCCESS;
      }
      case CPU_SUSPEND_32, CPU_SUSPEND_64 -> {
        port.suspend();
        yield SUCCESS;
      }
      case SYSTEM_OFF -> {
        port.systemOff();
        yield SUCCESS;
      }
      case SYSTEM_RESET, SYSTEM_RESET2_32, SYSTEM_RESET2_64 -> {
        port.systemReset();
        yield SUCCESS;
      }
      default -> NOT_SUPPORTED;
    };
  }

  private static boolean isArchCall(int function) {
    return function == SMCCC_VERSION || function == SMCCC_ARCH_FEATURES;
  }

  private static long features(int function) {
    return switch (function) {
      case VERSION,
          CPU_ON_32,
          CPU_ON_64,
          CPU_OFF,
          CPU_SUSPEND_32,
          CPU_SUSPEND_64,
          AFFINITY_INFO_32,
          AFFINITY_INFO_64,
          MIGRATE_INFO_TYPE,
          SYSTEM_OFF,
          SYSTEM_RESET,
          SYSTEM_RESET2_32,
          SYSTEM_RESET2_64,
          FEATURES,
          SMCCC_VERSION ->
          SUCCESS;
      default -> NOT_SUPPORTED;
    };
  }

  private static long powerOn(long affinity, long entry, long contextId, PsciPort port) {
    if ((entry & 3) != 0) {
      return INVALID_ADDRESS;
    }
    return switch (port.powerOn(affinity, entry, contextId)) {
      case STARTED -> SUCCESS;
      case ALREADY_ON -> ALREADY_ON;
      case ON_PENDING -> ON_PENDING;
      case NO_SUCH_CPU -> INVALID_PARAMETERS;
    };
  }

  private static long affinityInfo(long affinity, long level, PsciPort port) {
    if (level != 0) {
      return INVALID_PARAMETERS;
    }
    int info = port.affinityInfo(affinity);
    return info < 0 ? INVALID_PARAMETERS : info;
  }
}
