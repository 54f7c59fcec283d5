package dev.megalith.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cli.machine.EmbeddedMachine;
import dev.megalith.cli.machine.ExitResult;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.VirtMachine;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole machines on random kernels: all vCPUs, the GIC, the devices, PSCI. Threads and RNDR make
/// each run another one; the seed fixes the image only.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RandomMachineTest {
  private static final int VCPUS = 4;
  private static final int CARRIERS = 2;
  private static final long RAM_BYTES = 256L << 20;
  private static final long QUICK_MILLIS = 500;
  private static final long SLOW_MILLIS = 5_000;

  static LongStream quickSeeds() {
    return LongStream.range(0, 10);
  }

  static LongStream slowSeeds() {
    return LongStream.range(1000, 1060);
  }

  @ParameterizedTest
  @MethodSource("quickSeeds")
  void machine_onRandomKernel_standsUntilItIsStopped(long seed) throws InterruptedException {
    check(seed, QUICK_MILLIS);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("slowSeeds")
  void machine_onRandomKernelForLong_standsUntilItIsStopped(long seed) throws InterruptedException {
    check(seed, SLOW_MILLIS);
  }

  private static void check(long seed, long millis) throws InterruptedException {
    MachinePlan plan =
        VirtMachine.plan(MachineSpec.builder().vcpus(VCPUS).ramBytes(RAM_BYTES).build());
    try (EmbeddedMachine machine = new EmbeddedMachine(CARRIERS)) {
      machine.start(plan, RandomImage.plan(seed, VCPUS, RAM_BYTES), (_, _, _) -> {});
      Thread.sleep(millis);
      machine.stop();

      ExitResult end = machine.awaitExit();
      assertNotEquals(ExitResult.Reason.FAILED, end.reason(), end.detail());
      assertTrue(Arrays.stream(machine.retiredInstructions()).sum() > 0);
    }
  }
}
