package dev.megalith.cpu.sys;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.base.Narrow;
import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.Cpu;

/// The EL1 physical and virtual timers over the machine's counter; both count the same, without an
/// offset.
///
/// Deviation: no event stream; WFE may end early for any reason and does so here.
///
/// Spec: [ARM] D12 "The Generic Timer in AArch64 state", D24.9.
public final class GenericTimer {
  /// INTIDs of the timers' private interrupts on QEMU's `virt` machine.
  public static final int PHYSICAL_INTID = 30;

  public static final int VIRTUAL_INTID = 27;

  /// What [#nextDeadlineTicks] returns where no timer will fire.
  public static final long NEVER = Long.MAX_VALUE;

  private static final Field ENABLE = Field.bit(0);
  private static final Field IMASK = Field.bit(1);
  private static final Field ISTATUS = Field.bit(2);

  private final Cpu cpu;
  private final Timer physical = new Timer(PHYSICAL_INTID);
  private final Timer virtual = new Timer(VIRTUAL_INTID);
  private long frequency;

  public GenericTimer(Cpu cpu) {
    this.cpu = cpu;
  }

  /// One comparator and its interrupt line.
  private static final class Timer {
    final int intid;
    long compare;
    long control;
    boolean line;

    Timer(int intid) {
      this.intid = intid;
    }

    boolean isMet(long nowTicks) {
      return ENABLE.isSet(control) && Long.compareUnsigned(nowTicks, compare) >= 0;
    }

    boolean isArmed() {
      return ENABLE.isSet(control) && !IMASK.isSet(control);
    }

    long deadline(long nowTicks) {
      return isArmed() && !isMet(nowTicks) && compare >= 0 ? compare : NEVER;
    }

    long control(long nowTicks) {
      return ISTATUS.set(control, isMet(nowTicks) ? 1 : 0);
    }
  }

  public void reset() {
    frequency = cpu.config.counterFrequencyHz();
    reset(physical);
    reset(virtual);
  }

  private void reset(Timer timer) {
    timer.compare = 0;
    timer.control = 0;
    drive(timer, false);
  }

  /// Brings the interrupt lines to what they are at `nowTicks`.
  public void update(long nowTicks) {
    update(physical, nowTicks);
    update(virtual, nowTicks);
  }

  private void update(Timer timer, long nowTicks) {
    drive(timer, timer.isArmed() && timer.isMet(nowTicks));
  }

  private void drive(Timer timer, boolean level) {
    if (timer.line != level) {
      timer.line = level;
      cpu.port.setPpi(timer.intid, level);
    }
  }

  /// When the next timer will fire, in counter ticks, or [#NEVER].
  public long nextDeadlineTicks() {
    long now = cpu.port.counterTicks();
    return Math.min(physical.deadline(now), virtual.deadline(now));
  }

  long read(SystemRegister register) {
    return switch (register) {
      case CNTVCT_EL0, CNTPCT_EL0 -> cpu.port.counterTicks();
      case CNTFRQ_EL0 -> frequency;
      case CNTP_CTL_EL0 -> physical.control(cpu.port.counterTicks());
      case CNTV_CTL_EL0 -> virtual.control(cpu.port.counterTicks());
      case CNTP_CVAL_EL0 -> physical.compare;
      case CNTV_CVAL_EL0 -> virtual.compare;
      case CNTP_TVAL_EL0 -> Narrow.u32(physical.compare - cpu.port.counterTicks());
      case CNTV_TVAL_EL0 -> Narrow.u32(virtual.compare - cpu.port.counterTicks());
      default -> 0;
    };
  }

  void write(SystemRegister register, long value) {
    long now = cpu.port.counterTicks();
    switch (register) {
      case CNTFRQ_EL0 -> frequency = value;
      case CNTP_CTL_EL0 -> physical.control = value;
      case CNTV_CTL_EL0 -> virtual.control = value;
      case CNTP_CVAL_EL0 -> physical.compare = value;
      case CNTV_CVAL_EL0 -> virtual.compare = value;
      case CNTP_TVAL_EL0 -> physical.compare = now + (int) value;
      case CNTV_TVAL_EL0 -> virtual.compare = now + (int) value;
      default -> {}
    }
    update(now);
  }
}
