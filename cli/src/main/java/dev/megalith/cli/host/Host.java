package dev.megalith.cli.host;

import dev.megalith.cli.base.Progress;
import dev.megalith.cli.console.Standard;
import dev.megalith.cli.guest.DefaultGuest;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// What the commands need of the process they run in, so that tests can stand in for it.
///
/// @param out unbuffered: a console's bytes must not wait
/// @param inTerminal stdin is a terminal, which can be put into raw mode
/// @param errTerminal stderr is a terminal, on which a line can be rewritten
/// @param cacheFolder for what can be fetched or made again
/// @param environment the process's variables
public record Host(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean inTerminal,
    boolean errTerminal,
    Path cacheFolder,
    Map<String, String> environment) {

  public Host {
    environment = Map.copyOf(environment);
  }

  /// The real process.
  public static Host system() {
    return new Host(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Standard.IN.isTerminal(),
        Standard.ERR.isTerminal(),
        DefaultGuest.userCacheFolder(System.getenv()),
        System.getenv());
  }

  /// The version that the jar's manifest names.
  public static String version() {
    String version = Host.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }

  /// Text to stdout.
  public PrintStream printer() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  /// Starts a progress line on stderr.
  public Progress progress(String what) {
    return new Progress(err, errTerminal, what);
  }

  /// Whether stdout is a terminal, on which a table can be drawn anew.
  public boolean outTerminal() {
    return Standard.OUT.isTerminal();
  }

  /// Where logs go: `$XDG_STATE_HOME/megalith`, or `~/.local/state/megalith`.
  public Path stateFolder() {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path base =
        state.startsWith("/")
            ? Path.of(state)
            : Path.of(environment.getOrDefault("HOME", "."), ".local", "state");
    return base.resolve("megalith");
  }
}
