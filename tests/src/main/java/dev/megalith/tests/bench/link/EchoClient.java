package dev.megalith.tests.bench.link;

import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Transports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Asks an [EchoProcess] that it starts.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `answers` | link's reading thread | asking thread | volatile |
/// | `asker`, `wakeAt` | asking thread | link's reading thread | volatile |
final class EchoClient implements AutoCloseable {
  private final Process process;
  private final LinkListener listener;
  private final Links links;
  private volatile long answers;
  private volatile long wakeAt;
  private volatile @Nullable Thread asker;

  EchoClient(String kind) throws Exception {
    String transport = kind.split(" ")[0];
    String address = "127.0.0.1:0";
    if (kind.endsWith(" unix")) {
      address = "unix:" + Files.createTempDirectory("links").resolve("s");
    }
    process = start(transport, address);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String answering = out.readLine();
    listener = Transports.listen(transport, address.startsWith("unix") ? address + "2" : address);
    links = listener.links(EchoProcess.config(EchoProcess.ASKING, listener.address(), answering));
    links.onFrame(Plane.MEMORY, this::answered);
    links.onFrame(Plane.INTERRUPT, (_, _) -> {});
    links.open();
  }

  private static Process start(String transport, String address) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LinkBench.class.getName(), "echo", transport, address));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private void answered(NodeId from, ByteBuffer frame) {
    long count = answers + 1;
    answers = count;
    if (count >= wakeAt) {
      LockSupport.unpark(asker);
    }
  }

  private void await(long count) {
    wakeAt = count;
    while (answers < count) {
      LockSupport.park();
    }
  }

  /// One question at a time: nanoseconds until the asking thread runs with the answer.
  Histogram roundTrips(int bytes, long durationNanos, boolean platform)
      throws InterruptedException {
    Histogram histogram = new Histogram(10_000_000_000L, 3);
    run(
        platform,
        () -> {
          ByteBuffer frame = ByteBuffer.allocateDirect(bytes);
          long end = System.nanoTime() + durationNanos;
          long before = System.nanoTime();
          while (before < end) {
            long count = answers + 1;
            wakeAt = count;
            links.send(EchoProcess.ANSWERING, Plane.MEMORY, frame);
            await(count);
            long after = System.nanoTime();
            histogram.recordValue(after - before);
            before = after;
          }
        });
    return histogram;
  }

  /// Up to `window` questions at a time: answers a second.
  double pipelined(int bytes, int window, long durationNanos) throws InterruptedException {
    long[] result = new long[2];
    run(
        false,
        () -> {
          ByteBuffer frame = ByteBuffer.allocateDirect(bytes);
          long first = answers;
          long sent = first;
          long start = System.nanoTime();
          while (System.nanoTime() - start < durationNanos) {
            while (sent - answers < window) {
              links.send(EchoProcess.ANSWERING, Plane.MEMORY, frame);
              sent++;
            }
            await(sent - window / 2);
          }
          await(sent);
          result[0] = sent - first;
          result[1] = System.nanoTime() - start;
        });
    return result[0] * 1e9 / result[1];
  }

  private void run(boolean platform, Runnable body) throws InterruptedException {
    Thread thread =
        platform ? Thread.ofPlatform().unstarted(body) : Thread.ofVirtual().unstarted(body);
    asker = thread;
    thread.start();
    thread.join();
  }

  @Override
  public void close() {
    links.close();
    listener.close();
    process.destroy();
  }
}
