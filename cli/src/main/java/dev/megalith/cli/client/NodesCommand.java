package dev.megalith.cli.client;

import dev.megalith.cli.base.TextTable;
import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.ListNodesRequest;
import dev.megalith.proto.control.v1.ListNodesResponse;
import dev.megalith.proto.control.v1.Node;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `megalith nodes`: the processes that machines can be placed on.
@Command(name = "nodes", description = "List the processes that machines can be placed on.")
final class NodesCommand extends ClientCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      description = "table (default) or json.")
  private String output = "table";

  NodesCommand(Host host) {
    super(host);
  }

  @Override
  void check() {
    Texts.requireForm(output, List.of("table", "json"));
  }

  @Override
  int run(ControlClient client) {
    ListNodesResponse nodes =
        client.call(stub -> stub.listNodes(ListNodesRequest.getDefaultInstance()));
    host.printer().print(output.equals("json") ? Texts.json(nodes) + "\n" : table(nodes));
    return OK;
  }

  private static String table(ListNodesResponse nodes) {
    TextTable table =
        new TextTable("NODE", "ROLE", "ADDRESS", "PID", "CARRIERS", "VCPUS-MAX", "MACHINES");
    for (Node node : nodes.getNodesList()) {
      boolean worker = node.getRole().equals("worker");
      table.row(
          String.valueOf(node.getNodeNumber()),
          node.getRole(),
          node.getAddress(),
          node.getPid() == 0 ? "-" : String.valueOf(node.getPid()),
          worker ? String.valueOf(node.getCarriers()) : "-",
          worker ? String.valueOf(node.getVcpusMax()) : "-",
          node.getMachineIdsCount() == 0 ? "-" : String.join(",", node.getMachineIdsList()));
    }
    return table.text();
  }
}
