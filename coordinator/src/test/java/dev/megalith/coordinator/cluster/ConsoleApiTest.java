package dev.megalith.coordinator.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import dev.megalith.fabric.link.Role;
import dev.megalith.proto.control.v1.AttachConsoleRequest;
import dev.megalith.proto.control.v1.AttachConsoleResponse;
import dev.megalith.proto.control.v1.ConsoleEnd;
import dev.megalith.proto.control.v1.ConsoleEndReason;
import dev.megalith.proto.control.v1.MachineServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Consoles over gRPC, from the client to the guest and back.
@Timeout(180)
class ConsoleApiTest {
  @TempDir private Path stateDir;

  private TestCluster cluster;

  @BeforeEach
  void start() {
    cluster = new TestCluster(stateDir).withNodes(1);
    cluster.running("m", 2);
  }

  @AfterEach
  void stop() {
    cluster.close();
  }

  /// What one client gets.
  private final class Client implements StreamObserver<AttachConsoleResponse> {
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<ConsoleEnd> end = new CompletableFuture<>();
    private final StreamObserver<AttachConsoleRequest> requests =
        MachineServiceGrpc.newStub(cluster.channel).attachConsole(this);

    Client() {
      requests.onNext(AttachConsoleRequest.newBuilder().setMachineId("m").build());
    }

    void type(String text) {
      requests.onNext(
          AttachConsoleRequest.newBuilder().setInput(ByteString.copyFromUtf8(text)).build());
    }

    void awaitOutput(String text) {
      TestCluster.await(() -> String.join("", output).equals(text));
    }

    @Override
    public void onNext(AttachConsoleResponse response) {
      if (response.hasEnd()) {
        end.complete(response.getEnd());
      } else {
        output.add(response.getOutput().toStringUtf8());
      }
    }

    @Override
    public void onError(Throwable error) {
      end.completeExceptionally(error);
    }

    @Override
    public void onCompleted() {}
  }

  @Test
  void client_getsWhatWasWrittenBefore_andTypes() {
    cluster.device().print("login: ");
    Client client = new Client();
    client.awaitOutput("login: ");
    client.type("root\n");
    TestCluster.await(() -> cluster.device().told.contains("input root\n"));
    cluster.device().print("# ");
    client.awaitOutput("login: # ");
  }

  @Test
  void client_whenAnotherAttaches_isToldSo() {
    Client first = new Client();
    cluster.device().print("a");
    first.awaitOutput("a");
    Client second = new Client();
    assertEquals(ConsoleEndReason.CONSOLE_END_REASON_TAKEN_OVER, first.end.join().getReason());
    second.awaitOutput("a");
  }

  @Test
  void guestThatSwitchesItselfOff_endsTheConsoleAfterItsLastWord() {
    Client client = new Client();
    cluster.device().print("Power down");
    cluster.node(Role.WORKER).last().events.guestEnded(false);
    assertEquals(ConsoleEndReason.CONSOLE_END_REASON_GUEST_OFF, client.end.join().getReason());
    assertEquals("Power down", String.join("", client.output));
  }

  @Test
  void machineThatFails_endsTheConsoleWithTheReason() {
    Client client = new Client();
    cluster.node(Role.WORKER).close();
    ConsoleEnd end = client.end.join();
    assertEquals(ConsoleEndReason.CONSOLE_END_REASON_MACHINE_FAILED, end.getReason());
    assertEquals(cluster.get("m").getPhaseDetail(), end.getDetail());
  }
}
