package dev.megalith.cli.client;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.MachineEvent;
import dev.megalith.proto.control.v1.WatchMachinesRequest;
import dev.megalith.proto.control.v1.WatchMachinesResponse;
import io.grpc.StatusException;
import io.grpc.stub.BlockingClientCall;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `megalith events`: what happened to machines.
@Command(name = "events", description = "Show what happened to machines.")
final class EventsCommand extends ClientCommand {
  /// The oldest event that the coordinator keeps.
  private static final String OLDEST = "0";

  /// What is kept comes at once: a silence of this length is its end.
  private static final long SILENCE_MILLIS = 300;

  @Parameters(arity = "0..1", paramLabel = "MACHINE", description = "Of this machine only.")
  private String machine = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Go on with what happens next.")
  private boolean follow;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      description = "text (default), or json: one event a line.")
  private String output = "text";

  EventsCommand(Host host) {
    super(host);
  }

  @Override
  void check() {
    Texts.requireForm(output, List.of("text", "json"));
  }

  @Override
  int run(ControlClient client) {
    WatchMachinesRequest request = WatchMachinesRequest.newBuilder().setMachineId(machine).build();
    PrintStream out = host.printer();
    read(
        client,
        request,
        follow,
        event -> {
          out.println(output.equals("json") ? Texts.jsonLine(event) : text(event));
          if (out.checkError()) {
            throw new Failure("the output cannot be written");
          }
        });
    return OK;
  }

  /// Gives `use` the events that the coordinator has kept.
  static void readKept(
      ControlClient client, WatchMachinesRequest request, Consumer<MachineEvent> use) {
    read(client, request, false, use);
  }

  private static void read(
      ControlClient client,
      WatchMachinesRequest request,
      boolean follow,
      Consumer<MachineEvent> use) {
    WatchMachinesRequest fromOldest = request.toBuilder().setResumeToken(OLDEST).build();
    var _ =
        client.stream(stub -> {
          BlockingClientCall<?, WatchMachinesResponse> events = stub.watchMachines(fromOldest);
          for (var event = next(events, follow); event != null; event = next(events, follow)) {
            use.accept(event);
          }
          return OK;
        });
  }

  private static @Nullable MachineEvent next(
      BlockingClientCall<?, WatchMachinesResponse> events, boolean follow)
      throws StatusException, InterruptedException {
    try {
      WatchMachinesResponse answer =
          follow ? events.read() : events.read(SILENCE_MILLIS, TimeUnit.MILLISECONDS);
      return answer == null ? null : answer.getEvent();
    } catch (TimeoutException e) {
      events.cancel("all events are read", e);
      return null;
    }
  }

  private static String text(MachineEvent event) {
    String detail = event.getDetail().isEmpty() ? "" : "  " + event.getDetail();
    return "%s  %s  %s%s"
        .formatted(
            Texts.instant(event.getTime()),
            event.getMachineId(),
            Texts.phase(event.getPhase()),
            detail);
  }
}
