package dev.megalith.fabric.link;

import static dev.megalith.fabric.link.TestMachine.GIC;
import static dev.megalith.fabric.link.TestMachine.MEMORY;
import static dev.megalith.fabric.link.TestMachine.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A peer that speaks the protocol by hand, and badly, against a worker that waits for memory 0.
@Timeout(30)
class HostilePeerTest {
  private static final String NAME = "machine-1";

  private final BlockingQueue<Long> taken = new LinkedBlockingQueue<>();

  @SuppressWarnings("NullAway.Init") // by `start`
  private TestMachine machine;

  @SuppressWarnings("NullAway.Init")
  private Thread opening;

  private void start(String kind) throws Exception {
    machine = new TestMachine(kind, MEMORY, WORKER);
    machine.handle(WORKER, Plane.MEMORY, (_, frame) -> taken.add(frame.getLong()));
    opening =
        Thread.startVirtualThread(() -> {
          try {
            machine.links(WORKER).open();
          } catch (LinkException e) {
            machine.losses.add("open: " + e.getMessage());
          }
        });
  }

  @AfterEach
  void close() throws Exception {
    machine.links(WORKER).close();
    opening.join();
    machine.close();
  }

  private Socket connect() throws IOException {
    String address = machine.listener(WORKER).address();
    int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
    return socket;
  }

  private static void write(Socket socket, ByteBuffer frame) throws IOException {
    byte[] bytes = new byte[frame.limit()];
    frame.get(0, bytes);
    socket.getOutputStream().write(bytes);
  }

  /// The answer to a hello: its kind and text.
  private static String answer(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    ByteBuffer head = ByteBuffer.wrap(in.readNBytes(FrameHeader.BYTES)).order(FrameHeader.ORDER);
    int length = head.getInt(0);
    byte[] text = in.readNBytes(FrameHeader.totalBytes(length) - FrameHeader.BYTES);
    String reason = new String(text, 0, length, StandardCharsets.UTF_8);
    return FrameKind.values()[head.getInt(4)] + " " + reason;
  }

  private String greet(Socket socket, Hello hello) throws Exception {
    write(socket, hello.frame());
    return answer(socket);
  }

  /// Links the memory plane, once the worker is there.
  private Socket link() throws Exception {
    while (true) {
      Socket socket = connect();
      String answer = greet(socket, new Hello(NAME, 1, MEMORY, WORKER, Plane.MEMORY));
      if (answer.equals("WELCOME ")) {
        return socket;
      }
      assertTrue(answer.startsWith("NOT_YET"), answer);
      socket.close();
    }
  }

  private static ByteBuffer payload(long epoch, long sequence, long word) {
    ByteBuffer frame = ByteBuffer.allocate(FrameHeader.totalBytes(8)).order(FrameHeader.ORDER);
    FrameHeader.put(frame, FrameKind.PAYLOAD, 8, epoch, sequence, 0);
    return frame.putLong(word).flip();
  }

  private long next() throws InterruptedException {
    Long next = taken.poll(10, TimeUnit.SECONDS);
    assertTrue(next != null, "no frame came");
    return next;
  }

  private String loss() throws InterruptedException {
    while (machine.losses.isEmpty()) {
      Thread.sleep(5);
    }
    return machine.losses.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void hello_ofWrongKind_isRefusedWithTheReason(String kind) throws Exception {
    start(kind);
    try (Socket linked = link();
        Socket twice = connect();
        Socket unknown = connect();
        Socket old = connect();
        Socket other = connect()) {
      assertEquals(
          "REFUSED memory 0 has a link on MEMORY already",
          greet(twice, new Hello(NAME, 1, MEMORY, WORKER, Plane.MEMORY)));
      assertEquals(
          "REFUSED worker 0 expects no link from gic 0",
          greet(unknown, new Hello(NAME, 1, GIC, WORKER, Plane.MEMORY)));
      assertEquals(
          "REFUSED epoch 0 is over, now is 1",
          greet(old, new Hello(NAME, 0, MEMORY, WORKER, Plane.MEMORY)));
      assertEquals(
          "NOT_YET no worker 0 of machine machine-2 is here",
          greet(other, new Hello("machine-2", 1, MEMORY, WORKER, Plane.MEMORY)));
      assertEquals(-1, twice.getInputStream().read());
      write(linked, payload(1, 1, 7));
      assertEquals(7, next());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void hello_ofOtherVersion_isRefusedWithTheReason(String kind) throws Exception {
    start(kind);
    try (Socket socket = connect()) {
      ByteBuffer hello = new Hello(NAME, 1, MEMORY, WORKER, Plane.MEMORY).frame();
      hello.putInt(FrameHeader.BYTES + 8, 99);
      write(socket, hello);
      assertEquals("REFUSED protocol version 99, this side speaks 1", answer(socket));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void garbage_insteadOfHello_closesThatConnectionOnly(String kind) throws Exception {
    start(kind);
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      byte[] garbage = new byte[64];
      random.nextBytes(garbage);
      garbage[3] |= (byte) 0x80; // A negative length: refused at once.
      try (Socket socket = connect()) {
        socket.getOutputStream().write(garbage);
        assertEnds(socket);
      }
    }
    try (Socket socket = link()) {
      write(socket, payload(1, 1, 9));
      assertEquals(9, next());
    }
  }

  /// By an end or a reset: the other side may have left bytes unread.
  private static void assertEnds(Socket socket) {
    try {
      assertEquals(-1, socket.getInputStream().read());
    } catch (IOException e) {
      assertTrue(e.toString().contains("reset"), e.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void frame_ofHostileLength_losesThePeer(String kind) throws Exception {
    start(kind);
    try (Socket socket = link()) {
      ByteBuffer frame = payload(1, 1, 9);
      frame.putInt(0, 0x7fff_fff8);
      write(socket, frame);
      assertEquals(
          "worker 0 lost memory 0: sent no frame: length 0x7ffffff8 (up to 0x14000), kind 0x0",
          loss());
      assertEnds(socket);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void frame_ofUnexpectedKind_losesThePeer(String kind) throws Exception {
    start(kind);
    try (Socket socket = link()) {
      write(socket, new Hello(NAME, 1, MEMORY, WORKER, Plane.MEMORY).frame());
      assertEquals("worker 0 lost memory 0: sent HELLO on an open link", loss());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void frame_ofOtherEpochOrSeenBefore_isDropped(String kind) throws Exception {
    start(kind);
    try (Socket socket = link()) {
      write(socket, payload(1, 1, 11));
      write(socket, payload(1, 1, 12));
      write(socket, payload(7, 2, 13));
      write(socket, payload(1, 2, 14));
      assertEquals(11, next());
      assertEquals(14, next());
      assertEquals(2, machine.links(WORKER).statistics().get("megalith.link.frames.dropped"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void frame_afterGap_isOurBug(String kind) throws Exception {
    start(kind);
    try (Socket socket = link()) {
      write(socket, payload(1, 2, 11));
      assertTrue(loss().contains("frame 2 follows frame 0"), loss());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket tcp", "netty tcp"})
  void frame_inPieces_arrivesWhole(String kind) throws Exception {
    start(kind);
    try (Socket socket = link()) {
      socket.setTcpNoDelay(true);
      byte[] frame = payload(1, 1, 15).array();
      for (byte each : frame) {
        socket.getOutputStream().write(each);
      }
      assertEquals(15, next());
    }
  }
}
