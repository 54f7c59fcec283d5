package dev.megalith.tests.gic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.gic.GicConstants;
import dev.megalith.arch.gic.IccRegister;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.gic.model.DistributorConfig;
import dev.megalith.gic.service.GicService;
import dev.megalith.worker.gic.GicPe;
import dev.megalith.worker.gic.GicPePort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Linux's GICv3 driver does to the distributor, the redistributors and the CPU interfaces
/// from its probe to the first interrupts, over the embedded service.
class LinuxGicBootTest {
  private static final int CPUS = 4;
  private static final int SPIS = 256;
  private static final int GICD_CTLR = 0x0000;
  private static final long RWP = 1L << 31;
  private static final int SGI_BASE = 0x1_0000;
  private static final int UART_SPI = 33;
  private static final int TIMER_PPI = 27;

  private final List<Queue<PeMessage>> mailboxes = new ArrayList<>();
  private final List<GicPe> pes = new ArrayList<>();
  private final GicService service =
      new GicService(
          new DistributorConfig(SPIS, IntStream.range(0, CPUS).boxed().toList()),
          (pe, message) -> mailboxes.get(pe).add(message));
  private long lastRead;

  @BeforeEach
  void powerOn() {
    for (int cpu = 0; cpu < CPUS; cpu++) {
      mailboxes.add(new ArrayDeque<>());
      pes.add(new GicPe(cpu, cpu, cpu == CPUS - 1, new Port(cpu)));
    }
  }

  @Test
  void probe_ofAFreshGic_findsGicv3AndAllRedistributors() {
    assertEquals(0x30, gicd(0xFFE8) & 0xF0, "GICv3");
    assertEquals(CPUS - 1, lastRedistributor());
    assertEquals(9, (gicd(0x0004) & 0x1F) + 1, "32 INTIDs a line");
    assertEquals(0x43B, gicd(0x0008), "an IIDR that no erratum matches");
    assertEquals(0, gicd(0x000C));
  }

  private long lastRedistributor() {
    int cpu = 0;
    while ((GicConstants.gicr(0x8, 8, cpu, cpu, cpu == CPUS - 1, false) & 0x10) == 0) {
      assertEquals(0x30, GicConstants.gicr(0xFFE8, 4, cpu, cpu, false, false) & 0xF0);
      cpu++;
    }
    return cpu;
  }

  @Test
  void boot_sequence_endsWithTimersIpisAndDevices() {
    initDistributor();
    IntStream.range(0, CPUS).forEach(this::initCpu);

    pes.get(2).setPpi(TIMER_PPI, true);
    assertEquals(TIMER_PPI, take(2, () -> pes.get(2).setPpi(TIMER_PPI, false)));

    // An IPI from CPU 0 to CPUs 1 and 3: one write for the cluster.
    icc(0, IccRegister.ICC_SGI1R_EL1, 1L << 24 | 0b1010);
    assertFalse(irq(2));
    assertEquals(1, take(1, () -> {}));
    assertEquals(1, take(3, () -> {}));

    gicd(0x0104, 1L << UART_SPI % 32);
    service.setLine(UART_SPI, true);
    assertTrue(irq(0));
    assertEquals(UART_SPI, take(0, () -> service.setLine(UART_SPI, false)));
    assertFalse(irq(0));

    setAffinity(UART_SPI, 3);
    service.setLine(UART_SPI, true);
    assertFalse(irq(0));
    assertEquals(UART_SPI, take(3, () -> service.setLine(UART_SPI, false)));
    assertEquals(0, service.lentCount());
    assertEquals(0, service.counters().unknownAccesses());
  }

  private void initDistributor() {
    gicd(GICD_CTLR, 0);
    waitRwp();
    for (int word = 1; word <= SPIS / 32; word++) {
      gicd(0x0080 + 4 * word, 0xFFFF_FFFFL);
      gicd(0x0380 + 4 * word, 0xFFFF_FFFFL);
      gicd(0x0180 + 4 * word, 0xFFFF_FFFFL);
    }
    for (int intid = 32; intid < 32 + SPIS; intid += 4) {
      gicd(0x0C00 + intid / 16 * 4, 0);
      gicd(0x0400 + intid, 0xA0A0_A0A0L);
    }
    waitRwp();
    gicd(GICD_CTLR, 0x13);
    assertEquals(0x53, gicd(GICD_CTLR));
    for (int intid = 32; intid < 32 + SPIS; intid++) {
      service.write(0, 0x6000 + 8 * intid, 8, 0);
    }
    assertEquals(0xA0A0_A0A0L, gicd(0x0420));
  }

  private void initCpu(int cpu) {
    GicPe pe = pes.get(cpu);
    pe.writeFrame(0x14, 4, pe.readFrame(0x14, 4) & ~2L);
    assertEquals(0, pe.readFrame(0x14, 4) & 4, "ChildrenAsleep");
    pe.writeFrame(SGI_BASE + 0x80, 4, 0xFFFF_FFFFL);
    pe.writeFrame(SGI_BASE + 0x380, 4, 0xFFFF_FFFFL);
    pe.writeFrame(SGI_BASE + 0x180, 4, 0xFFFF_FFFFL);
    for (int intid = 0; intid < 32; intid += 4) {
      pe.writeFrame(SGI_BASE + 0x400 + intid, 4, 0xA0A0_A0A0L);
    }
    icc(cpu, IccRegister.ICC_SRE_EL1, 1);
    assertEquals(1, icc(cpu, IccRegister.ICC_SRE_EL1) & 1, "system registers stick");
    long priorityBits = (icc(cpu, IccRegister.ICC_CTLR_EL1) >> 8 & 7) + 1;
    icc(cpu, IccRegister.ICC_PMR_EL1, 1L << 8 - priorityBits);
    assertEquals(8, icc(cpu, IccRegister.ICC_PMR_EL1), "group 0 is accessible");
    icc(cpu, IccRegister.ICC_PMR_EL1, 0xF0);
    icc(cpu, IccRegister.ICC_BPR1_EL1, 0);
    icc(cpu, IccRegister.ICC_CTLR_EL1, 0);
    icc(cpu, IccRegister.ICC_AP0R0_EL1, 0);
    icc(cpu, IccRegister.ICC_AP1R0_EL1, 0);
    icc(cpu, IccRegister.ICC_IGRPEN1_EL1, 1);
    assertEquals(0, icc(cpu, IccRegister.ICC_CTLR_EL1) & 1L << 18, "RSS is not needed below 16");
    pe.writeFrame(SGI_BASE + 0x100, 4, 0xFF | 1L << TIMER_PPI);
  }

  /// As gic_set_affinity: mask, wait, route, unmask.
  private void setAffinity(int intid, int cpu) {
    gicd(0x0180 + intid / 32 * 4, 1L << intid % 32);
    waitRwp();
    service.write(0, 0x6000 + 8 * intid, 8, cpu);
    gicd(0x0100 + intid / 32 * 4, 1L << intid % 32);
  }

  private void waitRwp() {
    assertEquals(0, gicd(GICD_CTLR) & RWP, "RWP timeout");
  }

  private boolean irq(int cpu) {
    poll();
    return pes.get(cpu).irqAsserted();
  }

  /// Takes one interrupt as Linux does: IAR, handler, EOIR.
  private long take(int cpu, Runnable handler) {
    assertTrue(irq(cpu), "CPU " + cpu + " has an interrupt");
    long intid = icc(cpu, IccRegister.ICC_IAR1_EL1);
    handler.run();
    icc(cpu, IccRegister.ICC_EOIR1_EL1, intid);
    poll();
    return intid;
  }

  private long gicd(int offset) {
    lastRead = -1;
    service.read(0, 1, offset, 4);
    poll();
    return lastRead;
  }

  private void gicd(int offset, long value) {
    service.write(0, offset, 4, value);
  }

  private long icc(int cpu, IccRegister register) {
    poll();
    return pes.get(cpu).readIcc(register.packed());
  }

  private void icc(int cpu, IccRegister register, long value) {
    pes.get(cpu).writeIcc(register.packed(), value);
  }

  /// Every vCPU serves its mailbox until all are empty.
  private void poll() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int cpu = 0; cpu < CPUS; cpu++) {
        PeMessage message = mailboxes.get(cpu).poll();
        if (message != null) {
          pes.get(cpu).apply(message);
          moved = true;
        }
      }
    }
  }

  private final class Port implements GicPePort {
    private final int self;

    Port(int self) {
      this.self = self;
    }

    @Override
    public void returned(int intid, ReturnState state) {
      service.returned(self, intid, state);
    }

    @Override
    public void deactivated(int intid) {
      service.deactivated(self, intid);
    }

    @Override
    public void participation(boolean group0, boolean group1) {
      service.participation(self, group0, group1);
    }

    @Override
    public void sendSgi(int cluster, int targetList, int intid, int group) {
      for (int cpu = 0; cpu < CPUS; cpu++) {
        if ((targetList >>> cpu & 1) != 0) {
          mailboxes.get(cpu).add(new PeMessage.Sgi(intid, group));
        }
      }
    }

    @Override
    public void sendSgiToOthers(int intid, int group) {
      sendSgi(0, (1 << CPUS) - 1 & ~(1 << self), intid, group);
    }

    @Override
    public void replyRead(int requester, long tag, long value) {
      mailboxes.get(requester).add(new PeMessage.ReadReply(tag, value));
    }

    @Override
    public void readCompleted(long tag, long value) {
      lastRead = value;
    }
  }
}
