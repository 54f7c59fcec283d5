// Runs litmus tests: each CPU that takes part runs one thread over an array of instances, again and
// again, with other CPUs for the threads, other places in memory and another order each time.
#include "litmus.h"

// Set by the host: SEED; PASSES (slices) and SECONDS, whichever comes first; INSTANCES, a power of two;
// PLACEMENTS, rows of THREADS_MAX CPUs; the first CPU of a row must be 0.
static const u8 placements[][THREADS_MAX] = {PLACEMENTS};
#define PLACEMENT_COUNT (sizeof placements / sizeof placements[0])

#define MEET_EVERY 8
#define SLICE 64   // tests that run with one placement before the next has its turn
#define OUT_MAX 4  // values that one thread stores
#define AREA SCRATCH_START
#define AREA_STRIDE 0x400000  // between locations that share no page
#define OUT_START (AREA + 4 * AREA_STRIDE)
#define COUNTS_START (OUT_START + 0x100000)

enum layout { PAGES, BLOCKS, LINE, ALONE, LAYOUTS };
static const char *const layout_names[] = {"pages", "blocks", "line", "alone"};

// How the threads go through the instances. Where they are more than the host's cores, a meeting may
// take a time slice of the host: only some instances begin with one.
enum pace { FREE, EACH, OPPOSITE };

// What a round is; CPU 0 writes it between two barriers.
static struct {
  const struct litmus *test;
  u64 layout;
  u64 pace;
  u64 rotation;  // slot s runs thread (s + rotation) % slots
  u64 start;
  u64 stride;
  u64 delay_mask;
  u64 collector;
  u64 placement;
  bool stop;
} round __attribute__((aligned(4096)));

static u64 random_state __attribute__((aligned(4096))) = SEED * 2 + 1;
static struct {
  u64 waiting;
  u64 generation;
} barrier_word __attribute__((aligned(4096)));
static u64 meeting[INSTANCES * 8] __attribute__((aligned(4096)));
static u64 slots;
static u64 reported;
static u64 runs;
// Where the counts of a test begin.
static u32 *counts[CASES];

static u64 next_random(u64 *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

static u64 add_al(u64 *address, u64 value) {
  u64 old;
  asm volatile("ldaddal %1, %0, [%2]" : "=r"(old) : "r"(value), "r"(address) : "memory");
  return old;
}

static void barrier(void) {
  u64 generation = load_acquire(&barrier_word.generation);
  if (add_al(&barrier_word.waiting, 1) == slots - 1) {
    barrier_word.waiting = 0;
    store_release(&barrier_word.generation, generation + 1);
    return;
  }
  while (load_acquire(&barrier_word.generation) == generation) {
    asm volatile("yield");
  }
}

static u64 *location(u64 number, u64 instance) {
  switch (round.layout) {
    case PAGES:
      return (u64 *)(AREA + number * AREA_STRIDE + instance * 64);
    case BLOCKS:
      return (u64 *)(AREA + instance * 256 + number * 64);
    case LINE:
      return (u64 *)(AREA + instance * 64 + number * 8);
    default:
      return (u64 *)(AREA + number * AREA_STRIDE + instance * 4096 + number * 512);
  }
}

static u64 *out_of(u64 thread, u64 instance) {
  return (u64 *)(OUT_START + ((thread * INSTANCES + instance) * OUT_MAX) * 8);
}

// All that run this instance have come.
static void meet(u64 instance, u64 threads) {
  u64 *word = &meeting[instance * 8];
  add_al(word, 1);
  for (u64 spins = 0; load_acquire(word) < threads; spins++) {
    if ((spins & 63) == 63) {
      asm volatile("yield");
    }
  }
}

typedef void (*thread_code)(u64 *, u64 *, u64 *, u64 *, u64 *);

static void run_thread(u64 thread, u64 *random) {
  const struct litmus *test = round.test;
  thread_code code = (thread_code)test->code[thread];
  u64 instances = round.layout == ALONE ? INSTANCES / 4 : INSTANCES;
  bool backwards = round.pace == OPPOSITE && (thread & 1);
  for (u64 i = 0; i < instances; i++) {
    u64 step = backwards ? instances - 1 - i : i;
    u64 instance = (round.start + step * round.stride) & (instances - 1);
    u64 *x = location(0, instance);
    u64 *y = location(1, instance);
    u64 *z = location(2, instance);
    u64 *w = location(3, instance);
    u64 *out = out_of(thread, instance);
    if (round.pace == EACH && step % MEET_EVERY == 0) {
      meet(instance, test->threads);
    }
    for (u64 wait = next_random(random) & round.delay_mask; wait; wait--) {
      asm volatile("");
    }
    code(x, y, z, w, out);
  }
}

static void report(const struct litmus *test, u64 outcome, u64 instance) {
  for (const u16 *allowed = test->allowed; *allowed != 0xffff; allowed++) {
    if (*allowed == outcome) {
      return;
    }
  }
  if (reported++ < 20) {
    print("\nX %s outcome %ld layout %s pace %ld placement %ld rotation %ld instance %ld run %ld\n",
          test->name, (long)outcome, layout_names[round.layout], (long)round.pace,
          (long)round.placement, (long)round.rotation, (long)instance, (long)runs);
  }
}

// Counts the outcomes of a round, and puts everything back.
static void collect(void) {
  const struct litmus *test = round.test;
  u32 *table = counts[test - cases];
  u64 instances = round.layout == ALONE ? INSTANCES / 4 : INSTANCES;
  for (u64 instance = 0; instance < instances; instance++) {
    u64 outcome = 0;
    for (u64 thread = 0; thread < test->threads; thread++) {
      u64 *out = out_of(thread, instance);
      for (u64 i = 0; i < test->observed[thread]; i++) {
        outcome = outcome << VALUE_BITS | (out[i] < STRANGE ? out[i] : STRANGE);
        out[i] = STRANGE;
      }
    }
    for (u64 i = 0; i < test->locations; i++) {
      u64 *word = location(i, instance);
      if (test->final_mask >> i & 1) {
        outcome = outcome << VALUE_BITS | (*word < STRANGE ? *word : STRANGE);
      }
      *word = 0;
    }
    meeting[instance * 8] = 0;
    runs++;
    if (table[outcome]++ == 0) {
      report(test, outcome, instance);
    }
  }
}

// Leaves some pages readable here, so that writers must ask for them.
static void stir(u64 *random) {
  u64 pages = next_random(random);
  for (u64 i = 0; i < round.test->locations; i++) {
    if (pages >> i & 1) {
      (void)*(volatile u64 *)location(i, pages >> 8 & (INSTANCES / 4 - 1));
    }
  }
}

static void participate(u64 slot) {
  u64 random = SEED + 77 * (slot + 1);
  for (;;) {
    barrier();
    if (round.stop) {
      return;
    }
    u64 thread = (slot + round.rotation) % slots;
    stir(&random);
    barrier();
    if (thread < round.test->threads) {
      run_thread(thread, &random);
    }
    barrier();
    if (slot == round.collector) {
      collect();
    }
    barrier();
  }
}

static void choose_round(const struct litmus *test, u64 layout) {
  u64 random = next_random(&random_state);
  round.test = test;
  round.layout = layout;
  round.pace = (random & 7) < 5 ? FREE : (random & 7) < 7 ? EACH : OPPOSITE;
  round.rotation = (random >> 8 & 0xff) % slots;
  round.start = random >> 16 & (INSTANCES - 1);
  round.stride = (random >> 24 & (INSTANCES - 1)) | 1;
  // Neighbouring instances mostly: their pages are then in use by all threads at once.
  if ((random >> 32 & 3) != 0) {
    round.stride = 1;
  }
  round.delay_mask = (1 << (random >> 36 & 7)) - 1;
  round.collector = (random >> 40 & 0xff) % slots;
  round.stop = false;
}

static void run_rounds(const struct litmus *test, u64 layout) {
  // participate() of CPU 0, with the choice of the round before its first barrier.
  u64 random = next_random(&random_state);
  for (u64 repeat = 0; repeat < REPEATS; repeat++) {
    choose_round(test, layout);
    barrier();
    u64 thread = round.rotation % slots;
    stir(&random);
    barrier();
    if (thread < test->threads) {
      run_thread(thread, &random);
    }
    barrier();
    if (round.collector == 0) {
      collect();
    }
    barrier();
  }
}

static bool suits(const struct litmus *test) {
  return test->threads == slots || (test->threads == 1 && slots == 2);
}

// Runs the next tests with a placement; false when the time is over.
static bool run_slice(u64 placement, u64 end) {
  static u64 next[PLACEMENT_COUNT];
  static u64 layouts[PLACEMENT_COUNT];
  slots = THREADS_MAX;
  while (slots > 2 && placements[placement][slots - 1] == 0) {
    slots--;
  }
  round.placement = placement;
  for (u64 slot = 1; slot < slots; slot++) {
    cpu_start(placements[placement][slot], participate, slot);
  }
  u64 done = 0;
  bool time_left = true;
  for (u64 i = 0; i < case_count && done < SLICE && time_left; i++) {
    const struct litmus *test = &cases[next[placement]];
    if (suits(test)) {
      run_rounds(test, layouts[placement] % LAYOUTS);
      done++;
    }
    next[placement] = (next[placement] + 1) % case_count;
    layouts[placement] += next[placement] == 0;
    time_left = counter() < end;
  }
  round.stop = true;
  barrier();
  for (u64 slot = 1; slot < slots; slot++) {
    cpu_wait(placements[placement][slot]);
  }
  return time_left;
}

static void print_counts(void) {
  for (u64 i = 0; i < case_count; i++) {
    print("H %s", cases[i].name);
    for (u64 outcome = 0; outcome < cases[i].outcomes; outcome++) {
      if (counts[i][outcome]) {
        print(" %ld:%ld", (long)outcome, (long)counts[i][outcome]);
      }
    }
    print("\n");
  }
  print("runs %ld\n", (long)runs);
}

static void litmus(void) {
  u32 *next = (u32 *)COUNTS_START;
  for (u64 i = 0; i < case_count; i++) {
    counts[i] = next;
    next += cases[i].outcomes;
  }
  for (u64 i = 0; i < THREADS_MAX * INSTANCES * OUT_MAX; i++) {
    out_of(0, 0)[i] = STRANGE;
  }
  u64 end = counter() + ticks(SECONDS * 1000000ULL);
  for (u64 slice = 0; slice < PASSES && run_slice(slice % PLACEMENT_COUNT, end); slice++) {
    print(".");
  }
  print("\n");
  print_counts();
}

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
  cpus_on();
}

const struct test tests[] = {
    {"litmus", litmus},
    {},
};
