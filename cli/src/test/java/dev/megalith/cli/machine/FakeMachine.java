package dev.megalith.cli.machine;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPlan;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// A machine whose guest is a piece of Java.
public final class FakeMachine implements MachineRunner {
  /// What the guest does, on a thread of its own.
  @FunctionalInterface
  public interface Guest {
    void run(FakeMachine machine) throws InterruptedException;
  }

  private final Guest guest;
  private final CompletableFuture<ExitResult> exit = new CompletableFuture<>();
  private final LinkedBlockingQueue<Byte> input = new LinkedBlockingQueue<>();
  private @Nullable MachinePlan plan;
  private @Nullable BootPlan boot;
  private @Nullable ConsoleSink console;
  private boolean closed;

  public FakeMachine(Guest guest) {
    this.guest = guest;
  }

  @Override
  public void start(MachinePlan machinePlan, BootPlan bootPlan, ConsoleSink sink) {
    plan = machinePlan;
    boot = bootPlan;
    console = sink;
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            guest.run(this);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  public MachinePlan plan() {
    return Optional.ofNullable(plan).orElseThrow();
  }

  /// All of the initrd's parts, one behind another.
  public String initrdText() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Optional.ofNullable(boot).orElseThrow().pieces().stream()
        .filter(piece -> piece.what().equals("initrd"))
        .forEach(piece -> bytes.writeBytes(piece.bytes().toArray(ValueLayout.JAVA_BYTE)));
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  /// The guest writes to its console.
  public void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Optional.ofNullable(console).orElseThrow().write(bytes, 0, bytes.length);
  }

  /// The guest reads from its console until it has read a text that ends so.
  public String readUntil(String end) throws InterruptedException {
    StringBuilder text = new StringBuilder();
    while (!text.toString().endsWith(end)) {
      text.append((char) (input.take() & 0xFF));
    }
    return text.toString();
  }

  /// What was sent and the guest has not read.
  public int waitingInputBytes() {
    return input.size();
  }

  public void exit(ExitResult.Reason reason) {
    exit.complete(new ExitResult(reason, reason == ExitResult.Reason.FAILED ? "it broke" : ""));
  }

  @Override
  public ExitResult awaitExit() {
    return exit.join();
  }

  @Override
  public void sendInput(byte[] bytes) {
    for (byte value : bytes) {
      input.add(value);
    }
  }

  @Override
  public void powerButton() {
    sendInput("<power>".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void stop() {
    exit(ExitResult.Reason.STOPPED);
  }

  @Override
  public long[] retiredInstructions() {
    return new long[] {3_000_000, 1_000_000};
  }

  @Override
  public Map<String, Map<String, Long>> statistics() {
    return Map.of("worker 0", Map.of("megalith.fake", 7L));
  }

  @Override
  public void close() {
    stop();
    closed = true;
  }

  public boolean isClosed() {
    return closed;
  }
}
