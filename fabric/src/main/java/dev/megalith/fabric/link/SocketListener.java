package dev.megalith.fabric.link;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes links over TCP or a Unix-domain socket, and opens such links.
final class SocketListener implements LinkListener {
  private static final Logger LOG = LoggerFactory.getLogger(SocketListener.class);

  /// How long a fresh connection may take to say hello.
  private static final long HELLO_MILLIS = 5_000;

  /// Connections that have not said hello yet; more are closed at once.
  private static final int GREETING_MAX = 256;

  private final ServerSocketChannel server;
  private final LinkAddress bound;
  private final LinkRegistry registry = new LinkRegistry();
  private final Semaphore greeting = new Semaphore(GREETING_MAX);

  SocketListener(LinkAddress address) throws IOException {
    server = ServerSocketChannel.open(address.family());
    try {
      if (address.family() == StandardProtocolFamily.UNIX) {
        address.removeStaleFile();
      } else {
        server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      }
      server.bind(address.toBind());
    } catch (IOException e) {
      server.close();
      throw e;
    }
    bound = address.bound(server.getLocalAddress());
    Thread.ofPlatform().daemon().name("link-accept " + bound).start(this::accept);
  }

  @Override
  public String address() {
    return bound.toString();
  }

  @Override
  public Links links(LinksConfig config) {
    return new MachineLinks(config, registry, SocketListener::dial);
  }

  private static Link dial(MachineLinks links, Hello hello, String address, long timeoutNanos)
      throws Refusal, FrameException, IOException {
    int millis = (int) Math.clamp(timeoutNanos / 1_000_000, 1, HELLO_MILLIS);
    LinkAddress to = LinkAddress.parse(address);
    SocketChannel channel = SocketChannel.open(to.family());
    SocketPipe pipe;
    try {
      if (to.family() == StandardProtocolFamily.UNIX) {
        channel.connect(to.toConnect());
      } else {
        channel.socket().connect(to.toConnect(), millis);
      }
      pipe = new SocketPipe(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    try {
      pipe.writeFirst(hello.frame());
      Hello.checkAnswer(pipe.take(millis));
      return new SocketLink(links, hello.to(), hello.plane(), pipe);
    } catch (IOException | FrameException | Refusal e) {
      pipe.close();
      pipe.release();
      throw e;
    }
  }

  private void accept() {
    while (server.isOpen()) {
      try {
        SocketChannel channel = server.accept();
        if (greeting.tryAcquire()) {
          Thread.ofPlatform().daemon().name("link-hello").start(() -> greet(channel));
        } else {
          channel.close();
        }
      } catch (IOException e) {
        if (server.isOpen()) {
          LOG.warn("{}: a connection failed: {}", bound, e.getMessage());
        }
      }
    }
  }

  private void greet(SocketChannel channel) {
    SocketPipe pipe = null;
    try {
      pipe = new SocketPipe(channel);
      greet(pipe);
    } catch (IOException | FrameException e) {
      LOG.info("{}: a connection was closed: {}", bound, e.getMessage());
      closeQuietly(channel);
      if (pipe != null) {
        pipe.release();
      }
    } finally {
      greeting.release();
    }
  }

  private void greet(SocketPipe pipe) throws IOException, FrameException {
    try {
      Hello hello = Hello.parse(pipe.take(HELLO_MILLIS));
      registry
          .admit(hello, (links, peer, plane) -> new SocketLink(links, peer, plane, pipe))
          .start();
    } catch (Refusal e) {
      pipe.writeFirst(Hello.refusalFrame(e));
      pipe.close();
      pipe.release();
    }
  }

  private static void closeQuietly(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException _) {
      // It is as closed as it can be.
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      LOG.warn("{}: not closed in order: {}", bound, e.getMessage());
    }
    bound.removeFile();
  }
}
