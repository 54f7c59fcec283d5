package dev.megalith.tests.bench.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.megalith.tests.bench.Results;
import dev.megalith.tests.bench.Table;
import dev.megalith.tests.host.Emulator;
import dev.megalith.tests.host.GuestProcess;
import dev.megalith.tests.host.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Boots of the default guest to its shell over several workers, with what moved between them by
/// the run's report.
final class ClusterBoot {
  private static final int VCPUS = 8;
  private static final String MEMORY = "1G";
  private static final String SHELL = "Megalith guest: ";
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final int members;
  private final List<String> runOptions;

  /// One boot.
  ///
  /// @param seconds of the process
  /// @param statistics the report's counters of what was sent and moved, over all nodes
  record Figures(
      String processes,
      int vcpus,
      boolean reachedShell,
      double seconds,
      double mInstructions,
      Map<String, Long> statistics) {}

  ClusterBoot(int members, List<String> runOptions) {
    this.members = members;
    this.runOptions = runOptions;
  }

  void run(int[] workers, List<String> isolations, Results results)
      throws IOException, InterruptedException {
    Table table = new Table("boot", "vCPUs", "shell", "s", "M instr");
    List<Figures> all = new ArrayList<>();
    for (String isolation : isolations) {
      for (int count : workers) {
        if (count > 0) {
          Spread spread =
              new Spread(
                  count, members, Spread.Isolation.valueOf(isolation.toUpperCase(Locale.ROOT)));
          System.err.println(spread + ": boot");
          Figures figures = boot(spread);
          all.add(figures);
          results.add("boots", figures);
          table.row(
              figures.processes(),
              String.valueOf(figures.vcpus()),
              figures.reachedShell() ? "yes" : "no",
              Table.number(figures.seconds(), 1),
              Table.number(figures.mInstructions(), 0));
        }
      }
    }
    if (!all.isEmpty()) {
      System.out.println("\nBoots of the default guest with " + MEMORY + "\n");
      System.out.print(table.text());
      all.forEach(ClusterBoot::printStatistics);
    }
  }

  private static void printStatistics(Figures figures) {
    if (!figures.statistics().isEmpty()) {
      System.out.println("\n" + figures.processes());
      Table table = new Table("per boot", "count");
      figures.statistics().forEach((name, value) -> table.row(name, String.valueOf(value)));
      System.out.print(table.text());
    }
  }

  private Figures boot(Spread spread) throws IOException, InterruptedException {
    Path report = Files.createTempFile("megalith-boot", ".json");
    List<String> options = new ArrayList<>(runOptions);
    options.add("--append=console=ttyAMA0");
    options.add("--until=" + SHELL);
    options.add("--report=" + report);
    GuestProcess.End end =
        GuestProcess.run(new Emulator.Megalith(spread, options).run(VCPUS, MEMORY), LIMIT, LIMIT);
    JsonNode figures =
        Files.size(report) == 0
            ? new ObjectMapper().createObjectNode()
            : new ObjectMapper().readTree(report.toFile());
    Files.delete(report);
    Map<String, Long> statistics = new TreeMap<>();
    for (JsonNode node : figures.path("statistics")) {
      node.properties()
          .forEach(e -> statistics.merge(e.getKey(), e.getValue().asLong(), Long::sum));
    }
    if (!end.ok()) {
      System.out.println(spread + " did not boot: " + end);
    }
    return new Figures(
        spread.toString(),
        VCPUS,
        end.console().contains(SHELL),
        end.seconds(),
        figures.path("totalInstructions").asDouble() / 1e6,
        statistics);
  }
}
