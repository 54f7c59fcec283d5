package dev.megalith.cli.client;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Stopwatch;
import dev.megalith.proto.control.v1.GetStatisticsRequest;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.NodeStatistics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How fast the counters of machines move, from two looks at them.
final class Rates {
  private static final long PAUSE_MILLIS = 300;

  private final Map<String, List<NodeStatistics>> before;
  private final Map<String, List<NodeStatistics>> after;
  private final double seconds;

  private Rates(Sample before, Sample after) {
    this.before = before.nodes;
    this.after = after.nodes;
    this.seconds = Math.max(1e-3, after.atSeconds - before.atSeconds);
  }

  /// The counters of machines at one moment.
  static final class Sample {
    private final Map<String, List<NodeStatistics>> nodes = new LinkedHashMap<>();
    private final double atSeconds;

    private Sample(double atSeconds) {
      this.atSeconds = atSeconds;
    }

    /// Asks for the counters of all the machines; one that has none any more is left out.
    static Sample of(ControlClient client, List<Machine> machines, Stopwatch watch) {
      Sample sample = new Sample(watch.elapsedSeconds());
      for (Machine machine : machines) {
        GetStatisticsRequest request =
            GetStatisticsRequest.newBuilder().setMachineId(machine.getMachineId()).build();
        try {
          sample.nodes.put(
              machine.getMachineId(),
              client.call(stub -> stub.getStatistics(request)).getNodesList());
        } catch (Failure e) {
          // It ended in between: its row is shown without figures.
        }
      }
      return sample;
    }
  }

  /// The rates of a machine's processes between two samples.
  static Rates between(Sample before, Sample after) {
    return new Rates(before, after);
  }

  /// The rates over a moment from now on; does not wait where there is no machine.
  static Rates measure(ControlClient client, List<Machine> machines) {
    Stopwatch watch = Stopwatch.start();
    Sample first = Sample.of(client, machines, watch);
    if (!machines.isEmpty()) {
      pause(PAUSE_MILLIS);
    }
    return new Rates(first, Sample.of(client, machines, watch));
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Millions of guest instructions per second.
  double mips(String machine) {
    double sum = 0;
    for (NodeStatistics node : nodes(machine)) {
      sum += perSecond(machine, node, Counters.INSTRUCTIONS);
    }
    return sum / 1e6;
  }

  /// The processes of a machine as the second look found them.
  List<NodeStatistics> nodes(String machine) {
    return after.getOrDefault(machine, new ArrayList<>());
  }

  /// How much a counter of a process grew per second; 0 for one that it does not have.
  double perSecond(String machine, NodeStatistics node, String counter) {
    long now = node.getCountersOrDefault(counter, 0);
    for (NodeStatistics old : before.getOrDefault(machine, List.of())) {
      if (old.getRole().equals(node.getRole()) && old.getIndex() == node.getIndex()) {
        return Math.max(0, now - old.getCountersOrDefault(counter, 0)) / seconds;
      }
    }
    return 0;
  }
}
