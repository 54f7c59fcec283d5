// PSCI and work on other CPUs.
#include "guest.h"

extern char secondary_start[];
void (*volatile secondary_hook)(void);

long psci(u64 function, u64 argument1, u64 argument2, u64 argument3) {
  register u64 x0 asm("x0") = function;
  register u64 x1 asm("x1") = argument1;
  register u64 x2 asm("x2") = argument2;
  register u64 x3 asm("x3") = argument3;
  asm volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3)::"memory", "x4", "x5", "x6", "x7",
               "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17");
  return (long)(int32_t)x0;
}

// Aff0 holds 16 CPUs.
u64 cpu_affinity(u64 cpu) { return cpu % 16 | (cpu / 16) << 8; }

// As many as there are redistributors: GICR_TYPER.Last marks the end of their region.
u64 cpu_count(void) {
#ifdef VCPUS
  return VCPUS;
#endif
  u64 count = 1;
  while (count < CPUS_MAX && !(read64(gic_redistributor(count - 1) + 8) & 0x10)) {
    count++;
  }
  return count;
}

long cpu_on(u64 cpu) {
  cpus[cpu].index = cpu;
  dsb();
  return psci(PSCI_CPU_ON, cpu_affinity(cpu), (u64)secondary_start, (u64)&cpus[cpu]);
}

void c_secondary(void) {
  struct cpu *cpu = this_cpu();
  mmu_enable(&boot_space);
  if (secondary_hook) {
    secondary_hook();
  }
  u64 done = cpu->jobs_done;
  store_release(&cpu->boots, cpu->boots + 1);
  sev();
  for (;;) {
    while (load_acquire(&cpu->job) == done) {
      wfe();
    }
    cpu->job_function(cpu->job_argument);
    done++;
    store_release(&cpu->jobs_done, done);
    sev();
  }
}

void cpu_start(u64 cpu, void (*function)(u64), u64 argument) {
  cpus[cpu].job_function = function;
  cpus[cpu].job_argument = argument;
  store_release(&cpus[cpu].job, cpus[cpu].job + 1);
  dsb();
  sev();
}

bool cpu_wait(u64 cpu) {
  bool done = wait_for(&cpus[cpu].jobs_done, cpus[cpu].job);
  if (!done) {
    fail("job of a CPU that did not end", (int)cpu, cpus[cpu].jobs_done, cpus[cpu].job);
  }
  return done;
}

void cpus_on(void) {
  secondary_hook = gic_cpu_setup;
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    u64 boots = cpus[cpu].boots;
    CHECK_EQ(cpu_on(cpu), 0);
    if (!wait_for(&cpus[cpu].boots, boots + 1)) {
      fail("boots of a CPU", (int)cpu, cpus[cpu].boots, boots + 1);
    }
  }
}
