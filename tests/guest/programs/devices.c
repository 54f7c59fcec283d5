// PL011, PL031 and PL061 as a driver sees them.
#include "guest.h"

#define DR (PL011 + 0x00)
#define RSR (PL011 + 0x04)
#define FR (PL011 + 0x18)
#define ILPR (PL011 + 0x20)
#define IBRD (PL011 + 0x24)
#define FBRD (PL011 + 0x28)
#define LCRH (PL011 + 0x2c)
#define CR (PL011 + 0x30)
#define IFLS (PL011 + 0x34)
#define IMSC (PL011 + 0x38)
#define RIS (PL011 + 0x3c)
#define MIS (PL011 + 0x40)
#define ICR (PL011 + 0x44)
#define TXRIS (1 << 5)
#define RXRIS (1 << 4)

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
}

static u32 identity(u64 base, u64 offset) {
  return read32(base + offset) | read32(base + offset + 4) << 8 | read32(base + offset + 8) << 16 |
         read32(base + offset + 12) << 24;
}

static void identities(void) {
  CHECK_EQ(identity(PL011, 0xff0), 0xb105f00d);
  CHECK_EQ(identity(PL011, 0xfe0) & 0xfffff, 0x41011);
  CHECK_EQ(identity(PL031, 0xff0), 0xb105f00d);
  CHECK_EQ(identity(PL031, 0xfe0) & 0xfffff, 0x41031);
  CHECK_EQ(identity(PL061, 0xff0), 0xb105f00d);
  CHECK_EQ(identity(PL061, 0xfe0) & 0xfffff, 0x41061);
}

static void uart_registers(void) {
  u32 line = read32(LCRH);
  write32(IBRD, 0x1234);
  write32(FBRD, 0x2a);
  write32(LCRH, 0x70);
  CHECK_EQ(read32(IBRD), 0x1234);
  CHECK_EQ(read32(FBRD), 0x2a);
  CHECK_EQ(read32(LCRH), 0x70);
  write32(IFLS, 0x12);
  CHECK_EQ(read32(IFLS), 0x12);
  write32(IMSC, 0x50);
  CHECK_EQ(read32(IMSC), 0x50);
  write32(IMSC, 0);
  write32(LCRH, line | 0x10);
}

static void uart_idle(void) {
  CHECK_EQ(read32(FR) & (1 << 4 | 1 << 5 | 1 << 7), 1 << 4 | 1 << 7);  // RXFE, not TXFF, TXFE
  CHECK_EQ(read32(RSR), 0);
  CHECK_EQ(read32(RIS) & RXRIS, 0);
}

static void uart_transmit_interrupt(void) {
  write32(ICR, 0x7ff);
  print("\n");
  u64 limit = counter() + ticks(5000000);
  while (!(read32(RIS) & TXRIS) && counter() < limit) {
  }
  CHECK_EQ(read32(RIS) & TXRIS, TXRIS);
  CHECK_EQ(read32(MIS), 0);
  write32(IMSC, TXRIS);
  CHECK_EQ(read32(MIS), TXRIS);
  write32(IMSC, 0);
  write32(ICR, TXRIS);
  CHECK_EQ(read32(RIS) & TXRIS, 0);
}

static void uart_loopback(void) {
  // LBE, TXE, RXE, UARTEN: what is sent comes back in.
  u32 control = read32(CR);
  write32(LCRH, 0x70);
  write32(IFLS, 0);
  write32(CR, 0x381);
  for (u32 i = 0; i < 5; i++) {
    write32(DR, 0x30 + i);
  }
  u64 limit = counter() + ticks(1000000);
  while (read32(FR) & (1 << 4) && counter() < limit) {
  }
  u32 received[5];
  for (u32 i = 0; i < 5; i++) {
    delay(2000);
    received[i] = read32(DR);
  }
  u32 flags = read32(FR);
  write32(CR, control);
  for (u32 i = 0; i < 5; i++) {
    CHECK_EQ(received[i], 0x30 + i);
  }
  CHECK_EQ(flags & (1 << 4), 1 << 4);
}

static void clock_counts(void) {
  u32 start = read32(PL031);
  // A plausible date: 2020 or later.
  CHECK(start > 1577836800);
  u64 limit = counter() + ticks(3000000);
  while (read32(PL031) == start && counter() < limit) {
  }
  u64 first = counter();
  u32 second = read32(PL031);
  CHECK(second > start);
  while (read32(PL031) == second && counter() < first + ticks(5000000)) {
  }
  u64 elapsed = counter() - first;
  CHECK_EQ(read32(PL031), second + 1);
  CHECK(elapsed > ticks(500000) && elapsed < ticks(3000000));
}

static void clock_loads(void) {
  u32 before = read32(PL031);
  write32(PL031 + 0x08, 1000000);
  u32 loaded = read32(PL031);
  CHECK(loaded >= 1000000 && loaded < 1000010);
  CHECK_EQ(read32(PL031 + 0x0c), 1);
  write32(PL031 + 0x08, before);
}

static void clock_alarm(void) {
  write32(PL031 + 0x1c, 1);
  gic_route(INTID_PL031, 0);
  gic_set_edge(INTID_PL031, false);
  gic_enable(INTID_PL031, 0x60);
  u32 now = read32(PL031);
  write32(PL031 + 0x04, now + 1);
  write32(PL031 + 0x10, 1);
  u64 limit = counter() + ticks(5000000);
  while (read_sys(icc_hppir1_el1) != INTID_PL031 && counter() < limit) {
  }
  CHECK(read32(PL031) >= now + 1);
  CHECK_EQ(read32(PL031 + 0x14), 1);
  CHECK_EQ(read32(PL031 + 0x18), 1);
  CHECK_EQ(read_sys(icc_iar1_el1), INTID_PL031);
  write32(PL031 + 0x1c, 1);
  write_sys(icc_eoir1_el1, INTID_PL031);
  CHECK_EQ(read32(PL031 + 0x14), 0);
  write32(PL031 + 0x10, 0);
  gic_disable(INTID_PL031);
}

static void gpio_data_mask(void) {
  write32(PL061 + 0x400, 0xf0);  // GPIODIR: the high four are outputs
  CHECK_EQ(read32(PL061 + 0x400), 0xf0);
  write32(PL061 + 0x3fc, 0);
  // Address bits 9:2 mask what is written and read.
  write32(PL061 + (0x50 << 2), 0xff);
  CHECK_EQ(read32(PL061 + 0x3fc) & 0xf0, 0x50);
  CHECK_EQ(read32(PL061 + (0x40 << 2)), 0x40);
  CHECK_EQ(read32(PL061 + (0xa0 << 2)), 0);
  CHECK_EQ(read32(PL061), 0);
  write32(PL061 + (0x10 << 2), 0);
  CHECK_EQ(read32(PL061 + 0x3fc) & 0xf0, 0x40);
  write32(PL061 + 0x400, 0);
}

static void gpio_registers(void) {
  write32(PL061 + 0x404, 0x5a);
  CHECK_EQ(read32(PL061 + 0x404), 0x5a);  // GPIOIS
  write32(PL061 + 0x408, 0x3c);
  CHECK_EQ(read32(PL061 + 0x408), 0x3c);  // GPIOIBE
  write32(PL061 + 0x40c, 0x18);
  CHECK_EQ(read32(PL061 + 0x40c), 0x18);  // GPIOIEV
  write32(PL061 + 0x404, 0);
  write32(PL061 + 0x408, 0);
  write32(PL061 + 0x40c, 0);
  CHECK_EQ(read32(PL061 + 0x410), 0);  // GPIOIE
}

static void nothing_there(void) {
  // Holes of the bus between two devices do not stop the machine.
  struct cpu *cpu = this_cpu();
  traps_expect(1);
  (void)read32(0x09070000);
  asm volatile("" ::: "memory");
  cpu->traps_expected = 0;
  CHECK(cpu->trap.count == 0 || cpu->trap.ec == EC_DATA_SAME);
}

const struct test tests[] = {
    {"identities", identities},
    {"uart_registers", uart_registers},
    {"uart_idle", uart_idle},
    {"uart_transmit_interrupt", uart_transmit_interrupt},
    {"uart_loopback", uart_loopback},
    {"clock_counts", clock_counts},
    {"clock_loads", clock_loads},
    {"clock_alarm", clock_alarm},
    {"gpio_data_mask", gpio_data_mask},
    {"gpio_registers", gpio_registers},
    {"nothing_there", nothing_there},
    {NULL, NULL},
};
