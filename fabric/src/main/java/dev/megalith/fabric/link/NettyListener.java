package dev.megalith.fabric.link;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes links over Netty's channels, and opens such links; the bytes are those of
/// [SocketListener].
final class NettyListener implements LinkListener {
  private static final Logger LOG = LoggerFactory.getLogger(NettyListener.class);

  /// How long a fresh connection may take to say hello, or to answer one.
  private static final long HELLO_MILLIS = 5_000;

  private final EventLoopGroup acceptLoop = NettyLoops.loop();
  private final EventLoopGroup links = NettyLoops.loopForEach();
  private final LinkRegistry registry = new LinkRegistry();
  private final Channel server;
  private final LinkAddress bound;

  NettyListener(LinkAddress address) throws IOException {
    if (address.isUnix()) {
      address.removeStaleFile();
    }
    ChannelFuture bind =
        new ServerBootstrap()
            .group(acceptLoop, links)
            .channel(NettyLoops.serverType(address))
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    greet(channel);
                  }
                })
            .bind(NettyLoops.toBind(address))
            .awaitUninterruptibly();
    if (!bind.isSuccess()) {
      NettyLoops.end(acceptLoop);
      NettyLoops.end(links);
      throw new IOException(bind.cause());
    }
    server = bind.channel();
    bound = address.bound(server.localAddress());
  }

  @Override
  public String address() {
    return bound.toString();
  }

  @Override
  public Links links(LinksConfig config) {
    return new MachineLinks(config, registry, NettyListener::dial);
  }

  private void greet(Channel channel) {
    noDelay(channel);
    NettyFrames frames = new NettyFrames(new Greeting());
    channel.pipeline().addLast(frames);
    var _ =
        channel
            .eventLoop()
            .schedule(
                () -> {
                  if (frames.isGreeting()) {
                    var _ = channel.close();
                  }
                },
                HELLO_MILLIS,
                TimeUnit.MILLISECONDS);
  }

  private static void noDelay(Channel channel) {
    // Refused by channels that have no such option.
    boolean _ = channel.config().setOption(ChannelOption.TCP_NODELAY, true);
  }

  /// Takes the hello of a connection.
  private final class Greeting implements NettyFrames.Taker {
    @Override
    public boolean take(Channel channel, ByteBuffer frame) throws FrameException {
      NettyFrames frames = channel.pipeline().get(NettyFrames.class);
      try {
        registry
            .admit(
                Hello.parse(frame),
                (machine, peer, plane) -> new NettyLink(machine, peer, plane, channel, frames))
            .start();
        return true;
      } catch (Refusal e) {
        var _ = channel.writeAndFlush(Unpooled.wrappedBuffer(Hello.refusalFrame(e)));
        return false;
      }
    }

    @Override
    public void end(Channel channel, String cause) {
      // Nobody has linked yet.
    }

    @Override
    public void fail(Channel channel, Throwable failure) {
      LOG.info("{}: a connection was closed: {}", bound, failure.getMessage());
    }
  }

  private static Link dial(MachineLinks machine, Hello hello, String address, long timeoutNanos)
      throws Refusal, FrameException, IOException, InterruptedException {
    long millis = Math.clamp(timeoutNanos / 1_000_000, 1, HELLO_MILLIS);
    LinkAddress to = LinkAddress.parse(address);
    Answer answer = new Answer();
    EventLoopGroup loop = NettyLoops.loop();
    ChannelFuture connect =
        new Bootstrap()
            .group(loop)
            .channel(NettyLoops.channelType(to))
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) millis)
            .handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    noDelay(channel);
                    channel.pipeline().addLast(new NettyFrames(answer));
                  }
                })
            .connect(NettyLoops.toConnect(to))
            .await();
    Channel channel = connect.channel();
    NettyLoops.endWith(channel, loop);
    if (!connect.isSuccess()) {
      throw new IOException(connect.cause().getMessage(), connect.cause());
    }
    NettyFrames frames = channel.pipeline().get(NettyFrames.class);
    var _ = channel.writeAndFlush(Unpooled.wrappedBuffer(hello.frame()));
    try {
      Hello.checkAnswer(answer.frame(millis));
      return new NettyLink(machine, hello.to(), hello.plane(), channel, frames);
    } catch (IOException | FrameException | Refusal | InterruptedException e) {
      var _ = channel.close();
      throw e;
    }
  }

  /// Takes the answer to our hello, and nothing more until the link is there.
  private static final class Answer implements NettyFrames.Taker {
    private final CompletableFuture<ByteBuffer> answer = new CompletableFuture<>();

    ByteBuffer frame(long millis) throws IOException, InterruptedException {
      try {
        return answer.get(millis, TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        throw new IOException(String.valueOf(e.getMessage()), e);
      } catch (TimeoutException e) {
        throw new IOException("nothing came in " + millis + " ms", e);
      }
    }

    @Override
    public boolean take(Channel channel, ByteBuffer frame) {
      channel.pipeline().get(NettyFrames.class).pause();
      ByteBuffer copy = ByteBuffer.allocate(frame.remaining()).order(FrameHeader.ORDER);
      answer.complete(copy.put(frame).flip());
      return true;
    }

    @Override
    public void end(Channel channel, String cause) {
      answer.completeExceptionally(new IOException(cause));
    }

    @Override
    public void fail(Channel channel, Throwable failure) {
      answer.completeExceptionally(failure);
    }
  }

  @Override
  public void close() {
    server.close().awaitUninterruptibly();
    NettyLoops.end(acceptLoop);
    NettyLoops.end(links);
    bound.removeFile();
  }
}
