package dev.megalith.tests.linux;

import dev.megalith.cli.base.Progress;
import dev.megalith.cli.guest.DefaultGuest;
import dev.megalith.tests.host.BareMetal;
import dev.megalith.tests.host.Emulator;
import dev.megalith.tests.host.Project;
import dev.megalith.tests.host.Spread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioConstants;

/// The default guest with the programs of `tests/linux` in it, as files to boot.
///
/// Its initrd is the default one with an archive behind it: Linux unpacks one over the other.
public final class LinuxWork implements AutoCloseable {
  /// The programs' names.
  public static final List<String> PROGRAMS =
      List.of(
          "mutexes",
          "atomics",
          "pipes",
          "forkstorm",
          "mmapstorm",
          "futexes",
          "falseshare",
          "copy",
          "migrate");

  /// What a kernel says when something is wrong with it or its machine; for grep and for Java.
  private static final String COMPLAINTS =
      "BUG|Oops|WARNING:|Call trace|rcu.*(stall|starved)|soft lockup|hung task|Kernel panic"
          + "|Unable to handle|timed out|failed to come online|Bad page|segfault";

  private static final Pattern WRONG = Pattern.compile("WRONG|^kernel: |" + COMPLAINTS);
  private static final Pattern OK = Pattern.compile("^\\w+: ok .*");

  private final Path folder;
  private final Path kernel;
  private final Path initrd;

  private LinuxWork(Path folder, Path kernel, Path initrd) {
    this.folder = folder;
    this.kernel = kernel;
    this.initrd = initrd;
  }

  /// Builds the programs and packs them.
  ///
  /// @throws dev.megalith.cli.base.Failure if the default guest is not there and cannot be fetched
  public static LinuxWork build() throws IOException, InterruptedException {
    DefaultGuest.Images images =
        new DefaultGuest(
                DefaultGuest.userCacheFolder(System.getenv()),
                what -> new Progress(System.err, false, what))
            .images(false);
    Path folder = Files.createTempDirectory("megalith-linux");
    Path program = folder.resolve("work");
    try (Stream<Path> sources = Files.list(Project.file("tests", "linux"))) {
      BareMetal.buildForLinux(
          program,
          sources.filter(file -> file.toString().endsWith(".c")).sorted().toArray(Path[]::new));
    }
    Path initrd = folder.resolve("initrd.cpio");
    try (OutputStream out = Files.newOutputStream(initrd)) {
      Files.copy(images.initrd(), out);
      out.write(archive(Files.readAllBytes(program)));
    }
    Files.delete(program);
    return new LinuxWork(folder, images.kernel(), initrd);
  }

  private static byte[] archive(byte[] program) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CpioArchiveOutputStream out =
        new CpioArchiveOutputStream(bytes, CpioConstants.FORMAT_NEW, 512)) {
      put(out, "work", CpioConstants.C_ISDIR | 0755, new byte[0]);
      put(out, "work/work", CpioConstants.C_ISREG | 0755, program);
    }
    return bytes.toByteArray();
  }

  private static void put(CpioArchiveOutputStream out, String path, int mode, byte[] content)
      throws IOException {
    CpioArchiveEntry entry = new CpioArchiveEntry(CpioConstants.FORMAT_NEW, path);
    entry.setMode(mode);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  /// The command of a run that executes a script in the guest, which may call `/work/work`.
  ///
  /// @param more further options of `megalith run`
  public List<String> command(
      Spread spread, int vcpus, String memory, String script, List<String> more) {
    List<String> options = new ArrayList<>(more);
    options.addAll(List.of("--kernel=" + kernel, "--initrd=" + initrd, "--exec=" + script));
    return new Emulator.Megalith(spread, options).run(vcpus, memory);
  }

  /// A script that runs programs once, then says what the kernel complained about.
  ///
  /// @param options of all programs, such as `-n 100`
  public static String script(List<String> programs, String options) {
    return "for program in "
        + String.join(" ", programs)
        + "; do /work/work $program "
        + options
        + " || echo \"$program: WRONG status $?\"; done\n"
        + kernelComplaints();
  }

  /// The end of a script: the complaints of the guest's kernel so far.
  static String kernelComplaints() {
    return "dmesg | grep -E '" + COMPLAINTS + "' | sed 's/^/kernel: /'\n";
  }

  /// The lines that tell of something wrong.
  public static List<String> complaints(List<String> lines) {
    return lines.stream().filter(line -> WRONG.matcher(line).find()).toList();
  }

  /// The names of the programs that ended well, in order.
  public static List<String> succeeded(List<String> lines) {
    return lines.stream()
        .filter(line -> OK.matcher(line).matches())
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(initrd);
    Files.deleteIfExists(folder);
  }
}
