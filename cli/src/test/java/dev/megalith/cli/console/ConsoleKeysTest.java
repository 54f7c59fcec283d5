package dev.megalith.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleKeysTest {
  private final List<String> events = new ArrayList<>();
  private final ConsoleKeys keys =
      ConsoleKeys.of(
          new ConsoleKeys.Handler() {
            @Override
            public void input(byte[] bytes) {
              events.add("input " + new String(bytes, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void quit() {
              events.add("quit");
            }

            @Override
            public void powerKey() {
              events.add("power");
            }

            @Override
            public void help() {
              events.add("help");
            }
          });

  @Test
  void text_goesToTheGuestAsItIs() {
    type("ls -l\r\u0003\u00ff");
    assertEquals(List.of("input ls -l\r\u0003\u00ff"), events);
  }

  @Test
  void quit_afterText_comesAfterIt() {
    type("ab\u0001xcd");
    assertEquals(List.of("input ab", "quit", "input cd"), events);
  }

  @Test
  void escape_overTwoChunks_isOneKey() {
    type("\u0001");
    type("h");
    assertEquals(List.of("help"), events);
  }

  @Test
  void escapeTwice_sendsOneControlA() {
    type("a\u0001\u0001b");
    assertEquals(List.of("input a\u0001b"), events);
  }

  @Test
  void unknownKey_afterEscape_isDropped() {
    type("a\u0001zb\u0001p");
    assertEquals(List.of("input ab", "power"), events);
  }

  private void type(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    keys.typed(bytes, bytes.length);
  }
}
