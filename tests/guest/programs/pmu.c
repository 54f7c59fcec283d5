// PMUv3: cycles, retired instructions, software increments, overflow.
#include "guest.h"

#define SW_INCR 0x00
#define INST_RETIRED 0x08
#define CYCLES 0x11
#define CYCLE_COUNTER (1u << 31)

static u64 pmcr;

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
  pmcr = field(read_sys(id_aa64dfr0_el1), 11, 8);
}

static bool has_pmu(void) {
  if (pmcr == 0 || pmcr == 15) {
    skip("no PMUv3");
    return false;
  }
  write_sys(pmcr_el0, 0x46);  // LC, all counters to 0
  write_sys(pmcntenclr_el0, 0xffffffff);
  write_sys(pmovsclr_el0, 0xffffffff);
  write_sys(pmintenclr_el1, 0xffffffff);
  write_sys(pmccfiltr_el0, 0);
  return true;
}

static void spin(u64 rounds) {
  asm volatile("1: subs %0, %0, #1\n b.ne 1b" : "+r"(rounds)::"cc");
}

static void cycles_advance(void) {
  if (!has_pmu()) {
    return;
  }
  write_sys(pmcntenset_el0, CYCLE_COUNTER);
  write_sys(pmcr_el0, 0x41);
  u64 before = read_sys(pmccntr_el0);
  spin(20000);
  u64 after = read_sys(pmccntr_el0);
  CHECK(after > before);
  write_sys(pmcr_el0, 0x40);  // E = 0 stops them
  isb();
  before = read_sys(pmccntr_el0);
  spin(20000);
  CHECK_EQ(read_sys(pmccntr_el0), before);
}

static bool counts(u32 event) { return read_sys(pmceid0_el0) >> event & 1; }

static void instructions_advance(void) {
  if (!has_pmu()) {
    return;
  }
  if (!counts(INST_RETIRED)) {
    skip("INST_RETIRED is not counted");
    return;
  }
  write_sys(pmselr_el0, 0);
  write_sys(pmxevtyper_el0, INST_RETIRED);
  write_sys(pmcntenset_el0, 1);
  write_sys(pmcr_el0, 0x41);
  u64 before = read_sys(pmevcntr0_el0);
  spin(10000);
  u64 after = read_sys(pmevcntr0_el0);
  u64 count = after - before;
  CHECK(count >= 20000 && count < 20100);
  if (failed()) {
    print("counted %ld\n", (long)count);
  }
}

static void software_increment(void) {
  if (!has_pmu()) {
    return;
  }
  if (field(read_sys(pmcr_el0), 15, 11) == 0) {
    skip("no event counters");
    return;
  }
  write_sys(pmevtyper0_el0, SW_INCR);
  write_sys(pmcntenset_el0, 1);
  write_sys(pmcr_el0, 0x41);
  write_sys(pmevcntr0_el0, 5);
  write_sys(pmswinc_el0, 1);
  write_sys(pmswinc_el0, 1);
  write_sys(pmswinc_el0, 2);
  CHECK_EQ(read_sys(pmevcntr0_el0), 7);
}

static void overflow_flag(void) {
  if (!has_pmu()) {
    return;
  }
  if (field(read_sys(pmcr_el0), 15, 11) == 0) {
    skip("no event counters");
    return;
  }
  write_sys(pmevtyper0_el0, SW_INCR);
  write_sys(pmcntenset_el0, 1);
  write_sys(pmcr_el0, 0x41);
  write_sys(pmevcntr0_el0, 0xfffffffe);
  write_sys(pmswinc_el0, 1);
  CHECK_EQ(read_sys(pmovsset_el0) & 1, 0);
  write_sys(pmswinc_el0, 1);
  CHECK_EQ(read_sys(pmovsset_el0) & 1, 1);
  CHECK_EQ(read_sys(pmevcntr0_el0) & 0xffffffff, 0);
  write_sys(pmovsclr_el0, 1);
  CHECK_EQ(read_sys(pmovsset_el0) & 1, 0);
}

static void let_go(u32 intid) {
  if (intid == INTID_PMU) {
    write_sys(pmovsclr_el0, 0xffffffff);
  }
}

static void cycle_overflow_interrupt(void) {
  if (!has_pmu()) {
    return;
  }
  irq_action = let_go;
  gic_set_edge(INTID_PMU, false);
  gic_enable(INTID_PMU, 0xa0);
  write_sys(pmintenset_el1, CYCLE_COUNTER);
  write_sys(pmcntenset_el0, CYCLE_COUNTER);
  write_sys(pmccntr_el0, 0ULL - 2000000);
  u64 count = this_cpu()->irq_count;
  write_sys(pmcr_el0, 0x41);
  irq_enable();
  u64 limit = counter() + ticks(8000000);
  while (this_cpu()->irq_count == count && counter() < limit) {
    spin(1000);
  }
  irq_disable();
  write_sys(pmcr_el0, 0x40);
  write_sys(pmintenclr_el1, CYCLE_COUNTER);
  CHECK_EQ(this_cpu()->irq_count, count + 1);
  CHECK_EQ(this_cpu()->last_intid, INTID_PMU);
  gic_disable(INTID_PMU);
}

CODE(el0_read_cycles, "mrs x0, pmccntr_el0\n svc #0");

static void el0_access(void) {
  if (!has_pmu()) {
    return;
  }
  write_sys(pmuserenr_el0, 0);
  el0_run(el0_address(el0_read_cycles), 0);
  CHECK_EQ(traps_taken().ec, EC_MSR);
  write_sys(pmuserenr_el0, 1 << 2);
  el0_run(el0_address(el0_read_cycles), 0);
  CHECK_EQ(traps_taken().ec, EC_SVC);
  write_sys(pmuserenr_el0, 0);
}

const struct test tests[] = {
    {"cycles_advance", cycles_advance},
    {"instructions_advance", instructions_advance},
    {"software_increment", software_increment},
    {"overflow_flag", overflow_flag},
    {"cycle_overflow_interrupt", cycle_overflow_interrupt},
    {"el0_access", el0_access},
    {NULL, NULL},
};
