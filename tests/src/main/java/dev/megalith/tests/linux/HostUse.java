package dev.megalith.tests.linux;

import dev.megalith.tests.host.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the processes of a machine use of the host, looked at again and again.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `samples` | sampler thread | any | monitor of `this` |
final class HostUse {
  private static final int SAMPLES = 12;

  /// What the heap after a collection may grow by between the first third and the end.
  private static final long HEAP_GROWTH_MIB = 48;

  /// The same for all that a process has in memory: guest RAM is touched for the first time for as
  /// long as a guest runs, so that this only catches what has no bound.
  private static final long RESIDENT_GROWTH_MIB = 640;

  private static final Pattern USED = Pattern.compile(" used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");

  /// @param heapMib used after a collection; of the whole heap
  private record Sample(long residentMib, long heapMib) {}

  private final Supplier<Stream<ProcessHandle>> processes;
  private final Map<Long, List<Sample>> samples = new LinkedHashMap<>();

  HostUse(Supplier<Stream<ProcessHandle>> processes) {
    this.processes = processes;
  }

  /// Samples until interrupted, evenly over `time`.
  void run(Duration time) {
    try {
      while (true) {
        Thread.sleep(time.dividedBy(SAMPLES));
        for (ProcessHandle process : processes.get().toList()) {
          sample(process.pid());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the end
    }
  }

  private void sample(long pid) throws InterruptedException {
    try {
      String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      Commands.output(List.of(jcmd, String.valueOf(pid), "GC.run"));
      String heap = Commands.output(List.of(jcmd, String.valueOf(pid), "GC.heap_info"));
      Matcher used = USED.matcher(heap.split("Metaspace")[0]);
      long kib = 0;
      while (used.find()) {
        kib += Long.parseLong(used.group(1));
      }
      String status = Files.readString(Path.of("/proc", String.valueOf(pid), "status"));
      Matcher resident = RESIDENT.matcher(status);
      if (resident.find()) {
        add(pid, new Sample(Long.parseLong(resident.group(1)) >> 10, kib >> 10));
      }
    } catch (IOException e) {
      // It ended, or is no JVM: there is nothing to add.
      System.err.println("no sample of process " + pid + ": " + e.getMessage());
    }
  }

  private synchronized void add(long pid, Sample sample) {
    samples.computeIfAbsent(pid, _ -> new ArrayList<>()).add(sample);
  }

  /// What has grown too much.
  synchronized List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    samples.forEach((pid, list) -> {
      Sample early = list.get(list.size() / 3);
      Sample last = list.getLast();
      if (last.heapMib - early.heapMib > HEAP_GROWTH_MIB
          || last.residentMib - early.residentMib > RESIDENT_GROWTH_MIB) {
        complaints.add("process " + pid + " grew from " + early + " to " + last);
      }
    });
    return complaints;
  }

  /// A line for each process.
  synchronized String text() {
    StringBuilder out = new StringBuilder();
    samples.forEach((pid, list) -> {
      out.append(String.format(Locale.ROOT, "process %d: resident/heap MiB", pid));
      list.forEach(s -> out.append(' ').append(s.residentMib).append('/').append(s.heapMib));
      out.append('\n');
    });
    return out.toString();
  }
}
