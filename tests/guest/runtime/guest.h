// What the guest programs share: console, checks, exceptions, page tables, GIC, PSCI, other CPUs.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout.h"

typedef uint64_t u64;
typedef uint32_t u32;
typedef uint16_t u16;
typedef uint8_t u8;

// ---- registers and memory

#define read_sys(name)                                       \
  ({                                                         \
    u64 read_value;                                          \
    asm volatile("mrs %0, " #name : "=r"(read_value)::"memory"); \
    read_value;                                              \
  })
#define write_sys(name, value)                                             \
  do {                                                                     \
    u64 write_value = (u64)(value);                                        \
    asm volatile("msr " #name ", %0\n\tisb" ::"r"(write_value) : "memory"); \
  } while (0)

#define isb() asm volatile("isb" ::: "memory")
#define dsb() asm volatile("dsb sy" ::: "memory")
#define wfi() asm volatile("wfi" ::: "memory")
#define wfe() asm volatile("wfe" ::: "memory")
#define sev() asm volatile("sev" ::: "memory")
#define irq_enable() asm volatile("msr daifclr, #2" ::: "memory")
#define irq_disable() asm volatile("msr daifset, #2" ::: "memory")

static inline u32 read32(u64 address) {
  u32 value;
  asm volatile("ldr %w0, [%1]" : "=r"(value) : "r"(address) : "memory");
  return value;
}
static inline void write32(u64 address, u32 value) {
  asm volatile("str %w0, [%1]" ::"r"(value), "r"(address) : "memory");
}
static inline u64 read64(u64 address) {
  u64 value;
  asm volatile("ldr %0, [%1]" : "=r"(value) : "r"(address) : "memory");
  return value;
}
static inline void write64(u64 address, u64 value) {
  asm volatile("str %0, [%1]" ::"r"(value), "r"(address) : "memory");
}
static inline void write8(u64 address, u8 value) {
  asm volatile("strb %w0, [%1]" ::"r"(value), "r"(address) : "memory");
}
static inline u64 load_acquire(const volatile u64 *address) {
  u64 value;
  asm volatile("ldar %0, [%1]" : "=r"(value) : "r"(address) : "memory");
  return value;
}
static inline void store_release(volatile u64 *address, u64 value) {
  asm volatile("stlr %1, [%0]" ::"r"(address), "r"(value) : "memory");
}
static inline u64 field(u64 value, int high, int low) {
  return (value >> low) & ((2ULL << (high - low)) - 1);
}

// ---- the machine

#define RAM_START 0x40000000ULL
#define GICD 0x08000000ULL
#define GICR 0x080a0000ULL
#define GICR_FIRST 123  // redistributors that stand there
#define GICR_HIGH 0x4000000000ULL
#define PL011 0x09000000ULL
#define PL031 0x09010000ULL
#define PL061 0x09030000ULL
// RAM beyond the image: page tables first, then room for the programs.
#define TABLES_START 0x44000000ULL
#define TABLES_END 0x46000000ULL
#define SCRATCH_START 0x46000000ULL

// ---- console

void print(const char *format, ...) __attribute__((format(printf, 1, 2)));

// ---- tests

struct test {
  const char *name;
  void (*run)(void);
};
// Each program defines these two.
extern const struct test tests[];
void setup(void);

void fail(const char *text, int line, u64 actual, u64 expected);
bool failed(void);
void skip(const char *why);

#define CHECK(condition)                             \
  do {                                               \
    if (!(condition)) {                              \
      fail(#condition, __LINE__, 0, 1);              \
    }                                                \
  } while (0)
#define CHECK_EQ(actual, expected)                   \
  do {                                               \
    u64 actual_ = (u64)(actual);                     \
    u64 expected_ = (u64)(expected);                 \
    if (actual_ != expected_) {                      \
      fail(#actual, __LINE__, actual_, expected_);   \
    }                                                \
  } while (0)

// ---- exceptions

struct frame {
  u64 x[31];
  u64 sp_el0;
  u64 elr;
  u64 spsr;
};

// The last synchronous exception that was expected.
struct trap {
  u64 count;
  u64 vector;  // 0..15: which of the vectors it came by
  u64 ec;
  u64 iss;
  u64 esr;
  u64 far;
  u64 elr;
  u64 spsr;
};

struct cpu {
  u64 index;
  u64 el0_return;
  u64 traps_expected;
  struct trap trap;
  volatile u64 irq_count;
  volatile u64 last_intid;
  volatile u64 job;
  void (*volatile job_function)(u64);
  volatile u64 job_argument;
  volatile u64 jobs_done;
  volatile u64 boots;
};

extern struct cpu cpus[CPUS_MAX];
extern u64 boot_registers[4];
extern char vectors[];

static inline struct cpu *this_cpu(void) { return (struct cpu *)read_sys(tpidr_el1); }

enum {
  EC_UNKNOWN = 0x00,
  EC_WFX = 0x01,
  EC_FP = 0x07,
  EC_ILLEGAL_STATE = 0x0e,
  EC_SVC = 0x15,
  EC_MSR = 0x18,
  EC_INSN_LOWER = 0x20,
  EC_INSN_SAME = 0x21,
  EC_PC_ALIGN = 0x22,
  EC_DATA_LOWER = 0x24,
  EC_DATA_SAME = 0x25,
  EC_SP_ALIGN = 0x26,
  EC_BRK = 0x3c,
};

// Expects `count` synchronous exceptions from now on. A data abort or the like resumes behind the
// instruction, SVC at the preferred return address, an instruction abort at x30.
void traps_expect(u64 count);
// The last of them; fails unless exactly the expected number came.
struct trap traps_taken(void);

// Runs code at EL0 until its first synchronous exception; gives its x0 at that point.
u64 el0_run(u64 pc, u64 argument);
u64 el0_run_with(u64 pc, u64 argument, u64 sp, u64 spsr);
extern u64 el0_stack_top;

// All RAM of the machine mapping stands a second time for EL0, EL0_ALIAS higher.
#define EL0_ALIAS 0x100000000ULL
static inline u64 el0_address(const void *address) { return (u64)address + EL0_ALIAS; }

// A function in assembly, reached by `name` and free of any stack.
#define CODE(name, text)                                                                        \
  extern char name[];                                                                           \
  asm(".pushsection .text\n.balign 8\n" #name ":\n" text "\n.popsection\n")
#define CALL(name, argument1, argument2) \
  (((u64(*)(u64, u64))name)((u64)(argument1), (u64)(argument2)))

// Set to take interrupts yourself; the default acknowledges, counts and calls irq_action.
extern void (*volatile irq_hook)(struct frame *frame);
extern void (*volatile irq_action)(u32 intid);
// Set to take synchronous exceptions yourself; gives true if it did.
extern bool (*volatile sync_hook)(struct frame *frame, u64 vector);

// ---- page tables

#define ATTR_NORMAL (0ULL << 2)
#define ATTR_DEVICE (1ULL << 2)
#define ATTR_UNCACHED (2ULL << 2)
#define AP_EL0 (1ULL << 6)
#define AP_READ_ONLY (1ULL << 7)
#define SH_INNER (3ULL << 8)
#define AF (1ULL << 10)
#define NG (1ULL << 11)
#define PXN (1ULL << 53)
#define UXN (1ULL << 54)
#define NORMAL_PAGE (ATTR_NORMAL | SH_INNER | AF)
#define DEVICE_PAGE (ATTR_DEVICE | AF | PXN | UXN)

struct space {
  u64 root;
  int page_shift;  // 12, 14 or 16
  int va_bits;     // 64 - TxSZ
};

u64 table_allocate(int page_shift);
struct space space_create(int page_shift, int va_bits);
// The descriptor of `va` at `level`, building tables down to it.
u64 *space_entry(struct space *space, u64 va, int level);
void space_map(struct space *space, u64 va, u64 pa, u64 bytes, int level, u64 attributes);
int space_shift(const struct space *space, int level);
// Maps what every program needs at its own address: RAM from 1 GiB on, GIC, PL011, PL031, PL061.
void space_map_machine(struct space *space);
extern struct space boot_space;

u64 tcr_low(const struct space *space);   // T0SZ, TG0 and attributes
u64 tcr_high(const struct space *space);  // T1SZ, TG1 and attributes
void mmu_enable(const struct space *low);
// Uses `high` for addresses of TTBR1.
void mmu_set_high(const struct space *high);
void tlb_flush_all(void);

// ---- GIC

enum { ICC_SRE_ON = 7 };
void gic_distributor_setup(void);
void gic_cpu_setup(void);
u64 gic_redistributor(u64 cpu);
void gic_wait_distributor(void);
void gic_wait_redistributor(u64 cpu);
void gic_enable(u32 intid, u8 priority);
void gic_disable(u32 intid);
void gic_set_priority(u32 intid, u8 priority);
void gic_route(u32 spi, u64 affinity);
void gic_set_edge(u32 intid, bool edge);
void gic_sgi(u32 intid, u64 target_list);
void gic_sgi_to(u32 intid, u64 cpu);
void gic_sgi_others(u32 intid);
bool gic_bit(u64 base_register, u32 intid);

#define GICD_CTLR (GICD + 0x0)
#define GICD_TYPER (GICD + 0x4)
#define GICD_IGROUPR (GICD + 0x80)
#define GICD_ISENABLER (GICD + 0x100)
#define GICD_ICENABLER (GICD + 0x180)
#define GICD_ISPENDR (GICD + 0x200)
#define GICD_ICPENDR (GICD + 0x280)
#define GICD_ISACTIVER (GICD + 0x300)
#define GICD_ICACTIVER (GICD + 0x380)
#define GICD_IPRIORITYR (GICD + 0x400)
#define GICD_ICFGR (GICD + 0xc00)
#define GICD_IROUTER (GICD + 0x6000)
#define SGI_FRAME 0x10000

#define INTID_CNTV 27
#define INTID_CNTP 30
#define INTID_PL011 33
#define INTID_PL031 34
#define INTID_PMU 23
#define INTID_NONE 1023

// ---- time

static inline u64 counter(void) {
  u64 value;
  asm volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(value)::"memory");
  return value;
}
u64 ticks(u64 microseconds);
#ifndef WAIT_SECONDS
#define WAIT_SECONDS 10
#endif
// Spins until `*word` has the value; false after WAIT_SECONDS.
bool wait_for(const volatile u64 *word, u64 value);
void delay(u64 microseconds);

// ---- PSCI and other CPUs

#define PSCI_VERSION 0x84000000
#define PSCI_CPU_SUSPEND 0xc4000001
#define PSCI_CPU_OFF 0x84000002
#define PSCI_CPU_ON 0xc4000003
#define PSCI_AFFINITY_INFO 0xc4000004
#define PSCI_MIGRATE_INFO_TYPE 0x84000006
#define PSCI_SYSTEM_OFF 0x84000008
#define PSCI_SYSTEM_RESET 0x84000009
#define PSCI_FEATURES 0x8400000a

long psci(u64 function, u64 argument1, u64 argument2, u64 argument3);
u64 cpu_affinity(u64 cpu);
u64 cpu_count(void);
// Turns CPU `cpu` on; it then waits for jobs.
long cpu_on(u64 cpu);
// Starts a job there, and waits for all jobs of the CPU.
void cpu_start(u64 cpu, void (*function)(u64), u64 argument);
bool cpu_wait(u64 cpu);
// Turns all CPUs on, GIC included, and waits until they wait for jobs.
void cpus_on(void);
extern void (*volatile secondary_hook)(void);

void *memset(void *target, int value, size_t bytes);
void *memcpy(void *target, const void *source, size_t bytes);
