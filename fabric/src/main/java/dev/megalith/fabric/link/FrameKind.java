package dev.megalith.fabric.link;

/// What a frame is. The order is part of the wire format: new kinds go last.
enum FrameKind {
  /// Bytes for the plane's handler.
  PAYLOAD,
  /// The sender closes in order; the last frame of a link.
  GOODBYE,
  /// The first frame from the connecting side: [Hello].
  HELLO,
  /// The answer to a hello that is taken; the link is open.
  WELCOME,
  /// The answer to a hello that is refused for good; the reason in UTF-8.
  REFUSED,
  /// The answer to a hello that may be taken later; the reason in UTF-8.
  NOT_YET
}
