package dev.megalith.tests.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.megalith.tests.host.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Boots of the default guest to its shell, from the start of the emulator's process.
final class BootBench {
  private static final String MEMORY = "1G";
  private static final String CMDLINE = "console=ttyAMA0";

  private final Qemu qemu;
  private final int repeat;
  private final int timeoutSeconds;

  /// The figures of one boot, or the medians of several. NaN: not reached, or not known.
  ///
  /// @param kernelSeconds to the kernel's first line on the console
  /// @param initSeconds to the kernel's line before it starts init
  /// @param shellSeconds to init's banner before its shell
  /// @param cpuSeconds that the emulator used
  /// @param mInstructions millions of guest instructions, over all vCPUs
  record Figures(
      String emulator,
      int vcpus,
      double kernelSeconds,
      double initSeconds,
      double shellSeconds,
      double cpuSeconds,
      double mInstructions,
      double peakMib) {
    @JsonProperty
    double mips() {
      return mInstructions / shellSeconds;
    }
  }

  BootBench(Qemu qemu, int repeat, int timeoutSeconds) {
    this.qemu = qemu;
    this.repeat = repeat;
    this.timeoutSeconds = timeoutSeconds;
  }

  void run(int[] vcpuCounts, Results results) throws IOException, InterruptedException {
    Path kernel = guestFile("kernel ");
    Path initrd = guestFile("initrd ");
    Table table =
        new Table(
            "vCPUs",
            "emulator",
            "kernel s",
            "init s",
            "shell s",
            "ratio",
            "CPU s",
            "M instr",
            "MIPS",
            "peak MiB");
    for (int vcpus : vcpuCounts) {
      System.err.println("booting " + vcpus + " vCPUs");
      List<Figures> ours = new ArrayList<>();
      List<Figures> theirs = new ArrayList<>();
      for (int i = 0; i < repeat; i++) {
        ours.add(onMegalith(vcpus));
        if (qemu.isPresent()) {
          theirs.add(onQemu(vcpus, kernel, initrd));
        }
      }
      Figures our = median(ours);
      results.add("boot", our);
      double qemuSeconds = Double.NaN;
      if (qemu.isPresent()) {
        Figures their = median(theirs);
        results.add("boot", their);
        qemuSeconds = their.shellSeconds();
        addRow(table, our, our.shellSeconds() / qemuSeconds);
        addRow(table, their, 1);
      } else {
        addRow(table, our, Double.NaN);
      }
    }
    System.out.println(
        "\nBoot of "
            + kernel.getFileName()
            + " with "
            + MEMORY
            + " to the shell (median of "
            + repeat
            + "), from the start of the emulator's process\n");
    System.out.print(table.text());
  }

  private static void addRow(Table table, Figures figures, double ratio) {
    table.row(
        String.valueOf(figures.vcpus()),
        figures.emulator(),
        Table.number(figures.kernelSeconds(), 1),
        Table.number(figures.initSeconds(), 1),
        Table.number(figures.shellSeconds(), 1),
        Table.number(ratio, 2),
        Table.number(figures.cpuSeconds(), 1),
        Table.number(figures.mInstructions(), 0),
        Table.number(figures.mips(), 0),
        Table.number(figures.peakMib(), 0));
  }

  /// A file of the default guest, by the word before it.
  static Path guestFile(String kind) throws IOException, InterruptedException {
    return Commands.output(List.of("./megalith", "guest"))
        .lines()
        .filter(line -> line.startsWith(kind))
        .map(line -> Path.of(line.substring(kind.length())))
        .findFirst()
        .orElseThrow();
  }

  private Figures onMegalith(int vcpus) throws IOException, InterruptedException {
    Path report = Files.createTempFile("megalith-boot", ".json");
    List<String> command =
        List.of(
            "./megalith",
            "run",
            "--vcpus=" + vcpus,
            "--memory=" + MEMORY,
            "--append=" + CMDLINE,
            "--until=" + BootWatch.SHELL,
            "--timeout=" + timeoutSeconds + "s",
            "--report=" + report);
    BootWatch watch = BootWatch.start(command, timeoutSeconds + 30);
    watch.awaitEnd();
    JsonNode figures = new ObjectMapper().readTree(report.toFile());
    Files.delete(report);
    return new Figures(
        "Megalith",
        vcpus,
        watch.kernelSeconds(),
        watch.initSeconds(),
        watch.shellSeconds(),
        watch.cpuSeconds(),
        figures.path("totalInstructions").asDouble() / 1e6,
        figures.path("peakResidentBytes").asDouble() / (1 << 20));
  }

  private Figures onQemu(int vcpus, Path kernel, Path initrd)
      throws IOException, InterruptedException {
    List<String> command =
        qemu.command(vcpus, MEMORY, kernel, "-initrd", initrd.toString(), "-append", CMDLINE);
    BootWatch watch = BootWatch.start(command, timeoutSeconds);
    watch.awaitShell();
    double peakMib = watch.peakMib();
    watch.kill();
    return new Figures(
        "QEMU",
        vcpus,
        watch.kernelSeconds(),
        watch.initSeconds(),
        watch.shellSeconds(),
        watch.cpuSeconds(),
        Double.NaN,
        peakMib);
  }

  private static Figures median(List<Figures> runs) {
    return new Figures(
        runs.getFirst().emulator(),
        runs.getFirst().vcpus(),
        median(runs, Figures::kernelSeconds),
        median(runs, Figures::initSeconds),
        median(runs, Figures::shellSeconds),
        median(runs, Figures::cpuSeconds),
        median(runs, Figures::mInstructions),
        median(runs, Figures::peakMib));
  }

  private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
    return Results.median(runs.stream().mapToDouble(figure).toArray());
  }
}
