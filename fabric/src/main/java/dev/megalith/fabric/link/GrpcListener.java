package dev.megalith.fabric.link;

import dev.megalith.proto.fabric.v1.Frame;
import dev.megalith.proto.fabric.v1.FramesGrpc;
import io.grpc.Context;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.CallStreamObserver;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.netty.channel.EventLoopGroup;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes links as streams of gRPC, and opens such links: each over a connection of its own, handled
/// on the connection's event loop.
final class GrpcListener implements LinkListener {
  private static final Logger LOG = LoggerFactory.getLogger(GrpcListener.class);

  private static final long HELLO_MILLIS = 5_000;
  private static final int MESSAGE_BYTES_MAX = FrameHeader.TOTAL_BYTES_MAX + 64;
  private static final int WINDOW_BYTES = 1 << 20;

  private final EventLoopGroup acceptLoop = NettyLoops.loop();
  private final EventLoopGroup links = NettyLoops.loopForEach();
  private final LinkRegistry registry = new LinkRegistry();
  private final Server server;
  private final LinkAddress bound;

  GrpcListener(LinkAddress address) throws IOException {
    if (address.isUnix()) {
      address.removeStaleFile();
    }
    server =
        NettyServerBuilder.forAddress(NettyLoops.toBind(address))
            .bossEventLoopGroup(acceptLoop)
            .workerEventLoopGroup(links)
            .channelType(NettyLoops.serverType(address))
            .directExecutor()
            .maxInboundMessageSize(MESSAGE_BYTES_MAX)
            .flowControlWindow(WINDOW_BYTES)
            .addService(new Service())
            .build();
    try {
      server.start();
    } catch (IOException e) {
      NettyLoops.end(acceptLoop);
      NettyLoops.end(links);
      throw e;
    }
    bound = address.bound(server.getListenSockets().getFirst());
  }

  @Override
  public String address() {
    return bound.toString();
  }

  @Override
  public Links links(LinksConfig config) {
    return new MachineLinks(config, registry, GrpcListener::dial);
  }

  private final class Service extends FramesGrpc.FramesImplBase {
    @Override
    public StreamObserver<Frame> open(StreamObserver<Frame> responses) {
      ServerCallStreamObserver<Frame> out = (ServerCallStreamObserver<Frame>) responses;
      out.disableAutoRequest();
      Incoming incoming = new Incoming(out);
      out.setOnReadyHandler(incoming::flush);
      out.setOnCancelHandler(() -> incoming.end("closed the connection"));
      out.request(1);
      return incoming;
    }
  }

  /// The stream of a link that a peer opens.
  private final class Incoming implements StreamObserver<Frame> {
    private final ServerCallStreamObserver<Frame> out;
    private @Nullable GrpcLink link;

    Incoming(ServerCallStreamObserver<Frame> out) {
      this.out = out;
    }

    void flush() {
      if (link != null) {
        link.flush();
      }
    }

    void end(String cause) {
      if (link != null) {
        link.end(cause);
      }
    }

    @Override
    public void onNext(Frame message) {
      if (link != null) {
        link.take(message);
        return;
      }
      try {
        Link admitted = registry.admit(Hello.parse(GrpcLink.frameOf(message)), this::make);
        admitted.start();
      } catch (Refusal e) {
        out.onNext(GrpcLink.message(Hello.refusalFrame(e).array()));
        out.onCompleted();
      } catch (FrameException e) {
        LOG.info("{}: a stream was closed: {}", bound, e.getMessage());
        out.onError(Status.INVALID_ARGUMENT.withDescription(e.getMessage()).asException());
      }
    }

    private GrpcLink make(MachineLinks machine, NodeId peer, Plane plane) {
      GrpcLink made = new GrpcLink(machine, peer, plane, out, this::close);
      link = made;
      return made;
    }

    private void close(@Nullable String failure) {
      try {
        if (failure == null) {
          out.onCompleted();
        } else {
          out.onError(Status.ABORTED.withDescription(failure).asException());
        }
      } catch (RejectedExecutionException e) {
        LOG.debug("{}: a stream's connection had ended before it", bound);
      }
    }

    @Override
    public void onError(Throwable failure) {
      end("the connection broke: " + Status.fromThrowable(failure).getDescription());
    }

    @Override
    public void onCompleted() {
      end("closed the connection");
    }
  }

  private static Link dial(MachineLinks machine, Hello hello, String address, long timeoutNanos)
      throws Refusal, FrameException, IOException, InterruptedException {
    long millis = Math.clamp(timeoutNanos / 1_000_000, 1, HELLO_MILLIS);
    LinkAddress to = LinkAddress.parse(address);
    EventLoopGroup loop = NettyLoops.loop();
    ManagedChannel channel =
        NettyChannelBuilder.forAddress(NettyLoops.toConnect(to))
            .eventLoopGroup(loop)
            .channelType(NettyLoops.channelType(to))
            .directExecutor()
            .usePlaintext()
            .maxInboundMessageSize(MESSAGE_BYTES_MAX)
            .flowControlWindow(WINDOW_BYTES)
            .build();
    Outgoing outgoing = new Outgoing(channel, loop);
    // Not in the context of the call that asks for the links: they outlive it.
    Context.ROOT.run(() -> FramesGrpc.newStub(channel).open(outgoing));
    try {
      CallStreamObserver<Frame> out = outgoing.open(hello);
      Hello.checkAnswer(outgoing.answer(millis));
      GrpcLink link = new GrpcLink(machine, hello.to(), hello.plane(), out, outgoing::close);
      outgoing.linked(link);
      return link;
    } catch (IOException | FrameException | Refusal | InterruptedException e) {
      outgoing.close("not linked");
      throw e;
    }
  }

  /// The stream of a link that this side opens.
  private static final class Outgoing implements ClientResponseObserver<Frame, Frame> {
    private final ManagedChannel channel;
    private final EventLoopGroup loop;
    private final CompletableFuture<Frame> answer = new CompletableFuture<>();
    private @Nullable ClientCallStreamObserver<Frame> out;
    private volatile @Nullable GrpcLink link;
    private volatile @Nullable String endCause;

    Outgoing(ManagedChannel channel, EventLoopGroup loop) {
      this.channel = channel;
      this.loop = loop;
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<Frame> stream) {
      out = stream;
      stream.disableAutoRequestWithInitial(1);
      stream.setOnReadyHandler(() -> {
        GrpcLink linked = link;
        if (linked != null) {
          linked.flush();
        }
      });
    }

    ClientCallStreamObserver<Frame> open(Hello hello) throws IOException {
      ClientCallStreamObserver<Frame> stream = out;
      if (stream == null) {
        throw new IOException("the stream did not start");
      }
      stream.onNext(GrpcLink.message(hello.frame().array()));
      return stream;
    }

    ByteBuffer answer(long millis) throws IOException, FrameException, InterruptedException {
      try {
        return GrpcLink.frameOf(answer.get(millis, TimeUnit.MILLISECONDS));
      } catch (ExecutionException e) {
        throw new IOException(String.valueOf(e.getMessage()), e);
      } catch (TimeoutException e) {
        throw new IOException("nothing came in " + millis + " ms", e);
      }
    }

    @Override
    public void onNext(Frame message) {
      GrpcLink linked = link;
      if (linked == null) {
        answer.complete(message);
      } else {
        linked.take(message);
      }
    }

    @Override
    public void onError(Throwable failure) {
      Status status = Status.fromThrowable(failure);
      ended("closed the connection: " + status.getCode() + " " + status.getDescription());
    }

    @Override
    public void onCompleted() {
      ended("closed the connection");
    }

    /// From now on the link takes what comes, and learns of the end, be it past already.
    void linked(GrpcLink made) {
      link = made;
      String cause = endCause;
      if (cause != null) {
        made.end(cause);
      }
    }

    private void ended(String cause) {
      endCause = cause;
      answer.completeExceptionally(new IOException(cause));
      GrpcLink linked = link;
      if (linked != null) {
        linked.end(cause);
      }
      shutDown();
    }

    void close(@Nullable String failure) {
      ClientCallStreamObserver<Frame> stream = out;
      try {
        if (stream != null && failure == null) {
          stream.onCompleted();
        } else if (stream != null) {
          stream.cancel(failure, null);
        }
      } catch (RejectedExecutionException _) {
        // The peer has ended it meanwhile, and the loop with it.
      }
      shutDown();
    }

    private void shutDown() {
      channel.shutdown();
      NettyLoops.end(loop);
    }
  }

  @Override
  public void close() {
    server.shutdown();
    NettyLoops.end(acceptLoop);
    NettyLoops.end(links);
    bound.removeFile();
  }
}
