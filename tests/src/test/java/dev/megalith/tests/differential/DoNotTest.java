package dev.megalith.tests.differential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rows that are not compared, from `do-not-test.txt`: a pattern for names and the reason.
final class DoNotTest {
  record Entry(Pattern names, String reason) {}

  private final List<Entry> entries = new ArrayList<>();

  DoNotTest() {
    try (InputStream in = DoNotTest.class.getResourceAsStream("do-not-test.txt")) {
      if (in == null) {
        throw new IllegalStateException("do-not-test.txt is not on the class path");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] columns = line.split("\\s+", 2);
    if (columns.length < 2) {
      throw new IllegalArgumentException("do-not-test.txt: no reason given: " + line);
    }
    entries.add(new Entry(Pattern.compile(columns[0]), columns[1]));
  }

  boolean contains(String rowName) {
    return entries.stream().anyMatch(entry -> entry.names().matcher(rowName).matches());
  }
}
