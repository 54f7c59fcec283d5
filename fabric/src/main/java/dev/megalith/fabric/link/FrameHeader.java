package dev.megalith.fabric.link;

import java.nio.ByteBuffer;

/// What stands before each frame on any transport; little-endian.
///
/// ```
///  0        4        8                16               24               32
///  +--------+--------+----------------+----------------+----------------+---------+---------+
///  | length | kind   | vm epoch       | sequence       | counter        | payload | padding |
///  +--------+--------+----------------+----------------+----------------+---------+---------+
///    u32      u32      u64, from 1      u64              u64, ticks       length    to 8 bytes
/// ```
///
/// `length` counts the bytes of the payload, up to [Links#FRAME_BYTES_MAX]. `kind` is the ordinal
/// of a [FrameKind]. `sequence` numbers the payload frames of one direction of a link from 1; it is
/// 0 in other frames. `counter` is the sender's machine counter. Frames are padded with zeros, so
/// that each starts at a multiple of 8 in its stream.
final class FrameHeader {
  static final int BYTES = 32;
  static final int KIND_OFFSET = 4;
  static final int EPOCH_OFFSET = 8;
  static final int SEQUENCE_OFFSET = 16;
  static final int COUNTER_OFFSET = 24;

  /// The longest frame with its header.
  static final int TOTAL_BYTES_MAX = totalBytes(Links.FRAME_BYTES_MAX);

  private static final FrameKind[] KINDS = FrameKind.values();

  private FrameHeader() {}

  /// The bytes of a frame with header and padding.
  static int totalBytes(int payloadBytes) {
    return BYTES + (payloadBytes + 7 & -8);
  }

  /// Writes a header at the position of `to`, which is little-endian, and moves behind it.
  static void put(
      ByteBuffer to, FrameKind kind, int payloadBytes, long epoch, long sequence, long ticks) {
    to.putInt(payloadBytes);
    to.putInt(kind.ordinal());
    to.putLong(epoch);
    to.putLong(sequence);
    to.putLong(ticks);
  }

  /// Zeros up to the next multiple of 8 after a payload.
  static void pad(ByteBuffer to, int payloadBytes) {
    for (int i = payloadBytes; (i & 7) != 0; i++) {
      to.put((byte) 0);
    }
  }

  /// A frame of its own, for what is sent rarely.
  static ByteBuffer frame(FrameKind kind, long epoch, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(totalBytes(payload.length)).order(ORDER);
    put(frame, kind, payload.length, epoch, 0, 0);
    frame.put(payload);
    pad(frame, payload.length);
    return frame.flip();
  }

  static final java.nio.ByteOrder ORDER = java.nio.ByteOrder.LITTLE_ENDIAN;

  /// The payload's length of the frame at `offset`, of which the first 8 bytes are there.
  ///
  /// @throws FrameException where no frame of this project starts like that
  static int payloadBytes(ByteBuffer in, int offset) throws FrameException {
    int length = in.getInt(offset);
    int kind = in.getInt(offset + KIND_OFFSET);
    if (length < 0 || length > Links.FRAME_BYTES_MAX || kind < 0 || kind >= KINDS.length) {
      throw new FrameException(
          String.format(
              "no frame: length 0x%x (up to 0x%x), kind 0x%x",
              length, Links.FRAME_BYTES_MAX, kind));
    }
    return length;
  }

  /// The kind of a frame whose start [#payloadBytes] has checked.
  static FrameKind kind(ByteBuffer in, int offset) {
    return KINDS[in.getInt(offset + KIND_OFFSET)];
  }

  static long epoch(ByteBuffer in, int offset) {
    return in.getLong(offset + EPOCH_OFFSET);
  }

  static long sequence(ByteBuffer in, int offset) {
    return in.getLong(offset + SEQUENCE_OFFSET);
  }

  static long counterTicks(ByteBuffer in, int offset) {
    return in.getLong(offset + COUNTER_OFFSET);
  }
}
