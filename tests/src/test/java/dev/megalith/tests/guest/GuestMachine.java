package dev.megalith.tests.guest;

import dev.megalith.cli.machine.EmbeddedMachine;
import dev.megalith.cli.machine.ExitResult;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.VirtMachine;
import dev.megalith.machine.boot.BootLoader;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.machine.boot.KernelParser;
import dev.megalith.machine.tree.Seeds;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One machine that boots, runs to its end and gives what it printed.
///
/// @param kernel an ELF program or an arm64 Image
/// @param initrd parts that are put one behind another
record GuestMachine(
    MemorySegment kernel,
    List<MemorySegment> initrd,
    String cmdline,
    int vcpus,
    long ramBytes,
    Duration limit) {
  private static final long PROGRAM_RAM_BYTES = 512L << 20;

  /// Any value: the guests shall not depend on it.
  private static final long SEED = 0x5eed;

  /// How a run ended.
  ///
  /// @param reason STOPPED where the guest still ran at the limit
  record Run(String console, ExitResult.Reason reason, String detail) {
    /// The console's lines without their ends.
    List<String> lines() {
      return console.lines().map(String::strip).toList();
    }

    /// For the message of an assertion.
    @Override
    public String toString() {
      return reason + " " + detail + ", console:\n" + console;
    }
  }

  /// A machine for one of the project's own programs.
  static GuestMachine ofProgram(MemorySegment program, int vcpus, Duration limit) {
    return new GuestMachine(program, List.of(), "", vcpus, PROGRAM_RAM_BYTES, limit);
  }

  Run run() throws InterruptedException {
    MachinePlan plan =
        VirtMachine.plan(
            MachineSpec.builder().vcpus(vcpus).ramBytes(ramBytes).cmdline(cmdline).build());
    BootPlan boot =
        BootLoader.plan(
            plan, KernelParser.parse(kernel), initrd, new Seeds(SEED, SEED, SEED, SEED, SEED));
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    try (EmbeddedMachine machine =
        new EmbeddedMachine(Runtime.getRuntime().availableProcessors())) {
      machine.start(plan, boot, console::write);
      ExitResult end = awaitExit(machine);
      return new Run(console.toString(StandardCharsets.UTF_8), end.reason(), end.detail());
    }
  }

  private ExitResult awaitExit(EmbeddedMachine machine) throws InterruptedException {
    CompletableFuture<Void> stopper =
        CompletableFuture.runAsync(
            machine::stop,
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    try {
      return machine.awaitExit();
    } finally {
      stopper.cancel(false);
    }
  }
}
