package dev.megalith.cli;

import dev.megalith.cli.guest.DefaultGuest;
import dev.megalith.cli.host.Host;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `megalith guest`: where the default guest's files are.
@Command(
    name = "guest",
    description = "Fetch the default guest if needed; print where its kernel and initrd are.")
final class GuestCommand implements Callable<Integer> {
  private final Host host;

  @Option(names = "--update", description = "Look for newer packages even if some are cached.")
  private boolean update;

  GuestCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    DefaultGuest.Images images =
        new DefaultGuest(host.cacheFolder(), host::progress).images(update);
    PrintStream out = host.printer();
    out.println("kernel " + images.kernel());
    out.println("initrd " + images.initrd());
    return 0;
  }
}
