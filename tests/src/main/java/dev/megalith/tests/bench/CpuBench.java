package dev.megalith.tests.bench;

import dev.megalith.cli.machine.EmbeddedMachine;
import dev.megalith.cli.machine.ExitResult;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.Sizes;
import dev.megalith.machine.VirtMachine;
import dev.megalith.machine.boot.BootLoader;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.machine.boot.KernelParser;
import dev.megalith.tests.host.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bare-metal programs on one vCPU, timed by the guest's virtual counter.
///
/// All programs run once before the measured round, in the same JVM: their code and the profile of
/// the interpreter's loop are then those of a machine that has run for a while.
final class CpuBench {
  private static final int MEMORY_MIB = 256;

  private final Qemu qemu;
  private final int repetitions;

  /// The figures of one program.
  ///
  /// @param instructions by repetition
  /// @param ratio how many times as long Megalith takes
  record Figures(
      String kernel,
      double megalithMillis,
      double megalithMips,
      long instructions,
      double qemuMillis,
      double ratio) {}

  private record Run(GuestTimes times, long retired) {}

  CpuBench(Qemu qemu, int repetitions) {
    this.qemu = qemu;
    this.repetitions = repetitions;
  }

  void run(String @Nullable [] chosen, Results results) throws IOException, InterruptedException {
    List<String> names = chosen == null ? GuestProgram.names() : Arrays.asList(chosen);
    Path folder = Files.createTempDirectory("megalith-bench");
    Map<String, Path> programs = new LinkedHashMap<>();
    for (String name : names) {
      programs.put(name, GuestProgram.build(name, repetitions, folder));
    }
    System.err.println("warming up: " + String.join(", ", names));
    for (Path program : programs.values()) {
      onMegalith(program);
    }
    Table table = new Table("kernel", "Megalith ms", "M instr/s", "M instr", "QEMU ms", "ratio");
    for (Map.Entry<String, Path> program : programs.entrySet()) {
      Figures figures = measure(program.getKey(), program.getValue());
      results.add("cpu", figures);
      table.row(
          figures.kernel(),
          Table.number(figures.megalithMillis(), 1),
          Table.number(figures.megalithMips(), 0),
          Table.number(figures.instructions() / 1e6, 1),
          Table.number(figures.qemuMillis(), 1),
          Table.number(figures.ratio(), 2));
      Files.delete(program.getValue());
    }
    Files.delete(folder);
    System.out.println(
        "\nOne vCPU, bare metal, one repetition (median of " + repetitions + ", warm)\n");
    System.out.print(table.text());
  }

  private Figures measure(String name, Path program) throws IOException, InterruptedException {
    Run run = onMegalith(program);
    double millis = run.times().medianMillis();
    long instructions = run.retired() / repetitions;
    double qemuMillis = Double.NaN;
    if (qemu.isPresent()) {
      GuestTimes times =
          GuestTimes.parse(Commands.output(qemu.command(1, MEMORY_MIB + "M", program)));
      if (!times.check().equals(run.times().check())) {
        throw new IllegalStateException(
            name + ": Megalith computed " + run.times().check() + ", QEMU " + times.check());
      }
      qemuMillis = times.medianMillis();
    }
    return new Figures(
        name, millis, instructions / millis / 1e3, instructions, qemuMillis, millis / qemuMillis);
  }

  private static Run onMegalith(Path program) throws IOException, InterruptedException {
    MachineSpec spec =
        MachineSpec.builder().vcpus(1).ramBytes(MEMORY_MIB * Sizes.MIB).cmdline("").build();
    MachinePlan plan = VirtMachine.plan(spec);
    MemorySegment elf = MemorySegment.ofArray(Files.readAllBytes(program));
    BootPlan boot = BootLoader.plan(plan, KernelParser.parse(elf), List.of(), null);
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    try (EmbeddedMachine machine = new EmbeddedMachine(1)) {
      machine.start(plan, boot, console::write);
      ExitResult end = machine.awaitExit();
      if (end.reason() != ExitResult.Reason.SYSTEM_OFF) {
        throw new IllegalStateException(program.getFileName() + ": " + end);
      }
      return new Run(
          GuestTimes.parse(console.toString(StandardCharsets.UTF_8)),
          Arrays.stream(machine.retiredInstructions()).sum());
    }
  }
}
