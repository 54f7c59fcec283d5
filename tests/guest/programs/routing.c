// GICv3 as several CPUs see it: SGIs to others, SPIs by affinity and to any.
#include "gic.h"

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
  gic_set_edge(SPI, true);
  gic_enable(SPI, 0x60);
  enable_sgis(0);
}

static void receive(u64 argument) {
  (void)argument;
  enable_sgis(0);
  irq_enable();
}

static void others_receive(void) {
  irq_action = count_received;
  cpus_on();
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    cpu_start(cpu, receive, 0);
    cpu_wait(cpu);
  }
  for (u64 cpu = 1; cpu < cpu_count(); cpu++) {
    for (u32 i = 0; i < 50; i++) {
      u64 before = received[cpu][i % 16];
      gic_sgi(i % 16, 1ULL << cpu);
      if (!wait_for(&received[cpu][i % 16], before + 1)) {
        fail("SGIs at another CPU", (int)cpu, i, 0);
        break;
      }
    }
  }
}

static void broadcast(void) {
  irq_action = count_received;
  irq_enable();
  u64 before[CPUS_MAX];
  u64 count = cpu_count();
  for (int round = 0; round < 20; round++) {
    for (u64 cpu = 0; cpu < count; cpu++) {
      before[cpu] = received[cpu][7];
    }
    dsb();
    write_sys(icc_sgi1r_el1, 7ULL << 24 | 1ULL << 40);
    for (u64 cpu = 1; cpu < count; cpu++) {
      CHECK(wait_for(&received[cpu][7], before[cpu] + 1));
    }
    CHECK_EQ(received[0][7], before[0]);
  }
  // A list with all of them, this one too.
  for (u64 cpu = 0; cpu < count; cpu++) {
    before[cpu] = received[cpu][9];
  }
  gic_sgi(9, (1ULL << count) - 1);
  for (u64 cpu = 0; cpu < count; cpu++) {
    CHECK(wait_for(&received[cpu][9], before[cpu] + 1));
  }
}

static void answer(u32 intid) {
  count_received(intid);
  if (intid == 2) {
    gic_sgi(6, 1);
  }
}

static void ping_pong(void) {
  irq_action = answer;
  irq_enable();
  for (int i = 0; i < 300; i++) {
    u64 cpu = 1 + (u64)i % (cpu_count() - 1);
    u64 before = received[0][6];
    gic_sgi(2, 1ULL << cpu);
    if (!wait_for(&received[0][6], before + 1)) {
      fail("answers", i, 0, 1);
      break;
    }
  }
}

// An SGI's message must be visible to its handler.
static volatile u64 message;
static volatile u64 wrong_messages;
static void read_message(u32 intid) {
  if (intid == 4 && message != received[this_cpu()->index][4] + 1) {
    wrong_messages++;
  }
  count_received(intid);
}

static void message_before_sgi(void) {
  irq_action = read_message;
  u64 cpu = cpu_count() - 1;
  for (int i = 0; i < 200; i++) {
    u64 before = received[cpu][4];
    message = before + 1;
    gic_sgi(4, 1ULL << cpu);
    if (!wait_for(&received[cpu][4], before + 1)) {
      fail("messages", i, 0, 1);
      break;
    }
  }
  CHECK_EQ(wrong_messages, 0);
}

static void spi_routing(void) {
  irq_action = count_received;
  irq_enable();
  for (u64 cpu = 0; cpu < cpu_count(); cpu++) {
    gic_route(SPI, cpu_affinity(cpu));
    gic_wait_distributor();
    for (int i = 0; i < 20; i++) {
      u64 before = spi_received[cpu];
      set_pending(SPI);
      if (!wait_for(&spi_received[cpu], before + 1)) {
        fail("SPIs at a CPU", (int)cpu, (u64)i, 20);
        break;
      }
    }
  }
  CHECK_EQ(spi_received[0], 20);
  CHECK_EQ(spi_received[cpu_count() - 1], 20);
}

static u64 spis_total(void) {
  u64 total = 0;
  for (u64 cpu = 0; cpu < cpu_count(); cpu++) {
    total += load_acquire(&spi_received[cpu]);
  }
  return total;
}

// 1-of-N: someone takes it, and only one.
static void spi_one_of_n(void) {
  irq_action = count_received;
  irq_enable();
  gic_route(SPI, 1ULL << 31);
  gic_wait_distributor();
  CHECK_EQ(read64(GICD_IROUTER + 8 * SPI), 1ULL << 31);
  for (int i = 0; i < 30; i++) {
    u64 before = spis_total();
    set_pending(SPI);
    u64 limit = counter() + ticks(5000000);
    while (spis_total() == before && counter() < limit) {
    }
    delay(50);
    CHECK_EQ(spis_total(), before + 1);
  }
  gic_route(SPI, 0);
}

// Routed elsewhere while it is pending at a CPU that does not take it.
static void spi_moves_while_pending(void) {
  u64 to = cpu_count() - 1;
  irq_action = count_received;
  gic_route(SPI, 0);
  gic_wait_distributor();
  set_pending(SPI);
  CHECK(wait_highest(SPI));
  u64 before = spi_received[to];
  gic_route(SPI, cpu_affinity(to));
  CHECK(wait_for(&spi_received[to], before + 1));
  delay(100);
  CHECK_EQ(acknowledge(), INTID_NONE);
  gic_route(SPI, 0);
}

static void two_spis_two_cpus(void) {
  irq_action = count_received;
  irq_enable();
  u64 to = cpu_count() - 1;
  gic_set_edge(OTHER_SPI, true);
  gic_enable(OTHER_SPI, 0x60);
  gic_route(SPI, cpu_affinity(to));
  gic_route(OTHER_SPI, 0);
  for (int i = 0; i < 100; i++) {
    u64 here = spi_received[0];
    u64 there = spi_received[to];
    set_pending(SPI);
    set_pending(OTHER_SPI);
    CHECK(wait_for(&spi_received[0], here + 1));
    CHECK(wait_for(&spi_received[to], there + 1));
  }
}

const struct test tests[] = {
    {"others_receive", others_receive},
    {"broadcast", broadcast},
    {"ping_pong", ping_pong},
    {"message_before_sgi", message_before_sgi},
    {"spi_routing", spi_routing},
    {"spi_one_of_n", spi_one_of_n},
    {"spi_moves_while_pending", spi_moves_while_pending},
    {"two_spis_two_cpus", two_spis_two_cpus},
    {NULL, NULL},
};
