package dev.megalith.cli.machine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A site whose machines are made by a test.
public final class FakeSite implements MachineSite {
  private final Supplier<MachineRunner> machines;

  public FakeSite(Supplier<MachineRunner> machines) {
    this.machines = machines;
  }

  @Override
  public MachineRunner newMachine() {
    return machines.get();
  }

  @Override
  public List<ProcessFigures> processes() {
    return List.of(new ProcessFigures("worker-0", 4711, 50_000_000));
  }

  @Override
  public Optional<String> explainLoss() {
    return Optional.of("worker-0 (process 4711) was killed by signal 9");
  }

  @Override
  public void close() {}
}
