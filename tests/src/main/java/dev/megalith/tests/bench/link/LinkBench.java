package dev.megalith.tests.bench.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.megalith.fabric.link.Transports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./dev bench links`: what a round trip to another process costs, by transport.
///
/// | figure | cost centre | why |
/// |---|---|---|
/// | 16 B | wake-ups of threads, system calls | what a vCPU waits for when it asks for something |
/// | 4 KiB | the same and copies | what it waits for when the page's contents come along |
/// | pipelined | work for each frame | what many vCPUs of a worker get done together |
///
/// A second JVM with the same flags answers each frame with the same bytes. The thread that asks
/// parks, as a vCPU does, and the link's reading thread wakes it. Transports take turns in rounds;
/// the best round of each counts, since other processes only ever add to a figure.
@Command(
    name = "dev bench links",
    description = "Measure the transports of links between two processes.",
    mixinStandardHelpOptions = true)
public final class LinkBench implements Callable<Integer> {
  /// Transport, and where it listens.
  static final List<String> KINDS =
      List.of("socket tcp", "socket unix", "netty tcp", "netty unix", "grpc tcp", "grpc unix");

  private static final int SMALL_BYTES = 16;
  private static final int PAGE_BYTES = 4096;
  private static final int WINDOW = 64;

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "KIND",
      description = "Only these, e.g. \"socket tcp,grpc unix\".")
  private List<String> kinds = KINDS;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      paramLabel = "N",
      description = "How often each transport takes its turn (default 3).")
  private int rounds = 3;

  @Option(
      names = "--seconds",
      defaultValue = "1",
      paramLabel = "N",
      description = "For each figure in each round (default 1).")
  private double seconds = 1;

  @Option(
      names = "--platform",
      description = "The asking thread is a platform thread, not a virtual one.")
  private boolean platform;

  @Option(names = "--json", paramLabel = "FILE", description = "Where the figures go as JSON.")
  private @Nullable Path json;

  private LinkBench() {}

  /// Figures of one transport, of its best round.
  record Figures(
      String kind,
      double smallP50Micros,
      double smallP99Micros,
      double pageP50Micros,
      double pageP99Micros,
      double smallPerSecond,
      double pagesPerSecond) {
    static Figures best(@Nullable Figures a, Figures b) {
      if (a == null) {
        return b;
      }
      return new Figures(
          a.kind,
          Math.min(a.smallP50Micros, b.smallP50Micros),
          Math.min(a.smallP99Micros, b.smallP99Micros),
          Math.min(a.pageP50Micros, b.pageP50Micros),
          Math.min(a.pageP99Micros, b.pageP99Micros),
          Math.max(a.smallPerSecond, b.smallPerSecond),
          Math.max(a.pagesPerSecond, b.pagesPerSecond));
    }
  }

  /// Runs in the project's folder; the second JVM calls it with `echo`.
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("echo")) {
      EchoProcess.main(args[1], args[2]);
      return;
    }
    System.exit(new CommandLine(new LinkBench()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Map<String, EchoClient> clients = new LinkedHashMap<>();
    Map<String, Figures> best = new LinkedHashMap<>();
    try {
      for (String kind : kinds) {
        clients.put(kind, new EchoClient(kind));
      }
      for (int round = 0; round < rounds; round++) {
        for (String kind : kinds) {
          Figures figures = measure(kind, Objects.requireNonNull(clients.get(kind)), round == 0);
          best.put(kind, Figures.best(best.get(kind), figures));
        }
      }
    } finally {
      clients.values().forEach(EchoClient::close);
    }
    print(new ArrayList<>(best.values()));
    return 0;
  }

  private Figures measure(String kind, EchoClient client, boolean first) throws Exception {
    long nanos = (long) (seconds * 1e9);
    if (first) {
      client.roundTrips(SMALL_BYTES, nanos, platform);
      client.roundTrips(PAGE_BYTES, nanos, platform);
      client.pipelined(SMALL_BYTES, WINDOW, nanos);
    }
    Histogram small = client.roundTrips(SMALL_BYTES, nanos, platform);
    Histogram page = client.roundTrips(PAGE_BYTES, nanos, platform);
    return new Figures(
        kind,
        small.getValueAtPercentile(50) / 1e3,
        small.getValueAtPercentile(99) / 1e3,
        page.getValueAtPercentile(50) / 1e3,
        page.getValueAtPercentile(99) / 1e3,
        client.pipelined(SMALL_BYTES, WINDOW, nanos),
        client.pipelined(PAGE_BYTES, WINDOW, nanos));
  }

  private void print(List<Figures> all) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%nround trip in µs; pipelined round trips a second, %d on their way; default: %s%n%n",
        WINDOW,
        Transports.DEFAULT);
    System.out.printf(
        "%-12s %9s %9s %10s %10s %12s %12s%n",
        "transport", "16 B p50", "16 B p99", "4 KiB p50", "4 KiB p99", "16 B /s", "4 KiB /s");
    for (Figures each : all) {
      System.out.printf(
          Locale.ROOT,
          "%-12s %9.1f %9.1f %10.1f %10.1f %,12.0f %,12.0f%n",
          each.kind,
          each.smallP50Micros,
          each.smallP99Micros,
          each.pageP50Micros,
          each.pageP99Micros,
          each.smallPerSecond,
          each.pagesPerSecond);
    }
    Path file = json;
    if (file != null) {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(file.toFile(), Map.of("links", all));
      System.out.println("\nJSON: " + file);
    }
  }
}
