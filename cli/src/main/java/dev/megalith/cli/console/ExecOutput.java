package dev.megalith.cli.console;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// Cuts the output of one command out of the console's stream.
///
/// The guest's init prints `RS begin TOKEN RS`, the command's output and `RS end TOKEN STATUS RS`
/// (RS is U+001E); the token is random, so that no output can look like it. The terminal driver of
/// the guest puts one CR before each LF; exactly that one is taken away again.
public final class ExecOutput {
  private static final byte RS = 0x1E;
  private static final int STATUS_DIGITS_MAX = 5;

  private enum Phase {
    BEFORE,
    NEWLINE,
    OUTPUT,
    AFTER
  }

  private final TextMatcher begin;
  private final byte[] endPrefix;
  private Phase phase = Phase.BEFORE;

  /// Bytes that may be the start of a CR LF or of the end marker.
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  private OptionalInt status = OptionalInt.empty();

  public ExecOutput(String token) {
    this.begin = new TextMatcher("\u001ebegin " + token + "\u001e");
    this.endPrefix = ("\u001eend " + token + " ").getBytes(StandardCharsets.UTF_8);
  }

  /// Takes a chunk of the console and gives the part of the command's output that is now certain.
  public byte[] next(byte[] bytes, int offset, int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = offset; i < offset + length; i++) {
      next(bytes[i], out);
    }
    return out.toByteArray();
  }

  /// Whether the command has started.
  public boolean isBegun() {
    return phase != Phase.BEFORE;
  }

  /// The command's exit status, once it has ended.
  public OptionalInt status() {
    return status;
  }

  private void next(byte value, ByteArrayOutputStream out) {
    switch (phase) {
      case BEFORE -> {
        if (begin.next(value)) {
          phase = Phase.NEWLINE;
        }
      }
      case NEWLINE -> {
        // The line end of the marker itself.
        if (value == '\n') {
          phase = Phase.OUTPUT;
        }
      }
      case OUTPUT -> output(value, out);
      case AFTER -> {}
    }
  }

  private void output(byte value, ByteArrayOutputStream out) {
    byte[] start = held.toByteArray();
    if (start.length == 0) {
      if (value == RS || value == '\r') {
        held.write(value);
      } else {
        out.write(value);
      }
    } else if (start[0] == '\r') {
      held.reset();
      if (value != '\n') {
        out.write('\r');
      }
      output(value, out);
    } else {
      marker(start, value, out);
    }
  }

  /// Extends a possible end marker by one byte, or gives up on it.
  private void marker(byte[] start, byte value, ByteArrayOutputStream out) {
    boolean fits =
        start.length < endPrefix.length
            ? value == endPrefix[start.length]
            : (value >= '0' && value <= '9' && start.length < endPrefix.length + STATUS_DIGITS_MAX);
    if (fits) {
      held.write(value);
    } else if (value == RS && start.length > endPrefix.length) {
      String digits =
          new String(
              start, endPrefix.length, start.length - endPrefix.length, StandardCharsets.US_ASCII);
      status = OptionalInt.of(Integer.parseInt(digits));
      phase = Phase.AFTER;
      held.reset();
    } else {
      held.reset();
      out.writeBytes(start);
      output(value, out);
    }
  }
}
