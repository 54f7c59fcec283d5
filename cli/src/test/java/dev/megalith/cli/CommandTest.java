package dev.megalith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.FakeMachine;
import dev.megalith.cli.machine.FakeSite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Runs commands in this process, against machines whose guest is Java.
public abstract class CommandTest {
  @TempDir protected Path folder;
  Path kernel = Path.of("");
  Path initrd = Path.of("");
  final List<FakeMachine> machines = new ArrayList<>();
  final List<ClusterConfig> clusters = new ArrayList<>();
  protected final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeImages() throws IOException {
    kernel = Files.write(folder.resolve("Image"), arm64Image());
    initrd = Files.writeString(folder.resolve("initrd.cpio"), "the initrd");
  }

  /// An arm64 `Image` with nothing but its header.
  private static byte[] arm64Image() {
    ByteBuffer image = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    image.putLong(16, 4096); // image_size
    image.putLong(24, 0b1010); // flags: little-endian, 4 KiB pages, anywhere
    image.put(56, "ARMd".getBytes(StandardCharsets.US_ASCII));
    return image.array();
  }

  /// Runs `megalith run` with our images on a guest; gives the exit status.
  int run(FakeMachine.Guest guest, String stdin, String... more) {
    Stream<String> images =
        Stream.of("run", "--kernel", kernel.toString(), "--initrd", initrd.toString());
    String[] args = Stream.concat(images, Arrays.stream(more)).toArray(String[]::new);
    return execute(guest, stdin, args);
  }

  protected int execute(FakeMachine.Guest guest, String stdin, String... args) {
    Host host =
        new Host(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.ISO_8859_1)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            folder.resolve("cache"),
            environment);
    return Main.execute(
        host,
        cluster -> {
          clusters.add(cluster);
          return new FakeSite(() -> {
            machines.add(new FakeMachine(guest));
            return machines.getLast();
          });
        },
        args);
  }

  /// The command must end with status 2, one line, and no machine.
  void assertUsage(String line, String... args) {
    int status = execute(_ -> {}, "", args);
    assertEquals("megalith: " + line + "\n", err());
    assertEquals(2, status);
    assertEquals(List.of(), machines);
  }

  protected String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  protected String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
