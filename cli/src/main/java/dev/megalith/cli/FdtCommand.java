package dev.megalith.cli;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.host.Host;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.tree.Chosen;
import dev.megalith.machine.tree.DeviceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `megalith fdt`: the device tree that a machine's kernel would get.
@Command(name = "fdt", description = "Write the flattened device tree.")
final class FdtCommand implements Callable<Integer> {
  private final Host host;

  @Mixin private SpecOptions specOptions = new SpecOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write it; - for stdout.")
  private Path output = Path.of("-");

  @Option(names = "--append", paramLabel = "TEXT", description = "Kernel command line.")
  private String append = "";

  FdtCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws IOException {
    MachinePlan plan = specOptions.plan(append);
    byte[] tree = DeviceTree.build(plan, new Chosen(append, null, null));
    if (output.toString().equals("-")) {
      host.out().write(tree);
      return Main.OK;
    }
    try {
      Files.write(output, tree);
    } catch (IOException e) {
      throw new Failure("-o " + output + ": cannot be written (" + e + ")", e);
    }
    return Main.OK;
  }
}
