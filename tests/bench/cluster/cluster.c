// Times what CPUs on different workers do to each other, by the virtual counter. Prints raw samples in
// ticks, `S NAME TICKS…`, and single figures, `V NAME VALUE UNIT`.
#include "guest.h"

// Set by the host: FAR, a CPU of another worker; NEAR, one of CPU 0's worker; VCPUS; SAMPLES;
// MILLISECONDS of a rate; WARM_UP_MILLISECONDS before each benchmark; and a WANT_ macro for each benchmark
// that is to run.

#define PAGES 64
#define PAGE 4096
#define AREA SCRATCH_START
#define LINE_SAMPLES 64
#define SGI 3
#define SGI_BACK 4
#define SGI_ALL 5

// While a benchmark is only run to warm up what it meets.
static int quiet;

static u64 samples[SAMPLES + PAGES] __attribute__((aligned(PAGE)));

// Each CPU's own page: interrupts create no sharing.
static struct own {
  volatile u64 taken;
  volatile u64 at;
  volatile u64 count;
} __attribute__((aligned(PAGE))) own[CPUS_MAX];

static volatile u64 stop __attribute__((aligned(PAGE)));
static u64 ready __attribute__((aligned(PAGE)));
static u64 hammered __attribute__((aligned(PAGE)));
static u64 counters[PAGE / 8] __attribute__((aligned(PAGE)));

static void print_samples(const char *name, u64 count) {
  for (u64 i = 0; i < count && !quiet; i++) {
    if (i % LINE_SAMPLES == 0) {
      print("%sS %s", i ? "\n" : "", name);
    }
    print(" %ld", (long)samples[i]);
  }
  print(quiet ? "" : "\n");
}

static void print_rate(const char *name, u64 operations, u64 elapsed) {
  if (quiet) {
    return;
  }
  print("V %s %ld ops/s\n", name, (long)(operations * read_sys(cntfrq_el0) / (elapsed ? elapsed : 1)));
}

static u64 *page(u64 number) { return (u64 *)(AREA + number * PAGE); }

static void on_cpu(u64 cpu, void (*function)(u64), u64 argument) {
  cpu_start(cpu, function, argument);
  cpu_wait(cpu);
}

// ---- pages

static void dirty_pages(u64 value) {
  for (u64 i = 0; i < PAGES; i++) {
    *page(i) = value + i;
  }
}

// One access of each page, timed; `samples` from `first` on.
static void read_pages(u64 first) {
  for (u64 i = 0; i < PAGES; i++) {
    u64 start = counter();
    u64 value = read64((u64)page(i));
    samples[first + i] = counter() - start;
    CHECK_EQ(value & 0xff, i);
  }
}

static void write_pages(u64 first) {
  for (u64 i = 0; i < PAGES; i++) {
    u64 start = counter();
    write64((u64)page(i) + 8, i);
    samples[first + i] = counter() - start;
  }
}

// `samples` is touched first: its own pages are then not part of what is timed.
static void touch_samples(u64 argument) {
  (void)argument;
  for (u64 i = 0; i < SAMPLES + PAGES; i += PAGE / 8) {
    samples[i] = 0;
  }
}

enum access { READ_MISS, WRITE_MISS, UPGRADE };

static void time_pages(const char *name, u64 cpu, enum access access) {
  on_cpu(cpu, touch_samples, 0);
  u64 rounds = (SAMPLES + PAGES - 1) / PAGES;
  for (u64 round = 0; round < rounds; round++) {
    dirty_pages(round << 8);
    if (access == UPGRADE) {
      on_cpu(cpu, read_pages, round * PAGES);
    }
    on_cpu(cpu, access == READ_MISS ? read_pages : write_pages, round * PAGES);
  }
  print_samples(name, rounds * PAGES);
}

static void pages(void) {
  time_pages("read-hit-near", NEAR, READ_MISS);
  time_pages("read-miss", FAR, READ_MISS);
  time_pages("write-miss", FAR, WRITE_MISS);
  time_pages("upgrade", FAR, UPGRADE);
}

// ---- two CPUs at one place

static void add(u64 *address, u64 value) {
  u64 old;
  asm volatile("ldaddal %1, %0, [%2]" : "=r"(old) : "r"(value), "r"(address) : "memory");
}

// Both begin when both are there, and end by the clock.
static u64 begin(void) {
  add(&ready, 1);
  while (load_acquire(&ready) < 2) {
    asm volatile("yield");
  }
  return counter();
}

static void hammer(u64 cpu) {
  u64 end = begin() + ticks(MILLISECONDS * 1000);
  u64 count = 0;
  while (counter() < end) {
    u64 start = counter();
    add(&hammered, 1);
    u64 time = counter() - start;
    if (cpu == 0 && count < SAMPLES) {
      samples[count] = time;
    }
    count++;
  }
  own[cpu].count = count;
}

static void time_hammer(const char *name, const char *rate, u64 cpu) {
  touch_samples(0);
  hammered = ready = 0;
  cpu_start(cpu, hammer, cpu);
  hammer(0);
  cpu_wait(cpu);
  u64 total = own[0].count + own[cpu].count;
  CHECK_EQ(hammered, total);
  print_samples(name, own[0].count < SAMPLES ? own[0].count : SAMPLES);
  print_rate(rate, total, ticks(MILLISECONDS * 1000));
}

static void atomics(void) {
  time_hammer("atomic-near", "atomic-near-rate", NEAR);
  time_hammer("atomic-far", "atomic-far-rate", FAR);
}

static void count_own(u64 cpu) {
  u64 address = (u64)&counters[cpu == 0 ? 0 : 64];
  u64 end = begin() + ticks(MILLISECONDS * 1000);
  u64 count = 0;
  while (counter() < end) {
    for (int i = 0; i < 8; i++) {
      write64(address, read64(address) + 1);
      count++;
    }
  }
  own[cpu].count = count;
}

static void time_counters(const char *name, u64 cpu) {
  counters[0] = counters[64] = ready = 0;
  cpu_start(cpu, count_own, cpu);
  count_own(0);
  cpu_wait(cpu);
  CHECK_EQ(counters[0], own[0].count);
  CHECK_EQ(counters[64], own[cpu].count);
  print_rate(name, own[0].count + own[cpu].count, ticks(MILLISECONDS * 1000));
}

static void false_sharing(void) {
  time_counters("false-sharing-near", NEAR);
  time_counters("false-sharing-far", FAR);
}

// ---- interrupts

static void on_irq(struct frame *frame) {
  (void)frame;
  u64 now = counter();
  u64 intid = read_sys(icc_iar1_el1);
  u64 cpu = this_cpu()->index;
  own[cpu].at = now;
  own[cpu].taken++;
  write_sys(icc_eoir1_el1, intid);
  if (intid == SGI) {
    gic_sgi_to(SGI_BACK, 0);
  }
}

// Takes interrupts until CPU 0 says that it is over. WFI with interrupts masked: one that comes
// behind the look at `stop` ends it all the same.
static void sleep(u64 cpu) {
  (void)cpu;
  while (!stop) {
    wfi();
    irq_enable();
    isb();
    irq_disable();
  }
}

static void spin(u64 cpu) {
  (void)cpu;
  irq_enable();
  while (!stop) {
    asm volatile("yield");
  }
  irq_disable();
}

static void wake(u64 cpu) {
  stop = 1;
  dsb();
  gic_sgi_to(SGI_ALL, cpu);
  cpu_wait(cpu);
}

static void enable_sgis(u64 cpu) {
  (void)cpu;
  gic_enable(SGI, 0x80);
  gic_enable(SGI_BACK, 0x80);
  gic_enable(SGI_ALL, 0x80);
}

static void time_sgi(const char *name, u64 cpu, void (*how)(u64)) {
  stop = 0;
  on_cpu(cpu, enable_sgis, cpu);
  cpu_start(cpu, how, cpu);
  delay(2000);
  for (u64 i = 0; i < SAMPLES; i++) {
    u64 before = own[0].taken;
    u64 start = counter();
    gic_sgi_to(SGI, cpu);
    while (own[0].taken == before) {
      if (counter() - start > ticks(WAIT_SECONDS * 1000000ULL)) {
        fail("SGI that did not come back", (int)i, 0, 1);
        return;
      }
      if (how == sleep) {
        wfi();
      }
      irq_enable();
      isb();
      irq_disable();
    }
    samples[i] = (own[0].at - start) / 2;
  }
  wake(cpu);
  print_samples(name, SAMPLES);
}

static void sgi(void) {
  irq_hook = on_irq;
  enable_sgis(0);
  time_sgi("sgi-near", NEAR, sleep);
  time_sgi("sgi-far", FAR, sleep);
  time_sgi("sgi-far-busy", FAR, spin);
}

// Until the last of all other CPUs is in its handler, by the time that each has noted.
static void broadcast(void) {
  u64 rounds = SAMPLES < 100 ? SAMPLES : 100;
  irq_hook = on_irq;
  stop = 0;
  enable_sgis(0);
  for (u64 cpu = 1; cpu < VCPUS; cpu++) {
    on_cpu(cpu, enable_sgis, cpu);
    own[cpu].taken = 0;
    cpu_start(cpu, sleep, cpu);
  }
  delay(20000);
  u64 pause = 4000;
  for (u64 i = 0; i < rounds; i++) {
    u64 start = counter();
    gic_sgi_others(SGI_ALL);
    // No look at the others' pages before they are likely to be done.
    u64 last = 0;
    for (u64 cpu = 1; cpu < VCPUS; cpu++) {
      if (cpu == 1) {
        delay(pause);
      }
      while (own[cpu].taken < i + 1) {
        delay(pause);
        if (counter() - start > ticks(WAIT_SECONDS * 1000000ULL)) {
          fail("CPU that the broadcast did not reach", (int)cpu, own[cpu].taken, i + 1);
          return;
        }
      }
      last = own[cpu].at > last ? own[cpu].at : last;
    }
    samples[i] = last - start;
  }
  stop = 1;
  dsb();
  gic_sgi_others(SGI_ALL);
  for (u64 cpu = 1; cpu < VCPUS; cpu++) {
    cpu_wait(cpu);
  }
  print_samples("sgi-broadcast", rounds);
}

// ---- TLB maintenance

static void time_tlbi(const char *name) {
  for (u64 i = 0; i < SAMPLES; i++) {
    u64 start = counter();
    asm volatile("dsb ishst\n\ttlbi vaae1is, %0\n\tdsb ish" ::"r"(0x7000000ULL + i) : "memory");
    samples[i] = counter() - start;
  }
  print_samples(name, SAMPLES);
}

static void tlbi(void) {
  time_tlbi("tlbi-idle");
  stop = 0;
  cpu_start(FAR, spin, FAR);
  time_tlbi("tlbi-busy");
  stop = 1;
  cpu_wait(FAR);
}

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
  cpus_on();
}

static void run(void (*benchmark)(void)) {
  u64 end = counter() + ticks(WARM_UP_MILLISECONDS * 1000ULL);
  for (quiet = 1; counter() < end;) {
    benchmark();
  }
  quiet = 0;
  benchmark();
}

#define RUN(name) \
  static void run_##name(void) { run(name); }

RUN(pages)
RUN(atomics)
RUN(false_sharing)
RUN(sgi)
RUN(broadcast)
RUN(tlbi)

const struct test tests[] = {
#ifdef WANT_pages
    {"pages", run_pages},
#endif
#ifdef WANT_atomics
    {"atomics", run_atomics},
#endif
#ifdef WANT_sharing
    {"sharing", run_false_sharing},
#endif
#ifdef WANT_sgi
    {"sgi", run_sgi},
#endif
#ifdef WANT_tlbi
    {"tlbi", run_tlbi},
#endif
#ifdef WANT_broadcast
    {"broadcast", run_broadcast},
#endif
    {},
};

// What a choice leaves out.
void *const unused[] __attribute__((used)) = {run_pages, run_atomics, run_false_sharing, run_sgi, run_tlbi,
                                                   run_broadcast};
