package dev.megalith.tests.differential;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The other emulator: `qemu-aarch64-static -cpu max` running `runner.s`, which is assembled here.
final class QemuOracle implements AutoCloseable {
  private static final String EMULATOR = "qemu-aarch64-static";
  private static final String PREFIX = "aarch64-linux-gnu-";

  private final Path folder;
  private final Process process;
  private final OutputStream toRunner;
  private final DataInputStream fromRunner;

  private QemuOracle(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Path source = folder.resolve("runner.s");
    try (InputStream in = QemuOracle.class.getResourceAsStream("runner.s")) {
      if (in == null) {
        throw new IOException("runner.s is not on the class path");
      }
      Files.copy(in, source);
    }
    Path object = folder.resolve("runner.o");
    Path runner = folder.resolve("runner");
    run(List.of(PREFIX + "as", "-o", object.toString(), source.toString()));
    run(List.of(PREFIX + "ld", "-static", "-o", runner.toString(), object.toString()));
    process =
        new ProcessBuilder(EMULATOR, "-cpu", "max", runner.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    toRunner = process.getOutputStream();
    fromRunner = new DataInputStream(process.getInputStream());
  }

  /// What is not installed of what an oracle needs, if anything.
  static Optional<String> missing() {
    for (String tool : List.of(EMULATOR, PREFIX + "as", PREFIX + "ld")) {
      if (!isInstalled(tool)) {
        return Optional.of(tool);
      }
    }
    return Optional.empty();
  }

  private static boolean isInstalled(String tool) {
    String path = System.getenv("PATH");
    if (path == null) {
      return false;
    }
    for (String folder : path.split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return true;
      }
    }
    return false;
  }

  static QemuOracle start() throws IOException, InterruptedException {
    return new QemuOracle(Files.createTempDirectory("megalith-differential"));
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + output);
    }
    return output;
  }

  /// Hands a batch over; [#receive] gets its outcome. In between the runner computes.
  void send(CaseBatch batch) throws IOException {
    ByteBuffer header =
        ByteBuffer.allocate(16 + 4 * batch.instructionCount).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(batch.instructionCount).putLong(batch.caseCount);
    for (int i = 0; i < batch.instructionCount; i++) {
      header.putInt(batch.instructions[i]);
    }
    toRunner.write(header.array());
    toRunner.write(batch.input, 0, batch.caseCount * CaseBatch.RECORD_BYTES);
    toRunner.flush();
  }

  void receive(CaseBatch batch, byte[] outcome) throws IOException {
    fromRunner.readFully(outcome, 0, batch.caseCount * CaseBatch.RECORD_BYTES);
  }

  /// The assembler text of an encoding, where a disassembler is installed.
  String disassemble(int insn) {
    try {
      Path file = folder.resolve("insn.bin");
      Files.write(file, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(insn).array());
      String text =
          run(List.of(PREFIX + "objdump", "-D", "-b", "binary", "-m", "aarch64", file.toString()));
      String[] columns = text.strip().split("\t", -1);
      return columns.length < 3
          ? "?"
          : String.join(" ", List.of(columns).subList(2, columns.length));
    } catch (IOException e) {
      return "?";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "?";
    }
  }

  @Override
  public void close() throws IOException {
    try {
      toRunner.close();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
