package dev.megalith.coordinator.node;

import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.CallRef;
import dev.megalith.fabric.agent.CounterLine;
import dev.megalith.fabric.node.Assignment;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.function.Consumer;

/// The way to one node, in this process or in another. Thread-safe.
///
/// Calls wait for the role, but not for ever: a node that does not answer is UNREACHABLE. A call
/// may be repeated.
public interface NodeClient extends AutoCloseable {
  void prepare(CallRef ref, Assignment assignment) throws AgentException;

  /// Puts bytes into guest RAM; those of other homes are skipped.
  void load(CallRef ref, long pa, MemorySegment bytes) throws AgentException;

  void openLinks(CallRef ref) throws AgentException;

  void init(CallRef ref) throws AgentException;

  void start(CallRef ref, CounterLine line) throws AgentException;

  /// Where the machine's counter stopped there.
  long pause(CallRef ref) throws AgentException;

  void setRate(CallRef ref, CounterLine line) throws AgentException;

  void stop(CallRef ref) throws AgentException;

  void setLine(CallRef ref, int intid, boolean high) throws AgentException;

  byte[] readMemory(CallRef ref, long pa, int lengthBytes) throws AgentException;

  void writeMemory(CallRef ref, long pa, byte[] bytes) throws AgentException;

  void powerButton(CallRef ref) throws AgentException;

  Map<String, Long> statistics(CallRef ref) throws AgentException;

  /// Opens the console: `output` gets what the guest wrote and writes, in order and on one thread
  /// at a time; then `ended` is called once.
  ConsoleChannel console(CallRef ref, Consumer<byte[]> output, Runnable ended)
      throws AgentException;

  @Override
  void close();

  /// An open console.
  interface ConsoleChannel {
    /// Gives bytes to the guest; waits while too many wait already.
    void input(byte[] bytes) throws AgentException, InterruptedException;

    /// Asks for what is there already; then the console ends.
    void finish();
  }
}
