package dev.megalith.fabric.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.proto.interrupt.v1.Frame;
import dev.megalith.proto.interrupt.v1.Message;
import dev.megalith.proto.interrupt.v1.Sgi;
import dev.megalith.proto.interrupt.v1.Shootdown;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes over the interrupt plane, and what must not come over it.
class InterruptWireTest {
  private static final int PES = 100;
  private static final int SPIS = 256;

  /// The last SPI: INTIDs count from 32.
  private static final int LAST_SPI = 287;

  /// Bits at both ends.
  private static final long VALUE = 0x8000_0000_0000_0001L;

  private final InterruptReader reader = new InterruptReader(new WireBounds(PES, SPIS));

  static Stream<PlaneMessage> messages() {
    return Stream.of(
        new PlaneMessage.DistributorWrite(99, 0xFFFC, 4, VALUE),
        new PlaneMessage.ToDistributor(new DistributorMessage.Read(0, VALUE, 0, 8)),
        new PlaneMessage.ToDistributor(
            new DistributorMessage.Returned(3, LAST_SPI, ReturnState.PENDING)),
        new PlaneMessage.ToDistributor(new DistributorMessage.Returned(3, 32, ReturnState.ACTIVE)),
        new PlaneMessage.ToDistributor(
            new DistributorMessage.Returned(3, 33, ReturnState.INACTIVE)),
        new PlaneMessage.ToDistributor(new DistributorMessage.Deactivated(1, 1019)),
        new PlaneMessage.ToDistributor(new DistributorMessage.Participation(1, true, false)),
        new PlaneMessage.ToDistributor(new DistributorMessage.Participation(1, false, true)),
        new PlaneMessage.LineChanged(33, true, 1),
        new PlaneMessage.LineNoted(Long.MAX_VALUE),
        new PlaneMessage.ToPe(99, new PeMessage.Lend(LAST_SPI, 0xF8, 1)),
        new PlaneMessage.ToPe(0, new PeMessage.Lend(32, 0, 0)),
        new PlaneMessage.ToPe(5, new PeMessage.Recall(40)),
        new PlaneMessage.ToPe(5, new PeMessage.Retract(40)),
        new PlaneMessage.ToPe(5, new PeMessage.GroupsForwarded(true, true)),
        new PlaneMessage.ToPe(5, new PeMessage.ReadReply(7, VALUE)),
        new PlaneMessage.ToPe(5, new PeMessage.FrameRead(6, 7, 0x1_FFFF, 1)),
        new PlaneMessage.FrameWrite(5, 6, 0x1_0400, 2, VALUE),
        new PlaneMessage.WritesDone(5, 64),
        new PlaneMessage.SgiToList(0xFF02_0100, 0xFFFF, 15, 0),
        new PlaneMessage.SgiToAll(0, 1),
        new PlaneMessage.Event(),
        new PlaneMessage.EventTaken(),
        new PlaneMessage.PowerOn(1, 2, 3, VALUE, -1),
        new PlaneMessage.AffinityInfo(1, 2, 3),
        new PlaneMessage.ShootdownDone(1, VALUE),
        new PlaneMessage.WorkerOn(),
        new PlaneMessage.WorkerOnNoted(),
        new PlaneMessage.DeviceRead(1, 2, 0x0900_0000, 4),
        new PlaneMessage.DeviceWrite(1, -1, 8, VALUE));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void message_overTheWire_isTheSame(PlaneMessage message) throws WireException {
    assertEquals(List.of(message), reader.read(InterruptWire.encode(message)));
  }

  @Test
  void messages_inOneFrame_stayInOrder() throws WireException {
    List<PlaneMessage> all = messages().toList();
    assertEquals(all, reader.read(InterruptWire.encode(all)));
  }

  @Test
  void shootdown_overTheWire_isTheSame() throws WireException {
    int[] operations = {0, 1, 2, 3, 4};
    long[] operands = {0, VALUE, -1, 1, 2};
    PlaneMessage sent = new PlaneMessage.Shootdown(9, 10, operations, operands);
    var read = (PlaneMessage.Shootdown) reader.read(InterruptWire.encode(sent)).getFirst();
    assertEquals(9, read.requester());
    assertEquals(10, read.tag());
    assertArrayEquals(operations, read.operations());
    assertArrayEquals(operands, read.operands());
  }

  static Stream<PlaneMessage> tooFar() {
    return Stream.of(
        new PlaneMessage.DistributorWrite(PES, 0, 4, 0),
        new PlaneMessage.DistributorWrite(-1, 0, 4, 0),
        new PlaneMessage.DistributorWrite(0, 0x1_0000, 4, 0),
        new PlaneMessage.DistributorWrite(0, 0, 3, 0),
        new PlaneMessage.DistributorWrite(0, 0, 16, 0),
        new PlaneMessage.LineChanged(31, true, 1),
        new PlaneMessage.LineChanged(LAST_SPI + 1, true, 1),
        new PlaneMessage.LineChanged(33, true, 0),
        new PlaneMessage.LineNoted(-1),
        new PlaneMessage.ToPe(0, new PeMessage.Lend(8192, 0, 0)),
        new PlaneMessage.ToPe(0, new PeMessage.Lend(32, 256, 0)),
        new PlaneMessage.ToPe(0, new PeMessage.Lend(32, 0, 2)),
        new PlaneMessage.ToPe(PES, new PeMessage.ReadReply(1, 1)),
        new PlaneMessage.ToPe(0, new PeMessage.FrameRead(PES, 1, 0, 4)),
        new PlaneMessage.ToPe(0, new PeMessage.FrameRead(0, 1, 0x2_0000, 4)),
        new PlaneMessage.ToDistributor(new DistributorMessage.Deactivated(0, 1020)),
        new PlaneMessage.WritesDone(0, 0),
        new PlaneMessage.WritesDone(0, -1),
        new PlaneMessage.SgiToAll(16, 0),
        new PlaneMessage.SgiToList(0, 0x1_0000, 0, 0),
        new PlaneMessage.Shootdown(0, 0, new int[] {5}, new long[1]),
        new PlaneMessage.Shootdown(PES, 0, new int[0], new long[0]));
  }

  @ParameterizedTest
  @MethodSource("tooFar")
  void message_outOfBounds_isRefused(PlaneMessage message) {
    assertThrows(WireException.class, () -> reader.read(InterruptWire.encode(message)));
  }

  @Test
  void message_outOfBounds_saysWhatAndWhichBound() {
    var refused =
        assertThrows(
            WireException.class,
            () -> reader.read(InterruptWire.encode(new PlaneMessage.LineChanged(288, true, 1))));
    assertEquals("INTID 288: the machine has SPIs 32 to 287", refused.getMessage());
  }

  private static ByteBuffer frame(Message.Builder message) {
    return ByteBuffer.wrap(Frame.newBuilder().addMessages(message).build().toByteArray());
  }

  @Test
  void shootdown_withMoreOperationsThanOperands_isRefused() {
    Message.Builder message =
        Message.newBuilder().setShootdown(Shootdown.newBuilder().addOperations(1));
    assertThrows(WireException.class, () -> reader.read(frame(message)));
  }

  @Test
  void message_withoutBody_isRefused() {
    assertThrows(WireException.class, () -> reader.read(frame(Message.newBuilder())));
  }

  /// The low byte of a cluster is no affinity of it.
  @Test
  void sgi_withAff0InItsCluster_losesIt() throws WireException {
    Message.Builder message =
        Message.newBuilder().setSgi(Sgi.newBuilder().setCluster(0x1FF).setTargetList(1));
    assertEquals(List.of(new PlaneMessage.SgiToList(0x100, 1, 0, 0)), reader.read(frame(message)));
  }

  /// Noise is a [WireException] or messages within bounds, and nothing else.
  @Test
  void noise_isRefusedOrWithinBounds() {
    Random random = new Random(3);
    List<PlaneMessage> all = messages().toList();
    int refused = 0;
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = InterruptWire.encode(all.get(random.nextInt(all.size()))).array();
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        reader.read(ByteBuffer.wrap(bytes));
      } catch (WireException e) {
        refused++;
      }
    }
    int count = refused;
    assertTrue(count > 2_000, () -> "only " + count + " were refused");
  }
}
