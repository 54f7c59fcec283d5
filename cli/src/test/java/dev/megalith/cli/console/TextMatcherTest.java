package dev.megalith.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMatcherTest {
  @ParameterizedTest
  @CsvSource({
    "login:,debian login: ,true",
    "aab,aaab,true",
    "abcabd,abcabcabd,true",
    "aab,aaa,false",
    "'# ','x # ',true",
    "ü,für,true"
  })
  void next_byteByByte_findsTheText(String text, String stream, boolean found) {
    TextMatcher matcher = new TextMatcher(text);
    boolean seen = false;
    for (byte value : stream.getBytes(StandardCharsets.UTF_8)) {
      seen |= matcher.next(value);
    }
    assertEquals(found, seen);
  }

  @Test
  void next_chunk_looksAtItsRangeOnly() {
    TextMatcher matcher = new TextMatcher("ab");
    byte[] bytes = "abab".getBytes(StandardCharsets.UTF_8);
    assertEquals(false, matcher.next(bytes, 1, 1));
    assertEquals(true, matcher.next(bytes, 2, 2));
  }

  @Test
  void emptyText_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new TextMatcher(""));
  }
}
