package dev.megalith.coordinator.node;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.AgentWire;
import dev.megalith.fabric.agent.CallRef;
import dev.megalith.fabric.agent.CounterLine;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.rpc.RpcChannels;
import dev.megalith.proto.node.v1.GetStatisticsRequest;
import dev.megalith.proto.node.v1.InitRequest;
import dev.megalith.proto.node.v1.LoadImageRequest;
import dev.megalith.proto.node.v1.LoadImageResponse;
import dev.megalith.proto.node.v1.NodeAgentServiceGrpc;
import dev.megalith.proto.node.v1.NodeAgentServiceGrpc.NodeAgentServiceBlockingStub;
import dev.megalith.proto.node.v1.NodeAgentServiceGrpc.NodeAgentServiceStub;
import dev.megalith.proto.node.v1.OpenLinksRequest;
import dev.megalith.proto.node.v1.PauseRequest;
import dev.megalith.proto.node.v1.PressPowerButtonRequest;
import dev.megalith.proto.node.v1.ReadMemoryRequest;
import dev.megalith.proto.node.v1.ReadMemoryResponse;
import dev.megalith.proto.node.v1.SetLineRequest;
import dev.megalith.proto.node.v1.SetRateRequest;
import dev.megalith.proto.node.v1.StartRequest;
import dev.megalith.proto.node.v1.StopRequest;
import dev.megalith.proto.node.v1.WriteMemoryRequest;
import dev.megalith.proto.node.v1.WriteMemoryResponse;
import io.grpc.Context;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A node in a process of its own, by gRPC.
public final class RemoteNode implements NodeClient {
  private static final int CHUNK_BYTES = 512 << 10;

  private final ManagedChannel channel;
  private final NodeAgentServiceBlockingStub agent;
  private final NodeAgentServiceStub streams;

  public RemoteNode(String agentAddress) {
    channel = RpcChannels.open(agentAddress);
    agent = NodeAgentServiceGrpc.newBlockingStub(channel);
    streams = NodeAgentServiceGrpc.newStub(channel);
  }

  @Override
  public void prepare(CallRef ref, Assignment assignment) throws AgentException {
    ask(() -> within(Deadlines.PREPARE).prepare(AgentWire.prepare(ref, assignment)));
  }

  @Override
  public void load(CallRef ref, long pa, MemorySegment bytes) throws AgentException {
    Upload<LoadImageRequest, LoadImageResponse> upload = new Upload<>(Deadlines.LOAD);
    streams.loadImage(upload);
    upload.send(LoadImageRequest.newBuilder().setHeader(AgentWire.header(ref)).setPa(pa).build());
    for (long done = 0; done < bytes.byteSize(); done += CHUNK_BYTES) {
      long length = Math.min(bytes.byteSize() - done, CHUNK_BYTES);
      ByteString chunk =
          UnsafeByteOperations.unsafeWrap(bytes.asSlice(done, length).asByteBuffer());
      upload.send(LoadImageRequest.newBuilder().setPa(pa + done).setContent(chunk).build());
    }
    upload.finish();
  }

  @Override
  public void openLinks(CallRef ref) throws AgentException {
    OpenLinksRequest request =
        OpenLinksRequest.newBuilder().setHeader(AgentWire.header(ref)).build();
    ask(() -> within(Deadlines.LINKS).openLinks(request));
  }

  @Override
  public void init(CallRef ref) throws AgentException {
    InitRequest request = InitRequest.newBuilder().setHeader(AgentWire.header(ref)).build();
    ask(() -> within(Deadlines.INIT).init(request));
  }

  @Override
  public void start(CallRef ref, CounterLine line) throws AgentException {
    StartRequest request =
        StartRequest.newBuilder()
            .setHeader(AgentWire.header(ref))
            .setLine(AgentWire.line(line))
            .build();
    ask(() -> within(Deadlines.START).start(request));
  }

  @Override
  public long pause(CallRef ref) throws AgentException {
    PauseRequest request = PauseRequest.newBuilder().setHeader(AgentWire.header(ref)).build();
    return ask(() -> within(Deadlines.PAUSE).pause(request)).getCounterTicks();
  }

  @Override
  public void setRate(CallRef ref, CounterLine line) throws AgentException {
    SetRateRequest request =
        SetRateRequest.newBuilder()
            .setHeader(AgentWire.header(ref))
            .setLine(AgentWire.line(line))
            .build();
    ask(() -> within(Deadlines.CALL).setRate(request));
  }

  @Override
  public void stop(CallRef ref) throws AgentException {
    StopRequest request = StopRequest.newBuilder().setHeader(AgentWire.header(ref)).build();
    ask(() -> within(Deadlines.STOP).stop(request));
  }

  @Override
  public void setLine(CallRef ref, int intid, boolean high) throws AgentException {
    SetLineRequest request =
        SetLineRequest.newBuilder()
            .setHeader(AgentWire.header(ref))
            .setIntid(intid)
            .setHigh(high)
            .build();
    ask(() -> within(Deadlines.CALL).setLine(request));
  }

  @Override
  public byte[] readMemory(CallRef ref, long pa, int lengthBytes) throws AgentException {
    ReadMemoryRequest request =
        ReadMemoryRequest.newBuilder()
            .setHeader(AgentWire.header(ref))
            .setPa(pa)
            .setLengthBytes(lengthBytes)
            .build();
    return ask(() -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(lengthBytes);
      Iterator<ReadMemoryResponse> chunks = within(Deadlines.CALL).readMemory(request);
      chunks.forEachRemaining(chunk -> bytes.writeBytes(chunk.getContent().toByteArray()));
      return bytes.toByteArray();
    });
  }

  @Override
  public void writeMemory(CallRef ref, long pa, byte[] bytes) throws AgentException {
    Upload<WriteMemoryRequest, WriteMemoryResponse> upload = new Upload<>(Deadlines.CALL);
    streams.writeMemory(upload);
    upload.send(
        WriteMemoryRequest.newBuilder()
            .setHeader(AgentWire.header(ref))
            .setPa(pa)
            .setContent(ByteString.copyFrom(bytes))
            .build());
    upload.finish();
  }

  @Override
  public void powerButton(CallRef ref) throws AgentException {
    PressPowerButtonRequest request =
        PressPowerButtonRequest.newBuilder().setHeader(AgentWire.header(ref)).build();
    ask(() -> within(Deadlines.CALL).pressPowerButton(request));
  }

  @Override
  public Map<String, Long> statistics(CallRef ref) throws AgentException {
    GetStatisticsRequest request =
        GetStatisticsRequest.newBuilder().setHeader(AgentWire.header(ref)).build();
    return ask(() -> within(Deadlines.CALL).getStatistics(request)).getCountersMap();
  }

  @Override
  public ConsoleChannel console(CallRef ref, Consumer<byte[]> output, Runnable ended) {
    RemoteConsole console = new RemoteConsole(output, ended);
    // It outlives the call that opens it.
    Context.ROOT.run(() -> streams.console(console));
    console.begin(ref);
    return console;
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }

  private NodeAgentServiceBlockingStub within(Duration deadline) {
    return agent.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static <T> T ask(Supplier<T> call) throws AgentException {
    try {
      return call.get();
    } catch (StatusRuntimeException e) {
      throw AgentWire.exception(e);
    }
  }
}
