// GICv3 with one security state: distributor, redistributors, CPU interfaces.
#include "guest.h"

// The first region ends before the UART; the others are beyond RAM.
u64 gic_redistributor(u64 cpu) {
  return cpu < GICR_FIRST ? GICR + cpu * 0x20000 : GICR_HIGH + (cpu - GICR_FIRST) * 0x20000;
}

void gic_wait_distributor(void) {
  while (read32(GICD_CTLR) & (1u << 31)) {
  }
}

void gic_wait_redistributor(u64 cpu) {
  while (read32(gic_redistributor(cpu)) & (1u << 3)) {
  }
}

void gic_distributor_setup(void) {
  write32(GICD_CTLR, 0);
  gic_wait_distributor();
  u32 words = (read32(GICD_TYPER) & 31) + 1;
  for (u32 word = 1; word < words && word < 32; word++) {
    write32(GICD_ICENABLER + word * 4, ~0u);
    write32(GICD_ICPENDR + word * 4, ~0u);
    write32(GICD_ICACTIVER + word * 4, ~0u);
    write32(GICD_IGROUPR + word * 4, ~0u);
  }
  gic_wait_distributor();
  write32(GICD_CTLR, 0x12);  // ARE, EnableGrp1
  gic_wait_distributor();
}

void gic_cpu_setup(void) {
  u64 rd = gic_redistributor(this_cpu()->index);
  write32(rd + 0x14, read32(rd + 0x14) & ~2u);  // GICR_WAKER.ProcessorSleep
  while (read32(rd + 0x14) & 4) {
  }
  u64 sgi = rd + SGI_FRAME;
  write32(sgi + 0x180, ~0u);
  write32(sgi + 0x280, ~0u);
  write32(sgi + 0x380, ~0u);
  write32(sgi + 0x80, ~0u);
  for (u32 i = 0; i < 32; i += 4) {
    write32(sgi + 0x400 + i, 0xa0a0a0a0);
  }
  gic_wait_redistributor(this_cpu()->index);
  write_sys(icc_sre_el1, ICC_SRE_ON);
  write_sys(icc_pmr_el1, 0xff);
  write_sys(icc_bpr1_el1, 0);
  write_sys(icc_ctlr_el1, 0);
  write_sys(icc_igrpen1_el1, 1);
}

// The frame that holds an INTID's registers: this CPU's redistributor for SGIs and PPIs.
static u64 frame_of(u32 intid) {
  return intid < 32 ? gic_redistributor(this_cpu()->index) + SGI_FRAME : GICD;
}

void gic_set_priority(u32 intid, u8 priority) {
  write8(frame_of(intid) + 0x400 + intid, priority);
}

void gic_enable(u32 intid, u8 priority) {
  gic_set_priority(intid, priority);
  write32(frame_of(intid) + 0x100 + intid / 32 * 4, 1u << (intid % 32));
}

void gic_disable(u32 intid) {
  write32(frame_of(intid) + 0x180 + intid / 32 * 4, 1u << (intid % 32));
  if (intid < 32) {
    gic_wait_redistributor(this_cpu()->index);
  } else {
    gic_wait_distributor();
  }
}

void gic_route(u32 spi, u64 affinity) { write64(GICD_IROUTER + 8 * spi, affinity); }

void gic_set_edge(u32 intid, bool edge) {
  u64 at = frame_of(intid) + 0xc00 + intid / 16 * 4;
  u32 bit = 2u << (intid % 16 * 2);
  write32(at, edge ? read32(at) | bit : read32(at) & ~bit);
}

void gic_sgi(u32 intid, u64 target_list) {
  dsb();
  write_sys(icc_sgi1r_el1, (u64)intid << 24 | target_list);
}

// One bit of a bitmap register such as GICD_ISPENDR, in the frame that holds the INTID.
bool gic_bit(u64 distributor_register, u32 intid) {
  u64 at = frame_of(intid) + (distributor_register - GICD) + intid / 32 * 4;
  return read32(at) >> (intid % 32) & 1;
}

void gic_sgi_to(u32 intid, u64 cpu) {
  u64 affinity = cpu_affinity(cpu);
  write_sys(icc_sgi1r_el1, (u64)intid << 24 | (affinity >> 8 & 0xff) << 16 | 1ULL << (affinity & 15));
}

// All but this CPU.
void gic_sgi_others(u32 intid) { write_sys(icc_sgi1r_el1, 1ULL << 40 | (u64)intid << 24); }
