package dev.megalith.cli;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.UsageError;
import dev.megalith.cli.client.ClientCommands;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.EmbeddedSite;
import dev.megalith.cli.machine.MachineSite;
import dev.megalith.cli.node.RoleCommands;
import dev.megalith.cli.process.ProcessSite;
import dev.megalith.machine.SpecException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `megalith` command.
@Command(
    name = "megalith",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "An AArch64 machine of many vCPUs that boots unmodified Linux.",
    footer = {"", "'megalith COMMAND --help' lists a command's options."})
public final class Main implements Runnable {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    Host host = Host.system();
    System.exit(execute(host, cluster -> site(host, cluster), args));
  }

  private static MachineSite site(Host host, ClusterConfig cluster) {
    return cluster.processes() ? new ProcessSite(host, cluster) : new EmbeddedSite(cluster);
  }

  /// Runs one command and gives its exit status: 2 for wrong arguments, 1 for a failure, each with
  /// one line on stderr.
  static int execute(Host host, Function<ClusterConfig, MachineSite> sites, String... args) {
    PrintWriter out = new PrintWriter(host.out(), true, StandardCharsets.UTF_8);
    CommandLine commands = new CommandLine(new Main());
    commands(host, sites, args.length == 0 ? "" : args[0]).forEach(commands::addSubcommand);
    return commands
        .setOut(out)
        .setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOverwrittenOptionsAllowed(true)
        .setParameterExceptionHandler((error, _) -> wrongArguments(host, error))
        .setExecutionExceptionHandler((error, _, _) -> failed(host, error))
        .execute(args);
  }

  /// The command of that name, or all of them: looking at each one's options costs a start 0.2 s.
  private static List<CommandLine> commands(
      Host host, Function<ClusterConfig, MachineSite> sites, String name) {
    List<Object> all = new ArrayList<>();
    all.add(new RunCommand(host, sites));
    all.add(new LayoutCommand(host));
    all.add(new FdtCommand(host));
    all.add(new GuestCommand(host));
    all.addAll(RoleCommands.of(host));
    all.addAll(ClientCommands.of(host));
    List<Object> named = all.stream().filter(command -> name.equals(nameOf(command))).toList();
    List<CommandLine> lines = new ArrayList<>();
    (named.isEmpty() ? all : named).forEach(command -> lines.add(documented(command)));
    if (named.isEmpty()) {
      lines.add(new CommandLine(new VersionCommand(host)));
      lines.add(new CommandLine(new CommandLine.HelpCommand()));
    }
    return lines;
  }

  private static String nameOf(Object command) {
    return command.getClass().getAnnotation(Command.class).name();
  }

  /// A subcommand with `--help`.
  private static CommandLine documented(Object command) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().mixinStandardHelpOptions(true);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given; 'megalith help' lists the commands");
  }

  private static int wrongArguments(Host host, ParameterException error) {
    return say(host, USAGE, firstLine(error.getMessage(), "wrong arguments"));
  }

  private static int failed(Host host, Exception error) {
    if (System.getenv("MEGALITH_DEBUG") != null) {
      error.printStackTrace(host.err());
    }
    return switch (error) {
      case UsageError e -> say(host, USAGE, firstLine(e.getMessage(), "wrong arguments"));
      case SpecException e -> say(host, USAGE, firstLine(e.getMessage(), "wrong arguments"));
      case Failure e -> say(host, FAILED, firstLine(e.getMessage(), "failed"));
      default -> say(host, FAILED, firstLine(error.toString(), "failed"));
    };
  }

  private static int say(Host host, int status, String line) {
    host.err().println("megalith: " + line);
    return status;
  }

  private static String firstLine(@Nullable String text, String other) {
    return text == null ? other : text.lines().findFirst().orElse(other);
  }

  /// The text of `--version`.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"megalith %s, Java %s".formatted(Host.version(), Runtime.version())};
    }
  }

  /// `megalith version`, for those who forget the dashes.
  @Command(name = "version", description = "Print the version.")
  static final class VersionCommand implements Runnable {
    private final Host host;

    VersionCommand(Host host) {
      this.host = host;
    }

    @Override
    public void run() {
      host.printer().println(new Version().getVersion()[0]);
    }
  }
}
