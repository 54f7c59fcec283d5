// Threads hop over all CPUs with values in registers, on the stack and in thread-local data.
#include "work.h"

static _Thread_local u64 local[64];
static long cpus;

// The system call that moves the thread stands between the loads of registers and their stores.
static void hop(int cpu, u64 value) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  u64 out[12];
  double floats[8];
  register long number asm("x8") = 122;  // sched_setaffinity
  register long process asm("x0") = 0;
  register long bytes asm("x1") = sizeof set;
  register cpu_set_t *mask asm("x2") = &set;
  register u64 base asm("x9") = value;
  register u64 *to asm("x10") = out;
  register double *to_floats asm("x11") = floats;
  asm volatile(
      "add x19, x9, #1\n\tadd x20, x9, #2\n\tadd x21, x9, #3\n\tadd x22, x9, #4\n\t"
      "add x23, x9, #5\n\tadd x24, x9, #6\n\tadd x25, x9, #7\n\tadd x26, x9, #8\n\t"
      "fmov d8, x19\n\tfmov d15, x20\n\tfmov d16, x21\n\tfmov d31, x22\n\t"
      "mov v3.d[1], x23\n\tcmp x19, x9\n\t"
      "svc #0\n\t"
      "cset x12, hi\n\t"
      "stp x19, x20, [x10]\n\tstp x21, x22, [x10, #16]\n\tstp x23, x24, [x10, #32]\n\t"
      "stp x25, x26, [x10, #48]\n\tstr x12, [x10, #64]\n\t"
      "mov x12, v3.d[1]\n\tstr x12, [x10, #72]\n\t"
      "stp d8, d15, [x11]\n\tstp d16, d31, [x11, #16]\n\t"
      : "+r"(process), "+r"(bytes), "+r"(mask)
      : "r"(number), "r"(base), "r"(to), "r"(to_floats)
      : "x12", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "d3", "d8", "d15", "d16",
        "d31", "cc", "memory");
  CHECK_EQ(process, 0);
  CHECK_EQ(sched_getcpu(), cpu);
  for (u64 i = 0; i < 8; i++) {
    CHECK_EQ(out[i], value + i + 1);
  }
  CHECK_EQ(out[8], 1);
  CHECK_EQ(out[9], value + 5);
  for (u64 i = 0; i < 4; i++) {
    u64 bits;
    memcpy(&bits, &floats[i], 8);
    CHECK_EQ(bits, value + i + 1);
  }
}

static void wander(long thread) {
  u64 random = seed_of(thread);
  u64 stack[64];
  for (long i = 0; i < options.rounds; i++) {
    u64 value = next_random(&random) >> 8;
    for (int at = 0; at < 64; at++) {
      local[at] = value + at;
      stack[at] = value - at;
    }
    asm volatile("" ::"r"(stack) : "memory");
    hop((thread + i) % cpus, value);
    for (int at = 0; at < 64; at++) {
      CHECK_EQ(local[at], value + at);
      CHECK_EQ(stack[at], value - at);
    }
  }
}

int migrate(void) {
  cpus = sysconf(_SC_NPROCESSORS_ONLN);
  run_threads(options.threads, wander);
  return ok("%ld threads over %ld CPUs, %ld hops", options.threads, cpus,
            options.threads * options.rounds);
}
