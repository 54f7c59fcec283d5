package dev.megalith.coordinator.cluster;

import com.google.protobuf.ByteString;
import dev.megalith.coordinator.service.CoordinatorConfig;
import dev.megalith.coordinator.service.CoordinatorProcess;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.rpc.RpcChannels;
import dev.megalith.proto.control.v1.BootSource;
import dev.megalith.proto.control.v1.CreateMachineRequest;
import dev.megalith.proto.control.v1.GetMachineRequest;
import dev.megalith.proto.control.v1.InitMachineRequest;
import dev.megalith.proto.control.v1.ListNodesRequest;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.MachinePhase;
import dev.megalith.proto.control.v1.MachineServiceGrpc;
import dev.megalith.proto.control.v1.MachineServiceGrpc.MachineServiceBlockingStub;
import dev.megalith.proto.control.v1.MachineSpec;
import dev.megalith.proto.control.v1.PlacementPolicy;
import dev.megalith.proto.control.v1.StartMachineRequest;
import dev.megalith.proto.control.v1.UploadImageRequest;
import dev.megalith.proto.control.v1.UploadImageResponse;
import io.grpc.ManagedChannel;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// A coordinator and fake nodes in this JVM, all of them talking over loopback.
final class TestCluster implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  final CoordinatorProcess coordinator;
  final List<String> coordinators;
  final List<FakeNode> nodes = new ArrayList<>();
  final ManagedChannel channel;
  final MachineServiceBlockingStub api;
  String kernel = "";

  TestCluster(Path stateDir) {
    this(stateDir, CoordinatorConfig.DEFAULT_LEASE);
  }

  TestCluster(Path stateDir, Duration lease) {
    this(start(new CoordinatorConfig("127.0.0.1", 0, stateDir, "", List.of(), lease)));
  }

  TestCluster(CoordinatorProcess coordinator) {
    this(coordinator, List.of(coordinator.address()));
  }

  /// Nodes know all of `coordinators`; calls go to the first one.
  TestCluster(CoordinatorProcess coordinator, List<String> coordinators) {
    this.coordinator = coordinator;
    this.coordinators = coordinators;
    this.channel = RpcChannels.open(coordinator.address());
    this.api = MachineServiceGrpc.newBlockingStub(channel);
  }

  static CoordinatorProcess start(CoordinatorConfig config) {
    try {
      return new CoordinatorProcess(config, "test", System::nanoTime, System::currentTimeMillis);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// One memory-service, gic-service and device-service each, and workers.
  TestCluster withNodes(int workers) {
    add(Role.MEMORY);
    add(Role.GIC);
    add(Role.DEVICE);
    for (int i = 0; i < workers; i++) {
      add(Role.WORKER);
      int joined = nodes.size();
      await(() -> joinedNodes() == joined);
    }
    kernel = upload(linuxImage());
    return this;
  }

  FakeNode add(Role role) {
    FakeNode node = new FakeNode(role, coordinators);
    nodes.add(node);
    return node;
  }

  int joinedNodes() {
    return api.listNodes(ListNodesRequest.getDefaultInstance()).getNodesCount();
  }

  FakeNode node(Role role) {
    return nodes.stream().filter(node -> node.role == role).findFirst().orElseThrow();
  }

  List<FakeNode> workers() {
    return nodes.stream().filter(node -> node.role == Role.WORKER).toList();
  }

  FakeRole.Device device() {
    return (FakeRole.Device) node(Role.DEVICE).last();
  }

  /// The smallest kernel that is one: a header, 64 KiB in memory.
  static byte[] linuxImage() {
    ByteBuffer image = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    image.putLong(16, 64 << 10);
    image.putInt(56, 0x644D5241);
    return image.array();
  }

  String upload(byte[] bytes) {
    CompletableFuture<String> sha256 = new CompletableFuture<>();
    StreamObserver<UploadImageRequest> chunks =
        MachineServiceGrpc.newStub(channel)
            .uploadImage(
                new StreamObserver<>() {
                  @Override
                  public void onNext(UploadImageResponse response) {
                    sha256.complete(response.getSha256());
                  }

                  @Override
                  public void onError(Throwable error) {
                    sha256.completeExceptionally(error);
                  }

                  @Override
                  public void onCompleted() {}
                });
    chunks.onNext(UploadImageRequest.newBuilder().setContent(ByteString.copyFrom(bytes)).build());
    chunks.onCompleted();
    return sha256.join();
  }

  CreateMachineRequest.Builder request(String name, int vcpus) {
    return CreateMachineRequest.newBuilder()
        .setMachineId(name)
        .setSpec(MachineSpec.newBuilder().setVcpus(vcpus).setRamBytes(256 << 20))
        .setBoot(BootSource.newBuilder().setKernelSha256(kernel))
        .setPlacementPolicy(PlacementPolicy.getDefaultInstance());
  }

  Machine create(String name, int vcpus) {
    return api.createMachine(request(name, vcpus).build()).getMachine();
  }

  Machine init(String name) {
    return api.initMachine(InitMachineRequest.newBuilder().setMachineId(name).build()).getMachine();
  }

  Machine start(String name) {
    return api.startMachine(StartMachineRequest.newBuilder().setMachineId(name).build())
        .getMachine();
  }

  Machine running(String name, int vcpus) {
    create(name, vcpus);
    init(name);
    return start(name);
  }

  Machine get(String name) {
    return api.getMachine(GetMachineRequest.newBuilder().setMachineId(name).build()).getMachine();
  }

  void awaitPhase(String name, MachinePhase phase) {
    await(() -> get(name).getPhase() == phase);
  }

  /// @throws AssertionError when it does not become true
  static void await(BooleanSupplier condition) {
    await(condition, PATIENCE_SECONDS);
  }

  static void await(BooleanSupplier condition, int seconds) {
    long deadline = System.nanoTime() + seconds * 1_000_000_000L;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new AssertionError("not in " + seconds + " s");
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    channel.shutdownNow();
    coordinator.close();
    nodes.parallelStream().forEach(FakeNode::close);
  }
}
