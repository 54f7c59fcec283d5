package dev.megalith.coordinator.image;

import dev.megalith.coordinator.machine.BootSource;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.boot.BootLoader;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.machine.boot.KernelParser;
import dev.megalith.machine.tree.Seeds;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Uploaded images, each a file that is named by the SHA-256 of its bytes. Thread-safe.
public final class ImageStore {
  /// The largest image.
  public static final long IMAGE_BYTES_MAX = 4L << 30;

  private static final Predicate<String> SHA256 =
      Pattern.compile("[0-9a-f]{64}").asMatchPredicate();

  private final Path folder;
  private final LongSupplier random;

  /// @param folder where images lie; made when it is needed
  /// @param random seeds what guests get at boot
  public ImageStore(Path folder, LongSupplier random) {
    this.folder = folder;
    this.random = random;
  }

  /// Whether a text can be the name of an image.
  public static boolean isSha256(String text) {
    return SHA256.test(text);
  }

  public boolean contains(String sha256) {
    return isSha256(sha256) && Files.isRegularFile(folder.resolve(sha256));
  }

  /// Takes in a new image.
  public Intake begin() throws IOException {
    Files.createDirectories(folder);
    return new Intake(Files.createTempFile(folder, "upload", ".part"));
  }

  /// What a machine boots from images here; empty kernel: nothing.
  public BootSource boot(String kernelSha256, List<String> initrdSha256s) {
    return plan -> load(plan, kernelSha256, initrdSha256s);
  }

  private BootPlan load(MachinePlan plan, String kernelSha256, List<String> initrdSha256s) {
    if (kernelSha256.isEmpty()) {
      throw new SpecException("no kernel: name one at Create");
    }
    Seeds seeds =
        new Seeds(
            random.getAsLong(),
            random.getAsLong(),
            random.getAsLong(),
            random.getAsLong(),
            random.getAsLong());
    return BootLoader.plan(
        plan,
        KernelParser.parse(map(kernelSha256)),
        initrdSha256s.stream().map(this::map).toList(),
        seeds);
  }

  /// The file stays mapped for as long as its bytes are in use.
  private MemorySegment map(String sha256) {
    if (!contains(sha256)) {
      throw new SpecException("image " + sha256 + " is not here: upload it to this coordinator");
    }
    try (FileChannel file = FileChannel.open(folder.resolve(sha256), StandardOpenOption.READ)) {
      return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), Arena.ofAuto());
    } catch (IOException e) {
      throw new SpecException("image " + sha256 + ": " + e.getMessage(), e);
    }
  }

  /// An image on its way in. One thread at a time.
  public final class Intake implements AutoCloseable {
    private final Path part;
    private final OutputStream file;
    private final MessageDigest digest;
    private long sizeBytes;

    private Intake(Path part) throws IOException {
      this.part = part;
      this.file = Files.newOutputStream(part);
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    public long sizeBytes() {
      return sizeBytes;
    }

    /// Takes the next bytes.
    ///
    /// @throws IOException where the disk is full, or the image too large
    public void add(byte[] bytes) throws IOException {
      sizeBytes += bytes.length;
      if (sizeBytes > IMAGE_BYTES_MAX) {
        throw new IOException("image above " + IMAGE_BYTES_MAX + " bytes");
      }
      file.write(bytes);
      digest.update(bytes);
    }

    /// Keeps the image; the answer is its name.
    public String finish() throws IOException {
      file.close();
      String sha256 = HexFormat.of().formatHex(digest.digest());
      Files.move(part, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
      return sha256;
    }

    /// Forgets an image that is not finished.
    @Override
    public void close() {
      try {
        file.close();
        Files.deleteIfExists(part);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
