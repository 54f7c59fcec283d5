// Stage 1 translation: granules, levels, permissions, AT.
#include "mmu.h"

void setup(void) {}

// ---- granules and levels, through TTBR1

static void granule(int page_shift, int va_bits, int block_level) {
  struct space space = space_create(page_shift, va_bits);
  mmu_set_high(&space);
  u64 page = 1ULL << page_shift;
  u64 base = HIGH(va_bits);
  u64 pa = memory(page * 2);
  // Two pages in exchanged order, in the last and the first table entry.
  space_map(&space, base, pa + page, page, 3, NORMAL_PAGE);
  space_map(&space, ~0ULL & ~(page - 1), pa, page, 3, NORMAL_PAGE);
  write64(pa + 8, PATTERN(page_shift));
  write64(pa + page + 8, PATTERN(1));
  CHECK_EQ(read64(base + 8), PATTERN(1));
  CHECK_EQ(read64((~0ULL & ~(page - 1)) + 8), PATTERN(page_shift));
  write64(base + page - 8, PATTERN(2));
  CHECK_EQ(read64(pa + page * 2 - 8), PATTERN(2));
  CHECK_EQ(outcome(do_load, base + page, 0), 0x07);
  CHECK_EQ(this_cpu()->trap.far, base + page);
  // A block around the same pages.
  u64 block = 1ULL << space_shift(&space, block_level);
  u64 va = base + 4 * block;
  space_map(&space, va, pa & ~(block - 1), 1, block_level, NORMAL_PAGE);
  CHECK_EQ(read64(va + (pa & (block - 1)) + 8), PATTERN(page_shift));
  CHECK_EQ(outcome(do_load, va + block, 0), (u64)(4 + block_level));
  // A store that crosses into a page that lies before the first.
  space_map(&space, base + page, pa, page, 3, NORMAL_PAGE);
  asm volatile("str %0, [%1]" ::"r"(0x8877665544332211), "r"(base + page - 3) : "memory");
  CHECK_EQ(read64(pa + 2 * page - 8) >> 40, 0x332211);
  CHECK_EQ(read64(pa) & 0xffffffffff, 0x8877665544);
}

static void granule_4k(void) { granule(12, 48, 2); }
static void granule_4k_39_bits(void) { granule(12, 39, 1); }
static void granule_4k_30_bits(void) { granule(12, 30, 2); }

static void granule_16k(void) { granule(14, 47, 2); }
static void granule_16k_48_bits(void) { granule(14, 48, 2); }
static void granule_16k_36_bits(void) { granule(14, 36, 2); }
static void granule_64k(void) { granule(16, 48, 2); }
static void granule_64k_42_bits(void) { granule(16, 42, 2); }

// The programs' own mapping with another granule.
static void identity(int page_shift, int va_bits) {
  struct space space = space_create(page_shift, va_bits);
  space_map_machine(&space);
  u64 page = 1ULL << page_shift;
  u64 va = 0x20000000ULL;
  space_map(&space, va, memory(page), page, 3, NORMAL_PAGE);
  mmu_enable(&space);
  write64(va, PATTERN(9));
  u64 seen = read64(next_page - page);
  u64 fault = outcome(do_load, va + page, 0);
  mmu_enable(&boot_space);
  CHECK_EQ(seen, PATTERN(9));
  CHECK_EQ(fault, 7);
}

static void identity_16k(void) { identity(14, 47); }
static void identity_64k(void) { identity(16, 42); }

static void level_of_fault(void) {
  struct space space = space_create(12, 48);
  mmu_set_high(&space);
  u64 base = HIGH(48);
  CHECK_EQ(outcome(do_load, base, 0), 0x04);
  space_entry(&space, base, 1);
  CHECK_EQ(outcome(do_load, base, 0), 0x05);
  space_entry(&space, base, 2);
  CHECK_EQ(outcome(do_load, base, 0), 0x06);
  *space_entry(&space, base, 3) = memory(4096) | NORMAL_PAGE | 1;  // reserved: invalid
  dsb();
  CHECK_EQ(outcome(do_load, base, 0), 0x07);
}

static void block_at_level_0(void) {
  struct space space = space_create(12, 48);
  mmu_set_high(&space);
  *space_entry(&space, HIGH(48), 0) = RAM_START | NORMAL_PAGE | 1;
  dsb();
  CHECK_EQ(outcome(do_load, HIGH(48), 0), 0x04);
}

// ---- permissions

static void access_permissions(void) {
  page_with(LOW, AF);
  CHECK_EQ(outcome(do_load, LOW, 0), OK);
  CHECK_EQ(outcome(do_store, LOW, 0), OK);
  CHECK_EQ(el0_outcome(el0_load, LOW), 0x0f);
  CHECK_EQ(el0_outcome(el0_store, LOW), 0x4f);
  page_with(LOW, AF | AP_EL0);
  CHECK_EQ(outcome(do_store, LOW, 0), OK);
  CHECK_EQ(el0_outcome(el0_load, LOW), OK);
  CHECK_EQ(el0_outcome(el0_store, LOW), OK);
  page_with(LOW, AF | AP_READ_ONLY);
  CHECK_EQ(outcome(do_load, LOW, 0), OK);
  CHECK_EQ(outcome(do_store, LOW, 0), 0x4f);
  CHECK_EQ(el0_outcome(el0_load, LOW), 0x0f);
  page_with(LOW, AF | AP_READ_ONLY | AP_EL0);
  CHECK_EQ(outcome(do_load, LOW, 0), OK);
  CHECK_EQ(outcome(do_store, LOW, 0), 0x4f);
  CHECK_EQ(el0_outcome(el0_load, LOW), OK);
  CHECK_EQ(el0_outcome(el0_store, LOW), 0x4f);
}

static void unprivileged_access(void) {
  page_with(LOW, AF);
  CHECK_EQ(outcome(do_ldtr, LOW, 0), 0x0f);
  CHECK_EQ(this_cpu()->trap.ec, EC_DATA_SAME);
  CHECK_EQ(outcome(do_sttr, LOW, 0), 0x4f);
  page_with(LOW, AF | AP_EL0);
  CHECK_EQ(outcome(do_sttr, LOW, 5), OK);
  CHECK_EQ(outcome(do_ldtr, LOW, 0), OK);
  CHECK_EQ(read64(LOW), 5);
}

static void access_flag(void) {
  page_with(LOW, 0);
  CHECK_EQ(outcome(do_load, LOW + 8, 0), 0x0b);
  CHECK_EQ(outcome(do_store, LOW, 0), 0x4b);
  // The access flag is checked before permissions.
  page_with(LOW, AP_READ_ONLY);
  CHECK_EQ(outcome(do_store, LOW, 0), 0x4b);
  // A fault leaves nothing in the TLB.
  *space_entry(&boot_space, LOW, 3) |= AF | AP_EL0;
  dsb();
  CHECK_EQ(outcome(do_load, LOW, 0), OK);
}

CODE(el0_call_blr, "mov x9, x0\n blr x9\n svc #0");

static void execute_never(void) {
  u64 pa = page_with(LOW, AF);
  write_code(pa, 33);
  CHECK_EQ(run_at(LOW), 33);
  pa = page_with(LOW, AF | PXN);
  write_code(pa, 34);
  CHECK_EQ(run_at(LOW), 0x100f);
  // Writable from EL0 means PXN.
  pa = page_with(LOW, AF | AP_EL0);
  write_code(pa, 35);
  CHECK_EQ(run_at(LOW), 0x100f);
  CHECK_EQ(el0_run(el0_address(el0_call_blr), LOW), 35);
  CHECK_EQ(traps_taken().ec, EC_SVC);
  pa = page_with(LOW, AF | AP_EL0 | UXN);
  write_code(pa, 36);
  el0_run(el0_address(el0_call_blr), LOW);
  struct trap trap = traps_taken();
  CHECK_EQ(trap.ec, EC_INSN_LOWER);
  CHECK_EQ(trap.iss, 0x0f);
  CHECK_EQ(trap.elr, LOW);
  // EL0 may read and run, EL1 too.
  pa = page_with(LOW, AF | AP_EL0 | AP_READ_ONLY);
  write_code(pa, 37);
  CHECK_EQ(run_at(LOW), 37);
  CHECK_EQ(el0_run(el0_address(el0_call_blr), LOW), 37);
  traps_taken();
}

static void execute_only(void) {
  u64 pa = page_with(LOW, AF | PXN);  // no access from EL0, yet not UXN
  write_code(pa, 38);
  CHECK_EQ(el0_run(el0_address(el0_call_blr), LOW), 38);
  CHECK_EQ(traps_taken().ec, EC_SVC);
  CHECK_EQ(el0_outcome(el0_load, LOW), 0x0f);
}

static void wxn(void) {
  u64 pa = page_with(LOW, AF);
  write_code(pa, 39);
  // This program runs from writable pages, so its own must become read-only first.
  struct space space = space_create(12, 39);
  space_map_machine(&space);
  u64 text = (u64)vectors & ~0x1fffffULL;
  *space_entry(&space, text, 2) = 0;
  for (u64 va = text; va < text + 0x200000; va += 4096) {
    extern char file_end[];
    bool is_text = va < ((u64)file_end & ~4095ULL);
    space_map(&space, va, va, 4096, 3, NORMAL_PAGE | UXN | (is_text ? AP_READ_ONLY : 0));
  }
  space_map(&space, LOW, pa, 4096, 3, NORMAL_PAGE);
  u64 *stay = space_entry(&space, (u64)&this_cpu()->trap & ~4095ULL, 3);
  *stay &= ~AP_READ_ONLY;
  dsb();
  mmu_enable(&space);
  u64 sctlr = read_sys(sctlr_el1);
  write_sys(sctlr_el1, sctlr | 1ULL << 19);
  tlb_flush_all();
  u64 seen = run_at(LOW);
  write_sys(sctlr_el1, sctlr);
  tlb_flush_all();
  u64 after = run_at(LOW);
  mmu_enable(&boot_space);
  CHECK_EQ(seen, 0x100f);
  CHECK_EQ(after, 39);
}

static void hierarchical(void) {
  page_with(LOW, AF | AP_EL0);
  u64 *table = space_entry(&boot_space, LOW, 2);
  u64 plain = *table;
  CHECK_EQ(el0_outcome(el0_store, LOW), OK);
  *table = plain | 1ULL << 62;  // APTable: no writes
  tlb_flush_all();
  CHECK_EQ(outcome(do_load, LOW, 0), OK);
  CHECK_EQ(outcome(do_store, LOW, 0), 0x4f);
  *table = plain | 1ULL << 61;  // APTable: nothing from EL0
  tlb_flush_all();
  CHECK_EQ(el0_outcome(el0_load, LOW), 0x0f);
  CHECK_EQ(outcome(do_store, LOW, 0), OK);
  *table = plain | 1ULL << 60;  // UXNTable
  tlb_flush_all();
  el0_run(LOW, 0);
  CHECK_EQ(traps_taken().iss, 0x0f);
  *table = plain;
  tlb_flush_all();
}

static void pan(void) {
  if (field(read_sys(id_aa64mmfr1_el1), 23, 20) == 0) {
    skip("no FEAT_PAN");
    return;
  }
  page_with(LOW, AF | AP_EL0);
  asm volatile(".arch armv8.1-a\n msr pan, #1\n .arch armv8-a");
  u64 load = outcome(do_load, LOW, 0);
  u64 store = outcome(do_store, LOW, 0);
  u64 ldtr = outcome(do_ldtr, LOW, 0);
  u64 saved = this_cpu()->trap.count;
  asm volatile(".arch armv8.1-a\n msr pan, #0\n .arch armv8-a");
  CHECK_EQ(load, 0x0f);
  CHECK_EQ(store, 0x4f);
  CHECK_EQ(ldtr, OK);
  CHECK_EQ(saved, 0);
  CHECK_EQ(outcome(do_load, LOW, 0), OK);
}

static u64 pan_inside;
static bool look_at_pan(struct frame *frame, u64 vector) {
  (void)frame;
  (void)vector;
  pan_inside = read_sys(s3_0_c4_c2_3);
  return true;
}

static void pan_on_exception(void) {
  if (field(read_sys(id_aa64mmfr1_el1), 23, 20) == 0) {
    skip("no FEAT_PAN");
    return;
  }
  sync_hook = look_at_pan;
  asm volatile("svc #0" ::: "memory");
  CHECK_EQ(pan_inside, 0);
  u64 sctlr = read_sys(sctlr_el1);
  write_sys(sctlr_el1, sctlr & ~(1ULL << 23));  // SPAN
  asm volatile("svc #0" ::: "memory");
  write_sys(sctlr_el1, sctlr);
  CHECK_EQ(pan_inside, 1 << 22);
  CHECK_EQ(read_sys(s3_0_c4_c2_3), 0);
}

static void uao(void) {
  if (field(read_sys(id_aa64mmfr2_el1), 7, 4) == 0) {
    skip("no FEAT_UAO");
    return;
  }
  page_with(LOW, AF);
  asm volatile(".arch armv8.2-a\n msr uao, #1\n .arch armv8-a");
  u64 load = outcome(do_ldtr, LOW, 0);
  u64 store = outcome(do_sttr, LOW, 0);
  asm volatile(".arch armv8.2-a\n msr uao, #0\n .arch armv8-a");
  CHECK_EQ(load, OK);
  CHECK_EQ(store, OK);
  CHECK_EQ(outcome(do_ldtr, LOW, 0), 0x0f);
}

// ---- AT

static u64 translate(int kind, u64 va) {
  switch (kind) {
    case 0:
      asm volatile("at s1e1r, %0\n isb" ::"r"(va) : "memory");
      break;
    case 1:
      asm volatile("at s1e1w, %0\n isb" ::"r"(va) : "memory");
      break;
    case 2:
      asm volatile("at s1e0r, %0\n isb" ::"r"(va) : "memory");
      break;
    default:
      asm volatile("at s1e0w, %0\n isb" ::"r"(va) : "memory");
  }
  return read_sys(par_el1);
}

// PAR after a fault: F, FST, RES1.
#define PAR_FAULT(status) ((status) << 1 | 1)

static void address_translation(void) {
  u64 pa = page_with(LOW, AF);
  CHECK_EQ(translate(0, LOW + 0x123) & 0xffffffffff001, pa);
  CHECK_EQ(translate(1, LOW) & 0xffffffffff001, pa);
  CHECK_EQ(translate(0, LOW) >> 56, 0xff);
  CHECK_EQ(translate(2, LOW) & 0x7f, PAR_FAULT(0x0f));
  CHECK_EQ(translate(3, LOW) & 0x7f, PAR_FAULT(0x0f));
  page_with(LOW, AF | AP_READ_ONLY | AP_EL0);
  CHECK_EQ(translate(0, LOW) & 1, 0);
  CHECK_EQ(translate(2, LOW) & 1, 0);
  CHECK_EQ(translate(1, LOW) & 0x7f, PAR_FAULT(0x0f));
  page_with(LOW, 0);
  CHECK_EQ(translate(0, LOW) & 0x7f, PAR_FAULT(0x0b));
  CHECK_EQ(translate(0, 0x7f00000000) & 0x7f, PAR_FAULT(0x05));
  CHECK_EQ(translate(0, PL031) >> 56, 0);  // Device-nGnRnE
  CHECK_EQ(translate(0, (u64)translate) & 0xffffffffff001, (u64)translate & ~0xfffULL);
}

static void mmu_off_and_on(void) {
  u64 pa = page_with(LOW, AF);
  u64 sctlr = read_sys(sctlr_el1);
  write_sys(sctlr_el1, sctlr & ~5ULL);
  write64(pa, PATTERN(7));
  u64 seen = read64(pa);
  write_sys(sctlr_el1, sctlr);
  CHECK_EQ(seen, PATTERN(7));
  CHECK_EQ(read64(LOW), PATTERN(7));
}

const struct test tests[] = {
    {"granule_4k", granule_4k},
    {"granule_4k_39_bits", granule_4k_39_bits},
    {"granule_4k_30_bits", granule_4k_30_bits},
    {"granule_16k", granule_16k},
    {"granule_16k_48_bits", granule_16k_48_bits},
    {"granule_16k_36_bits", granule_16k_36_bits},
    {"granule_64k", granule_64k},
    {"granule_64k_42_bits", granule_64k_42_bits},
    {"identity_16k", identity_16k},
    {"identity_64k", identity_64k},
    {"level_of_fault", level_of_fault},
    {"block_at_level_0", block_at_level_0},
    {"access_permissions", access_permissions},
    {"unprivileged_access", unprivileged_access},
    {"access_flag", access_flag},
    {"execute_never", execute_never},
    {"execute_only", execute_only},
    {"wxn", wxn},
    {"hierarchical", hierarchical},
    {"pan", pan},
    {"pan_on_exception", pan_on_exception},
    {"uao", uao},
    {"address_translation", address_translation},
    {"mmu_off_and_on", mmu_off_and_on},
    {NULL, NULL},
};
