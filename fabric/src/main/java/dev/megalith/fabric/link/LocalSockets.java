package dev.megalith.fabric.link;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Where this user's processes listen with Unix-domain sockets: files `PID-NUMBER` in a folder that
/// nobody else may enter. What killed processes left is removed.
final class LocalSockets {
  private static final Set<PosixFilePermission> OWN =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private LocalSockets() {}

  /// An address that is not in use.
  static LinkAddress fresh() throws IOException {
    String user = System.getProperty("user.name", "user").replaceAll("[^A-Za-z0-9]", "-");
    return fresh(Path.of(System.getProperty("java.io.tmpdir")).resolve("megalith-" + user));
  }

  static LinkAddress fresh(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWN));
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || !Files.getPosixFilePermissions(folder).equals(OWN)) {
      throw new IOException(folder + " is no folder of this user alone (mode 0700)");
    }
    removeStale(folder);
    String name = ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
    return LinkAddress.parse("unix:" + folder.resolve(name));
  }

  private static void removeStale(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[0-9]*-[0-9]*")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        long pid = Long.parseLong(name, 0, name.indexOf('-'), 10);
        if (ProcessHandle.of(pid).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NumberFormatException _) {
      // Somebody else's file: it stays.
    }
  }
}
