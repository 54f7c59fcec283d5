package dev.megalith.cli.client;

import dev.megalith.cli.base.OptionValues;
import dev.megalith.cli.base.Stopwatch;
import dev.megalith.cli.base.TextTable;
import dev.megalith.cli.base.Units;
import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.NodeStatistics;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `megalith top`: what the machines' processes do, again and again.
@Command(name = "top", description = "Show what the processes of running machines do.")
final class TopCommand extends ClientCommand {
  private static final int DEFAULT_PERIOD_SECONDS = 2;
  private static final int PERIOD_SECONDS_MAX = 3600;
  private static final String HOME_AND_CLEAR = "\033[H\033[J";

  @Parameters(arity = "0..1", paramLabel = "MACHINE", description = "Of this machine only.")
  private String machine = "";

  @Option(names = "--once", description = "One table; so without a terminal.")
  private boolean once;

  @Option(
      names = "--period",
      paramLabel = "SECONDS",
      description = "Between two tables (default 2).")
  private @Nullable String period;

  private int periodSeconds = DEFAULT_PERIOD_SECONDS;

  TopCommand(Host host) {
    super(host);
  }

  @Override
  void check() {
    if (period != null) {
      periodSeconds = OptionValues.count("--period", period, 1, PERIOD_SECONDS_MAX);
    }
  }

  @Override
  int run(ControlClient client) {
    if (once || !host.outTerminal()) {
      List<Machine> machines = running(client);
      host.printer().print(table(machines, Rates.measure(client, machines)));
      return OK;
    }
    Stopwatch watch = Stopwatch.start();
    PrintStream out = host.printer();
    List<Machine> machines = running(client);
    Rates.Sample before = Rates.Sample.of(client, machines, watch);
    while (!Thread.currentThread().isInterrupted()) {
      Rates.pause(periodSeconds * 1000L);
      machines = running(client);
      Rates.Sample now = Rates.Sample.of(client, machines, watch);
      out.print(HOME_AND_CLEAR + table(machines, Rates.between(before, now)));
      out.flush();
      before = now;
    }
    return OK;
  }

  private List<Machine> running(ControlClient client) {
    return Lists.machines(client).stream()
        .filter(PsCommand::isRunning)
        .filter(found -> machine.isEmpty() || found.getMachineId().equals(machine))
        .toList();
  }

  private static String table(List<Machine> machines, Rates rates) {
    TextTable table =
        new TextTable("MACHINE", "NODE", "MIPS", "MISSES/S", "RECALLS/S", "SGIS/S", "RESIDENT");
    for (Machine machine : machines) {
      String name = machine.getMachineId();
      for (NodeStatistics node : rates.nodes(name)) {
        boolean worker = node.getRole().equals("worker");
        long residentBytes = node.getCountersOrDefault(Counters.RESIDENT_BYTES, 0);
        table.row(
            name,
            node.getRole() + " " + node.getIndex(),
            worker ? number(rates.perSecond(name, node, Counters.INSTRUCTIONS) / 1e6) : "-",
            rate(rates, name, node, Counters.pageMisses(node)),
            rate(rates, name, node, Counters.recalls(node)),
            rate(rates, name, node, Counters.SGIS),
            residentBytes == 0 ? "-" : Units.bytes(residentBytes));
      }
    }
    return table.text();
  }

  private static String rate(Rates rates, String machine, NodeStatistics node, String counter) {
    return node.containsCounters(counter) ? number(rates.perSecond(machine, node, counter)) : "-";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
