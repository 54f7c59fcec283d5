package dev.megalith.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.device.service.DeviceConfig;
import dev.megalith.device.service.DeviceService;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.VirtMachine;
import dev.megalith.tests.differential.RandomSource;
import dev.megalith.tests.gic.GicCluster;
import dev.megalith.worker.gic.GicPe;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Registers of the GIC and of the devices under random accesses: any offset, size and value.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MmioFuzzTest {
  private static final int PES = 4;
  private static final int SPIS = 64;
  private static final int QUICK_OPERATIONS = 300_000;
  private static final int SLOW_OPERATIONS = 10_000_000;
  private static final int GICR_BYTES = 0x2_0000;
  private static final int GICD_BYTES = 0x1_0000;

  /// Frames of registers lie here; the rest is mostly empty.
  private static final int DENSE_BYTES = 0x1000;

  private static final int SGI_BASE = 0x1_0000;
  private static final IccRegister[] ICC = IccRegister.values();

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void gic_underRandomAccesses_breaksNoInvariant(long seed) {
    new GicFuzz(seed).run(QUICK_OPERATIONS);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {100, 101, 102, 103})
  void gic_underManyRandomAccesses_breaksNoInvariant(long seed) {
    new GicFuzz(seed).run(SLOW_OPERATIONS);
  }

  /// One run over a cluster whose messages travel late.
  private static final class GicFuzz {
    private final long seed;
    private final RandomSource random;
    private final Random order;
    private final GicCluster cluster = new GicCluster(PES, SPIS);

    GicFuzz(long seed) {
      this.seed = seed;
      random = new RandomSource(seed);
      order = new Random(seed);
    }

    void run(int operations) {
      cluster.read(0, 0, 4, _ -> {});
      for (int i = 0; i < operations; i++) {
        String operation = "";
        try {
          operation = next();
          if (random.oneIn(256)) {
            cluster.drain();
          }
        } catch (Throwable t) {
          throw new AssertionError("seed %d, operation %d %s".formatted(seed, i, operation), t);
        }
      }
      cluster.drain();
    }

    private String next() {
      int index = random.below(PES);
      GicPe pe = cluster.pe(index);
      int size = size();
      switch (random.below(12)) {
        case 0 -> cluster.setLine(32 + random.below(SPIS), random.oneIn(2));
        case 1 -> pe.setPpi(16 + random.below(16), random.oneIn(2));
        case 2 -> cluster.write(index, offset(GICD_BYTES, 0), size, value(size));
        case 3 -> cluster.read(index, offset(GICD_BYTES, 0), size, _ -> {});
        case 4 -> pe.writeFrame(offset(GICR_BYTES, SGI_BASE), size, value(size));
        case 5 -> pe.readFrame(offset(GICR_BYTES, SGI_BASE), size);
        case 6 ->
            pe.apply(new PeMessage.FrameWrite(offset(GICR_BYTES, SGI_BASE), size, value(size)));
        case 7 ->
            pe.apply(
                new PeMessage.FrameRead(random.below(PES), 0, offset(GICR_BYTES, SGI_BASE), size));
        case 8 -> pe.writeIcc(encoding(), iccValue());
        case 9 -> pe.readIcc(encoding());
        default -> cluster.deliverOne(order);
      }
      return "of PE " + index;
    }

    private int encoding() {
      return random.oneIn(16)
          ? 3 << 14 | random.below(1 << 14)
          : ICC[random.below(ICC.length)].packed();
    }

    private long iccValue() {
      return random.oneIn(3) ? random.bits() : random.below(1100);
    }

    private int size() {
      return 1 << random.below(4);
    }

    private long value(int size) {
      long value = random.oneIn(3) ? random.bits() : -1L >>> random.below(64);
      return size == 8 ? value : value & (1L << 8 * size) - 1;
    }

    /// Often where registers are, seldom unaligned.
    private int offset(int bytes, int denseBase) {
      int offset = random.oneIn(4) ? random.below(bytes) : denseBase + random.below(DENSE_BYTES);
      return random.oneIn(8) ? offset : offset & -4;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void devices_underRandomAccesses_answerAll(long seed) throws InterruptedException {
    RandomSource random = new RandomSource(seed);
    AtomicLong transmitted = new AtomicLong();
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    DeviceConfig config =
        DeviceConfig.of(VirtMachine.plan(MachineSpec.builder().ramBytes(256L << 20).build()));
    try (DeviceService devices =
        new DeviceService(
            config, (_, _) -> {}, _ -> transmitted.incrementAndGet(), () -> 1L << 40, timer)) {
      devices.start();
      devices.receive(new byte[2000]);
      access(devices, config, random);
    } finally {
      timer.shutdownNow();
    }
    assertTrue(transmitted.get() > 0);
  }

  private static void access(DeviceService devices, DeviceConfig config, RandomSource random) {
    long[] bases = {
      config.uart().basePa(), config.rtc().basePa(), config.gpio().basePa(), 0x0A00_0000, 0, -4096
    };
    LongStream.range(0, QUICK_OPERATIONS)
        .forEach(_ -> {
          long pa = random.pick(bases) + random.below(random.oneIn(2) ? 0x1000 : 0x60);
          int size = 1 << random.below(4);
          if (random.oneIn(2)) {
            devices.write(pa, size, random.bits() >>> 64 - 8 * size);
          } else {
            long value = devices.read(pa, size);
            assertTrue(size == 8 || value >>> 8 * size == 0, "0x%x".formatted(pa));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void psci_ofRandomCalls_returnsAKnownCode(long seed) {
    PsciFuzz fuzz = new PsciFuzz(seed);
    Set<Long> errors = Set.of(-1L, -2L, -3L, -4L, -5L, -6L, -7L, -8L, -9L);

    boolean allKnown =
        LongStream.generate(fuzz::call)
            .limit(QUICK_OPERATIONS)
            .allMatch(code -> errors.contains(code) || code >>> 32 == 0);

    assertTrue(allKnown);
  }
}
