package dev.megalith.tests.differential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rows that are not compared, from `do-not-test.txt`: a pattern for names, FPCR bits if only
/// states that set one of them are left out, and the reason.
final class DoNotTest {
  record Entry(Pattern names, long fpcr, String reason) {}

  private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(?:fpcr:([0-9a-f]+)\\s+)?(.+)");

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
    Matcher columns = LINE.matcher(line);
    if (!columns.matches()) {
      throw new IllegalArgumentException("do-not-test.txt: no reason given: " + line);
    }
    long fpcr = columns.group(2) == null ? 0 : Long.parseLong(columns.group(2), 16);
    entries.add(new Entry(Pattern.compile(columns.group(1)), fpcr, columns.group(3)));
  }

  boolean contains(String rowName) {
    return entries.stream()
        .anyMatch(entry -> entry.fpcr() == 0 && entry.names().matcher(rowName).matches());
  }

  /// The bits of FPCR that stay clear in the states of a row.
  long fpcr(String rowName) {
    return entries.stream()
        .filter(entry -> entry.names().matcher(rowName).matches())
        .mapToLong(Entry::fpcr)
        .reduce(0, (a, b) -> a | b);
  }
}
