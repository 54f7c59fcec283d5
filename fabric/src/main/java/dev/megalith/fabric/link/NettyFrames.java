package dev.megalith.fabric.link;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.ByteBuffer;
import java.util.List;

/// Cuts what a channel reads into frames, and gives them to whoever takes them at the time: first
/// the handshake, then the link. On the channel's event loop.
final class NettyFrames extends ByteToMessageDecoder {
  /// Takes frames of a channel.
  interface Taker {
    /// Takes a frame; says whether the channel goes on, which is closed otherwise.
    boolean take(Channel channel, ByteBuffer frame) throws FrameException;

    /// The channel is closed, or failed and will be; `cause` is one line.
    void end(Channel channel, String cause);

    /// The channel failed by what it was sent, or in its handler.
    void fail(Channel channel, Throwable failure);
  }

  static final String CLOSED = "closed the connection";

  private Taker taker;
  private boolean paused;

  NettyFrames(Taker taker) {
    this.taker = taker;
  }

  /// Takes no more frames for now, not even those that have been read.
  void pause() {
    paused = true;
  }

  /// Gives frames to `next` from now on.
  void resume(Channel channel, Taker next) {
    taker = next;
    paused = false;
    if (channel.isActive()) {
      channel.pipeline().fireChannelRead(Unpooled.EMPTY_BUFFER);
    } else {
      next.end(channel, CLOSED);
    }
  }

  void taker(Taker next) {
    taker = next;
  }

  /// Whether no link takes the frames yet.
  boolean isGreeting() {
    return !(taker instanceof Link);
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    Channel channel = context.channel();
    try {
      while (!paused && channel.isOpen() && in.readableBytes() >= FrameHeader.BYTES) {
        int start = in.readerIndex();
        ByteBuffer head = in.nioBuffer(start, FrameHeader.BYTES).order(FrameHeader.ORDER);
        int totalBytes = FrameHeader.totalBytes(FrameHeader.payloadBytes(head, head.position()));
        if (in.readableBytes() < totalBytes) {
          return;
        }
        in.skipBytes(totalBytes);
        if (!taker.take(channel, in.nioBuffer(start, totalBytes).order(FrameHeader.ORDER))) {
          var _ = channel.close();
        }
      }
    } catch (Throwable e) {
      taker.fail(channel, e);
      var _ = channel.close();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    taker.end(context.channel(), CLOSED);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    taker.end(context.channel(), "the connection broke: " + cause.getMessage());
    var _ = context.close();
  }
}
