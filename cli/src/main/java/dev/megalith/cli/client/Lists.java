package dev.megalith.cli.client;

import dev.megalith.proto.control.v1.ListMachinesRequest;
import dev.megalith.proto.control.v1.ListMachinesResponse;
import dev.megalith.proto.control.v1.Machine;
import java.util.ArrayList;
import java.util.List;

/// Answers that come in pages.
final class Lists {
  private Lists() {}

  static List<Machine> machines(ControlClient client) {
    List<Machine> machines = new ArrayList<>();
    String page = "";
    do {
      ListMachinesRequest request = ListMachinesRequest.newBuilder().setPageToken(page).build();
      ListMachinesResponse answer = client.call(stub -> stub.listMachines(request));
      machines.addAll(answer.getMachinesList());
      page = answer.getNextPageToken();
    } while (!page.isEmpty());
    return machines;
  }
}
