// Mappings come, change and go on all threads at once; a reader of an address that is mapped anew
// all the time never sees what its pages held before or were used for since.
#include "work.h"

#include <setjmp.h>
#include <signal.h>
#include <ucontext.h>

#define PAGES 16
#define MAGIC 0x4d45474100000000

static char *window;             // one page that is replaced again and again
static _Atomic u64 published;    // the generation that is in place at least
static _Atomic bool over;
static _Atomic u64 looks;
static _Thread_local sigjmp_buf retry;
static _Thread_local volatile bool reading;

// For the message when something faults that must not.
static _Thread_local long index_of_thread;
static _Thread_local const char *volatile doing = "nothing";
static _Thread_local u64 *volatile mapped;

static void fill(u64 *words, u64 tag) {
  for (size_t i = 0; i < PAGES * PAGE / 8; i += 32) {
    words[i] = tag + i;
  }
}

static void check(volatile u64 *words, u64 tag) {
  for (size_t i = 0; i < PAGES * PAGE / 8; i += 32) {
    CHECK_EQ(words[i], tag + i);
  }
}

static void churn(u64 *random) {
  size_t bytes = PAGES * PAGE;
  u64 tag = next_random(random) & 0xffffffff;
  u64 *words = mmap(NULL, PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK(words != MAP_FAILED);
  mapped = words;
  doing = "fill";
  fill(words, tag);
  doing = "check";
  check(words, tag);
  switch (next_random(random) % 4) {
    case 0:
      doing = "mprotect";
      CHECK_EQ(mprotect(words, PAGES * PAGE, PROT_READ), 0);
      check(words, tag);
      CHECK_EQ(mprotect(words, PAGES * PAGE, PROT_READ | PROT_WRITE), 0);
      fill(words, tag + 1);
      check(words, tag + 1);
      break;
    case 1:
      doing = "madvise";
      CHECK_EQ(madvise(words, PAGES * PAGE, MADV_DONTNEED), 0);
      for (size_t i = 0; i < PAGES * PAGE / 8; i += 32) {
        CHECK_EQ(words[i], 0);
      }
      break;
    case 2:
      doing = "munmap of half";
      // Half of it goes, and may be another thread's at once; the rest stays.
      bytes /= 2;
      CHECK_EQ(munmap((char *)words + PAGES / 2 * PAGE, PAGES / 2 * PAGE), 0);
      for (size_t i = 0; i < PAGES / 2 * PAGE / 8; i += 32) {
        CHECK_EQ(words[i], tag + i);
      }
      break;
    default:
      break;
  }
  doing = "munmap";
  CHECK_EQ(munmap(words, bytes), 0);
  doing = "nothing";
}

// Between the old mapping and the new one there is none: read again.
static void on_fault(int signal, siginfo_t *info, void *context) {
  (void)signal;
  ucontext_t *at = context;
  if (!reading || (u64)info->si_addr / PAGE != (u64)window / PAGE) {
    wrong("thread %ld doing %s: fault %d at %p, pc %#llx x0 %#llx, mapped at %p, window %p",
          index_of_thread, doing, info->si_code, info->si_addr, at->uc_mcontext.pc,
          at->uc_mcontext.regs[0], (void *)mapped, window);
  }
  siglongjmp(retry, 1);
}

static void watch(void) {
  doing = "watch";
  volatile u64 last = 0;
  while (!over) {
    u64 least = atomic_load(&published);
    (void)sigsetjmp(retry, 1);
    reading = true;
    u64 value = *(volatile u64 *)(window + 8 * (least % 512));
    reading = false;
    CHECK_EQ(value & 0xffffffff00000000, MAGIC);
    u64 generation = value & 0xffffffff;
    CHECK(generation >= least && generation >= last);
    last = generation;
    atomic_fetch_add_explicit(&looks, 1, memory_order_relaxed);
  }
}

static void replace(void) {
  doing = "replace";
  while (looks == 0) {
    sched_yield();
  }
  for (u64 generation = 1; generation <= (u64)options.rounds; generation++) {
    u64 *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(page != MAP_FAILED);
    for (size_t i = 0; i < PAGE / 8; i++) {
      page[i] = MAGIC | generation;
    }
    CHECK(mremap(page, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, window) == window);
    atomic_store(&published, generation);
  }
  over = true;
}

static void run(long thread) {
  u64 random = seed_of(thread);
  index_of_thread = thread;
  if (thread == 0) {
    replace();
  } else if (thread % 2 == 1) {
    watch();
  } else {
    while (!over) {
      churn(&random);
    }
  }
}

static void churn_all(long thread) {
  u64 random = seed_of(thread + 1000);
  index_of_thread = thread + 1000;
  for (long i = 0; i < options.rounds / 8; i++) {
    churn(&random);
  }
}

int mmapstorm(void) {
  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_NODEFER | SA_SIGINFO};
  CHECK_EQ(sigaction(SIGSEGV, &action, NULL), 0);
  window = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK(window != MAP_FAILED);
  for (size_t i = 0; i < PAGE / 8; i++) {
    ((u64 *)window)[i] = MAGIC;
  }
  run_threads(options.threads < 3 ? 3 : options.threads, run);
  run_threads(options.threads, churn_all);
  return ok("%ld threads, %ld replacements, %ld looks", options.threads, options.rounds,
            (long)looks);
}
