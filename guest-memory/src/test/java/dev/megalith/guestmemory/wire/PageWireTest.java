package dev.megalith.guestmemory.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.megalith.guestmemory.model.Contents;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWireTest {
  private static final long PAGE = Unit.page(0x1_2345_6789L);
  private static final long BLOCK = Unit.block(77, 63);

  static Stream<PageMessage> messages() {
    return Stream.of(
        new PageMessage.Acquire(BLOCK, true, -3),
        new PageMessage.Acquire(PAGE, false, 0),
        new PageMessage.Grant(PAGE, 512, Permission.WRITE, Contents.ZERO, 1),
        new PageMessage.Grant(BLOCK, 1, Permission.READ, Contents.HOME, -1),
        new PageMessage.Recall(PAGE, Permission.READ, 63, true, 9, 8),
        new PageMessage.Recall(BLOCK, Permission.NONE, PageMessage.NOBODY, false, 9, 0),
        new PageMessage.Forward(PAGE, Permission.WRITE, 4),
        new PageMessage.RecallAck(BLOCK, 5, true),
        new PageMessage.RecallAck(PAGE, 5, false),
        new PageMessage.FarAtomic(PAGE, -1, FarOperation.COMPARE_AND_SWAP, 4088, 8, -1, 1L << 63),
        new PageMessage.FarResult(PAGE, Long.MIN_VALUE, -1, true),
        new PageMessage.Calm(PAGE));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void message_writtenAndRead_isTheSame(PageMessage message) throws WireException {
    ByteBuffer frame = frame(message);
    int headBytes = frame.position();
    frame.position(headBytes + PageWire.contentsBytes(message)).flip();

    assertEquals(message, PageWire.read(frame));
    assertEquals(headBytes, frame.position());
    assertEquals(PageWire.contentsBytes(message), frame.remaining());
  }

  private static ByteBuffer frame(PageMessage message) {
    ByteBuffer frame = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
    PageWire.write(message, frame);
    return frame;
  }

  @ParameterizedTest
  @MethodSource("messages")
  void message_cutShort_isRefused(PageMessage message) {
    ByteBuffer frame = frame(message);
    int wholeBytes = frame.position() + PageWire.contentsBytes(message);
    frame.limit(wholeBytes - 1).position(0);

    assertThrows(WireException.class, () -> PageWire.read(frame));
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, 9, -1})
  void message_ofUnknownType_isRefused(byte type) {
    ByteBuffer frame = ByteBuffer.allocate(64).put(0, type);

    assertThrows(WireException.class, () -> PageWire.read(frame));
  }

  @Test
  void farAtomic_thatIsNotAligned_isRefused() {
    ByteBuffer frame =
        frame(new PageMessage.FarAtomic(PAGE, 1, FarOperation.ADD, 12, 8, 0, 0)).flip();

    assertThrows(WireException.class, () -> PageWire.read(frame));
  }
}
