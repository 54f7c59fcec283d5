// C11 atomics: counters, compare-and-swap loops, spin locks, store buffering, 128-bit values.
#include "work.h"

#define CELLS 4096

static _Atomic u64 added;
static _Atomic u64 swapped;
static _Atomic u32 ored;
static atomic_flag spin = ATOMIC_FLAG_INIT;
static struct {
  u64 count;
  u64 squares;
} guarded;

static _Atomic u64 x[CELLS];
static _Atomic u64 y[CELLS];
static u64 seen[2][CELLS];
static _Atomic long arrived;

// Low half counts, high half is three times the low one.
static unsigned __int128 wide __attribute__((aligned(16)));

static void lock(void) {
  for (long tries = 0; atomic_flag_test_and_set_explicit(&spin, memory_order_acquire); tries++) {
    if (tries % 64 == 63) {
      sched_yield();
    }
  }
}

static void count(long thread) {
  for (long i = 0; i < options.rounds; i++) {
    atomic_fetch_add_explicit(&added, i & 7, memory_order_relaxed);
    u64 old = atomic_load_explicit(&swapped, memory_order_relaxed);
    while (!atomic_compare_exchange_weak(&swapped, &old, old * 5 + 1)) {
    }
    if (i % 16 == 0) {
      lock();
      u64 before = guarded.count++;
      CHECK_EQ(guarded.squares, before * before);
      guarded.squares = guarded.count * guarded.count;
      atomic_flag_clear_explicit(&spin, memory_order_release);
    }
  }
  atomic_fetch_or(&ored, 1u << (thread % 32));
}

static void store_buffering(long thread) {
  _Atomic u64 *mine = thread == 0 ? x : y;
  _Atomic u64 *other = thread == 0 ? y : x;
  atomic_fetch_add(&arrived, 1);
  while (atomic_load(&arrived) < 2) {
  }
  for (long i = 0; i < CELLS; i++) {
    atomic_store(&mine[i], 1);
    seen[thread][i] = atomic_load(&other[i]);
  }
}

// By a pair of registers in one instruction, and by an exclusive pair.
static void add_wide(bool single) {
  register u64 low asm("x0");
  register u64 high asm("x1");
  register u64 new_low asm("x2");
  register u64 new_high asm("x3");
  u64 failed;
  do {
    if (single) {
      unsigned __int128 old;
      asm volatile("ldxp %0, %1, [%2]\n\tclrex" : "=&r"(low), "=&r"(high) : "r"(&wide) : "memory");
      old = (unsigned __int128)high << 64 | low;
      new_low = low + 1;
      new_high = high + 3;
      asm volatile(".arch_extension lse\n\tcaspal %0, %1, %2, %3, [%4]"
                   : "+r"(low), "+r"(high)
                   : "r"(new_low), "r"(new_high), "r"(&wide)
                   : "memory");
      failed = ((unsigned __int128)high << 64 | low) != old;
    } else {
      asm volatile(
          "ldaxp %0, %1, [%5]\n\tadd %2, %0, #1\n\tadd %3, %1, #3\n\tstlxp %w4, %2, %3, [%5]"
          : "=&r"(low), "=&r"(high), "=&r"(new_low), "=&r"(new_high), "=&r"(failed)
          : "r"(&wide)
          : "memory");
      failed &= 1;
      if (!failed) {
        CHECK_EQ(high, low * 3);
      }
    }
  } while (failed);
}

static void count_wide(long thread) {
  for (long i = 0; i < options.rounds / 4; i++) {
    add_wide((thread + i) & 1);
  }
}

int atomics(void) {
  run_threads(options.threads, count);
  u64 expected_sum = 0;
  for (long i = 0; i < options.rounds; i++) {
    expected_sum += i & 7;
  }
  CHECK_EQ(added, expected_sum * options.threads);
  u64 expected = 0;
  for (long i = 0; i < options.rounds * options.threads; i++) {
    expected = expected * 5 + 1;
  }
  CHECK_EQ(swapped, expected);
  CHECK_EQ(guarded.count, (options.rounds + 15) / 16 * options.threads);
  long both_zero = 0;
  for (long repeat = 0; repeat < 4; repeat++) {
    memset((void *)x, 0, sizeof x);
    memset((void *)y, 0, sizeof y);
    arrived = 0;
    run_threads(2, store_buffering);
    for (long i = 0; i < CELLS; i++) {
      both_zero += seen[0][i] == 0 && seen[1][i] == 0;
    }
  }
  CHECK_EQ(both_zero, 0);
  run_threads(options.threads, count_wide);
  CHECK_EQ((u64)wide, options.rounds / 4 * options.threads);
  CHECK_EQ((u64)(wide >> 64), options.rounds / 4 * options.threads * 3);
  return ok("%ld threads, %ld rounds", options.threads, options.rounds);
}
