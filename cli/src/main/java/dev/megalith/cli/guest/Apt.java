package dev.megalith.cli.guest;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Progress;
import dev.megalith.cli.base.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gets arm64 packages with the host's own apt, beside the host's dpkg state.
///
/// All of apt's state lives in a folder of ours; of the host's configuration only the acquire
/// options (proxies and the like), the credentials, the trusted keys and the package sources are
/// taken. Hooks of the host are not run, and no root is needed.
final class Apt {
  private static final Pattern KERNEL_DEPENDENCY =
      Pattern.compile("(linux-(?:image|binary)-\\d[^ ,|(]*)");
  private static final int DEPENDENCY_DEPTH_MAX = 4;
  private static final long POLL_MILLIS = 100;

  /// A package that can be downloaded.
  record Candidate(String name, String version, long sizeBytes, String depends) {}

  private final Path folder;
  private final Function<String, Progress> progress;

  private Apt(Path folder, Function<String, Progress> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /// Lays out apt's folders below `folder`, with the host's sources for Debian's packages.
  static Apt open(Path folder, Function<String, Progress> progress) throws IOException {
    Apt apt = new Apt(folder, progress);
    for (String part : List.of("state/lists/partial", "cache/archives/partial", "etc", "debs")) {
      Files.createDirectories(folder.resolve(part));
    }
    Files.writeString(folder.resolve("state/status"), "");
    Files.writeString(folder.resolve("apt.conf"), "");
    String host = apt.hostConfiguration();
    apt.copySources();
    Files.writeString(folder.resolve("apt.conf"), apt.configuration(host));
    return apt;
  }

  /// Fetches the package lists. Failing sources are tolerated as long as the packages are found.
  void update() throws IOException {
    Path lists = folder.resolve("state/lists");
    Ran update =
        run(
            "fetching Debian's package lists",
            () -> Units.bytes(folderBytes(lists)),
            "apt-get",
            "-q",
            "update");
    if (show("linux-image-arm64").isEmpty()) {
      String why = update.complaint().map(line -> " (" + line + ")").orElse("");
      throw new Failure(
          "apt's configured sources have no linux-image-arm64" + why + "; pass --kernel FILE");
    }
  }

  /// The packages behind Debian's newest arm64 kernel, most interesting last.
  List<Candidate> kernel() throws IOException {
    List<Candidate> chain = new ArrayList<>();
    String name = "linux-image-arm64";
    for (int depth = 0; depth < DEPENDENCY_DEPTH_MAX; depth++) {
      Optional<Candidate> found = show(name);
      if (found.isEmpty()) {
        throw new Failure("apt knows no package " + name + " for arm64; pass --kernel FILE");
      }
      Matcher next = KERNEL_DEPENDENCY.matcher(found.get().depends());
      if (depth > 0) {
        chain.add(found.get());
      }
      if (!next.find()) {
        break;
      }
      name = next.group(1);
    }
    return List.copyOf(chain);
  }

  /// The package's candidate version, if apt knows the package.
  Optional<Candidate> show(String name) throws IOException {
    Ran ran = run("", () -> "", "apt-cache", "show", "--no-all-versions", name);
    String text = ran.output();
    if (ran.status() != 0 || !text.contains("Package: ")) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            field(text, "Package"),
            field(text, "Version"),
            Long.parseLong("0" + field(text, "Size")),
            field(text, "Depends")));
  }

  /// Downloads the packages and gives their files in the same order.
  List<Path> download(List<Candidate> packages) throws IOException {
    Path debs = folder.resolve("debs");
    long totalBytes = packages.stream().mapToLong(Candidate::sizeBytes).sum();
    List<String> command = new ArrayList<>(List.of("apt-get", "-q", "download"));
    packages.forEach(p -> command.add(p.name() + "=" + p.version()));
    String names = String.join(", ", packages.stream().map(Candidate::name).toList());
    LongFunction<String> amount =
        gotBytes -> Units.bytes(Math.min(gotBytes, totalBytes)) + " of " + Units.bytes(totalBytes);
    Ran ran =
        run(
            "fetching " + names,
            () -> amount.apply(folderBytes(debs)),
            command.toArray(new String[0]));
    if (ran.status() != 0) {
      throw new Failure("apt could not download " + names + ": " + ran.complaint().orElse("?"));
    }
    List<Path> files = new ArrayList<>();
    for (Candidate candidate : packages) {
      try (Stream<Path> all = Files.list(debs)) {
        String prefix = candidate.name() + "_";
        files.add(
            all.filter(f -> String.valueOf(f.getFileName()).startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new Failure("apt left no file for " + candidate.name())));
      }
    }
    return files;
  }

  /// The host's acquire options in apt.conf's format; none where apt-config fails.
  private String hostConfiguration() throws IOException {
    Ran dump = run("", () -> "", "apt-config", "dump");
    List<String> kept =
        dump.output()
            .lines()
            .filter(line -> line.startsWith("Acquire::"))
            .filter(line -> !line.startsWith("Acquire::IndexTargets"))
            .filter(line -> line.matches("[^\"]*\"[^\"]*\";"))
            .toList();
    return String.join("\n", kept) + "\n";
  }

  private String configuration(String host) {
    return host
        + """
        #clear Acquire::Languages;
        Acquire::Languages { "none"; };
        APT::Architecture "arm64";
        #clear APT::Architectures;
        APT::Architectures { "arm64"; };
        APT::Sandbox::User "root";
        Dir::Etc::main "/dev/null";
        Dir::Etc::parts "/dev/null";
        Dir::Etc::sourcelist "/dev/null";
        """
        + setting("Dir::Etc::sourceparts", "etc")
        + setting("Dir::State", "state")
        + setting("Dir::State::status", "state/status")
        + setting("Dir::Cache", "cache");
  }

  private String setting(String name, String child) {
    return name + " \"" + folder.resolve(child).toAbsolutePath() + "\";\n";
  }

  private void copySources() throws IOException {
    AptSources sources = new AptSources();
    // apt-config is asked with the host's configuration, before ours names other folders.
    String where =
        run(
                "",
                () -> "",
                "apt-config",
                "shell",
                "F",
                "Dir::Etc::sourcelist/f",
                "P",
                "Dir::Etc::sourceparts/d")
            .output();
    Path list = Path.of(shellValue(where, "F", "/etc/apt/sources.list"));
    Path parts = Path.of(shellValue(where, "P", "/etc/apt/sources.list.d"));
    if (Files.isReadable(list)) {
      sources.addList(Files.readString(list, StandardCharsets.ISO_8859_1));
    }
    if (Files.isDirectory(parts)) {
      try (Stream<Path> files = Files.list(parts)) {
        for (Path file : files.filter(Files::isReadable).sorted().toList()) {
          String name = file.toString();
          if (name.endsWith(".list")) {
            sources.addList(Files.readString(file, StandardCharsets.ISO_8859_1));
          } else if (name.endsWith(".sources")) {
            sources.addSources(Files.readString(file, StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    if (sources.isEmpty()) {
      throw new Failure("apt has no package sources configured; pass --kernel FILE");
    }
    Files.writeString(
        folder.resolve("etc/host.list"), sources.listText(), StandardCharsets.ISO_8859_1);
    Files.writeString(
        folder.resolve("etc/host.sources"), sources.sourcesText(), StandardCharsets.ISO_8859_1);
  }

  private static String shellValue(String text, String name, String otherwise) {
    Matcher match = Pattern.compile("(?m)^" + name + "='([^']+)'$").matcher(text);
    return match.find() ? match.group(1) : otherwise;
  }

  private static String field(String text, String name) {
    Matcher match = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(text);
    return match.find() ? match.group(1).strip() : "";
  }

  /// How a command of apt ended.
  private record Ran(int status, String output, String errors) {
    /// What apt complains about: its last error, else its first warning.
    Optional<String> complaint() {
      return errors
          .lines()
          .filter(line -> line.startsWith("E:"))
          .reduce((_, last) -> last)
          .or(() -> errors.lines().filter(line -> line.startsWith("W:")).findFirst())
          .map(line -> line.substring(2).strip());
    }
  }

  /// What a running command has done so far.
  @FunctionalInterface
  private interface Amount {
    String now() throws IOException;
  }

  /// Runs a command of apt in the download folder; shows progress when `what` is not empty.
  private Ran run(String what, Amount amount, String... command) throws IOException {
    Path output = Files.createTempFile(folder, "out", "");
    Path errors = Files.createTempFile(folder, "err", "");
    Progress shown = what.isEmpty() ? null : progress.apply(what);
    Process process = null;
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.resolve("debs").toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      builder.environment().put("LC_ALL", "C");
      if (Files.size(folder.resolve("apt.conf")) > 0) {
        builder.environment().put("APT_CONFIG", folder.resolve("apt.conf").toString());
      }
      process = builder.start();
      while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        if (shown != null) {
          shown.update(amount.now());
        }
      }
      if (shown != null) {
        shown.done(amount.now());
      }
      return new Ran(process.exitValue(), Files.readString(output), Files.readString(errors));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + Arrays.toString(command), e);
    } finally {
      if (process != null) {
        process.destroy();
      }
      if (shown != null) {
        shown.close();
      }
      Files.deleteIfExists(output);
      Files.deleteIfExists(errors);
    }
  }

  private static long folderBytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(Path::toFile)
          .filter(java.io.File::isFile)
          .mapToLong(java.io.File::length)
          .sum();
    } catch (UncheckedIOException e) {
      return 0; // a file went away between listing and looking
    }
  }

  /// Whether the host has apt at all.
  static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return Stream.of("apt-get", "apt-cache", "apt-config")
        .allMatch(tool ->
            Arrays.stream(path.split(":"))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir.isEmpty() ? "." : dir, tool))));
  }
}
