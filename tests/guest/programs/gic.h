// What the programs about interrupts share: counting what came, and looking without taking.
#pragma once

#include "guest.h"

#define SPI 100  // no device of the machine drives it
#define OTHER_SPI 101

static volatile u64 received[CPUS_MAX][16];
static volatile u64 spi_received[CPUS_MAX];

static inline void count_received(u32 intid) {
  u64 index = this_cpu()->index;
  if (intid < 16) {
    store_release(&received[index][intid], received[index][intid] + 1);
  } else if (intid >= 32) {
    store_release(&spi_received[index], spi_received[index] + 1);
  }
}

static inline void enable_sgis(u64 argument) {
  (void)argument;
  for (u32 intid = 0; intid < 16; intid++) {
    gic_enable(intid, 0xa0);
  }
}

static inline u64 acknowledge(void) { return read_sys(icc_iar1_el1); }
static inline void end(u64 intid) { write_sys(icc_eoir1_el1, intid); }

static inline bool wait_highest(u64 intid) {
  u64 limit = counter() + ticks(5000000);
  while (read_sys(icc_hppir1_el1) != intid) {
    if (counter() > limit) {
      return false;
    }
  }
  return true;
}

static inline void set_pending(u32 spi) { write32(GICD_ISPENDR + spi / 32 * 4, 1u << (spi % 32)); }
