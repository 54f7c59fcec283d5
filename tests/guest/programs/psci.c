// PSCI over HVC: turning CPUs on and off.
#include "guest.h"

void setup(void) {}

#define NOT_SUPPORTED -1
#define INVALID_PARAMETERS -2
#define ALREADY_ON -4
#define ON 0
#define OFF 1

extern char secondary_start[];

static void version(void) {
  long version = psci(PSCI_VERSION, 0, 0, 0);
  CHECK_EQ(version >> 16, 1);
  CHECK((version & 0xffff) >= 1);
  CHECK_EQ(psci(PSCI_MIGRATE_INFO_TYPE, 0, 0, 0), 2);
}

static void features(void) {
  CHECK_EQ(psci(PSCI_FEATURES, PSCI_VERSION, 0, 0), 0);
  CHECK_EQ(psci(PSCI_FEATURES, PSCI_CPU_ON, 0, 0), 0);
  CHECK_EQ(psci(PSCI_FEATURES, PSCI_CPU_OFF, 0, 0), 0);
  CHECK_EQ(psci(PSCI_FEATURES, PSCI_AFFINITY_INFO, 0, 0), 0);
  CHECK_EQ(psci(PSCI_FEATURES, PSCI_SYSTEM_OFF, 0, 0), 0);
  CHECK_EQ(psci(PSCI_FEATURES, PSCI_SYSTEM_RESET, 0, 0), 0);
  CHECK(psci(PSCI_FEATURES, PSCI_CPU_SUSPEND, 0, 0) >= 0);
  CHECK_EQ(psci(PSCI_FEATURES, 0x8400abcd, 0, 0), NOT_SUPPORTED);
}

static void unknown_function(void) {
  CHECK_EQ(psci(0x8400001f, 0, 0, 0), NOT_SUPPORTED);
  CHECK_EQ(psci(0xc60000ff, 0, 0, 0), NOT_SUPPORTED);
}

// SMCCC: x4..x30 of the caller stay as they are.
static void registers_stay(void) {
  u64 x5;
  u64 x17;
  asm volatile(
      "mov x5, #55\n mov x17, #77\n mov x0, %2\n hvc #0\n mov %0, x5\n mov %1, x17"
      : "=&r"(x5), "=&r"(x17)
      : "r"((u64)PSCI_VERSION)
      : "x0", "x1", "x2", "x3", "x5", "x17", "memory");
  CHECK_EQ(x5, 55);
  CHECK_EQ(x17, 77);
}

static void affinity_info_at_start(void) {
  CHECK_EQ(psci(PSCI_AFFINITY_INFO, cpu_affinity(0), 0, 0), ON);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    CHECK_EQ(psci(PSCI_AFFINITY_INFO, cpu_affinity(cpu), 0, 0), OFF);
  }
}

static void bad_affinity(void) {
  CHECK_EQ(psci(PSCI_CPU_ON, 0x0f0000, (u64)secondary_start, 0), INVALID_PARAMETERS);
  CHECK_EQ(psci(PSCI_CPU_ON, 0x10 + 15, (u64)secondary_start, 0), INVALID_PARAMETERS);
  CHECK_EQ(psci(PSCI_CPU_ON, 0xff00000000, (u64)secondary_start, 0), INVALID_PARAMETERS);
  CHECK_EQ(psci(PSCI_AFFINITY_INFO, 0x0f0000, 0, 0), INVALID_PARAMETERS);
}

// What a CPU looks like at its entry point, before anything of ours touched it.
asm(".pushsection .text\n"
    ".global raw_entry\n"
    "raw_entry:\n"
    "  mrs x1, sctlr_el1\n"
    "  mrs x2, currentel\n"
    "  mrs x3, daif\n"
    "  mrs x4, spsel\n"
    "  mrs x5, mpidr_el1\n"
    "  adrp x6, raw_state\n"
    "  add x6, x6, :lo12:raw_state\n"
    "  stp x0, x1, [x6]\n"
    "  stp x2, x3, [x6, #16]\n"
    "  stp x4, x5, [x6, #32]\n"
    "  b secondary_start\n"
    ".popsection\n");
extern char raw_entry[];
u64 raw_state[6];

static void entry_state(void) {
  u64 cpu = cpu_count() - 1;
  if (cpu == 0) {
    skip("one CPU");
    return;
  }
  cpus[cpu].index = cpu;
  u64 context = (u64)&cpus[cpu];
  CHECK_EQ(psci(PSCI_CPU_ON, cpu_affinity(cpu), (u64)raw_entry, context), 0);
  CHECK(wait_for(&cpus[cpu].boots, 1));
  CHECK_EQ(raw_state[0], context);
  CHECK_EQ(raw_state[1] & 0x1005, 0);  // MMU and caches off
  CHECK_EQ(raw_state[2], 4);           // EL1
  CHECK_EQ(raw_state[3], 0x3c0);
  CHECK_EQ(raw_state[4], 1);
  CHECK_EQ(raw_state[5] & 0xff00ffffff, cpu_affinity(cpu));
  CHECK_EQ(psci(PSCI_CPU_ON, cpu_affinity(cpu), (u64)raw_entry, 0), ALREADY_ON);
}

static void on_all(void) {
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    if (cpus[cpu].boots == 0) {
      CHECK_EQ(cpu_on(cpu), 0);
      CHECK(wait_for(&cpus[cpu].boots, 1));
    }
    CHECK_EQ(psci(PSCI_AFFINITY_INFO, cpu_affinity(cpu), 0, 0), ON);
  }
}

static void already_on(void) {
  CHECK_EQ(psci(PSCI_CPU_ON, cpu_affinity(0), (u64)secondary_start, 0), ALREADY_ON);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    CHECK_EQ(cpu_on(cpu), ALREADY_ON);
  }
}

static volatile u64 seen_mpidr[CPUS_MAX];
static void look_at_self(u64 argument) {
  (void)argument;
  u64 mpidr = read_sys(mpidr_el1);
  seen_mpidr[this_cpu()->index] = mpidr & 0xff00ffffff;
}

static void work_on_each(void) {
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_start(cpu, look_at_self, 0);
  }
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
    CHECK_EQ(seen_mpidr[cpu], cpu_affinity(cpu));
  }
}

static void turn_off(u64 argument) {
  (void)argument;
  struct cpu *cpu = this_cpu();
  store_release(&cpu->jobs_done, cpu->job);
  psci(PSCI_CPU_OFF, 0, 0, 0);
  fail("CPU_OFF returned", 0, 1, 0);
}

static bool wait_off(u64 cpu) {
  u64 end = counter() + ticks(10000000);
  while (psci(PSCI_AFFINITY_INFO, cpu_affinity(cpu), 0, 0) != OFF) {
    if (counter() > end) {
      return false;
    }
  }
  return true;
}

static void off_and_on_again(void) {
  for (int round = 0; round < 5; round++) {
    for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
      u64 boots = cpus[cpu].boots;
      cpu_start(cpu, turn_off, 0);
      CHECK(wait_off(cpu));
      CHECK_EQ(cpu_on(cpu), 0);
      CHECK(wait_for(&cpus[cpu].boots, boots + 1));
    }
  }
  work_on_each();
}

const struct test tests[] = {
    {"version", version},
    {"features", features},
    {"unknown_function", unknown_function},
    {"registers_stay", registers_stay},
    {"affinity_info_at_start", affinity_info_at_start},
    {"bad_affinity", bad_affinity},
    {"entry_state", entry_state},
    {"on_all", on_all},
    {"already_on", already_on},
    {"work_on_each", work_on_each},
    {"off_and_on_again", off_and_on_again},
    {NULL, NULL},
};
