package dev.megalith.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTailTest {
  @Test
  void text_ofLongStream_isItsEnd() {
    ConsoleTail tail = new ConsoleTail(8);
    byte[] bytes = "first line\r\nKernel panic\r\n".getBytes(StandardCharsets.UTF_8);
    tail.next(bytes, 0, bytes.length);
    assertEquals("panic", tail.text());
  }

  @Test
  void text_ofNothing_isEmpty() {
    assertEquals("", new ConsoleTail(8).text());
  }
}
