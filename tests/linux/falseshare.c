// Two pinned threads that count in neighbouring words; `rounds` is in milliseconds.
#include "work.h"

static volatile u64 counters[PAGE / 8] __attribute__((aligned(PAGE)));
static u64 counted[2];
static _Atomic int ready;

static void count(long thread) {
  pin(options.cpus[thread]);
  volatile u64 *mine = &counters[thread * 32];
  atomic_fetch_add(&ready, 1);
  while (ready < 2) {
    sched_yield();
  }
  double end = seconds() + options.rounds / 1e3;
  u64 count = 0;
  do {
    for (int i = 0; i < 64; i++) {
      *mine = *mine + 1;
      count++;
    }
  } while (seconds() < end);
  CHECK_EQ(*mine, count);
  counted[thread] = count;
}

int falseshare(void) {
  run_threads(2, count);
  return ok("CPUs %d,%d: %.0f and %.0f increments a second", options.cpus[0], options.cpus[1],
            counted[0] * 1e3 / options.rounds, counted[1] * 1e3 / options.rounds);
}
