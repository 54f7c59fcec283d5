package dev.megalith.coordinator.node;

import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.CallRef;
import dev.megalith.fabric.agent.ConsoleLog;
import dev.megalith.fabric.agent.CounterLine;
import dev.megalith.fabric.agent.NodeHost;
import dev.megalith.fabric.node.Assignment;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A node in this process.
public final class EmbeddedNode implements NodeClient {
  private static final int CHUNK_BYTES = 32 << 10;

  /// What a buffer over a segment can hold.
  private static final int LOAD_BYTES_MAX = 1 << 30;

  private final NodeHost host;
  private final Executor pumps;

  /// `pumps` gives each console a thread.
  public EmbeddedNode(NodeHost host, Executor pumps) {
    this.host = host;
    this.pumps = pumps;
  }

  @Override
  public void prepare(CallRef ref, Assignment assignment) throws AgentException {
    host.prepare(ref, assignment);
  }

  @Override
  public void load(CallRef ref, long pa, MemorySegment bytes) throws AgentException {
    for (long done = 0; done < bytes.byteSize(); done += LOAD_BYTES_MAX) {
      long length = Math.min(bytes.byteSize() - done, LOAD_BYTES_MAX);
      host.load(
          ref,
          pa + done,
          bytes.asSlice(done, length).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  @Override
  public void openLinks(CallRef ref) throws AgentException {
    host.openLinks(ref);
  }

  @Override
  public void init(CallRef ref) throws AgentException {
    host.init(ref);
  }

  @Override
  public void start(CallRef ref, CounterLine line) throws AgentException {
    host.start(ref, line);
  }

  @Override
  public long pause(CallRef ref) throws AgentException {
    return host.pause(ref);
  }

  @Override
  public void setRate(CallRef ref, CounterLine line) throws AgentException {
    host.setRate(ref, line);
  }

  @Override
  public void stop(CallRef ref) throws AgentException {
    host.stop(ref);
  }

  @Override
  public void setLine(CallRef ref, int intid, boolean high) throws AgentException {
    host.setLine(ref, intid, high);
  }

  @Override
  public byte[] readMemory(CallRef ref, long pa, int lengthBytes) throws AgentException {
    return host.readMemory(ref, pa, lengthBytes);
  }

  @Override
  public void writeMemory(CallRef ref, long pa, byte[] bytes) throws AgentException {
    host.writeMemory(ref, pa, bytes);
  }

  @Override
  public void powerButton(CallRef ref) throws AgentException {
    host.powerButton(ref);
  }

  @Override
  public Map<String, Long> statistics(CallRef ref) throws AgentException {
    return host.statistics(ref);
  }

  @Override
  public ConsoleChannel console(CallRef ref, Consumer<byte[]> output, Runnable ended)
      throws AgentException {
    ConsoleLog log = host.console(ref);
    AtomicBoolean open = new AtomicBoolean(true);
    pumps.execute(() -> pump(log, open, output, ended));
    return new ConsoleChannel() {
      @Override
      public void input(byte[] bytes) throws AgentException, InterruptedException {
        host.input(ref, bytes);
      }

      @Override
      public void finish() {
        open.set(false);
        log.wake();
      }
    };
  }

  private static void pump(
      ConsoleLog log, AtomicBoolean open, Consumer<byte[]> output, Runnable ended) {
    long position = log.tail(Integer.MAX_VALUE);
    try {
      ConsoleLog.@Nullable Chunk chunk;
      while ((chunk = log.read(position, CHUNK_BYTES, open::get)) != null) {
        position = chunk.end();
        output.accept(chunk.bytes());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    ended.run();
  }

  @Override
  public void close() {
    host.close();
  }
}
