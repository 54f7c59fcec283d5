package dev.megalith.fabric.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// How a link begins: the payload of the first frame, from the connecting side; little-endian.
///
/// ```
///  0          8         12       16       20       24
///  +----------+---------+--------+--------+--------+---------+
///  | magic    | version | from   | to     | plane  | machine |
///  +----------+---------+--------+--------+--------+---------+
///    u64        u32       u32      u32      u32      UTF-8, to the frame's end
/// ```
///
/// `from` and `to` are [NodeId#packed]; `plane` is an ordinal. The epoch is in the header.
record Hello(String machine, long epoch, NodeId from, NodeId to, Plane plane) {
  static final int VERSION = 1;

  /// `MEGALITH` in ASCII.
  static final long MAGIC = 0x4854494c4147454dL;

  private static final int FIXED_BYTES = 24;

  ByteBuffer frame() {
    byte[] name = machine.getBytes(StandardCharsets.UTF_8);
    ByteBuffer payload = ByteBuffer.allocate(FIXED_BYTES + name.length).order(FrameHeader.ORDER);
    payload.putLong(MAGIC).putInt(VERSION).putInt(from.packed()).putInt(to.packed());
    payload.putInt(plane.ordinal()).put(name);
    return FrameHeader.frame(FrameKind.HELLO, epoch, payload.array());
  }

  /// Reads a whole frame from its position to its limit.
  static Hello parse(ByteBuffer frame) throws FrameException, Refusal {
    int start = frame.position();
    int length = FrameHeader.payloadBytes(frame, start);
    if (FrameHeader.kind(frame, start) != FrameKind.HELLO) {
      throw new FrameException("no hello: " + FrameHeader.kind(frame, start));
    }
    int payload = start + FrameHeader.BYTES;
    if (length < FIXED_BYTES
        || length > FIXED_BYTES + LinksConfig.MACHINE_BYTES_MAX
        || frame.getLong(payload) != MAGIC) {
      throw new FrameException("no hello: " + length + " bytes");
    }
    int version = frame.getInt(payload + 8);
    if (version != VERSION) {
      throw Refusal.forGood("protocol version " + version + ", this side speaks " + VERSION);
    }
    byte[] name = new byte[length - FIXED_BYTES];
    frame.get(payload + FIXED_BYTES, name);
    return new Hello(
        new String(name, StandardCharsets.UTF_8),
        FrameHeader.epoch(frame, start),
        node(frame.getInt(payload + 12)),
        node(frame.getInt(payload + 16)),
        plane(frame.getInt(payload + 20)));
  }

  /// The answer to a hello that is not taken.
  static ByteBuffer refusalFrame(Refusal refusal) {
    String reason = String.valueOf(refusal.getMessage());
    return FrameHeader.frame(
        refusal.later ? FrameKind.NOT_YET : FrameKind.REFUSED,
        0,
        reason.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads the answer to a hello, a whole frame; returns where the link is open.
  static void checkAnswer(ByteBuffer frame) throws FrameException, Refusal {
    int start = frame.position();
    byte[] text = new byte[FrameHeader.payloadBytes(frame, start)];
    frame.get(start + FrameHeader.BYTES, text);
    String reason = oneLine(new String(text, StandardCharsets.UTF_8));
    switch (FrameHeader.kind(frame, start)) {
      case WELCOME -> {}
      case NOT_YET -> throw Refusal.forNow(reason);
      case REFUSED -> throw Refusal.forGood(reason);
      case PAYLOAD, GOODBYE, HELLO ->
          throw new FrameException("no answer to a hello: " + FrameHeader.kind(frame, start));
    }
  }

  /// What a peer wrote, fit for a message.
  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static NodeId node(int packed) throws FrameException {
    int role = packed >>> 16;
    if (role >= Role.values().length) {
      throw new FrameException("no hello: role " + role);
    }
    return NodeId.unpack(packed);
  }

  private static Plane plane(int ordinal) throws FrameException {
    if (ordinal < 0 || ordinal >= Plane.values().length) {
      throw new FrameException("no hello: plane " + ordinal);
    }
    return Plane.values()[ordinal];
  }
}
