package dev.megalith.cli;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Stopwatch;
import dev.megalith.cli.base.Units;
import dev.megalith.cli.base.UsageError;
import dev.megalith.cli.console.Terminal;
import dev.megalith.cli.guest.DefaultGuest;
import dev.megalith.cli.guest.Initramfs;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.MachineSite;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.boot.BootLoader;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.machine.boot.KernelImage;
import dev.megalith.machine.boot.KernelParser;
import dev.megalith.machine.tree.Seeds;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `megalith run`: boots a machine and attaches its console.
@Command(
    name = "run",
    description = "Boot a machine; without --kernel, Debian's kernel with a shell.",
    footer = {
      "",
      "Console keys: Ctrl-A x quits, Ctrl-A h lists all.",
      "Exit status: the command's with --exec; 0 after the guest's power-off, --until or",
      "Ctrl-A x; 124 after --timeout; 2 for wrong arguments; 1 for anything else."
    })
final class RunCommand implements Callable<Integer> {
  private static final String CONSOLE = "console=ttyAMA0";

  /// With --exec the console belongs to the command, and a panic must end the run.
  private static final String QUIET = "quiet loglevel=1 panic=-1";

  private final Host host;
  private final Function<ClusterConfig, MachineSite> sites;
  private final SecureRandom random = new SecureRandom();

  @Mixin private SpecOptions specOptions = new SpecOptions();

  @Mixin private ClusterOptions clusterOptions = new ClusterOptions();

  @Option(
      names = "--kernel",
      paramLabel = "FILE",
      description = "arm64 Image, Image.gz, EFI zboot image or ELF.")
  private @Nullable Path kernel;

  @Option(names = "--initrd", paramLabel = "FILE", description = "Initial RAM disk.")
  private @Nullable Path initrd;

  @Option(
      names = "--append",
      paramLabel = "TEXT",
      description = "Kernel command line (default '" + CONSOLE + "').")
  private @Nullable String append;

  @Option(
      names = "--exec",
      paramLabel = "COMMAND",
      description = "Run a shell command in the guest, print its output, power off.")
  private @Nullable String exec;

  @Option(
      names = "--serial",
      paramLabel = "WHERE",
      description = "The console: stdio (default), file:PATH or none.")
  private String serial = "stdio";

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      description = "Stop with status 124 after this time, such as 300s or 5m.")
  private @Nullable String timeout;

  @Option(
      names = "--until",
      paramLabel = "TEXT",
      description = "Stop with status 0 when the console prints this.")
  private @Nullable String until;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the run's figures as JSON.")
  private @Nullable Path report;

  @Option(
      names = "--stats",
      description = "Print all counters at the end, on stderr: each node's, if they are not zero.")
  private boolean stats;

  @Option(names = "--no-reboot", description = "A reset by the guest ends the run.")
  private boolean noReboot;

  RunCommand(Host host, Function<ClusterConfig, MachineSite> sites) {
    this.host = host;
    this.sites = sites;
  }

  @Override
  public Integer call() {
    RunOptions options = options();
    MachinePlan bare = specOptions.plan(commandLine());
    bare.spec().requireRunnable();
    ClusterConfig cluster =
        clusterOptions.config(bare.spec().vcpus(), Runtime.getRuntime().availableProcessors());
    MachinePlan plan = Shares.withNuma(bare, cluster);
    requireReadable("--kernel", kernel);
    requireReadable("--initrd", initrd);
    if (initrd != null && kernel == null) {
      throw new UsageError("--initrd " + initrd + ": needs --kernel as well");
    }
    String token = HexFormat.of().toHexDigits(random.nextLong());
    BootPlan boot = boot(plan, token);
    Stopwatch watch = Stopwatch.start();
    try (MachineSite site = sites.apply(cluster)) {
      return new RunSession(host, options, site, watch).run(plan, boot, token);
    }
  }

  private RunOptions options() {
    if (until != null && until.isEmpty()) {
      throw new UsageError("--until '': must be a text of at least one character");
    }
    if (report != null && !isWritable(report)) {
      throw new UsageError("--report " + report + ": cannot be written");
    }
    return new RunOptions(
        exec,
        timeout == null ? null : Units.duration("--timeout", timeout),
        until,
        report,
        stats,
        RunOptions.Serial.parse(serial),
        !noReboot,
        kernel == null);
  }

  private String commandLine() {
    String line = append == null ? CONSOLE : append;
    return exec == null ? line : QUIET + " " + line;
  }

  /// Where everything goes in memory; fetches the default guest for what is not given.
  private BootPlan boot(MachinePlan plan, String token) {
    Path kernelFile = kernel;
    Path initrdFile = initrd;
    if (kernelFile == null || (initrdFile == null && exec != null)) {
      DefaultGuest.Images guest =
          new DefaultGuest(host.cacheFolder(), host::progress).images(false);
      kernelFile = kernelFile == null ? guest.kernel() : kernelFile;
      initrdFile = initrdFile == null ? guest.initrd() : initrdFile;
    }
    KernelImage image;
    try {
      image = KernelParser.parse(mapped(kernelFile));
    } catch (SpecException e) {
      throw new UsageError("--kernel " + kernelFile + ": " + e.getMessage());
    }
    List<MemorySegment> parts = new ArrayList<>();
    if (initrdFile != null) {
      parts.add(mapped(initrdFile));
      byte[] request = request(token);
      if (request.length > 0) {
        parts.add(MemorySegment.ofArray(request));
      }
    }
    return BootLoader.plan(plan, image, parts, seeds());
  }

  private Seeds seeds() {
    return new Seeds(
        random.nextLong(),
        random.nextLong(),
        random.nextLong(),
        random.nextLong(),
        random.nextLong());
  }

  /// An archive with what init shall do; Linux unpacks it over the first one. Empty for nothing.
  private byte[] request(String token) {
    if (exec != null) {
      return Initramfs.command(exec, token);
    }
    if (initrd == null && host.inTerminal()) {
      Terminal.Size size = Terminal.size();
      String term = System.getenv().getOrDefault("TERM", "vt100");
      return Initramfs.terminal(term, size.rows(), size.columns());
    }
    return new byte[0];
  }

  private static MemorySegment mapped(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.global());
    } catch (IOException e) {
      throw new Failure("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static void requireReadable(String option, @Nullable Path file) {
    if (file != null && (!Files.isRegularFile(file) || !Files.isReadable(file))) {
      throw new UsageError(option + " " + file + ": no such file, or not readable");
    }
  }

  private static boolean isWritable(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return Files.exists(file)
        ? Files.isRegularFile(file) && Files.isWritable(file)
        : parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
  }
}
