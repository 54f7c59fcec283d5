package dev.megalith.cli.machine;

import dev.megalith.cli.base.Failure;
import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.service.Coordinator;
import dev.megalith.device.service.DeviceService;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.worker.run.ShardPorts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One machine with all of its services in this process, driven through an embedded coordinator.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `roles`, `console` | [#start] | any | volatile |
/// | `lastRetired`, `closed` | [#close] | any | monitor of `this` |
public final class EmbeddedMachine implements MachineRunner {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMachine.class);

  /// The only machine of its coordinator.
  private static final String NAME = "run";

  private final Coordinator coordinator = new Coordinator(System::currentTimeMillis);
  private final CompletableFuture<Void> started = new CompletableFuture<>();
  private final int carriers;
  private volatile @Nullable EmbeddedRoles roles;
  private volatile @Nullable ConsoleQueue console;
  private long[] lastRetired = new long[0];
  private boolean closed;

  /// `carriers` platform threads run the vCPUs.
  public EmbeddedMachine(int carriers) {
    this.carriers = carriers;
  }

  @Override
  public void start(MachinePlan plan, BootPlan boot, ConsoleSink sink) {
    ConsoleQueue queue = new ConsoleQueue(sink);
    EmbeddedRoles built = new EmbeddedRoles(boot, queue, events(), carriers);
    console = queue;
    roles = built;
    require(coordinator.create(NAME, plan.spec(), built.roles()));
    require(coordinator.prepare(NAME));
    require(coordinator.init(NAME));
    require(coordinator.start(NAME));
    started.complete(null);
  }

  private static void require(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done() -> {}
      case Outcome.Refused(_, String message) -> throw new Failure(message);
      case Outcome.Failed(String message) -> throw new Failure(message);
    }
  }

  private ShardPorts.MachineEvents events() {
    return new ShardPorts.MachineEvents() {
      @Override
      public void systemOff() {
        coordinator.guestEnded(NAME, MachineEnd.Reason.SYSTEM_OFF);
      }

      @Override
      public void systemReset() {
        coordinator.guestEnded(NAME, MachineEnd.Reason.SYSTEM_RESET);
      }

      @Override
      public void vcpuFailed(int index, Throwable cause) {
        LOG.error("vCPU {} failed", index, cause);
        coordinator.roleFailed(NAME, "vCPU " + index + " failed: " + cause);
      }
    };
  }

  @Override
  public ExitResult awaitExit() throws InterruptedException {
    MachineEnd end;
    try {
      started.get();
      end = coordinator.end(NAME).orElseThrow().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    stopVcpus();
    ConsoleQueue queue = console;
    if (queue != null) {
      queue.drain();
    }
    return new ExitResult(reason(end.reason()), end.detail());
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
    DeviceService devices = devices();
    if (devices != null) {
      devices.receive(bytes);
    }
  }

  @Override
  public void powerButton() {
    DeviceService devices = devices();
    if (devices != null) {
      devices.powerButton();
    }
  }

  private @Nullable DeviceService devices() {
    EmbeddedRoles running = roles;
    return running == null ? null : running.devices();
  }

  @Override
  public void stop() {
    stopVcpus();
  }

  @Override
  public synchronized long[] retiredInstructions() {
    EmbeddedRoles running = roles;
    if (!closed && running != null) {
      lastRetired = running.retired();
    }
    return lastRetired.clone();
  }

  /// Ends the machine if it has not ended; its counters stay.
  private synchronized void stopVcpus() {
    EmbeddedRoles running = roles;
    if (!closed && running != null) {
      require(coordinator.stop(NAME));
      lastRetired = running.retired();
      closed = true;
    }
  }

  @Override
  public void close() {
    stopVcpus();
    ConsoleQueue queue = console;
    if (queue != null) {
      queue.close();
    }
  }
}
