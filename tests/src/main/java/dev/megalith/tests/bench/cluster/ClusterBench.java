package dev.megalith.tests.bench.cluster;

import dev.megalith.tests.bench.Environment;
import dev.megalith.tests.bench.Qemu;
import dev.megalith.tests.bench.Results;
import dev.megalith.tests.bench.Table;
import dev.megalith.tests.host.Emulator;
import dev.megalith.tests.host.Spread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./dev bench cluster`: measures a machine that is spread over workers; see [Benchmark], and
/// [ClusterBoot] for Linux.
@Command(
    name = "dev bench cluster",
    description = "Measure a machine that is spread over workers.",
    mixinStandardHelpOptions = true)
public final class ClusterBench implements Callable<Integer> {
  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Of ${COMPLETION-CANDIDATES} (default all).")
  private Benchmark @Nullable [] only;

  @Option(
      names = "--workers",
      defaultValue = "2",
      paramLabel = "N",
      description = "Workers of the two-CPU benchmarks (default 2).")
  private int workers = 2;

  @Option(
      names = "--memory-services",
      defaultValue = "1",
      paramLabel = "N",
      description = "Members of the memory service (default 1).")
  private int members = 1;

  @Option(
      names = "--isolation",
      split = ",",
      defaultValue = "none,process",
      paramLabel = "none|process",
      description = "Whether each role is a process (default both, one after the other).")
  private List<String> isolations = List.of("none");

  @Option(
      names = "--samples",
      defaultValue = "512",
      paramLabel = "N",
      description = "Of each latency (default 512).")
  private int samples = 512;

  @Option(
      names = "--warm-up",
      defaultValue = "10",
      paramLabel = "SECONDS",
      description = "Each benchmark runs so long before its samples are taken (default 10).")
  private int warmUpSeconds = 10;

  @Option(
      names = "--blocks",
      split = ",",
      defaultValue = "on,off",
      paramLabel = "on|off",
      description = "sharing: with and without blocks of pages (default both).")
  private List<String> blocks = List.of("on", "off");

  @Option(
      names = "--broadcast-vcpus",
      defaultValue = "256",
      paramLabel = "N",
      description = "broadcast: vCPUs (default 256), over 4 workers.")
  private int broadcastVcpus = 256;

  @Option(
      names = "--boot-workers",
      split = ",",
      defaultValue = "1,2,4",
      paramLabel = "N",
      description = "Linux boots on so many workers (default 1,2,4; 0 for none).")
  private int[] bootWorkers = {1, 2, 4};

  @Option(
      names = "--run-option",
      paramLabel = "OPTION",
      description = "A further option of megalith run; may be repeated.")
  private List<String> runOptions = List.of();

  @Option(names = "--json", paramLabel = "FILE", description = "Where the figures go as JSON.")
  private @Nullable Path json;

  private final Table latencies =
      new Table("latency", "processes", "samples", "p50 us", "p90 us", "p99 us", "max us");
  private final Table rates = new Table("rate", "processes", "a second");

  private ClusterBench() {}

  /// Runs in the project's folder.
  public static void main(String[] args) {
    System.exit(new CommandLine(new ClusterBench()).execute(args));
  }

  /// One latency, in microseconds.
  record Latency(
      String name, String processes, long samples, double p50, double p90, double p99, double max) {
    static Latency of(String name, String processes, Histogram histogram) {
      return new Latency(
          name,
          processes,
          histogram.getTotalCount(),
          histogram.getValueAtPercentile(50) / 1e3,
          histogram.getValueAtPercentile(90) / 1e3,
          histogram.getValueAtPercentile(99) / 1e3,
          histogram.getMaxValue() / 1e3);
    }
  }

  /// One rate, in operations a second.
  record Rate(String name, String processes, double perSecond) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Environment environment = Environment.read(Qemu.absent());
    System.out.println(environment.text());
    System.out.println(
        "All processes share these cores, with each other and with whatever else runs here.");
    Results results = new Results(environment);
    for (String isolation : isolations) {
      Spread.Isolation how = Spread.Isolation.valueOf(isolation.toUpperCase(Locale.ROOT));
      guests(how, results);
    }
    print();
    new ClusterBoot(members, runOptions).run(bootWorkers, isolations, results);
    System.out.println("\nJSON: " + results.write(json));
    return 0;
  }

  private void guests(Spread.Isolation isolation, Results results)
      throws IOException, InterruptedException {
    Set<Benchmark> wanted =
        only == null ? EnumSet.allOf(Benchmark.class) : EnumSet.copyOf(Arrays.asList(only));
    Set<Benchmark> two = EnumSet.copyOf(wanted);
    two.removeAll(EnumSet.of(Benchmark.broadcast, Benchmark.sharing));
    if (!two.isEmpty()) {
      run(isolation, workers, 2 * workers, two, List.of(), "", results);
    }
    if (wanted.contains(Benchmark.sharing)) {
      for (String block : workers == 1 ? List.of("") : blocks) {
        List<String> options = block.isEmpty() ? List.of() : List.of("--blocks=" + block);
        String suffix = block.isEmpty() ? "" : ", blocks " + block;
        run(
            isolation,
            workers,
            2 * workers,
            EnumSet.of(Benchmark.sharing),
            options,
            suffix,
            results);
      }
    }
    if (wanted.contains(Benchmark.broadcast)) {
      int spread = workers == 1 ? 1 : 4;
      run(
          isolation,
          spread,
          broadcastVcpus,
          EnumSet.of(Benchmark.broadcast),
          List.of(),
          " to " + broadcastVcpus,
          results);
    }
  }

  private void run(
      Spread.Isolation isolation,
      int workerCount,
      int vcpus,
      Set<Benchmark> benchmarks,
      List<String> more,
      String suffix,
      Results results)
      throws IOException, InterruptedException {
    Spread spread = new Spread(workerCount, members, isolation);
    List<String> options = new ArrayList<>(runOptions);
    options.addAll(more);
    options.add("--time-scale=1");
    System.err.println(spread + ": " + benchmarks + suffix);
    ClusterGuest guest =
        new ClusterGuest(
            new Emulator.Megalith(spread, options), workerCount, vcpus, samples, warmUpSeconds);
    Samples measured = guest.run(benchmarks);
    for (Map.Entry<String, Histogram> entry : measured.histograms().entrySet()) {
      Latency l = Latency.of(entry.getKey() + suffix, spread.toString(), entry.getValue());
      results.add("latencies", l);
      latencies.row(
          l.name(),
          l.processes(),
          String.valueOf(l.samples()),
          Table.number(l.p50(), 1),
          Table.number(l.p90(), 1),
          Table.number(l.p99(), 1),
          Table.number(l.max(), 1));
    }
    for (Map.Entry<String, Double> entry : measured.rates().entrySet()) {
      Rate rate = new Rate(entry.getKey() + suffix, spread.toString(), entry.getValue());
      results.add("rates", rate);
      rates.row(rate.name(), rate.processes(), Table.number(rate.perSecond(), 0));
    }
  }

  private void print() {
    System.out.println("\nLatencies, by the guest's counter of 16 ns\n");
    System.out.print(latencies.text());
    System.out.println("\nRates of two vCPUs together\n");
    System.out.print(rates.text());
    System.out.println();
    Table legend = new Table("benchmark", "cost centre", "why");
    for (Benchmark benchmark : Benchmark.values()) {
      legend.row(benchmark.name(), benchmark.costCentre, benchmark.why);
    }
    System.out.print(legend.text());
  }
}
