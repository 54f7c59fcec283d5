package dev.megalith.guestmemory.wire;

import dev.megalith.guestmemory.model.Contents;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageMessage.Acquire;
import dev.megalith.guestmemory.model.PageMessage.FarAtomic;
import dev.megalith.guestmemory.model.PageMessage.FarResult;
import dev.megalith.guestmemory.model.PageMessage.Forward;
import dev.megalith.guestmemory.model.PageMessage.Grant;
import dev.megalith.guestmemory.model.PageMessage.Recall;
import dev.megalith.guestmemory.model.PageMessage.RecallAck;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The layout of frames on the plane MEMORY, little-endian: messages one after another, each with
/// its contents (4096 bytes for a page, 64 for a block) behind it if it has any.
///
/// ```
///  byte      0        1        2        3          4..7
///        +--------+--------+--------+--------+------------------+
///     0  |  type  |    a   |    b   |    c   |     version      |
///        +--------+--------+--------+--------+------------------+
///     8  |                        unit                          |
///        +-----------------------------------+------------------+
///    16  |                 d                 |        e         |
///        +-----------------------------------+------------------+
///    24  |            operand (FAR_ATOMIC, FAR_RESULT)          |
///    32  |            expected (FAR_ATOMIC)                     |
///    40  |            tag (FAR_ATOMIC; in FAR_RESULT at 32)     |
///        +------------------------------------------------------+
/// ```
///
/// | type | a | b | c | version | d | e |
/// |---|---|---|---|---|---|---|
/// | 1 ACQUIRE | 1: write | | | version held, 0 none | | |
/// | 2 GRANT | permission | contents | | version | pages | |
/// | 3 RECALL | permission kept | 1: contents home | | version | since | holder, -1 none |
/// | 4 FORWARD | permission | | | version | | |
/// | 5 RECALL_ACK | 1: contents follow | | | version | | |
/// | 6 FAR_ATOMIC | operation | bytes | | | offset | |
/// | 7 FAR_RESULT | 1: page is in blocks | | | | | |
/// | 8 CALM | | | | | | |
///
/// `unit` is a [Unit]; in 6 to 8 that of the page. Permissions, contents and operations are their
/// ordinals.
public final class PageWire {
  /// The longest message without contents.
  public static final int HEAD_BYTES_MAX = 48;

  private static final byte ACQUIRE = 1;
  private static final byte GRANT = 2;
  private static final byte RECALL = 3;
  private static final byte FORWARD = 4;
  private static final byte RECALL_ACK = 5;
  private static final byte FAR_ATOMIC = 6;
  private static final byte FAR_RESULT = 7;
  private static final byte CALM = 8;

  private static final Permission[] PERMISSIONS = Permission.values();
  private static final Contents[] CONTENTS = Contents.values();
  private static final FarOperation[] OPERATIONS = FarOperation.values();

  private PageWire() {}

  /// Appends the message without its contents to `frame`, which is little-endian.
  public static void write(PageMessage message, ByteBuffer frame) {
    switch (message) {
      case Acquire(long unit, boolean write, int have) ->
          head(frame, ACQUIRE, bit(write), 0, have, unit).putLong(0);
      case Grant(long unit, int pageCount, Permission permission, Contents contents, int version) ->
          head(frame, GRANT, permission.ordinal(), contents.ordinal(), version, unit)
              .putInt(pageCount)
              .putInt(0);
      case Recall(
              long unit,
              Permission keep,
              int forwardTo,
              boolean toHome,
              int version,
              int since) ->
          head(frame, RECALL, keep.ordinal(), bit(toHome), version, unit)
              .putInt(since)
              .putInt(forwardTo);
      case Forward(long unit, Permission permission, int version) ->
          head(frame, FORWARD, permission.ordinal(), 0, version, unit).putLong(0);
      case RecallAck(long unit, int version, boolean hasContents) ->
          head(frame, RECALL_ACK, bit(hasContents), 0, version, unit).putLong(0);
      case FarAtomic(
              long unit,
              long tag,
              FarOperation operation,
              int offset,
              int sizeBytes,
              long operand,
              long expected) ->
          head(frame, FAR_ATOMIC, operation.ordinal(), sizeBytes, 0, unit)
              .putInt(offset)
              .putInt(0)
              .putLong(operand)
              .putLong(expected)
              .putLong(tag);
      case FarResult(long unit, long tag, long old, boolean split) ->
          head(frame, FAR_RESULT, bit(split), 0, 0, unit).putLong(0).putLong(old).putLong(tag);
      case PageMessage.Calm(long unit) -> head(frame, CALM, 0, 0, 0, unit).putLong(0);
    }
  }

  private static ByteBuffer head(
      ByteBuffer frame, byte type, int a, int b, int version, long unit) {
    return frame.put(type).put((byte) a).put((byte) b).put((byte) 0).putInt(version).putLong(unit);
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  /// The next message of `frame`, whose position is at the contents then.
  ///
  /// @throws WireException for what is no message
  public static PageMessage read(ByteBuffer frame) throws WireException {
    frame.order(ByteOrder.LITTLE_ENDIAN);
    try {
      byte type = frame.get();
      int a = frame.get();
      int b = frame.get();
      frame.get();
      int version = frame.getInt();
      long unit = frame.getLong();
      int d = frame.getInt();
      int e = frame.getInt();
      PageMessage message =
          switch (type) {
            case ACQUIRE -> new Acquire(unit, a != 0, version);
            case GRANT -> new Grant(unit, d, PERMISSIONS[a], CONTENTS[b], version);
            case RECALL -> new Recall(unit, PERMISSIONS[a], e, b != 0, version, d);
            case FORWARD -> new Forward(unit, PERMISSIONS[a], version);
            case RECALL_ACK -> new RecallAck(unit, version, a != 0);
            case FAR_ATOMIC -> farAtomic(frame, unit, OPERATIONS[a], d, b);
            case CALM -> new PageMessage.Calm(unit);
            case FAR_RESULT -> farResult(frame, unit, a != 0);
            default -> throw new WireException("memory message of type " + type + ": must be 1..8");
          };
      int contentsBytes = contentsBytes(message);
      if (frame.remaining() < contentsBytes) {
        throw new WireException(
            message + ": " + frame.remaining() + " bytes follow, expected " + contentsBytes);
      }
      return message;
    } catch (java.nio.BufferUnderflowException | ArrayIndexOutOfBoundsException e) {
      throw new WireException("memory message cut short or out of range", e);
    }
  }

  /// How many bytes of contents follow.
  public static int contentsBytes(PageMessage message) {
    return message.hasContents() ? Unit.sizeBytes(message.unit()) : 0;
  }

  private static FarAtomic farAtomic(
      ByteBuffer frame, long unit, FarOperation operation, int offset, int sizeBytes)
      throws WireException {
    long operand = frame.getLong();
    long expected = frame.getLong();
    long tag = frame.getLong();
    boolean aligned = Integer.bitCount(sizeBytes) == 1 && sizeBytes <= 8;
    if (!aligned || offset < 0 || offset >= Unit.PAGE_BYTES || offset % sizeBytes != 0) {
      throw new WireException("far atomic on " + sizeBytes + " bytes at offset " + offset);
    }
    return new FarAtomic(unit, tag, operation, offset, sizeBytes, operand, expected);
  }

  private static FarResult farResult(ByteBuffer frame, long unit, boolean split) {
    long old = frame.getLong();
    long tag = frame.getLong();
    return new FarResult(unit, tag, old, split);
  }
}
