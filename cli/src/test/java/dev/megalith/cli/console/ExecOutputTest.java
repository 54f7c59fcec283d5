package dev.megalith.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecOutputTest {
  private static final String CONSOLE =
      "[    0.0] Booting\r\n\u001ebegin t0\u001e\r\n"
          + "4\r\nred\u001e end\r\r\n\u001eend t1 9\u001e\u001eend t0 x no newline"
          + "\u001eend t0 3\u001e\r\n[    9.9] reboot: Power down\r\n";
  private static final String OUTPUT =
      "4\nred\u001e end\r\n\u001eend t1 9\u001e\u001eend t0 x no newline";

  private final ExecOutput exec = new ExecOutput("t0");

  static IntStream chunks() {
    return IntStream.rangeClosed(1, CONSOLE.length());
  }

  @ParameterizedTest
  @MethodSource("chunks")
  void output_inChunksOfAnySize_isExactlyTheCommands(int chunkBytes) {
    assertEquals(OUTPUT, filtered(CONSOLE, chunkBytes));
    assertEquals(OptionalInt.of(3), exec.status());
  }

  @Test
  void output_beforeTheCommandStarted_isNothing() {
    assertEquals("", filtered("boot\r\n\u001ebegin t", 4));
    assertEquals(false, exec.isBegun());
    assertEquals(OptionalInt.empty(), exec.status());
  }

  @Test
  void output_ofRunningCommand_isNotHeldBack() {
    assertEquals("prompt> ", filtered("\u001ebegin t0\u001e\r\nprompt> ", 100));
    assertEquals(true, exec.isBegun());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 255})
  void status_isTheCommands(int status) {
    filtered("\u001ebegin t0\u001e\r\n\u001eend t0 " + status + "\u001e", 7);
    assertEquals(OptionalInt.of(status), exec.status());
  }

  /// A marker with more digits than any status has is output, and cannot overflow.
  @Test
  void status_withTooManyDigits_isOutput() {
    String fake = "\u001eend t0 99999999999\u001e";
    assertEquals(fake + "x", filtered("\u001ebegin t0\u001e\r\n" + fake + "x", 5));
    assertEquals(OptionalInt.empty(), exec.status());
  }

  private String filtered(String console, int chunkBytes) {
    byte[] bytes = console.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < bytes.length; at += chunkBytes) {
      out.writeBytes(exec.next(bytes, at, Math.min(chunkBytes, bytes.length - at)));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
