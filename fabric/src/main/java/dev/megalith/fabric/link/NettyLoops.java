package dev.megalith.fabric.link;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollDomainSocketChannel;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerDomainSocketChannel;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioDomainSocketChannel;
import io.netty.channel.socket.nio.NioServerDomainSocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.channel.unix.DomainSocketAddress;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.concurrent.TimeUnit;

/// Netty's event loops and channels for links: with epoll where there is one. Each channel has an
/// event loop of its own, because its thread runs the handlers of the link: one that takes long
/// must not keep other links waiting.
final class NettyLoops {
  private static final boolean EPOLL = Epoll.isAvailable();

  private NettyLoops() {}

  /// A loop for one channel; [#endWith] ends it.
  static EventLoopGroup loop() {
    return new MultiThreadIoEventLoopGroup(1, threads(), handlers());
  }

  /// Gives each channel that registers a loop of its own, which ends with the channel.
  static EventLoopGroup loopForEach() {
    return new LoopForEach();
  }

  /// Ends a loop when its channel is closed.
  static void endWith(Channel channel, EventLoopGroup loop) {
    channel.closeFuture().addListener(_ -> end(loop));
  }

  static void end(EventLoopGroup loop) {
    var _ = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  static Class<? extends Channel> channelType(LinkAddress address) {
    if (address.isUnix()) {
      return EPOLL ? EpollDomainSocketChannel.class : NioDomainSocketChannel.class;
    }
    return EPOLL ? EpollSocketChannel.class : NioSocketChannel.class;
  }

  static Class<? extends ServerChannel> serverType(LinkAddress address) {
    if (address.isUnix()) {
      return EPOLL ? EpollServerDomainSocketChannel.class : NioServerDomainSocketChannel.class;
    }
    return EPOLL ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
  }

  static SocketAddress toBind(LinkAddress address) {
    return address.isUnix() && EPOLL ? new DomainSocketAddress(address.path()) : address.toBind();
  }

  static SocketAddress toConnect(LinkAddress address) throws IOException {
    return address.isUnix() ? toBind(address) : address.toConnect();
  }

  private static IoHandlerFactory handlers() {
    return EPOLL ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
  }

  private static DefaultThreadFactory threads() {
    return new DefaultThreadFactory("link-netty", true);
  }

  private static final class LoopForEach extends MultiThreadIoEventLoopGroup {
    LoopForEach() {
      super(1, threads(), handlers());
    }

    @Override
    public ChannelFuture register(Channel channel) {
      EventLoopGroup own = loop();
      endWith(channel, own);
      return own.register(channel);
    }
  }
}
