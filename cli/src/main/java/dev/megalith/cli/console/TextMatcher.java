package dev.megalith.cli.console;

import java.nio.charset.StandardCharsets;

/// Finds a text in a stream of bytes that comes in chunks (Knuth, Morris and Pratt).
public final class TextMatcher {
  private final byte[] text;
  private final int[] border;
  private int matched;

  public TextMatcher(String text) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    if (this.text.length == 0) {
      throw new IllegalArgumentException("an empty text is everywhere");
    }
    this.border = borders(this.text);
  }

  /// Takes the next byte; true when the text ends with it.
  public boolean next(byte value) {
    while (matched > 0 && text[matched] != value) {
      matched = border[matched - 1];
    }
    if (text[matched] == value) {
      matched++;
    }
    if (matched < text.length) {
      return false;
    }
    matched = 0;
    return true;
  }

  /// Takes a chunk; true when the text ends somewhere in it.
  public boolean next(byte[] bytes, int offset, int length) {
    boolean found = false;
    for (int i = offset; i < offset + length; i++) {
      found |= next(bytes[i]);
    }
    return found;
  }

  private static int[] borders(byte[] text) {
    int[] border = new int[text.length];
    int length = 0;
    for (int i = 1; i < text.length; i++) {
      while (length > 0 && text[i] != text[length]) {
        length = border[length - 1];
      }
      if (text[i] == text[length]) {
        length++;
      }
      border[i] = length;
    }
    return border;
  }
}
