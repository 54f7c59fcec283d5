package dev.megalith.worker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.fabric.interrupt.PeMessage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VcpuTest {
  private TestCluster cluster;
  private Vcpu vcpu;

  /// Without the vCPU's thread, which would take its messages.
  @BeforeEach
  void open() throws IOException {
    cluster = new TestCluster(false, 1);
    vcpu = cluster.vcpu(0);
  }

  @AfterEach
  void close() {
    cluster.close();
  }

  /// A guest may send SGIs to a vCPU that does not get to run; they must not pile up.
  @Test
  void deliver_ofTheSameSgisAgain_keepsOneMessageEach() {
    IntStream.range(0, 10_000).forEach(i -> vcpu.deliver(new PeMessage.Sgi(i & 15, i >>> 4 & 1)));

    assertEquals(32, vcpu.waitingMessages());
  }

  @Test
  void deliver_ofSgiAfterItWasServed_isAMessageAgain() {
    vcpu.deliver(new PeMessage.Sgi(3, 1));
    vcpu.serveMailbox();

    vcpu.deliver(new PeMessage.Sgi(3, 1));

    assertEquals(1, vcpu.waitingMessages());
  }
}
