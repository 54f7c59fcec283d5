package dev.megalith.cli.client;

import dev.megalith.cli.host.Host;
import java.util.List;

/// All commands that talk to a coordinator, in the order of `help`.
public final class ClientCommands {
  private ClientCommands() {}

  public static List<Object> of(Host host) {
    return List.of(
        new CreateCommand(host),
        new LifeCommand.Start(host),
        new LifeCommand.Pause(host),
        new LifeCommand.Resume(host),
        new LifeCommand.Stop(host),
        new LifeCommand.Delete(host),
        new PsCommand(host),
        new DescribeCommand(host),
        new ConsoleCommand(host),
        new TopCommand(host),
        new EventsCommand(host),
        new NodesCommand(host));
  }
}
