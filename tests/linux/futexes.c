// Two pinned threads that wake each other.
#include "work.h"

#include <linux/futex.h>
#include <sys/syscall.h>

static _Atomic u32 turn __attribute__((aligned(64)));

static void wait_for(u32 value) {
  for (;;) {
    u32 now = atomic_load(&turn);
    if (now == value) {
      return;
    }
    syscall(SYS_futex, &turn, FUTEX_WAIT_PRIVATE, now, NULL, NULL, 0);
  }
}

static void pass(u32 value) {
  atomic_store(&turn, value);
  syscall(SYS_futex, &turn, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

static void play(long thread) {
  pin(options.cpus[thread]);
  for (long i = 0; i < options.rounds; i++) {
    wait_for(2 * i + thread);
    pass(2 * i + thread + 1);
  }
}

int futexes(void) {
  double start = seconds();
  run_threads(2, play);
  CHECK_EQ(turn, 2 * options.rounds);
  return ok("CPUs %d,%d: %.1f us a round trip", options.cpus[0], options.cpus[1],
            (seconds() - start) * 1e6 / options.rounds);
}
