// The generic timers of EL1: conditions, interrupts and waking from WFI.
#include "guest.h"

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
}

struct timer {
  u32 intid;
  bool is_virtual;
};
static const struct timer virtual_timer = {INTID_CNTV, true};
static const struct timer physical_timer = {INTID_CNTP, false};

static void set_ctl(const struct timer *timer, u64 value) {
  if (timer->is_virtual) {
    write_sys(cntv_ctl_el0, value);
  } else {
    write_sys(cntp_ctl_el0, value);
  }
}
static u64 ctl(const struct timer *timer) {
  isb();
  return timer->is_virtual ? read_sys(cntv_ctl_el0) : read_sys(cntp_ctl_el0);
}
static void set_cval(const struct timer *timer, u64 value) {
  if (timer->is_virtual) {
    write_sys(cntv_cval_el0, value);
  } else {
    write_sys(cntp_cval_el0, value);
  }
}
static u64 cval(const struct timer *timer) {
  return timer->is_virtual ? read_sys(cntv_cval_el0) : read_sys(cntp_cval_el0);
}
static void set_tval(const struct timer *timer, u64 value) {
  if (timer->is_virtual) {
    write_sys(cntv_tval_el0, value);
  } else {
    write_sys(cntp_tval_el0, value);
  }
}
static u64 tval(const struct timer *timer) {
  return timer->is_virtual ? read_sys(cntv_tval_el0) : read_sys(cntp_tval_el0);
}
static u64 now(const struct timer *timer) {
  isb();
  return timer->is_virtual ? read_sys(cntvct_el0) : read_sys(cntpct_el0);
}

static void counter_runs(void) {
  CHECK_EQ(read_sys(cntfrq_el0), 62500000);
  u64 first = counter();
  bool forward = true;
  u64 last = first;
  for (int i = 0; i < 1000; i++) {
    u64 value = counter();
    forward &= value >= last;
    last = value;
  }
  CHECK(forward);
  delay(10);
  CHECK(counter() - first >= ticks(10));
  // No EL2, so CNTVOFF is 0: both count the same.
  isb();
  u64 physical = read_sys(cntpct_el0);
  u64 virtual = counter();
  CHECK(virtual >= physical);
  CHECK(virtual - physical < ticks(5000000));
}

static void condition(const struct timer *timer) {
  set_ctl(timer, 0);
  set_cval(timer, now(timer) + ticks(1000000000));
  set_ctl(timer, 3);
  CHECK_EQ(ctl(timer), 3);
  set_cval(timer, 0);
  CHECK_EQ(ctl(timer), 7);
  CHECK_EQ(cval(timer), 0);
  // ISTATUS does not depend on IMASK, and is not writable.
  set_ctl(timer, 5);
  set_ctl(timer, 3);
  CHECK_EQ(ctl(timer), 7);
  set_cval(timer, ~0ULL);
  CHECK_EQ(ctl(timer), 3);
  set_ctl(timer, 0);
  CHECK_EQ(ctl(timer) & 3, 0);
}

static void timer_values(const struct timer *timer) {
  // TVAL is signed 32 bits and relative to the counter.
  set_ctl(timer, 3);
  u64 before = now(timer);
  set_tval(timer, 0x7fffffff);
  u64 after = now(timer);
  CHECK(cval(timer) >= before + 0x7fffffff && cval(timer) <= after + 0x7fffffff);
  CHECK_EQ(ctl(timer), 3);
  u64 left = tval(timer);
  CHECK(left <= 0x7fffffff && left > 0x7fffffff - ticks(5000000));
  before = now(timer);
  set_tval(timer, 0xffffff00);
  after = now(timer);
  CHECK(cval(timer) >= before - 0x100 && cval(timer) <= after - 0x100);
  CHECK_EQ(ctl(timer), 7);
  CHECK_EQ(field(tval(timer), 63, 32), 0);
  CHECK_EQ(field(tval(timer), 31, 31), 1);
  set_ctl(timer, 0);
}

static const struct timer *volatile current;
static volatile u64 fired_at;

static void mask_timer(u32 intid) {
  if (intid == current->intid) {
    fired_at = now(current);
    set_ctl(current, 3);
  }
}

static void interrupt(const struct timer *timer) {
  struct cpu *cpu = this_cpu();
  current = timer;
  irq_action = mask_timer;
  gic_enable(timer->intid, 0xa0);
  irq_enable();
  for (int i = 0; i < 5; i++) {
    u64 count = cpu->irq_count;
    u64 deadline = now(timer) + ticks(2000);
    set_cval(timer, deadline);
    set_ctl(timer, 1);
    if (!wait_for(&cpu->irq_count, count + 1)) {
      fail("timer interrupts", i, 0, 1);
    }
    CHECK_EQ(cpu->last_intid, timer->intid);
    CHECK(fired_at >= deadline);
    // Masked in the handler: the level is low again, none follows.
    delay(100);
    CHECK_EQ(cpu->irq_count, count + 1);
  }
  irq_disable();
  set_ctl(timer, 0);
  gic_disable(timer->intid);
}

static void level_is_seen_in_gic(const struct timer *timer) {
  set_ctl(timer, 0);
  CHECK_EQ(gic_bit(GICD_ISPENDR, timer->intid), 0);
  set_cval(timer, 0);
  set_ctl(timer, 1);
  delay(100);
  CHECK_EQ(gic_bit(GICD_ISPENDR, timer->intid), 1);
  set_ctl(timer, 3);
  delay(100);
  CHECK_EQ(gic_bit(GICD_ISPENDR, timer->intid), 0);
  set_ctl(timer, 1);
  delay(100);
  CHECK_EQ(gic_bit(GICD_ISPENDR, timer->intid), 1);
  set_cval(timer, ~0ULL);
  delay(100);
  CHECK_EQ(gic_bit(GICD_ISPENDR, timer->intid), 0);
  set_ctl(timer, 0);
}

// A level that stays high comes again after each EOI.
static volatile u64 again;
static void third_time(u32 intid) {
  if (intid == current->intid && ++again == 3) {
    set_ctl(current, 0);
  }
}

static void comes_again(const struct timer *timer) {
  current = timer;
  again = 0;
  irq_action = third_time;
  gic_enable(timer->intid, 0xa0);
  set_cval(timer, 0);
  set_ctl(timer, 1);
  irq_enable();
  CHECK(wait_for(&again, 3));
  delay(200);
  irq_disable();
  CHECK_EQ(again, 3);
  gic_disable(timer->intid);
}

static void wakes_wfi(const struct timer *timer) {
  struct cpu *cpu = this_cpu();
  current = timer;
  irq_action = mask_timer;
  gic_enable(timer->intid, 0xa0);
  // With PSTATE.I set: WFI ends, nothing is taken.
  u64 count = cpu->irq_count;
  u64 deadline = now(timer) + ticks(3000);
  set_cval(timer, deadline);
  set_ctl(timer, 1);
  while (!(ctl(timer) & 4)) {
    wfi();
  }
  CHECK(now(timer) >= deadline);
  CHECK_EQ(cpu->irq_count, count);
  CHECK_EQ(field(read_sys(isr_el1), 7, 7), 1);
  irq_enable();
  isb();
  CHECK(wait_for(&cpu->irq_count, count + 1));
  CHECK_EQ(field(read_sys(isr_el1), 7, 7), 0);
  // With PSTATE.I clear, many times: an interrupt between the check and WFI must not be lost.
  for (int i = 0; i < 50; i++) {
    count = cpu->irq_count;
    set_tval(timer, (u64)(i * 40));
    set_ctl(timer, 1);
    irq_disable();
    while (cpu->irq_count == count) {
      wfi();
      irq_enable();
      isb();
      irq_disable();
    }
  }
  set_ctl(timer, 0);
  gic_disable(timer->intid);
}

static void virtual_condition(void) { condition(&virtual_timer); }
static void physical_condition(void) { condition(&physical_timer); }
static void virtual_values(void) { timer_values(&virtual_timer); }
static void physical_values(void) { timer_values(&physical_timer); }
static void virtual_interrupt(void) { interrupt(&virtual_timer); }
static void physical_interrupt(void) { interrupt(&physical_timer); }
static void virtual_level(void) { level_is_seen_in_gic(&virtual_timer); }
static void physical_level(void) { level_is_seen_in_gic(&physical_timer); }
static void virtual_again(void) { comes_again(&virtual_timer); }
static void physical_again(void) { comes_again(&physical_timer); }
static void virtual_wfi(void) { wakes_wfi(&virtual_timer); }
static void physical_wfi(void) { wakes_wfi(&physical_timer); }

static volatile u64 per_cpu_fired[CPUS_MAX];

static void count_fired(u32 intid) {
  if (intid == INTID_CNTV) {
    write_sys(cntv_ctl_el0, 0);
    u64 index = this_cpu()->index;
    store_release(&per_cpu_fired[index], per_cpu_fired[index] + 1);
  }
}

static void tick_ten_times(u64 microseconds) {
  u64 index = this_cpu()->index;
  gic_enable(INTID_CNTV, 0xa0);
  for (u64 i = 1; i <= 10; i++) {
    write_sys(cntv_tval_el0, ticks(microseconds));
    write_sys(cntv_ctl_el0, 1);
    while (load_acquire(&per_cpu_fired[index]) != i) {
      wfi();
      irq_enable();
      isb();
      irq_disable();
    }
  }
}

static void every_cpu_has_its_own(void) {
  irq_action = count_fired;
  cpus_on();
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_start(cpu, tick_ten_times, 500 * cpu);
  }
  tick_ten_times(700);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
    CHECK_EQ(per_cpu_fired[cpu], 10);
  }
  CHECK_EQ(per_cpu_fired[0], 10);
}

static u64 counter_word __attribute__((aligned(64)));

// Each CPU reads the counter, then raises the word to it: nobody may see it in their future.
static volatile u64 backward;
static void compare_counters(u64 rounds) {
  for (u64 i = 0; i < rounds; i++) {
    u64 seen = load_acquire(&counter_word);
    u64 mine = counter();
    if (mine < seen) {
      backward = seen - mine;
    }
    store_release(&counter_word, mine);
  }
}

static void counters_agree(void) {
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_start(cpu, compare_counters, 2000);
  }
  compare_counters(2000);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
  }
  CHECK_EQ(backward, 0);
}

static void event_stream(void) {
  // An event each 2^(13 + 1) ticks ends WFE.
  write_sys(cntkctl_el1, 1 << 2 | 13 << 4);
  u64 start = counter();
  asm volatile("sevl\n wfe");
  for (int i = 0; i < 10; i++) {
    wfe();
  }
  write_sys(cntkctl_el1, 0);
  CHECK(counter() - start < ticks(10000000));
}

const struct test tests[] = {
    {"counter_runs", counter_runs},
    {"virtual_condition", virtual_condition},
    {"physical_condition", physical_condition},
    {"virtual_values", virtual_values},
    {"physical_values", physical_values},
    {"virtual_interrupt", virtual_interrupt},
    {"physical_interrupt", physical_interrupt},
    {"virtual_level", virtual_level},
    {"physical_level", physical_level},
    {"virtual_again", virtual_again},
    {"physical_again", physical_again},
    {"virtual_wfi", virtual_wfi},
    {"physical_wfi", physical_wfi},
    {"every_cpu_has_its_own", every_cpu_has_its_own},
    {"counters_agree", counters_agree},
    {"event_stream", event_stream},
    {NULL, NULL},
};
