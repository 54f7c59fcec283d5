package dev.megalith.cli.client;

import dev.megalith.cli.base.TextTable;
import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.GetMachineRequest;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.MachineNode;
import dev.megalith.proto.control.v1.MachineSpec;
import java.util.List;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `megalith describe`: all that is known of one machine.
@Command(name = "describe", description = "Show a machine: what it is and where it runs.")
final class DescribeCommand extends ClientCommand {
  @Parameters(paramLabel = "MACHINE", description = "Name of the machine.")
  private String machine = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      description = "text (default) or json.")
  private String output = "text";

  DescribeCommand(Host host) {
    super(host);
  }

  @Override
  void check() {
    Texts.requireForm(output, List.of("text", "json"));
  }

  @Override
  int run(ControlClient client) {
    GetMachineRequest request = GetMachineRequest.newBuilder().setMachineId(machine).build();
    Machine found = client.call(stub -> stub.getMachine(request)).getMachine();
    host.printer().print(output.equals("json") ? Texts.json(found) + "\n" : text(found));
    return OK;
  }

  private static String text(Machine machine) {
    MachineSpec spec = machine.getSpec();
    StringBuilder text = new StringBuilder();
    line(text, "Name", machine.getMachineId());
    String detail = machine.getPhaseDetail();
    line(text, "Phase", Texts.phase(machine.getPhase()) + (detail.isEmpty() ? "" : ": " + detail));
    line(text, "Created", Texts.instant(machine.getCreateTime()).toString());
    line(text, "Epoch", machine.getEpoch() == 0 ? "-" : String.valueOf(machine.getEpoch()));
    line(text, "vCPUs", String.valueOf(spec.getVcpus()));
    line(text, "Memory", Texts.size(spec.getRamBytes()));
    line(text, "Command line", spec.getCmdline());
    line(text, "Kernel", machine.getBoot().getKernelSha256());
    machine.getBoot().getInitrdSha256SList().forEach(sha -> line(text, "Initrd", sha));
    new TreeMap<>(machine.getOptionsMap())
        .forEach((key, value) -> line(text, "Option", key + "=" + value));
    if (machine.getNodesCount() > 0) {
      text.append("Nodes:\n").append(nodes(machine).indent(2));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("%-14s%s%n".formatted(name + ":", value.isEmpty() ? "-" : value));
  }

  private static String nodes(Machine machine) {
    TextTable table = new TextTable("ROLE", "ADDRESS", "PID", "VCPUS");
    for (MachineNode node : machine.getNodesList()) {
      int first = node.getFirstVcpu();
      table.row(
          node.getRole() + " " + node.getIndex(),
          node.getAddress(),
          node.getPid() == 0 ? "-" : String.valueOf(node.getPid()),
          node.getVcpuCount() == 0 ? "-" : first + " to " + (first + node.getVcpuCount() - 1));
    }
    return table.text();
  }
}
