package dev.megalith.cli.machine;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPlan;
import java.util.Map;

/// One machine in this process, with a site of its own.
public final class EmbeddedMachine implements MachineRunner {
  private final EmbeddedSite site;
  private final MachineRunner machine;

  /// A machine of one worker, whose vCPUs `carriers` platform threads run.
  public EmbeddedMachine(int carriers) {
    this(ClusterConfig.single(carriers));
  }

  public EmbeddedMachine(ClusterConfig config) {
    site = new EmbeddedSite(config);
    machine = site.newMachine();
  }

  @Override
  public void start(MachinePlan plan, BootPlan boot, ConsoleSink console) {
    machine.start(plan, boot, console);
  }

  @Override
  public ExitResult awaitExit() throws InterruptedException {
    return machine.awaitExit();
  }

  @Override
  public void sendInput(byte[] bytes) throws InterruptedException {
    machine.sendInput(bytes);
  }

  @Override
  public void powerButton() {
    machine.powerButton();
  }

  @Override
  public void stop() {
    machine.stop();
  }

  @Override
  public long[] retiredInstructions() {
    return machine.retiredInstructions();
  }

  @Override
  public Map<String, Map<String, Long>> statistics() {
    return machine.statistics();
  }

  @Override
  public void close() {
    machine.close();
    site.close();
  }
}
