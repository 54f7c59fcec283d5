package dev.megalith.tests.bench.cluster;

import dev.megalith.tests.host.BareMetal;
import dev.megalith.tests.host.Emulator;
import dev.megalith.tests.host.GuestProcess;
import dev.megalith.tests.host.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Builds and runs the guest program that times things. It runs with `--time-scale=1`: its counter
/// is then the host's time.
///
/// @param vcpus equal shares of them on each worker
/// @param samples of each latency
/// @param warmUpSeconds for which each benchmark runs before its samples are taken, at least
record ClusterGuest(Emulator emulator, int workers, int vcpus, int samples, int warmUpSeconds) {
  private static final String MEMORY = "512M";
  private static final int RATE_MILLISECONDS = 500;
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration SILENCE = Duration.ofMinutes(4);

  Samples run(Set<Benchmark> benchmarks) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("megalith-cluster");
    Path elf = folder.resolve("cluster.elf");
    try {
      build(elf, benchmarks);
      GuestProcess.End end =
          GuestProcess.run(
              emulator.command(new Emulator.Guest(elf, vcpus, MEMORY)), LIMIT, SILENCE);
      List<String> lines = end.lines();
      boolean passed = benchmarks.stream().allMatch(b -> lines.contains("PASS " + b));
      if (!end.ok() || !passed) {
        System.out.println(emulator + ": " + benchmarks + " did not end well: " + end);
      }
      return Samples.parse(lines);
    } finally {
      Files.deleteIfExists(elf);
      Files.deleteIfExists(folder); // Gone if the host tidied up: the first failure counts.
    }
  }

  private void build(Path elf, Set<Benchmark> benchmarks) throws IOException, InterruptedException {
    int share = vcpus / workers;
    Map<String, String> defines = new TreeMap<>();
    defines.put("FAR", String.valueOf(workers > 1 ? share : vcpus - 1));
    defines.put("NEAR", "1");
    defines.put("VCPUS", String.valueOf(vcpus));
    defines.put("CPUS_MAX", String.valueOf(Math.max(vcpus, 16)));
    defines.put("SAMPLES", String.valueOf(samples));
    defines.put("WARM_UP_MILLISECONDS", String.valueOf(1000 * warmUpSeconds));
    defines.put("MILLISECONDS", String.valueOf(RATE_MILLISECONDS));
    benchmarks.forEach(benchmark -> defines.put("WANT_" + benchmark, "1"));
    BareMetal.build(
        elf, defines, List.of(), Project.file("tests", "bench", "cluster", "cluster.c"));
  }
}
