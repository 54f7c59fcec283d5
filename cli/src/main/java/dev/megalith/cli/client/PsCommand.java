package dev.megalith.cli.client;

import dev.megalith.cli.base.TextTable;
import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.ListMachinesResponse;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.MachineNode;
import dev.megalith.proto.control.v1.MachinePhase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `megalith ps`: the machines that there are.
@Command(name = "ps", description = "List machines.")
final class PsCommand extends ClientCommand {
  private static final List<String> FORMS = List.of("table", "wide", "name", "json");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      description = "table (default), wide, name or json.")
  private String output = "table";

  PsCommand(Host host) {
    super(host);
  }

  @Override
  void check() {
    Texts.requireForm(output, FORMS);
  }

  @Override
  int run(ControlClient client) {
    List<Machine> machines = Lists.machines(client);
    String text =
        switch (output) {
          case "json" ->
              Texts.json(ListMachinesResponse.newBuilder().addAllMachines(machines).build()) + "\n";
          case "name" ->
              String.join("", machines.stream().map(m -> m.getMachineId() + "\n").toList());
          default -> table(client, machines, output.equals("wide"));
        };
    host.printer().print(text);
    return OK;
  }

  private static String table(ControlClient client, List<Machine> machines, boolean wide) {
    List<Machine> running = machines.stream().filter(PsCommand::isRunning).toList();
    Rates rates = Rates.measure(client, running);
    Uptimes uptimes = Uptimes.read(client);
    Instant now = Instant.now();
    TextTable table =
        wide
            ? new TextTable(
                "NAME", "PHASE", "VCPUS", "MEM", "WORKERS", "UPTIME", "MIPS", "EPOCH", "NODES",
                "DETAIL")
            : new TextTable("NAME", "PHASE", "VCPUS", "MEM", "WORKERS", "UPTIME", "MIPS");
    for (Machine machine : machines) {
      String[] row = {
        machine.getMachineId(),
        Texts.phase(machine.getPhase()),
        String.valueOf(machine.getSpec().getVcpus()),
        Texts.size(machine.getSpec().getRamBytes()),
        workers(machine),
        uptime(machine, uptimes, now),
        mips(rates, machine)
      };
      if (wide) {
        row = Arrays.copyOf(row, row.length + 3);
        row[7] = String.valueOf(machine.getEpoch());
        row[8] = String.valueOf(machine.getNodesCount());
        row[9] = machine.getPhaseDetail();
      }
      table.row(row);
    }
    return table.text();
  }

  static boolean isRunning(Machine machine) {
    return machine.getPhase() == MachinePhase.MACHINE_PHASE_RUNNING;
  }

  private static String workers(Machine machine) {
    long placed = machine.getNodesList().stream().filter(PsCommand::isWorker).count();
    long wanted = machine.getPlacementPolicy().getWorkers();
    return placed > 0 ? String.valueOf(placed) : wanted > 0 ? "(" + wanted + ")" : "-";
  }

  static boolean isWorker(MachineNode node) {
    return node.getRole().equals("worker");
  }

  private static String uptime(Machine machine, Uptimes uptimes, Instant now) {
    return isRunning(machine)
        ? uptimes.of(machine.getMachineId(), now).map(Texts::span).orElse("-")
        : "-";
  }

  private static String mips(Rates rates, Machine machine) {
    return isRunning(machine)
        ? String.format(Locale.ROOT, "%.0f", rates.mips(machine.getMachineId()))
        : "-";
  }
}
