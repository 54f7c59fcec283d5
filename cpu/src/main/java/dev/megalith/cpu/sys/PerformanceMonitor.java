package dev.megalith.cpu.sys;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.base.Narrow;
import dev.megalith.arch.sysreg.IdRegisters;
import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.arch.sysreg.Trap;
import dev.megalith.cpu.Cpu;

/// PMUv3: the cycle counter and six event counters for software increments, retired instructions
/// and cycles.
///
/// A cycle is a sixteenth of a counter tick, as if the element ran at 1 GHz.
///
/// Deviation: the filters by exception level in PMEVTYPER and PMCCFILTR are kept but do not filter.
///
/// Spec: [ARM] D13 "The Performance Monitors Extension", D24.5.
public final class PerformanceMonitor {
  /// INTID of the overflow interrupt on QEMU's `virt` machine.
  public static final int OVERFLOW_INTID = 23;

  private static final int EVENTS = IdRegisters.PMU_EVENT_COUNTERS;

  /// Index of the cycle counter here, and its bit in the registers.
  private static final int CYCLES = EVENTS;

  private static final int CYCLES_BIT = 31;

  private static final int EVENT_SW_INCR = 0x00;
  private static final int EVENT_INST_RETIRED = 0x08;
  private static final int EVENT_CPU_CYCLES = 0x11;
  private static final int CYCLES_PER_TICK = 16;

  private static final Field ENABLE = Field.bit(0);
  private static final Field RESET_EVENTS = Field.bit(1);
  private static final Field RESET_CYCLES = Field.bit(2);
  private static final Field DIVIDE = Field.bit(3);
  private static final Field LONG_CYCLES = Field.bit(6);
  private static final Field COUNTERS = Field.bits(15, 11);
  private static final Field EVENT = Field.bits(9, 0);

  /// E, D, X, DP and LC; P and C act and read as zero.
  private static final long PMCR_KEPT = 0x79;

  private static final Field USER = Field.bit(0);
  private static final Field USER_SOFTWARE = Field.bit(1);
  private static final Field USER_CYCLES = Field.bit(2);
  private static final Field USER_EVENTS = Field.bit(3);

  private final Cpu cpu;
  private final long[] value = new long[EVENTS + 1];
  private final long[] type = new long[EVENTS + 1];

  /// What the source of each counter read when `value` was last brought up to date.
  private final long[] seen = new long[EVENTS + 1];

  private long control;
  private long enabled;
  private long overflowed;
  private long interrupts;
  private long select;
  private long user;
  private boolean line;

  public PerformanceMonitor(Cpu cpu) {
    this.cpu = cpu;
  }

  public void reset() {
    java.util.Arrays.fill(value, 0);
    java.util.Arrays.fill(type, 0);
    control = LONG_CYCLES.of(1);
    enabled = 0;
    overflowed = 0;
    interrupts = 0;
    select = 0;
    user = 0;
    drive();
  }

  /// Counts up to now and drives the overflow interrupt.
  public void update() {
    if (isCounting()) {
      count();
      drive();
    }
  }

  private boolean isCounting() {
    return ENABLE.isSet(control) && enabled != 0;
  }

  private static int bit(int counter) {
    return counter == CYCLES ? CYCLES_BIT : counter;
  }

  private long source(int counter) {
    if (counter == CYCLES) {
      long cycles = cpu.port.counterTicks() * CYCLES_PER_TICK;
      return DIVIDE.isSet(control) && !LONG_CYCLES.isSet(control) ? cycles >>> 6 : cycles;
    }
    return switch (EVENT.getInt(type[counter])) {
      case EVENT_INST_RETIRED -> cpu.state.retired;
      case EVENT_CPU_CYCLES -> cpu.port.counterTicks() * CYCLES_PER_TICK;
      default -> 0;
    };
  }

  private void count() {
    for (int counter = 0; counter <= CYCLES; counter++) {
      long now = source(counter);
      if (ENABLE.isSet(control) && (enabled >>> bit(counter) & 1) != 0) {
        add(counter, now - seen[counter]);
      }
      seen[counter] = now;
    }
  }

  private void add(int counter, long delta) {
    long sum = value[counter] + delta;
    boolean is64 = counter == CYCLES;
    boolean carry =
        is64 && LONG_CYCLES.isSet(control)
            ? Long.compareUnsigned(sum, value[counter]) < 0
            : Narrow.u32(value[counter]) + delta >>> 32 != 0;
    value[counter] = is64 ? sum : Narrow.u32(sum);
    if (carry) {
      overflowed |= 1L << bit(counter);
    }
  }

  private void drive() {
    boolean level = ENABLE.isSet(control) && (overflowed & interrupts) != 0;
    if (line != level) {
      line = level;
      cpu.port.setPpi(OVERFLOW_INTID, level);
    }
  }

  /// Whether EL0 may do the access that `trap` controls.
  boolean allowsUser(Trap trap, boolean read) {
    return USER.isSet(user)
        || switch (trap) {
          case PMU_SOFTWARE -> USER_SOFTWARE.isSet(user);
          case PMU_CYCLES -> read && USER_CYCLES.isSet(user);
          case PMU_EVENTS -> read && USER_EVENTS.isSet(user);
          case PMU_SELECT -> USER_EVENTS.isSet(user);
          default -> false;
        };
  }

  long read(SystemRegister register) {
    count();
    long result =
        switch (register) {
          case PMCR_EL0 -> COUNTERS.set(control, EVENTS);
          case PMCNTENSET_EL0, PMCNTENCLR_EL0 -> enabled;
          case PMOVSSET_EL0, PMOVSCLR_EL0 -> overflowed;
          case PMINTENSET_EL1, PMINTENCLR_EL1 -> interrupts;
          case PMSELR_EL0 -> select;
          case PMCEID0_EL0 ->
              1L << EVENT_SW_INCR | 1L << EVENT_INST_RETIRED | 1L << EVENT_CPU_CYCLES;
          case PMUSERENR_EL0 -> user;
          case PMCCNTR_EL0 -> value[CYCLES];
          case PMCCFILTR_EL0 -> type[CYCLES];
          case PMXEVTYPER_EL0 -> select == CYCLES_BIT ? type[CYCLES] : selected(type);
          case PMXEVCNTR_EL0 -> selected(value);
          default -> isCounter(register) ? value[register.op2()] : eventType(register);
        };
    drive();
    return result;
  }

  private long selected(long[] array) {
    return select < EVENTS ? array[(int) select] : 0;
  }

  private static boolean isCounter(SystemRegister register) {
    return register.compareTo(SystemRegister.PMEVCNTR0_EL0) >= 0
        && register.compareTo(SystemRegister.PMEVCNTR5_EL0) <= 0;
  }

  private static boolean isType(SystemRegister register) {
    return register.compareTo(SystemRegister.PMEVTYPER0_EL0) >= 0
        && register.compareTo(SystemRegister.PMEVTYPER5_EL0) <= 0;
  }

  private long eventType(SystemRegister register) {
    return isType(register) ? type[register.op2()] : 0;
  }

  void write(SystemRegister register, long bits) {
    count();
    switch (register) {
      case PMCR_EL0 -> control(bits);
      case PMCNTENSET_EL0 -> enabled |= bits;
      case PMCNTENCLR_EL0 -> enabled &= ~bits;
      case PMOVSSET_EL0 -> overflowed |= bits;
      case PMOVSCLR_EL0 -> overflowed &= ~bits;
      case PMINTENSET_EL1 -> interrupts |= bits;
      case PMINTENCLR_EL1 -> interrupts &= ~bits;
      case PMSELR_EL0 -> select = bits;
      case PMUSERENR_EL0 -> user = bits;
      case PMSWINC_EL0 -> softwareIncrement(bits);
      case PMCCNTR_EL0 -> value[CYCLES] = bits;
      case PMCCFILTR_EL0 -> type[CYCLES] = bits;
      case PMXEVTYPER_EL0 -> selectedType(bits);
      case PMXEVCNTR_EL0 -> {
        if (select < EVENTS) {
          value[(int) select] = Narrow.u32(bits);
        }
      }
      default -> {
        if (isCounter(register)) {
          value[register.op2()] = Narrow.u32(bits);
        } else if (isType(register)) {
          type[register.op2()] = bits;
        }
      }
    }
    // A new event or divider starts from its source's value of now.
    for (int counter = 0; counter <= CYCLES; counter++) {
      seen[counter] = source(counter);
    }
    drive();
  }

  private void control(long bits) {
    control = bits & PMCR_KEPT;
    if (RESET_EVENTS.isSet(bits)) {
      java.util.Arrays.fill(value, 0, EVENTS, 0);
    }
    if (RESET_CYCLES.isSet(bits)) {
      value[CYCLES] = 0;
    }
  }

  private void selectedType(long bits) {
    if (select == CYCLES_BIT) {
      type[CYCLES] = bits & SystemRegister.PMCCFILTR_EL0.mask();
    } else if (select < EVENTS) {
      type[(int) select] = bits & SystemRegister.PMEVTYPER0_EL0.mask();
    }
  }

  private void softwareIncrement(long bits) {
    for (int counter = 0; counter < EVENTS; counter++) {
      boolean counts = ENABLE.isSet(control) && (enabled & bits & 1L << counter) != 0;
      if (counts && EVENT.getInt(type[counter]) == EVENT_SW_INCR) {
        add(counter, 1);
      }
    }
  }
}
