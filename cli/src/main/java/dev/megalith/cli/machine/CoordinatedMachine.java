package dev.megalith.cli.machine;

import dev.megalith.cli.base.Failure;
import dev.megalith.coordinator.machine.Console;
import dev.megalith.coordinator.machine.CreateRequest;
import dev.megalith.coordinator.machine.Machine;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.model.ConsoleEnd;
import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// A machine on the nodes of a coordinator that is in this process, wherever those are.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `console` | [#start] | any | volatile |
/// | `retired`, `statistics`, `over` | under `this` | under `this` | plain |
public final class CoordinatedMachine implements MachineRunner {
  /// How the coordinator calls the only machine of a run; those before it are deleted.
  private static final String NAME = "run";

  private static final byte[] LOST =
      "\r\n[megalith: output was lost here]\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Machines machines;
  private final ClusterConfig cluster;
  private final Runnable awaitNodes;
  private final CompletableFuture<Machine> started = new CompletableFuture<>();
  private final CompletableFuture<Void> outputDone = new CompletableFuture<>();
  private volatile Console.@Nullable Attachment console;
  private long[] retired = new long[0];
  private final Map<String, Map<String, Long>> statistics = new TreeMap<>();
  private boolean over;

  /// @param awaitNodes returns when all nodes of the cluster have joined; [Failure] if one cannot
  public CoordinatedMachine(Machines machines, ClusterConfig cluster, Runnable awaitNodes) {
    this.machines = machines;
    this.cluster = cluster;
    this.awaitNodes = awaitNodes;
  }

  @Override
  public void start(MachinePlan plan, BootPlan boot, ConsoleSink sink) {
    awaitNodes.run();
    CreateRequest request =
        new CreateRequest(
            NAME,
            plan.spec(),
            _ -> boot,
            "",
            List.of(),
            cluster.options(),
            cluster.workers(),
            cluster.memoryServices(),
            "");
    Machine machine =
        switch (machines.create(request)) {
          case Machines.Created.Made(Machine made) -> made;
          case Machines.Created.Not(Outcome.Refused refusal) ->
              throw new Failure(refusal.message());
        };
    synchronized (this) {
      retired = new long[plan.spec().vcpus()];
    }
    Console.Attachment attachment = machine.console().attach(false, true);
    console = attachment;
    Thread.ofPlatform()
        .daemon()
        .name("console-out")
        .start(() -> pump(machine.console(), attachment, sink));
    require(machine, machines.init(NAME));
    require(machine, machines.start(NAME));
    started.complete(machine);
  }

  private static void require(Machine machine, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done() -> {}
      case Outcome.Refused refused -> throw failure(machine, refused.message());
      case Outcome.Failed(String message) -> throw failure(machine, message);
    }
  }

  /// What a machine failed of first is a better reason than what did not work afterwards.
  private static Failure failure(Machine machine, String message) {
    String detail = machine.record().detail();
    return new Failure(detail.isEmpty() ? message : detail);
  }

  /// Where the sink is too slow for the guest, output is lost; the sink is told, and goes on with
  /// the end of what there is.
  private void pump(Console from, Console.Attachment first, ConsoleSink sink) {
    try {
      Console.Attachment attachment = first;
      while (pump(attachment, sink)) {
        sink.write(LOST, 0, LOST.length);
        attachment.close();
        attachment = from.attach(false, true);
        console = attachment;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      outputDone.complete(null);
    }
  }

  /// Returns at the end; true if that is only for being too slow.
  private static boolean pump(Console.Attachment attachment, ConsoleSink sink)
      throws InterruptedException {
    for (byte[] bytes = attachment.read(); bytes != null; bytes = attachment.read()) {
      sink.write(bytes, 0, bytes.length);
    }
    ConsoleEnd end = attachment.end();
    return end != null && end.reason() == ConsoleEnd.Reason.TOO_SLOW;
  }

  @Override
  public ExitResult awaitExit() throws InterruptedException {
    try {
      MachineEnd end = started.get().end().get();
      outputDone.get();
      finish();
      return new ExitResult(reason(end.reason()), end.detail());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ExitResult.Reason reason(MachineEnd.Reason reason) {
    return switch (reason) {
      case SYSTEM_OFF -> ExitResult.Reason.SYSTEM_OFF;
      case SYSTEM_RESET -> ExitResult.Reason.RESET;
      case STOPPED -> ExitResult.Reason.STOPPED;
      case FAILED -> ExitResult.Reason.FAILED;
    };
  }

  @Override
  public void sendInput(byte[] bytes) throws InterruptedException {
    Console.Attachment open = console;
    if (open != null) {
      try {
        open.write(bytes);
      } catch (AgentException e) {
        // The machine is ending, and says why itself.
      }
    }
  }

  @Override
  public void powerButton() {
    var _ = machines.powerButton(NAME, "");
  }

  @Override
  public void stop() {
    finish();
  }

  @Override
  public synchronized long[] retiredInstructions() {
    if (!over) {
      readCounters();
    }
    return retired.clone();
  }

  @Override
  public synchronized Map<String, Map<String, Long>> statistics() {
    if (!over) {
      readCounters();
    }
    return new TreeMap<>(statistics);
  }

  /// Keeps what the nodes say, and what they said before where one does not answer.
  private void readCounters() {
    if (machines.statistics(NAME)
        instanceof Machines.Answer.Given<Map<NodeId, Map<String, Long>>>(var byNode)) {
      byNode.forEach((node, counters) -> {
        Map<String, Long> others = new TreeMap<>(counters);
        for (int vcpu = 0; vcpu < retired.length; vcpu++) {
          retired[vcpu] = counters.getOrDefault(retiredName(vcpu), retired[vcpu]);
          others.remove(retiredName(vcpu));
        }
        statistics.put(node.toString(), others);
      });
    }
  }

  private static String retiredName(int vcpu) {
    return "megalith.vcpu." + vcpu + ".retired";
  }

  /// Frees what the machine holds, once; its counters stay.
  private synchronized void finish() {
    if (!over) {
      readCounters();
      over = true;
      var _ = machines.stop(NAME);
    }
  }

  @Override
  public void close() {
    finish();
    var _ = machines.delete(NAME);
    Console.Attachment open = console;
    if (open != null) {
      open.close();
    }
  }
}
