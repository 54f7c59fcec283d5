// Page tables of any granule, and turning the MMU on.
#include "guest.h"

struct space boot_space;
static u64 next_table = TABLES_START;

// MAIR: 0 write-back, 1 Device-nGnRnE, 2 Normal non-cacheable.
#define MAIR_VALUE 0x4400ffULL

extern char image_start[];

u64 table_allocate(int page_shift) {
  u64 bytes = 1ULL << page_shift;
  u64 table = (next_table + bytes - 1) & ~(bytes - 1);
  next_table = table + bytes;
  if (next_table > TABLES_END) {
    print("FAIL out of page tables\n");
    next_table = TABLES_START;
  }
  for (u64 i = 0; i < bytes; i += 8) {
    write64(table + i, 0);
  }
  return table;
}

struct space space_create(int page_shift, int va_bits) {
  return (struct space){table_allocate(page_shift), page_shift, va_bits};
}

int space_shift(const struct space *space, int level) {
  return space->page_shift + (3 - level) * (space->page_shift - 3);
}

static int start_level(const struct space *space) {
  int level = 3;
  while (space_shift(space, level) + space->page_shift - 3 < space->va_bits) {
    level--;
  }
  return level;
}

u64 *space_entry(struct space *space, u64 va, int level) {
  u64 table = space->root;
  u64 offset = va & ((1ULL << space->va_bits) - 1);
  u64 mask = (1ULL << (space->page_shift - 3)) - 1;
  for (int at = start_level(space);; at++) {
    u64 *entry = (u64 *)table + ((offset >> space_shift(space, at)) & mask);
    if (at == level) {
      return entry;
    }
    if ((*entry & 3) != 3) {
      *entry = table_allocate(space->page_shift) | 3;
    }
    table = *entry & 0x0000fffffffff000ULL & ~((1ULL << space->page_shift) - 1);
  }
}

void space_map(struct space *space, u64 va, u64 pa, u64 bytes, int level, u64 attributes) {
  u64 step = 1ULL << space_shift(space, level);
  for (u64 done = 0; done < bytes; done += step) {
    *space_entry(space, va + done, level) = (pa + done) | attributes | (level == 3 ? 3 : 1);
  }
  dsb();
}

void space_map_machine(struct space *space) {
  u64 block = 1ULL << space_shift(space, 2);
  // A 64 KiB granule's block of 512 MiB covers GIC and devices at once.
  u64 devices = block > 0x8000000 ? 0 : 0x8000000;
  space_map(space, devices, devices, 0xa000000 - devices, 2, DEVICE_PAGE);
  space_map(space, RAM_START, RAM_START, 0x10000000, 2, NORMAL_PAGE | UXN);
  space_map(space, RAM_START + EL0_ALIAS, RAM_START, 0x10000000, 2, NORMAL_PAGE | AP_EL0 | PXN);
}

static u64 tcr_of(const struct space *space) {
  // Inner and outer write-back, inner shareable.
  return (u64)(64 - space->va_bits) | 0x3500;
}

u64 tcr_low(const struct space *space) {
  u64 granule = space->page_shift == 12 ? 0 : space->page_shift == 14 ? 2 : 1;
  return tcr_of(space) | (granule << 14);
}

u64 tcr_high(const struct space *space) {
  u64 granule = space->page_shift == 12 ? 2 : space->page_shift == 14 ? 1 : 3;
  return (tcr_of(space) | (granule << 14)) << 16;
}

void tlb_flush_all(void) { asm volatile("dsb ish\n\ttlbi vmalle1is\n\tdsb ish\n\tisb" ::: "memory"); }

// Also from one space to another: off in between, since all of them map the program at its place.
void mmu_enable(const struct space *low) {
  write_sys(sctlr_el1, 0x30d00800ULL);
  write_sys(mair_el1, MAIR_VALUE);
  // IPS 40 bits, no walks of TTBR1.
  write_sys(tcr_el1, tcr_low(low) | (2ULL << 32) | (1ULL << 23) | (16ULL << 16) | (2ULL << 30));
  write_sys(ttbr0_el1, low->root);
  dsb();
  asm volatile("tlbi vmalle1\n\tdsb nsh\n\tisb" ::: "memory");
  // RES1 bits of Armv8.0, then M, C, I, SA, SA0; UCI, UCT, DZE, nTWE, nTWI.
  u64 sctlr = 0x30d00800ULL | (1 << 0) | (1 << 2) | (1 << 12) | (1 << 3) | (1 << 4) | (1 << 26) |
              (1 << 15) | (1 << 14) | (1 << 18) | (1 << 16) | (1 << 23);
  write_sys(sctlr_el1, sctlr);
}

void mmu_set_high(const struct space *high) {
  u64 tcr = read_sys(tcr_el1) & ~0xffff0000ULL;
  write_sys(ttbr1_el1, high->root);
  write_sys(tcr_el1, tcr | tcr_high(high));
  tlb_flush_all();
}
