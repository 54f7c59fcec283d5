package dev.megalith.cli.client;

import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.DeleteMachineRequest;
import dev.megalith.proto.control.v1.GetMachineRequest;
import dev.megalith.proto.control.v1.InitMachineRequest;
import dev.megalith.proto.control.v1.MachinePhase;
import dev.megalith.proto.control.v1.PauseMachineRequest;
import dev.megalith.proto.control.v1.ResumeMachineRequest;
import dev.megalith.proto.control.v1.StartMachineRequest;
import dev.megalith.proto.control.v1.StopMachineRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// A step in the lives of the machines that are named, one after another.
abstract class LifeCommand extends ClientCommand {
  @Parameters(paramLabel = "MACHINE", arity = "1..*", description = "Names of machines.")
  private List<String> machines = new ArrayList<>();

  LifeCommand(Host host) {
    super(host);
  }

  /// Makes the step with one machine.
  abstract void step(ControlClient client, String machine);

  /// What to say once it is done: `worker-1 paused`.
  abstract String done();

  @Override
  int run(ControlClient client) {
    for (String machine : machines) {
      step(client, machine);
      host.printer().println(machine + " " + done());
    }
    return OK;
  }

  /// Initialises and starts a machine.
  static void start(ControlClient client, String machine) {
    MachinePhase phase =
        client
            .call(stub ->
                stub.getMachine(GetMachineRequest.newBuilder().setMachineId(machine).build()))
            .getMachine()
            .getPhase();
    if (phase != MachinePhase.MACHINE_PHASE_INITIALISED
        && phase != MachinePhase.MACHINE_PHASE_PAUSED
        && phase != MachinePhase.MACHINE_PHASE_RUNNING) {
      client.call(
          stub -> stub.initMachine(InitMachineRequest.newBuilder().setMachineId(machine).build()));
    }
    client.call(
        stub -> stub.startMachine(StartMachineRequest.newBuilder().setMachineId(machine).build()));
  }

  /// `megalith start`.
  @Command(name = "start", description = "Place machines on nodes, boot them.")
  static final class Start extends LifeCommand {
    Start(Host host) {
      super(host);
    }

    @Override
    void step(ControlClient client, String machine) {
      start(client, machine);
    }

    @Override
    String done() {
      return "started";
    }
  }

  /// `megalith pause`.
  @Command(name = "pause", description = "Make machines stand still; time stops in them.")
  static final class Pause extends LifeCommand {
    Pause(Host host) {
      super(host);
    }

    @Override
    void step(ControlClient client, String machine) {
      client.call(stub ->
          stub.pauseMachine(PauseMachineRequest.newBuilder().setMachineId(machine).build()));
    }

    @Override
    String done() {
      return "paused";
    }
  }

  /// `megalith resume`.
  @Command(name = "resume", description = "Let paused machines run on.")
  static final class Resume extends LifeCommand {
    Resume(Host host) {
      super(host);
    }

    @Override
    void step(ControlClient client, String machine) {
      client.call(stub ->
          stub.resumeMachine(ResumeMachineRequest.newBuilder().setMachineId(machine).build()));
    }

    @Override
    String done() {
      return "resumed";
    }
  }

  /// `megalith stop`.
  @Command(
      name = "stop",
      description = "End machines at once and free what they hold; their descriptions stay.")
  static final class Stop extends LifeCommand {
    Stop(Host host) {
      super(host);
    }

    @Override
    void step(ControlClient client, String machine) {
      client.call(
          stub -> stub.stopMachine(StopMachineRequest.newBuilder().setMachineId(machine).build()));
    }

    @Override
    String done() {
      return "stopped";
    }
  }

  /// `megalith delete`.
  @Command(name = "delete", description = "End machines if need be, and forget them.")
  static final class Delete extends LifeCommand {
    Delete(Host host) {
      super(host);
    }

    @Override
    void step(ControlClient client, String machine) {
      client.call(stub ->
          stub.deleteMachine(DeleteMachineRequest.newBuilder().setMachineId(machine).build()));
    }

    @Override
    String done() {
      return "deleted";
    }
  }
}
