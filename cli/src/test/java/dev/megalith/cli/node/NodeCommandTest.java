package dev.megalith.cli.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cli.CommandTest;
import java.io.ByteArrayInputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the processes of a cluster refuse, and how they end with their parent. Real ones run in the
/// tests module.
@Timeout(30)
class NodeCommandTest extends CommandTest {
  @Test
  void listen_beyondLoopback_isRefusedWithTheReason() {
    assertEquals(2, execute(_ -> {}, "", "worker", "--listen", "192.168.0.7:7601"));
    assertEquals(
        "megalith: --listen 192.168.0.7:7601: only loopback addresses such as 127.0.0.1; others"
            + " need mTLS, which is not there yet\n",
        err());
    assertEquals(2, execute(_ -> {}, "", "coordinator", "--listen", "0.0.0.0:7600"));
  }

  @Test
  void join_thatIsNoAddress_isRefused() {
    assertEquals(2, execute(_ -> {}, "", "gic-service", "--join", "here"));
    assertEquals("megalith: --join here: must be HOST:PORT, such as 127.0.0.1:7600\n", err());
  }

  @Test
  void carriers_outOfRange_namesTheBound() {
    assertEquals(2, execute(_ -> {}, "", "worker", "--carriers", "0"));
    assertEquals("megalith: --carriers 0: must be a number from 1 to 256\n", err());
  }

  @Test
  void transport_thatIsUnknown_isRefused() {
    assertEquals(2, execute(_ -> {}, "", "device-service", "--transport", "udp"));
    assertEquals("megalith: --transport udp: must be socket, netty or grpc\n", err());
  }

  @Test
  void peers_withoutMember_areRefused() {
    assertEquals(2, execute(_ -> {}, "", "coordinator", "--peers", "127.0.0.1:7700"));
    assertEquals(
        "megalith: --peers and --member go together: the second is one of the first\n", err());
  }

  @Test
  void member_thatIsNoPeer_isRefused() {
    assertEquals(
        2,
        execute(_ -> {}, "", "coordinator", "--peers=127.0.0.1:7700", "--member=127.0.0.1:7701"));
    assertEquals(
        "megalith: --member 127.0.0.1:7701: must be one of --peers 127.0.0.1:7700\n", err());
  }

  @Test
  void parent_thatIsGone_endsTheProcess() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    ParentWatch.start(new ByteArrayInputStream(new byte[5]), ended::countDown);
    assertTrue(ended.await(10, TimeUnit.SECONDS));
  }

  @Test
  void parent_thatLives_letsTheProcessLive() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    PipedOutputStream parent = new PipedOutputStream();
    ParentWatch.start(new PipedInputStream(parent), ended::countDown);
    assertEquals(false, ended.await(50, TimeUnit.MILLISECONDS));
    parent.close();
    assertTrue(ended.await(10, TimeUnit.SECONDS));
  }
}
