package dev.megalith.worker.psci;

/// What PSCI calls do to the machine.
public interface PsciPort {
  /// What became of a CPU_ON.
  enum PowerOn {
    STARTED,
    ALREADY_ON,
    ON_PENDING,
    NO_SUCH_CPU;

    private static final PowerOn[] VALUES = values();

    /// The result with this ordinal, as workers tell each other.
    public static PowerOn of(long ordinal) {
      return VALUES[Math.clamp(ordinal, 0, VALUES.length - 1)];
    }
  }

  /// Starts the vCPU with this affinity at `entry` (a physical address) with `contextId` in x0.
  PowerOn powerOn(long affinity, long entry, long contextId);

  /// AFFINITY_INFO of one vCPU: 0 on, 1 off, 2 on pending, or -1 where there is none.
  int affinityInfo(long affinity);

  /// The calling vCPU goes off, once the call has returned.
  void powerOff();

  /// The calling vCPU waits for an interrupt, once the call has returned.
  void suspend();

  void systemOff();

  void systemReset();
}
