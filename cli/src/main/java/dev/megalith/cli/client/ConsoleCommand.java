package dev.megalith.cli.client;

import dev.megalith.cli.host.Host;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `megalith console`: a machine's console at this terminal.
@Command(
    name = "console",
    description = "Attach to a machine's console; first comes the end of what it wrote before.",
    footer = {
      "",
      "Ctrl-] or Ctrl-A x leaves the console, Ctrl-A h lists all keys.",
      "Exit status: 0 after Ctrl-] and after the guest's power-off, 1 for anything else."
    })
final class ConsoleCommand extends ClientCommand {
  @Parameters(paramLabel = "MACHINE", description = "Name of the machine.")
  private String machine = "";

  @Option(names = "--read-only", description = "Watch; whoever has the input keeps it.")
  private boolean readOnly;

  @Option(names = "--no-replay", description = "Nothing of what the guest wrote before.")
  private boolean noReplay;

  ConsoleCommand(Host host) {
    super(host);
  }

  @Override
  int run(ControlClient client) {
    return new ConsoleSession(host, client, machine, readOnly, noReplay).run();
  }
}
