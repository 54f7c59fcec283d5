// GICv3 as one CPU sees it: SGIs, priorities, EOI modes, SPIs.
#include "gic.h"

static u64 seen[64];
static volatile u64 seen_count;

static void note(u32 intid) {
  if (seen_count < 64) {
    seen[seen_count] = intid;
  }
  seen_count++;
}

void setup(void) {
  gic_distributor_setup();
  gic_cpu_setup();
}

// Lets what is pending come in.
static void window(void) {
  irq_enable();
  delay(200);
  irq_disable();
}

static void identification(void) {
  CHECK_EQ(field(read32(GICD + 0xffe8), 7, 4), 3);  // GICD_PIDR2.ArchRev
  CHECK_EQ(field(read32(gic_redistributor(0) + 0xffe8), 7, 4), 3);
  u32 typer = read32(GICD_TYPER);
  CHECK(field(typer, 4, 0) >= 2);
  u64 count = cpu_count();
  for (u64 cpu = 0; cpu < count; cpu++) {
    u64 rd_typer = read64(gic_redistributor(cpu) + 8);
    CHECK_EQ(field(rd_typer, 63, 32), cpu_affinity(cpu));
    CHECK_EQ(field(rd_typer, 23, 8), cpu);
    CHECK_EQ(field(rd_typer, 4, 4), cpu == count - 1);
    // The halves are readable alone.
    CHECK_EQ(read32(gic_redistributor(cpu) + 12), cpu_affinity(cpu));
  }
  CHECK_EQ(field(read32(GICD_CTLR), 6, 6), 1);  // DS
  CHECK_EQ(read_sys(icc_sre_el1) & 1, 1);
  CHECK(field(read_sys(icc_ctlr_el1), 10, 8) >= 4);  // PRIbits: at least 5
}

static void nothing_pending(void) {
  CHECK_EQ(acknowledge(), INTID_NONE);
  CHECK_EQ(read_sys(icc_hppir1_el1), INTID_NONE);
  CHECK_EQ(read_sys(icc_rpr_el1), 0xff);
}

static void sgi_to_self(void) {
  enable_sgis(0);
  for (u32 intid = 0; intid < 16; intid++) {
    gic_sgi(intid, 1);
    CHECK(wait_highest(intid));
    CHECK_EQ(gic_bit(GICD_ISPENDR, intid), 1);
    CHECK_EQ(acknowledge(), intid);
    CHECK_EQ(gic_bit(GICD_ISPENDR, intid), 0);
    CHECK_EQ(gic_bit(GICD_ISACTIVER, intid), 1);
    CHECK_EQ(read_sys(icc_rpr_el1), 0xa0);
    end(intid);
    CHECK_EQ(gic_bit(GICD_ISACTIVER, intid), 0);
    CHECK_EQ(read_sys(icc_rpr_el1), 0xff);
  }
}

static void sgi_interrupts(void) {
  irq_action = count_received;
  irq_enable();
  for (u32 i = 0; i < 200; i++) {
    u64 before = received[0][i % 16];
    gic_sgi(i % 16, 1);
    if (!wait_for(&received[0][i % 16], before + 1)) {
      fail("SGIs received", (int)i, 0, 1);
    }
  }
  // To a list without this CPU, and to an affinity that is nobody's.
  u64 before = this_cpu()->irq_count;
  dsb();
  write_sys(icc_sgi1r_el1, 1ULL << 15);
  write_sys(icc_sgi1r_el1, 7ULL << 16 | 1);
  write_sys(icc_sgi1r_el1, 1ULL << 40 | 1);  // IRM: all but self
  delay(300);
  CHECK_EQ(this_cpu()->irq_count, before);
}

// Sets the same SGI twice before it is taken: it comes once.
static void sgi_merges(void) {
  gic_sgi(3, 1);
  gic_sgi(3, 1);
  CHECK(wait_highest(3));
  CHECK_EQ(acknowledge(), 3);
  // Pending again while active.
  gic_sgi(3, 1);
  delay(100);
  CHECK_EQ(gic_bit(GICD_ISPENDR, 3), 1);
  CHECK_EQ(gic_bit(GICD_ISACTIVER, 3), 1);
  CHECK_EQ(acknowledge(), INTID_NONE);
  end(3);
  CHECK(wait_highest(3));
  CHECK_EQ(acknowledge(), 3);
  end(3);
  CHECK_EQ(acknowledge(), INTID_NONE);
}

static void priorities(void) {
  // Pending together, taken by priority, then by INTID.
  gic_set_priority(1, 0xc0);
  gic_set_priority(2, 0x40);
  gic_set_priority(5, 0x80);
  gic_set_priority(4, 0x80);
  gic_sgi(1, 1);
  gic_sgi(5, 1);
  gic_sgi(4, 1);
  gic_sgi(2, 1);
  CHECK(wait_highest(2));
  delay(100);
  u64 order[4];
  for (int i = 0; i < 4; i++) {
    order[i] = acknowledge();
    end(order[i]);
  }
  CHECK_EQ(order[0], 2);
  CHECK_EQ(order[1], 4);
  CHECK_EQ(order[2], 5);
  CHECK_EQ(order[3], 1);
  enable_sgis(0);
}

static void preempt_once(struct frame *frame) {
  (void)frame;
  u64 intid = acknowledge();
  note((u32)intid);
  if (intid == 1) {
    gic_sgi(2, 1);  // higher priority: preempts
    gic_sgi(3, 1);  // same priority: waits
    irq_enable();
    delay(300);
    irq_disable();
    note(99);
  }
  if (intid < 1020) {
    end(intid);
  }
}

static void preemption(void) {
  gic_set_priority(1, 0x80);
  gic_set_priority(2, 0x40);
  gic_set_priority(3, 0x80);
  seen_count = 0;
  irq_hook = preempt_once;
  gic_sgi(1, 1);
  window();
  CHECK_EQ(seen_count, 4);
  CHECK_EQ(seen[0], 1);
  CHECK_EQ(seen[1], 2);
  CHECK_EQ(seen[2], 99);
  CHECK_EQ(seen[3], 3);
  enable_sgis(0);
}

static void binary_point(void) {
  // BPR 6: groups of 0x80; 0x40 doesn't preempt 0x70, 0x40 preempts 0xc0.
  write_sys(icc_bpr1_el1, 6);
  CHECK_EQ(read_sys(icc_bpr1_el1), 6);
  gic_set_priority(1, 0x70);
  gic_set_priority(2, 0x40);
  gic_sgi(1, 1);
  CHECK(wait_highest(1));
  CHECK_EQ(acknowledge(), 1);
  gic_sgi(2, 1);
  delay(100);
  CHECK_EQ(read_sys(isr_el1) >> 7 & 1, 0);
  CHECK_EQ(acknowledge(), INTID_NONE);
  end(1);
  CHECK_EQ(acknowledge(), 2);
  end(2);
  gic_set_priority(1, 0xc0);
  gic_sgi(1, 1);
  CHECK(wait_highest(1));
  CHECK_EQ(acknowledge(), 1);
  gic_sgi(2, 1);
  CHECK(wait_highest(2));
  CHECK_EQ(acknowledge(), 2);
  end(2);
  end(1);
  CHECK_EQ(read_sys(icc_rpr_el1), 0xff);
  write_sys(icc_bpr1_el1, 0);
  enable_sgis(0);
}

static void priority_mask(void) {
  write_sys(icc_pmr_el1, 0xa0);
  gic_sgi(1, 1);  // priority 0xa0 is not higher than the mask
  delay(100);
  CHECK_EQ(read_sys(isr_el1) >> 7 & 1, 0);
  CHECK_EQ(acknowledge(), INTID_NONE);
  write_sys(icc_pmr_el1, 0xb0);
  CHECK(wait_highest(1));
  CHECK_EQ(read_sys(isr_el1) >> 7 & 1, 1);
  CHECK_EQ(acknowledge(), 1);
  end(1);
  write_sys(icc_pmr_el1, 0xff);
  // Unimplemented low bits read as zero.
  u64 pri_bits = field(read_sys(icc_ctlr_el1), 10, 8) + 1;
  CHECK_EQ(read_sys(icc_pmr_el1), 0xff & (0xff00 >> pri_bits));
}

static void group_disabled(void) {
  write_sys(icc_igrpen1_el1, 0);
  gic_sgi(1, 1);
  delay(100);
  CHECK_EQ(read_sys(isr_el1) >> 7 & 1, 0);
  CHECK_EQ(gic_bit(GICD_ISPENDR, 1), 1);
  write_sys(icc_igrpen1_el1, 1);
  CHECK(wait_highest(1));
  CHECK_EQ(acknowledge(), 1);
  end(1);
}

static void disabled_while_pending(void) {
  gic_sgi(1, 1);
  CHECK(wait_highest(1));
  gic_disable(1);
  CHECK_EQ(read_sys(isr_el1) >> 7 & 1, 0);
  CHECK_EQ(acknowledge(), INTID_NONE);
  CHECK_EQ(gic_bit(GICD_ISPENDR, 1), 1);
  gic_enable(1, 0xa0);
  CHECK(wait_highest(1));
  CHECK_EQ(acknowledge(), 1);
  end(1);
  // Cleared by software.
  gic_sgi(1, 1);
  CHECK(wait_highest(1));
  write32(gic_redistributor(0) + SGI_FRAME + 0x280, 1 << 1);
  delay(100);
  CHECK_EQ(acknowledge(), INTID_NONE);
}

static void eoi_mode_1(void) {
  write_sys(icc_ctlr_el1, 2);
  gic_sgi(1, 1);
  CHECK(wait_highest(1));
  CHECK_EQ(acknowledge(), 1);
  end(1);
  // Priority dropped, still active.
  CHECK_EQ(read_sys(icc_rpr_el1), 0xff);
  CHECK_EQ(gic_bit(GICD_ISACTIVER, 1), 1);
  gic_sgi(1, 1);
  delay(100);
  CHECK_EQ(acknowledge(), INTID_NONE);
  gic_sgi(2, 1);
  CHECK(wait_highest(2));
  CHECK_EQ(acknowledge(), 2);
  end(2);
  write_sys(icc_dir_el1, 1);
  CHECK_EQ(gic_bit(GICD_ISACTIVER, 1), 0);
  CHECK_EQ(gic_bit(GICD_ISACTIVER, 2), 1);
  CHECK(wait_highest(1));
  CHECK_EQ(acknowledge(), 1);
  end(1);
  write_sys(icc_dir_el1, 1);
  write_sys(icc_dir_el1, 2);
  CHECK_EQ(gic_bit(GICD_ISACTIVER, 2), 0);
  write_sys(icc_ctlr_el1, 0);
}

static void spi_by_software(void) {
  gic_route(SPI, cpu_affinity(0));
  gic_set_edge(SPI, true);
  gic_enable(SPI, 0x60);
  set_pending(SPI);
  CHECK(wait_highest(SPI));
  CHECK_EQ(gic_bit(GICD_ISPENDR, SPI), 1);
  CHECK_EQ(acknowledge(), SPI);
  CHECK_EQ(gic_bit(GICD_ISPENDR, SPI), 0);
  CHECK_EQ(gic_bit(GICD_ISACTIVER, SPI), 1);
  // Pending again while active: comes after the end.
  set_pending(SPI);
  delay(100);
  CHECK_EQ(acknowledge(), INTID_NONE);
  end(SPI);
  CHECK(wait_highest(SPI));
  CHECK_EQ(acknowledge(), SPI);
  end(SPI);
  delay(100);
  CHECK_EQ(gic_bit(GICD_ISACTIVER, SPI), 0);
  CHECK_EQ(acknowledge(), INTID_NONE);
}

static void spi_registers(void) {
  CHECK_EQ(read64(GICD_IROUTER + 8 * SPI), cpu_affinity(0));
  CHECK_EQ(field(read32(GICD_ICFGR + SPI / 16 * 4), SPI % 16 * 2 + 1, SPI % 16 * 2 + 1), 1);
  CHECK_EQ(gic_bit(GICD_ISENABLER, SPI), 1);
  CHECK_EQ(gic_bit(GICD_ICENABLER, SPI), 1);
  gic_set_priority(SPI, 0x70);
  CHECK_EQ(read32(GICD_IPRIORITYR + SPI) & 0xff, 0x70);
  // SGIs and PPIs are not in the distributor while ARE is on.
  CHECK_EQ(read32(GICD_ISENABLER), 0);
  CHECK_EQ(read32(GICD_IPRIORITYR), 0);
}

static void spi_disabled_while_pending(void) {
  set_pending(SPI);
  CHECK(wait_highest(SPI));
  gic_disable(SPI);
  CHECK_EQ(acknowledge(), INTID_NONE);
  CHECK_EQ(gic_bit(GICD_ISPENDR, SPI), 1);
  write32(GICD_ICPENDR + SPI / 32 * 4, 1u << (SPI % 32));
  gic_enable(SPI, 0x60);
  delay(100);
  CHECK_EQ(acknowledge(), INTID_NONE);
  gic_wait_distributor();
}

static void spi_activated_by_software(void) {
  write32(GICD_ISACTIVER + SPI / 32 * 4, 1u << (SPI % 32));
  CHECK_EQ(gic_bit(GICD_ISACTIVER, SPI), 1);
  set_pending(SPI);
  delay(100);
  CHECK_EQ(acknowledge(), INTID_NONE);
  write32(GICD_ICACTIVER + SPI / 32 * 4, 1u << (SPI % 32));
  CHECK(wait_highest(SPI));
  CHECK_EQ(acknowledge(), SPI);
  end(SPI);
}

static void distributor_group_disabled(void) {
  write32(GICD_CTLR, 0x10);
  gic_wait_distributor();
  set_pending(SPI);
  delay(100);
  CHECK_EQ(acknowledge(), INTID_NONE);
  write32(GICD_CTLR, 0x12);
  gic_wait_distributor();
  CHECK(wait_highest(SPI));
  CHECK_EQ(acknowledge(), SPI);
  end(SPI);
}

// The transmit interrupt of the PL011 is level-triggered: high while masked in.
static void level_spi(void) {
  write32(PL011 + 0x38, 0);
  write32(PL011 + 0x44, 0x7ff);
  gic_route(INTID_PL011, cpu_affinity(0));
  gic_set_edge(INTID_PL011, false);
  gic_enable(INTID_PL011, 0x60);
  print("\n");  // a transmission raises TXRIS
  write32(PL011 + 0x38, 1 << 5);
  CHECK(wait_highest(INTID_PL011));
  CHECK_EQ(acknowledge(), INTID_PL011);
  delay(100);
  CHECK_EQ(gic_bit(GICD_ISPENDR, INTID_PL011), 1);  // the line is still high
  end(INTID_PL011);
  // It comes again, until the device lets go.
  CHECK(wait_highest(INTID_PL011));
  CHECK_EQ(acknowledge(), INTID_PL011);
  write32(PL011 + 0x38, 0);
  end(INTID_PL011);
  delay(200);
  CHECK_EQ(acknowledge(), INTID_NONE);
  CHECK_EQ(gic_bit(GICD_ISPENDR, INTID_PL011), 0);
  write32(PL011 + 0x44, 0x7ff);
  gic_disable(INTID_PL011);
}

const struct test tests[] = {
    {"identification", identification},
    {"nothing_pending", nothing_pending},
    {"sgi_to_self", sgi_to_self},
    {"sgi_interrupts", sgi_interrupts},
    {"sgi_merges", sgi_merges},
    {"priorities", priorities},
    {"preemption", preemption},
    {"binary_point", binary_point},
    {"priority_mask", priority_mask},
    {"group_disabled", group_disabled},
    {"disabled_while_pending", disabled_while_pending},
    {"eoi_mode_1", eoi_mode_1},
    {"spi_by_software", spi_by_software},
    {"spi_registers", spi_registers},
    {"spi_disabled_while_pending", spi_disabled_while_pending},
    {"spi_activated_by_software", spi_activated_by_software},
    {"distributor_group_disabled", distributor_group_disabled},
    {"level_spi", level_spi},
    {NULL, NULL},
};
