package dev.megalith.cli.client;

import com.google.protobuf.ByteString;
import dev.megalith.cli.base.Failure;
import dev.megalith.cli.console.ConsoleKeys;
import dev.megalith.cli.console.RawMode;
import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.AttachConsoleRequest;
import dev.megalith.proto.control.v1.AttachConsoleResponse;
import dev.megalith.proto.control.v1.ConsoleEnd;
import dev.megalith.proto.control.v1.PressPowerButtonRequest;
import io.grpc.StatusException;
import io.grpc.stub.BlockingClientCall;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/// One attachment to a console.
///
/// The caller's thread takes what the guest writes; a daemon thread, which a blocked read of stdin
/// may keep until the process ends, sends what the user types.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `left` | input thread | caller | volatile |
final class ConsoleSession {
  private static final int CHUNK_BYTES = 4096;

  private final Host host;
  private final ControlClient client;
  private final AttachConsoleRequest first;
  private volatile boolean left;

  ConsoleSession(
      Host host, ControlClient client, String machine, boolean readOnly, boolean noReplay) {
    this.host = host;
    this.client = client;
    this.first =
        AttachConsoleRequest.newBuilder()
            .setMachineId(machine)
            .setReadOnly(readOnly)
            .setNoReplay(noReplay)
            .build();
  }

  /// Attaches until the console ends or is left; gives the exit status.
  int run() {
    try (RawMode _ = RawMode.of(host.inTerminal() && !first.getReadOnly())) {
      return client.stream(stub -> {
        BlockingClientCall<AttachConsoleRequest, AttachConsoleResponse> call = stub.attachConsole();
        call.write(first);
        Thread.ofPlatform().daemon().name("console-input").start(() -> pump(call));
        return show(call);
      });
    }
  }

  /// Copies the guest's output until the end.
  private int show(BlockingClientCall<AttachConsoleRequest, AttachConsoleResponse> call)
      throws StatusException, InterruptedException {
    try {
      for (var answer = call.read(); answer != null; answer = call.read()) {
        if (answer.hasEnd()) {
          return say(answer.getEnd());
        }
        host.out().write(answer.getOutput().toByteArray());
      }
    } catch (StatusException e) {
      if (!left) {
        throw e;
      }
    } catch (IOException e) {
      call.cancel("the output cannot be written", e);
      throw new Failure("the console's output cannot be written: " + e.getMessage(), e);
    }
    if (left) {
      host.err().println("megalith: left the console; the machine runs on");
      return ClientCommand.OK;
    }
    throw new Failure("the coordinator ended the console without a word");
  }

  private int say(ConsoleEnd end) {
    boolean fine =
        switch (end.getReason()) {
          case CONSOLE_END_REASON_GUEST_OFF, CONSOLE_END_REASON_GUEST_RESET -> true;
          default -> false;
        };
    String detail = end.getDetail().isEmpty() ? "" : ": " + end.getDetail();
    host.err().println("megalith: " + reason(end) + detail);
    return fine ? ClientCommand.OK : ClientCommand.FAILED;
  }

  private static String reason(ConsoleEnd end) {
    return switch (end.getReason()) {
      case CONSOLE_END_REASON_GUEST_OFF -> "the guest powered off";
      case CONSOLE_END_REASON_GUEST_RESET -> "the guest reset";
      case CONSOLE_END_REASON_MACHINE_FAILED -> "the machine failed";
      case CONSOLE_END_REASON_MACHINE_STOPPED -> "the machine was stopped";
      case CONSOLE_END_REASON_TAKEN_OVER -> "somebody else has the console now";
      case CONSOLE_END_REASON_TOO_SLOW -> "the output came faster than it could be written here";
      case CONSOLE_END_REASON_UNSPECIFIED, UNRECOGNIZED -> "the console ended";
    };
  }

  private void pump(BlockingClientCall<AttachConsoleRequest, AttachConsoleResponse> call) {
    ConsoleKeys keys = ConsoleKeys.detachable(new Keys(call));
    byte[] chunk = new byte[CHUNK_BYTES];
    try {
      for (int count = host.in().read(chunk); count >= 0 && !left; count = host.in().read(chunk)) {
        keys.typed(chunk, count);
      }
    } catch (IOException e) {
      // A terminal that went away types nothing more; the output goes on.
    }
  }

  private final class Keys implements ConsoleKeys.Handler {
    private final BlockingClientCall<AttachConsoleRequest, AttachConsoleResponse> call;

    Keys(BlockingClientCall<AttachConsoleRequest, AttachConsoleResponse> call) {
      this.call = call;
    }

    @Override
    public void input(byte[] bytes) {
      if (first.getReadOnly()) {
        return;
      }
      try {
        call.write(AttachConsoleRequest.newBuilder().setInput(ByteString.copyFrom(bytes)).build());
      } catch (StatusException e) {
        // The reader hears of the same end, and says why.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void quit() {
      left = true;
      call.cancel("left", null);
    }

    @Override
    public void powerKey() {
      PressPowerButtonRequest request =
          PressPowerButtonRequest.newBuilder()
              .setMachineId(first.getMachineId())
              .setRequestId(UUID.randomUUID().toString())
              .build();
      try (ControlClient own = new ControlClient(List.of(client.current()))) {
        var _ = own.call(stub -> stub.pressPowerButton(request));
      } catch (Failure e) {
        host.err().println("megalith: " + e.getMessage());
      }
    }

    @Override
    public void help() {
      host.err().print(ConsoleKeys.DETACH_HELP);
      host.err().flush();
    }
  }
}
