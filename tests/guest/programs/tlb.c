// What the TLB may remember: ASIDs, maintenance, aliases, tagged addresses, both halves.
#include "mmu.h"

void setup(void) {}

// ---- ASIDs and TLB maintenance

static struct space space_a;
static struct space space_b;

static void use(struct space *space, u64 asid) {
  write_sys(ttbr0_el1, space->root | asid << 48);
}

// Two address spaces with LOW at another page each; both used, so that the TLB may hold both.
static void two_spaces(u64 attributes) {
  space_a = space_create(12, 39);
  space_b = space_create(12, 39);
  space_map_machine(&space_a);
  space_map_machine(&space_b);
  u64 pages = memory(8192);
  write64(pages, 0xa);
  write64(pages + 4096, 0xb);
  space_map(&space_a, LOW, pages, 4096, 3, NORMAL_PAGE | attributes);
  space_map(&space_b, LOW, pages + 4096, 4096, 3, NORMAL_PAGE | attributes);
}

static void asids(void) {
  two_spaces(NG);
  tlb_flush_all();
  bool right = true;
  for (u64 i = 0; i < 10; i++) {
    use(&space_a, 1);
    right &= read64(LOW) == 0xa;
    use(&space_b, 2);
    right &= read64(LOW) == 0xb;
  }
  use(&boot_space, 0);
  CHECK(right);
  CHECK_EQ(outcome(do_load, LOW + 0x1000000, 0), 0x06);
}

static void asid_from_ttbr1(void) {
  two_spaces(NG);
  struct space high = space_create(12, 39);
  mmu_set_high(&high);
  u64 tcr = read_sys(tcr_el1);
  write_sys(tcr_el1, tcr | 1ULL << 22);  // A1
  tlb_flush_all();
  write_sys(ttbr1_el1, high.root | 1ULL << 48);
  write_sys(ttbr0_el1, space_a.root);
  u64 first = read64(LOW);
  write_sys(ttbr1_el1, high.root | 2ULL << 48);
  write_sys(ttbr0_el1, space_b.root);
  u64 second = read64(LOW);
  write_sys(ttbr1_el1, high.root);
  write_sys(ttbr0_el1, boot_space.root);
  write_sys(tcr_el1, tcr);
  tlb_flush_all();
  CHECK_EQ(first, 0xa);
  CHECK_EQ(second, 0xb);
}

// Makes LOW of the running space point to another page, with the given maintenance; reads it.
#define REMAP(instruction, operand)                                             \
  ({                                                                            \
    u64 new_page = memory(4096);                                                \
    write64(new_page, ++value);                                                 \
    u64 remap_operand = (operand);                                              \
    read64(LOW);                                                                \
    *space_entry(&space_a, LOW, 3) = 0;                                         \
    asm volatile("dsb ish\n tlbi " instruction "\n dsb ish\n isb" ::"r"(remap_operand) : "memory"); \
    u64 gone = outcome(do_load, LOW, 0);                                        \
    *space_entry(&space_a, LOW, 3) = new_page | NORMAL_PAGE | NG | 3;           \
    dsb();                                                                      \
    isb();                                                                      \
    CHECK_EQ(gone, 7);                                                          \
    CHECK_EQ(read64(LOW), value);                                               \
  })

static void tlbi_variants(void) {
  u64 value = 100;
  two_spaces(NG);
  tlb_flush_all();
  use(&space_a, 7);
  u64 page = LOW >> 12;
  u64 asid = 7ULL << 48;
  REMAP("vmalle1", 0);
  REMAP("vmalle1is", 0);
  REMAP("vae1, %0", page | asid);
  REMAP("vae1is, %0", page | asid);
  REMAP("vale1, %0", page | asid);
  REMAP("vale1is, %0", page | asid);
  REMAP("vaae1, %0", page);
  REMAP("vaae1is, %0", page);
  REMAP("vaale1, %0", page);
  REMAP("vaale1is, %0", page);
  REMAP("aside1, %0", asid);
  REMAP("aside1is, %0", asid);
  use(&boot_space, 0);
  tlb_flush_all();
}

static void tlbi_of_block_by_any_address(void) {
  u64 va = 0x10000000ULL;
  space_map(&boot_space, va, SCRATCH_START, 0x200000, 2, NORMAL_PAGE);
  CHECK_EQ(outcome(do_load, va, 0), OK);
  CHECK_EQ(outcome(do_load, va + 0x1ff000, 0), OK);
  *space_entry(&boot_space, va, 2) = 0;
  tlbi_va(va + 0x123000);
  CHECK_EQ(outcome(do_load, va, 0), 6);
  CHECK_EQ(outcome(do_load, va + 0x1ff000, 0), 6);
}

static void break_before_make(void) {
  // A block split into pages, and joined again.
  u64 va = 0x12000000ULL;
  u64 pa = memory(0x200000);
  space_map(&boot_space, va, pa, 0x200000, 2, NORMAL_PAGE);
  write64(va + 0x5000, PATTERN(5));
  *space_entry(&boot_space, va, 2) = 0;
  tlbi_va(va);
  for (u64 at = 0; at < 0x200000; at += 4096) {
    // The pages in reverse order.
    space_map(&boot_space, va + at, pa + 0x1ff000 - at, 4096, 3, NORMAL_PAGE);
  }
  CHECK_EQ(read64(va + 0x1fa000), PATTERN(5));
  *space_entry(&boot_space, va, 2) = 0;
  tlb_flush_all();
  CHECK_EQ(outcome(do_load, va, 0), 6);
  space_map(&boot_space, va, pa, 0x200000, 2, NORMAL_PAGE);
  CHECK_EQ(read64(va + 0x5000), PATTERN(5));
}

static void permission_change(void) {
  u64 pa = page_with(LOW, AF);
  CHECK_EQ(outcome(do_store, LOW, 1), OK);
  *space_entry(&boot_space, LOW, 3) |= AP_READ_ONLY;
  tlbi_va(LOW);
  CHECK_EQ(outcome(do_store, LOW, 2), 0x4f);
  CHECK_EQ(read64(pa), 1);
  *space_entry(&boot_space, LOW, 3) &= ~AP_READ_ONLY;
  tlbi_va(LOW);
  CHECK_EQ(outcome(do_store, LOW, 3), OK);
  CHECK_EQ(read64(pa), 3);
}

static void aliases(void) {
  u64 pa = page_with(LOW, AF);
  space_map(&boot_space, LOW + 0x5000, pa, 4096, 3, NORMAL_PAGE);
  write64(LOW + 16, PATTERN(1));
  CHECK_EQ(read64(LOW + 0x5010), PATTERN(1));
  write64(LOW + 0x5010, PATTERN(2));
  CHECK_EQ(read64(LOW + 16), PATTERN(2));
  CHECK_EQ(read64(pa + 16), PATTERN(2));
}

static void code_through_alias(void) {
  u64 pa = page_with(LOW, AF);
  write_code(pa, 1);
  CHECK_EQ(run_at(LOW), 1);
  write_code(LOW, 2);
  CHECK_EQ(run_at(LOW), 2);
  write_code(pa, 3);
  CHECK_EQ(run_at(LOW), 3);
  CHECK_EQ(run_at(pa), 3);
}

static void code_remapped(void) {
  u64 first = page_with(LOW, AF);
  write_code(first, 11);
  CHECK_EQ(run_at(LOW), 11);
  u64 second = page_with(LOW, AF);
  write_code(second, 12);
  CHECK_EQ(run_at(LOW), 12);
}

// ---- tagged addresses and TTBR1

static void top_byte(void) {
  u64 pa = page_with(LOW, AF);
  write64(pa, PATTERN(3));
  u64 tagged = LOW | 0xa5ULL << 56;
  CHECK_EQ(outcome(do_load, tagged, 0), 0x04);
  u64 tcr = read_sys(tcr_el1);
  write_sys(tcr_el1, tcr | 1ULL << 37);  // TBI0
  tlb_flush_all();
  CHECK_EQ(read64(tagged), PATTERN(3));
  write64(tagged, PATTERN(4));
  // FAR keeps the tag of a data address.
  CHECK_EQ(outcome(do_load, tagged + 0x100000, 0), 0x07);
  CHECK_EQ(this_cpu()->trap.far, tagged + 0x100000);
  // A branch drops it.
  write_code(pa, 51);
  CHECK_EQ(run_at(tagged), 51);
  write_sys(tcr_el1, tcr);
  tlb_flush_all();
  CHECK_EQ(outcome(do_load, tagged, 0), 0x04);
}

static void two_halves(void) {
  struct space high = space_create(12, 39);
  mmu_set_high(&high);
  u64 pa = page_with(LOW, AF);
  u64 page = memory(4096);
  space_map(&high, HIGH(39) + LOW, page, 4096, 3, NORMAL_PAGE);
  write64(pa, 1);
  write64(page, 2);
  CHECK_EQ(read64(LOW), 1);
  CHECK_EQ(read64(HIGH(39) + LOW), 2);
  CHECK_EQ(outcome(do_load, HIGH(39) - 8, 0), 4);
  CHECK_EQ(outcome(do_load, 1ULL << 39, 0), 4);
  u64 tcr = read_sys(tcr_el1);
  write_sys(tcr_el1, tcr | 1ULL << 23);  // EPD1
  tlb_flush_all();
  CHECK_EQ(outcome(do_load, HIGH(39) + LOW, 0), 4);
  write_sys(tcr_el1, tcr);
  tlb_flush_all();
  CHECK_EQ(read64(HIGH(39) + LOW), 2);
}

const struct test tests[] = {
    {"asids", asids},
    {"asid_from_ttbr1", asid_from_ttbr1},
    {"tlbi_variants", tlbi_variants},
    {"tlbi_of_block_by_any_address", tlbi_of_block_by_any_address},
    {"break_before_make", break_before_make},
    {"permission_change", permission_change},
    {"aliases", aliases},
    {"code_through_alias", code_through_alias},
    {"code_remapped", code_remapped},
    {"top_byte", top_byte},
    {"two_halves", two_halves},
    {NULL, NULL},
};
