// What the programs about translation share: memory, pages, and how an access ends.
#pragma once

#include "guest.h"

#define LOW 0x20000000ULL  // unmapped in the machine's own space
#define HIGH(bits) (~0ULL << (bits))
#define PATTERN(n) (0x1122334455660000ULL | (n))

static u64 next_page = SCRATCH_START;

CODE(do_load, "ldr x0, [x0]\n ret");
CODE(do_store, "str x1, [x0]\n ret");
CODE(do_ldtr, "ldtr x0, [x0]\n ret");
CODE(do_sttr, "sttr x1, [x0]\n ret");
CODE(el0_load, "ldr x0, [x0]\n svc #0");
CODE(el0_store, "str x0, [x0]\n svc #0");

// `bytes` of RAM, aligned to their size.
static inline u64 memory(u64 bytes) {
  u64 at = (next_page + bytes - 1) & ~(bytes - 1);
  next_page = at + bytes;
  return at;
}

#define OK 0xffffffff
// The ISS of the data abort that a load or store takes, or OK.
static inline u64 outcome(char *code, u64 address, u64 value) {
  struct cpu *cpu = this_cpu();
  traps_expect(1);
  CALL(code, address, value);
  asm volatile("" ::: "memory");
  cpu->traps_expected = 0;
  return cpu->trap.count ? cpu->trap.iss : OK;
}

static inline u64 el0_outcome(char *code, u64 address) {
  el0_run(el0_address(code), address);
  struct trap trap = traps_taken();
  return trap.ec == EC_SVC ? OK : trap.iss;
}

static inline void tlbi_va(u64 va) {
  asm volatile("dsb ish\n tlbi vaae1is, %0\n dsb ish\n isb" ::"r"((va >> 12) & 0xfffffffffff)
               : "memory");
}

static inline u64 page_with(u64 va, u64 attributes) {
  u64 pa = memory(4096);
  *space_entry(&boot_space, va, 3) = 0;
  tlbi_va(va);
  space_map(&boot_space, va, pa, 4096, 3, attributes | ATTR_NORMAL | SH_INNER);
  return pa;
}

// MOV X0, #n; RET
static inline void write_code(u64 at, u32 value) {
  write32(at, 0xd2800000 | value << 5);
  write32(at + 4, 0xd65f03c0);
  asm volatile("dc cvau, %0\n dsb ish\n ic ivau, %0\n dsb ish\n isb" ::"r"(at) : "memory");
}

static inline u64 run_at(u64 va) {
  struct cpu *cpu = this_cpu();
  traps_expect(1);
  u64 value = CALL((char *)va, 0, 0);
  asm volatile("" ::: "memory");
  cpu->traps_expected = 0;
  return cpu->trap.count ? 0x1000 | cpu->trap.iss : value;
}
