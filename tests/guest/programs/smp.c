// Several CPUs over one memory: atomics, exclusives, locks, ordering, maintenance that reaches all.
#include "guest.h"

#define ROUNDS 20000

static u64 line_a[8] __attribute__((aligned(64)));
static u64 line_b[8] __attribute__((aligned(64)));
static u64 line_c[8] __attribute__((aligned(64)));
static u64 line_d[8] __attribute__((aligned(64)));

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
  cpus_on();
}

// Waits until each of the others has come this far.
static void wait_for_others(volatile u64 *progress) {
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    u64 limit = counter() + ticks(10000000);
    while (load_acquire(&progress[cpu]) == 0 && counter() < limit) {
      asm volatile("yield");
    }
    CHECK(progress[cpu] > 0);
  }
}

static void on_all(void (*function)(u64)) {
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_start(cpu, function, cpu);
  }
  function(0);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
  }
}

static void add_exclusive(u64 *address, u64 value) {
  u64 old;
  u32 refused;
  asm volatile(
      "1: ldxr %0, [%2]\n add %0, %0, %3\n stxr %w1, %0, [%2]\n cbnz %w1, 1b"
      : "=&r"(old), "=&r"(refused)
      : "r"(address), "r"(value)
      : "memory");
}

static void count_exclusive(u64 cpu) {
  (void)cpu;
  for (int i = 0; i < ROUNDS; i++) {
    add_exclusive(line_a, 1);
  }
}

static void exclusive_counter(void) {
  line_a[0] = 0;
  on_all(count_exclusive);
  CHECK_EQ(line_a[0], ROUNDS * cpu_count());
}

// Four counters of 16 bits in one word; they wrap without touching their neighbours.
static void count_halfword(u64 cpu) {
  u64 address = (u64)line_a + 2 * (cpu % 4);
  for (int i = 0; i < ROUNDS; i++) {
    u32 old;
    u32 refused;
    asm volatile(
        "1: ldaxrh %w0, [%2]\n add %w0, %w0, #1\n stlxrh %w1, %w0, [%2]\n cbnz %w1, 1b"
        : "=&r"(old), "=&r"(refused)
        : "r"(address)
        : "memory");
  }
}

static void exclusive_halfwords(void) {
  line_a[0] = 0;
  on_all(count_halfword);
  u16 expected[4] = {0};
  for (u64 cpu = 0; cpu < cpu_count(); cpu++) {
    expected[cpu % 4] += ROUNDS;
  }
  for (u64 i = 0; i < 4; i++) {
    CHECK_EQ(line_a[0] >> (16 * i) & 0xffff, expected[i]);
  }
}

static bool has_lse(void) { return field(read_sys(id_aa64isar0_el1), 23, 20) >= 2; }

static void count_lse(u64 cpu) {
  for (int i = 0; i < ROUNDS; i++) {
    asm volatile(
        ".arch_extension lse\n stadd %1, [%0]\n"
        "staddb %w1, [%2]\n ldaddal %1, xzr, [%3]"
        :
        : "r"(line_b), "r"(1ULL), "r"((u64)line_c + cpu % 8), "r"(line_d)
        : "memory");
  }
}

static void lse_counter(void) {
  if (!has_lse()) {
    skip("no FEAT_LSE");
    return;
  }
  line_b[0] = line_c[0] = line_d[0] = 0;
  on_all(count_lse);
  CHECK_EQ(line_b[0], ROUNDS * cpu_count());
  CHECK_EQ(line_d[0], ROUNDS * cpu_count());
  u8 expected[8] = {0};
  for (u64 cpu = 0; cpu < cpu_count(); cpu++) {
    expected[cpu % 8] += (u8)ROUNDS;
  }
  for (u64 i = 0; i < 8; i++) {
    CHECK_EQ(line_c[0] >> (8 * i) & 0xff, expected[i]);
  }
}

static void count_both(u64 cpu) {
  for (int i = 0; i < ROUNDS / 4; i++) {
    if (cpu & 1) {
      asm volatile(".arch_extension lse\n ldaddal %1, xzr, [%0]" ::"r"(line_b), "r"(1ULL) : "memory");
    } else {
      add_exclusive(line_b, 1);
    }
  }
}

static void lse_beside_exclusives(void) {
  if (!has_lse()) {
    skip("no FEAT_LSE");
    return;
  }
  line_b[0] = 0;
  on_all(count_both);
  CHECK_EQ(line_b[0], ROUNDS / 4 * cpu_count());
}

static void count_cas(u64 cpu) {
  (void)cpu;
  for (int i = 0; i < ROUNDS / 4; i++) {
    u64 seen = line_a[0];
    u64 expected;
    do {
      expected = seen;
      asm volatile(".arch_extension lse\n casal %0, %2, [%1]"
                   : "+r"(seen)
                   : "r"(line_a), "r"(expected + 1)
                   : "memory");
    } while (seen != expected);
  }
}

static void cas_counter(void) {
  if (!has_lse()) {
    skip("no FEAT_LSE");
    return;
  }
  line_a[0] = 0;
  on_all(count_cas);
  CHECK_EQ(line_a[0], ROUNDS / 4 * cpu_count());
}

// Both halves of a pair move together.
static u64 pair[2] __attribute__((aligned(64)));

static void count_pair(u64 cpu) {
  (void)cpu;
  for (int i = 0; i < ROUNDS / 4; i++) {
    u64 low;
    u64 high;
    u32 refused;
    asm volatile("1: ldxp %0, %1, [%3]\n add %0, %0, #1\n add %1, %1, #1\n"
                 "stxp %w2, %0, %1, [%3]\n cbnz %w2, 1b"
                 : "=&r"(low), "=&r"(high), "=&r"(refused)
                 : "r"(pair)
                 : "memory");
  }
}

static void exclusive_pair(void) {
  pair[0] = pair[1] = 0;
  // Only what STXP confirms has been read in one piece.
  on_all(count_pair);
  CHECK_EQ(pair[0], ROUNDS / 4 * cpu_count());
  CHECK_EQ(pair[1], pair[0]);
}

// ---- locks

static void lock_wfe(u64 *lock) {
  u64 value;
  u32 refused;
  asm volatile(
      "sevl\n1: wfe\n ldaxr %0, [%2]\n cbnz %0, 1b\n stxr %w1, %3, [%2]\n cbz %w1, 3f\n"
      "sevl\n b 1b\n3:"
      : "=&r"(value), "=&r"(refused)
      : "r"(lock), "r"(1ULL)
      : "memory");
}

// The store clears the waiters' monitors: that is the event.
static void unlock(u64 *lock) { store_release(lock, 0); }

static u64 guarded;
static void count_locked(u64 cpu) {
  (void)cpu;
  for (int i = 0; i < ROUNDS / 10; i++) {
    lock_wfe(line_c);
    u64 value = guarded;
    asm volatile("" ::: "memory");
    guarded = value + 1;
    unlock(line_c);
  }
}

static void spinlock_with_wfe(void) {
  line_c[0] = 0;
  guarded = 0;
  on_all(count_locked);
  CHECK_EQ(guarded, ROUNDS / 10 * cpu_count());
}

// Tickets: next in the low half, owner in the high one.
static u32 ticket_next;
static u32 ticket_owner __attribute__((aligned(64)));

static void count_tickets(u64 cpu) {
  (void)cpu;
  for (int i = 0; i < ROUNDS / 40; i++) {
    u32 mine;
    u32 next;
    u32 refused;
    asm volatile(
        "1: ldaxr %w0, [%3]\n add %w1, %w0, #1\n stxr %w2, %w1, [%3]\n cbnz %w2, 1b"
        : "=&r"(mine), "=&r"(next), "=&r"(refused)
        : "r"(&ticket_next)
        : "memory");
    u32 owner;
    asm volatile(
        "sevl\n1: wfe\n ldaxr %w0, [%1]\n cmp %w0, %w2\n b.ne 1b"
        : "=&r"(owner)
        : "r"(&ticket_owner), "r"(mine)
        : "cc", "memory");
    guarded++;
    asm volatile("stlr %w1, [%0]" ::"r"(&ticket_owner), "r"(mine + 1) : "memory");
  }
}

static void ticket_lock(void) {
  ticket_next = ticket_owner = 0;
  guarded = 0;
  on_all(count_tickets);
  CHECK_EQ(guarded, ROUNDS / 40 * cpu_count());
}

static volatile u64 go;
static void wait_event(u64 cpu) {
  (void)cpu;
  while (load_acquire(&go) == 0) {
    wfe();
  }
}

static void sev_wakes_all(void) {
  go = 0;
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_start(cpu, wait_event, 0);
  }
  delay(2000);
  store_release(&go, 1);
  dsb();
  sev();
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
  }
}

// ---- ordering

static volatile u64 sequence[2] __attribute__((aligned(64)));
static volatile u64 payload[8] __attribute__((aligned(64)));
static volatile u64 wrong;

static void consume(u64 cpu) {
  (void)cpu;
  for (u64 i = 1; i <= ROUNDS / 10; i++) {
    if (!wait_for(&sequence[0], i)) {
      wrong = 1000000;
      return;
    }
    for (int word = 0; word < 8; word++) {
      wrong += payload[word] != i;
    }
    store_release(&sequence[1], i);
  }
}

static void message_passing(void) {
  sequence[0] = sequence[1] = 0;
  wrong = 0;
  cpu_start(1, consume, 0);
  for (u64 i = 1; i <= ROUNDS / 10; i++) {
    for (int word = 0; word < 8; word++) {
      payload[word] = i;
    }
    store_release(&sequence[0], i);
    if (!wait_for(&sequence[1], i)) {
      fail("answers", (int)i, sequence[1], i);
      break;
    }
  }
  cpu_wait(1);
  CHECK_EQ(wrong, 0);
}

// Store buffering with STLR and LDAR: not both may read 0.
static volatile u64 sb_x[8] __attribute__((aligned(64)));
static volatile u64 sb_y[8] __attribute__((aligned(64)));
static volatile u64 sb_seen[2];
static volatile u64 sb_round[2] __attribute__((aligned(64)));

static void sb_half(u64 side, u64 round) {
  store_release(&sb_round[side], round);
  while (load_acquire(&sb_round[1 - side]) < round) {
  }
  if (side) {
    store_release(sb_y, round);
    sb_seen[1] = load_acquire(sb_x);
  } else {
    store_release(sb_x, round);
    sb_seen[0] = load_acquire(sb_y);
  }
}

static volatile u64 sb_done[2] __attribute__((aligned(64)));
static void sb_other(u64 rounds) {
  for (u64 round = 1; round <= rounds; round++) {
    sb_half(1, round);
    store_release(&sb_done[1], round);
    while (load_acquire(&sb_done[0]) < round) {
    }
  }
}

static void store_buffering(void) {
  u64 both_old = 0;
  cpu_start(1, sb_other, ROUNDS / 10);
  for (u64 round = 1; round <= ROUNDS / 10; round++) {
    sb_half(0, round);
    if (!wait_for(&sb_done[1], round)) {
      fail("rounds", (int)round, sb_done[1], round);
      return;
    }
    both_old += sb_seen[0] != round && sb_seen[1] != round;
    store_release(&sb_done[0], round);
  }
  cpu_wait(1);
  CHECK_EQ(both_old, 0);
}

// ---- TLB maintenance

#define SHARED_VA 0x20000000ULL
static volatile u64 stop;
static volatile u64 stale;
static volatile u64 generation;
static volatile u64 reads[CPUS_MAX];

// What the page shows may not be older than the generation that was read before it.
static void read_through_va(u64 cpu) {
  while (load_acquire(&stop) == 0) {
    u64 at_least = load_acquire(&generation);
    u64 value = read64(SHARED_VA);
    if (value < at_least) {
      stale++;
    }
    reads[cpu]++;
  }
}

static void tlbi_reaches_all(void) {
  u64 pages = SCRATCH_START;
  stop = stale = generation = 0;
  write64(pages, 0);
  space_map(&boot_space, SHARED_VA, pages, 4096, 3, NORMAL_PAGE);
  // Readers meet only valid entries: the address changes by replacing one page by a copy.
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    reads[cpu] = 0;
    cpu_start(cpu, read_through_va, cpu);
  }
  wait_for_others(reads);
  for (u64 i = 1; i <= 300; i++) {
    u64 page = pages + (i % 16) * 4096;
    write64(page, i);
    *space_entry(&boot_space, SHARED_VA, 3) = page | NORMAL_PAGE | 3;
    asm volatile("dsb ishst\n tlbi vaae1is, %0\n dsb ish\n isb" ::"r"(SHARED_VA >> 12) : "memory");
    store_release(&generation, i);
    u64 before = reads[1];
    u64 limit = counter() + ticks(1000000);
    while (load_acquire(&reads[1]) < before + 2 && counter() < limit) {
    }
  }
  store_release(&stop, 1);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
  }
  CHECK_EQ(stale, 0);
}

// After TLBI and DSB no CPU may store by the old translation.
static volatile u64 stores_done[CPUS_MAX];
static void store_through_va(u64 cpu) {
  while (load_acquire(&stop) == 0) {
    asm volatile("" ::: "memory");
    write64(SHARED_VA + 64 * cpu, read64(SHARED_VA + 64 * cpu) + 1);
    stores_done[cpu]++;
  }
}

static void tlbi_ends_stores(void) {
  u64 page = SCRATCH_START + 0x100000;
  stop = 0;
  memset((void *)stores_done, 0, sizeof stores_done);
  memset((void *)page, 0, 8192);
  *space_entry(&boot_space, SHARED_VA, 3) = page | NORMAL_PAGE | 3;
  tlb_flush_all();
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_start(cpu, store_through_va, cpu);
  }
  wait_for_others(stores_done);
  u64 late = 0;
  for (u64 i = 0; i < 100; i++) {
    u64 from = page + (i % 2) * 4096;
    u64 to = page + ((i + 1) % 2) * 4096;
    *space_entry(&boot_space, SHARED_VA, 3) = to | NORMAL_PAGE | 3;
    asm volatile("dsb ishst\n tlbi vaae1is, %0\n dsb ish\n isb" ::"r"(SHARED_VA >> 12) : "memory");
    u64 snapshot[CPUS_MAX];
    for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
      snapshot[cpu] = read64(from + 64 * cpu);
    }
    delay(50);
    for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
      late += read64(from + 64 * cpu) != snapshot[cpu];
    }
  }
  store_release(&stop, 1);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
  }
  CHECK_EQ(late, 0);
}

// ---- code that changes

static u32 code_page[1024] __attribute__((aligned(4096)));

static void write_code(u32 index, u32 value) {
  u64 at = (u64)(code_page + index);
  write32(at, 0xd2800000 | value << 5);  // MOV X0, #value
  write32(at + 4, 0xd65f03c0);           // RET
  asm volatile("dc cvau, %0\n dsb ish\n ic ivau, %0\n dsb ish\n isb" ::"r"(at) : "memory");
}

static void code_of_own(void) {
  for (u32 i = 0; i < 500; i++) {
    u32 index = i % 7 * 100;
    write_code(index, i);
    if (CALL((char *)(code_page + index), 0, 0) != i) {
      fail("value of new code", (int)i, 0, i);
      break;
    }
  }
}

static volatile u64 code_round;
static volatile u64 code_seen[CPUS_MAX];

static void run_code(u64 cpu) {
  for (u64 i = 1; i <= 200; i++) {
    if (!wait_for(&code_round, i)) {
      return;
    }
    isb();
    u64 value = CALL((char *)code_page, 0, 0);
    if (value != i) {
      wrong++;
    }
    store_release(&code_seen[cpu], i);
  }
}

static void code_of_another(void) {
  code_round = 0;
  wrong = 0;
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    code_seen[cpu] = 0;
    cpu_start(cpu, run_code, cpu);
  }
  for (u64 i = 1; i <= 200; i++) {
    write_code(0, (u32)i);
    store_release(&code_round, i);
    for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
      if (!wait_for(&code_seen[cpu], i)) {
        fail("CPU that ran the code", (int)cpu, code_seen[cpu], i);
        return;
      }
    }
  }
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
  }
  CHECK_EQ(wrong, 0);
}

// A branch that is replaced while others run it, as the kernel's jump labels do: each run
// gives the old or the new value, and the new one after the writer's DSB.
#define TARGET(i) (128 + 2 * (u32)(i))

static void run_patched(u64 cpu) {
  while (load_acquire(&stop) == 0) {
    u64 at_least = load_acquire(&code_round);
    isb();
    u64 value = CALL((char *)(code_page + 64), 0, 0);
    if (value < at_least) {
      wrong++;
    }
    code_seen[cpu]++;
  }
}

static void code_patched_under_way(void) {
  stop = wrong = code_round = 0;
  write_code(64, 0);
  for (u32 i = 1; i <= 300; i++) {
    write_code(TARGET(i), i);
  }
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    code_seen[cpu] = 0;
    cpu_start(cpu, run_patched, cpu);
  }
  wait_for_others(code_seen);
  for (u64 i = 1; i <= 300; i++) {
    write32((u64)(code_page + 64), 0x14000000 | (TARGET(i) - 64));  // B
    asm volatile("dc cvau, %0\n dsb ish\n ic ivau, %0\n dsb ish\n isb" ::"r"(code_page + 64)
                 : "memory");
    store_release(&code_round, i);
    u64 before = code_seen[1];
    u64 limit = counter() + ticks(1000000);
    while (load_acquire(&code_seen[1]) < before + 2 && counter() < limit) {
    }
  }
  store_release(&stop, 1);
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_wait(cpu);
  }
  CHECK_EQ(wrong, 0);
}

static void monitor_is_per_address(void) {
  u64 value;
  u32 refused;
  // CLREX clears it, so does a second store; without an LDXR a STXR is refused.
  asm volatile("ldxr %0, [%2]\n clrex\n stxr %w1, %0, [%2]"
               : "=&r"(value), "=&r"(refused)
               : "r"(line_a)
               : "memory");
  CHECK_EQ(refused, 1);
  asm volatile("ldxr %0, [%2]\n stxr %w1, %0, [%2]\n stxr %w1, %0, [%2]"
               : "=&r"(value), "=&r"(refused)
               : "r"(line_a)
               : "memory");
  CHECK_EQ(refused, 1);
  // An exception return clears it.
  traps_expect(1);
  asm volatile("ldxr %0, [%2]\n svc #0\n stxr %w1, %0, [%2]"
               : "=&r"(value), "=&r"(refused)
               : "r"(line_a)
               : "memory");
  traps_taken();
  CHECK_EQ(refused, 1);
}

const struct test tests[] = {
    {"exclusive_counter", exclusive_counter},
    {"exclusive_halfwords", exclusive_halfwords},
    {"lse_counter", lse_counter},
    {"lse_beside_exclusives", lse_beside_exclusives},
    {"cas_counter", cas_counter},
    {"exclusive_pair", exclusive_pair},
    {"monitor_is_per_address", monitor_is_per_address},
    {"spinlock_with_wfe", spinlock_with_wfe},
    {"ticket_lock", ticket_lock},
    {"sev_wakes_all", sev_wakes_all},
    {"message_passing", message_passing},
    {"store_buffering", store_buffering},
    {"tlbi_reaches_all", tlbi_reaches_all},
    {"tlbi_ends_stores", tlbi_ends_stores},
    {"code_of_own", code_of_own},
    {"code_of_another", code_of_another},
    {"code_patched_under_way", code_patched_under_way},
    {NULL, NULL},
};
