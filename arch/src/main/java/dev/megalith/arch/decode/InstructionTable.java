package dev.megalith.arch.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All A64 encodings that this project knows, read from the `.decode` files.
///
/// A line is `[-|*]NAME PATTERN FEATURE SEMANTICS title…`: `-` marks what is not implemented (and
/// its semantics column is absent), `*` what belongs in the interpreter's main loop. PATTERN has 32
/// characters, bit 31 first: `0` and `1` are fixed, letters name fields.
public final class InstructionTable {
  /// In the manual's order.
  public static final List<String> FILES =
      List.of("dpimm", "branch", "system", "ldst", "dpreg", "fp", "simd", "crypto");

  private static final int BUCKET_SHIFT = 21;
  private static final Pattern MARK = Pattern.compile("^(-|\\*\\*?)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Row> rows;

  /// Those with most fixed bits first.
  private final List<Row> specificFirst;

  /// Rows by the top bits of an encoding, made when they are first asked for. Under `this`.
  private final Map<Integer, List<Row>> buckets = new HashMap<>();

  public InstructionTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort((a, b) -> Integer.compare(b.fixedBits(), a.fixedBits()));
    this.specificFirst = sorted;
  }

  private synchronized List<Row> bucket(int number) {
    return buckets.computeIfAbsent(
        number,
        _ ->
            specificFirst.stream()
                .filter(
                    row -> (number & row.mask() >>> BUCKET_SHIFT) == row.value() >>> BUCKET_SHIFT)
                .toList());
  }

  public static InstructionTable load() {
    List<Row> rows = new ArrayList<>();
    for (String file : FILES) {
      rows.addAll(parse(file, read(file)));
    }
    return new InstructionTable(rows);
  }

  private static String read(String file) {
    String path = "/dev/megalith/arch/a64/" + file + ".decode";
    try (InputStream in = InstructionTable.class.getResourceAsStream(path)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// The rows of one file's text; the message of an error names the line.
  public static List<Row> parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        rows.add(parseLine(file, line));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(file + ".decode:" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return rows;
  }

  private static Row parseLine(String file, String line) {
    boolean missing = line.startsWith("-");
    boolean hot = line.startsWith("*");
    boolean hotStack = line.startsWith("**");
    String body = MARK.matcher(line).replaceFirst("").strip();
    String[] column = SPACE.split(body, missing ? 4 : 5);
    if (column.length < (missing ? 3 : 4)) {
      throw new IllegalArgumentException("columns missing: " + line);
    }
    String pattern = column[1];
    if (pattern.length() != 32) {
      throw new IllegalArgumentException(
          column[0] + ": " + pattern.length() + " bits, expected 32: " + pattern);
    }
    int mask = 0;
    int value = 0;
    for (int i = 0; i < 32; i++) {
      char c = pattern.charAt(i);
      mask = mask << 1 | (c == '0' || c == '1' ? 1 : 0);
      value = value << 1 | (c == '1' ? 1 : 0);
    }
    int titleColumn = missing ? 3 : 4;
    return new Row(
        column[0],
        pattern,
        mask,
        value,
        Feature.valueOf(column[2]),
        missing ? null : Semantics.parse(column[3]),
        hot,
        hotStack,
        column.length > titleColumn ? column[titleColumn] : "",
        file);
  }

  public List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /// The row of an encoding, the one with most fixed bits where several match, or null.
  public @Nullable Row find(int insn) {
    for (Row row : bucket(insn >>> BUCKET_SHIFT)) {
      if (row.matches(insn)) {
        return row;
      }
    }
    return null;
  }

  /// Pairs of rows that share encodings although neither refines the other, as "A ~ B".
  public List<String> conflicts() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Row a = rows.get(i);
        Row b = rows.get(j);
        if (a.overlaps(b) && !a.refines(b) && !b.refines(a)) {
          found.add(a.name() + " ~ " + b.name());
        }
      }
    }
    return found;
  }
}
