package dev.megalith.cli.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The default guest's root file system, and the small archives that a run appends to it.
public final class Initramfs {
  private static final String[] FOLDERS = {
    "bin",
    "dev",
    "etc",
    "etc/acpi",
    "etc/acpi/PWRF",
    "lib",
    "lib/modules",
    "megalith",
    "proc",
    "root",
    "run",
    "sbin",
    "sys",
    "tmp",
    "usr",
    "usr/bin",
    "usr/sbin"
  };

  /// What busybox's acpid runs when the power key goes down.
  private static final String POWER_KEY = "#!/bin/sh\nexec poweroff -f\n";

  private Initramfs() {}

  /// Packs busybox, our init and the kernel modules, given as file name to content.
  static byte[] pack(byte[] busybox, Map<String, byte[]> modules) {
    CpioArchive archive = new CpioArchive();
    for (String folder : FOLDERS) {
      archive.directory(folder, 0755);
    }
    archive.characterDevice("dev/console", 0600, 5, 1);
    archive.file("init", 0755, init());
    archive.file("bin/busybox", 0755, busybox);
    archive.symlink("bin/sh", "busybox");
    archive.file("etc/passwd", 0644, utf8("root:x:0:0:root:/root:/bin/sh\n"));
    archive.file("etc/group", 0644, utf8("root:x:0:\n"));
    archive.file("etc/acpi/PWRF/00000080", 0755, utf8(POWER_KEY));
    modules.forEach((name, content) -> archive.file("lib/modules/" + name, 0644, content));
    return archive.toBytes();
  }

  /// The script that runs as the guest's first process.
  static byte[] init() {
    try (InputStream in = Initramfs.class.getResourceAsStream("init")) {
      if (in == null) {
        throw new IllegalStateException("the resource 'init' is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The archive that makes init run a command instead of a shell; see
  /// [dev.megalith.cli.console.ExecOutput] for what the token is for.
  public static byte[] command(String command, String token) {
    return new CpioArchive()
        .directory("megalith", 0755)
        .file("megalith/exec", 0644, utf8(command + "\n"))
        .file("megalith/token", 0644, utf8(token + "\n"))
        .toBytes();
  }

  /// The archive that tells the guest's shell which terminal it talks to.
  public static byte[] terminal(String term, int rows, int columns) {
    String safeTerm = term.matches("[A-Za-z0-9._+-]{1,64}") ? term : "vt100";
    return new CpioArchive()
        .directory("megalith", 0755)
        .file("megalith/terminal", 0644, utf8(safeTerm + " " + rows + " " + columns + "\n"))
        .toBytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
