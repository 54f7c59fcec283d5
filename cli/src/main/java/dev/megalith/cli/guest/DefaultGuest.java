package dev.megalith.cli.guest;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Progress;
import dev.megalith.cli.base.Units;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// The guest that `megalith run` boots when none is named: Debian's arm64 kernel with a busybox.
///
/// ```
/// guest/current                     the name of the folder in use
/// guest/<kernel version>_<busybox>/ vmlinuz-…, busybox, modules/, initrd-<hash>.cpio
/// guest/lock                        held while fetching
/// guest/fetch-…/                    apt's state while fetching; leftovers are removed
/// ```
///
/// Files appear by renaming, so that a reader needs no lock and sees all of a file or nothing.
public final class DefaultGuest {
  private static final Pattern KERNEL =
      Pattern.compile("(?:.*/)?(?:boot/vmlinuz-[^/]+|lib/modules/[^/]+/vmlinuz)");
  private static final Pattern MODULE =
      Pattern.compile(".*/kernel/drivers/input/(?:keyboard/)?(evdev|gpio_keys)\\.ko(\\.[a-z]+)?");
  private static final int MODULES = 2;
  private static final long FILE_BYTES_MAX = 512L << 20;
  private static final long LOCK_POLL_MILLIS = 200;

  private final Path folder;
  private final Function<String, Progress> progress;

  /// The two files to boot.
  public record Images(Path kernel, Path initrd) {}

  public DefaultGuest(Path cacheFolder, Function<String, Progress> progress) {
    this.folder = cacheFolder.resolve("guest");
    this.progress = progress;
  }

  /// `$XDG_CACHE_HOME/megalith`, else `~/.cache/megalith`.
  public static Path userCacheFolder(Map<String, String> environment) {
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (xdg.startsWith("/")) {
      return Path.of(xdg, "megalith");
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", "/tmp"));
    return Path.of(home, ".cache", "megalith");
  }

  /// Gives the cached guest, fetching it first if there is none or a newer one is asked for.
  public Images images(boolean update) {
    try {
      Optional<Path> cached = update ? Optional.empty() : current();
      Path version = cached.isPresent() ? cached.get() : fetchLocked(update);
      return new Images(kernelIn(version).orElseThrow(), initrdIn(version));
    } catch (IOException e) {
      throw new Failure("the default guest in " + folder + ": " + e, e);
    }
  }

  private Optional<Path> current() throws IOException {
    Path pointer = folder.resolve("current");
    if (!Files.isRegularFile(pointer)) {
      return Optional.empty();
    }
    Path version = folder.resolve(Files.readString(pointer).strip());
    boolean whole =
        Files.isRegularFile(version.resolve("busybox")) && kernelIn(version).isPresent();
    return whole ? Optional.of(version) : Optional.empty();
  }

  private static Optional<Path> kernelIn(Path version) throws IOException {
    try (Stream<Path> files = Files.list(version)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("vmlinuz"))
          .findFirst();
    }
  }

  /// The initrd that belongs to this build's init script, packed when it is not there yet.
  private static Path initrdIn(Path version) throws IOException {
    byte[] busybox = Files.readAllBytes(version.resolve("busybox"));
    Map<String, byte[]> modules = new TreeMap<>();
    try (Stream<Path> files = Files.list(version.resolve("modules"))) {
      for (Path file : files.toList()) {
        modules.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    byte[] archive = Initramfs.pack(busybox, modules);
    CRC32C hash = new CRC32C();
    hash.update(archive);
    Path initrd = version.resolve(String.format("initrd-%08x.cpio", hash.getValue()));
    if (!Files.isRegularFile(initrd)) {
      writeAtomically(initrd, archive);
    }
    return initrd;
  }

  private Path fetchLocked(boolean update) throws IOException {
    if (!Apt.isInstalled()) {
      throw new Failure(
          "the default guest is fetched with apt, and this host has no apt-get; "
              + "pass --kernel FILE (and --initrd FILE) to boot another guest");
    }
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = lock(channel)) {
      Optional<Path> byAnother = update ? Optional.empty() : current();
      return byAnother.isPresent() ? byAnother.get() : fetch();
    }
  }

  /// Waits for another process that fetches the same guest.
  private FileLock lock(FileChannel channel) throws IOException {
    try (Progress waiting =
        progress.apply("waiting for another megalith that fetches the default guest")) {
      FileLock lock = channel.tryLock();
      while (lock == null) {
        waiting.update("");
        Thread.sleep(LOCK_POLL_MILLIS);
        lock = channel.tryLock();
      }
      return lock;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the lock", e);
    }
  }

  private Path fetch() throws IOException {
    removeLeftovers();
    Path work = Files.createTempDirectory(folder, "fetch-");
    try {
      Apt apt = Apt.open(work.resolve("apt"), progress);
      apt.update();
      List<Apt.Candidate> packages = new ArrayList<>(apt.kernel());
      Apt.Candidate busybox =
          apt.show("busybox-static")
              .orElseThrow(() -> new Failure("apt knows no busybox-static for arm64"));
      Apt.Candidate kernel = packages.getLast();
      packages.add(busybox);
      String name =
          (kernel.name() + "_" + kernel.version() + "_busybox_" + busybox.version())
              .replaceAll("[^A-Za-z0-9.+~_-]", "-");
      Path version = folder.resolve(name);
      if (!Files.isRegularFile(version.resolve("busybox"))) {
        Path unpacked = unpack(apt.download(packages), work.resolve("unpacked"));
        removeTree(version);
        Files.move(unpacked, version, StandardCopyOption.ATOMIC_MOVE);
      }
      writeAtomically(folder.resolve("current"), (name + "\n").getBytes(StandardCharsets.UTF_8));
      return version;
    } finally {
      removeTree(work);
    }
  }

  /// Takes the kernel, the modules and busybox out of the packages.
  private Path unpack(List<Path> debs, Path into) throws IOException {
    Files.createDirectories(into.resolve("modules"));
    try (Progress unpacking = progress.apply("unpacking Debian's kernel and busybox")) {
      Unpacker unpacker = new Unpacker(into, unpacking);
      for (Path deb : debs) {
        DebPackage.visit(deb, unpacker);
      }
      if (!unpacker.kernel || !unpacker.busybox) {
        throw new IOException("no kernel or no busybox in " + debs);
      }
      unpacking.done(Units.bytes(unpacker.writtenBytes) + " kept");
    }
    return into;
  }

  /// Writes the wanted files of packages into a folder.
  private static final class Unpacker implements DebPackage.Visitor {
    private final Path into;
    private final Progress unpacking;
    private boolean kernel;
    private boolean busybox;
    private int modules;
    private long writtenBytes;
    private long seenBytes;

    Unpacker(Path into, Progress unpacking) {
      this.into = into;
      this.unpacking = unpacking;
    }

    @Override
    public boolean file(String name, long sizeBytes, InputStream content) throws IOException {
      seenBytes += sizeBytes;
      unpacking.update(Units.bytes(seenBytes));
      Matcher module = MODULE.matcher(name);
      if (KERNEL.matcher(name).matches()) {
        write(into.resolve(name.substring(name.lastIndexOf('/') + 1)), sizeBytes, content);
        kernel = true;
        return modules < MODULES;
      } else if (name.equals("bin/busybox") || name.equals("usr/bin/busybox")) {
        write(into.resolve("busybox"), sizeBytes, content);
        busybox = true;
        return false;
      } else if (module.matches()) {
        InputStream plain = DebPackage.uncompressed(name, content);
        write(into.resolve("modules").resolve(module.group(1) + ".ko"), sizeBytes, plain);
        modules++;
        return !kernel || modules < MODULES;
      }
      return true;
    }

    private void write(Path file, long sizeBytes, InputStream content) throws IOException {
      if (sizeBytes > FILE_BYTES_MAX) {
        throw new IOException(file.getFileName() + ": " + sizeBytes + " bytes are too many");
      }
      writtenBytes += Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void writeAtomically(Path file, byte[] content) throws IOException {
    Path temporary =
        file.resolveSibling(".new-" + ProcessHandle.current().pid() + "-" + file.getFileName());
    try {
      Files.write(temporary, content);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void removeLeftovers() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (String.valueOf(entry.getFileName()).startsWith("fetch-")) {
          removeTree(entry);
        }
      }
    }
  }

  private static void removeTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> entries = Files.walk(root)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    }
  }
}
