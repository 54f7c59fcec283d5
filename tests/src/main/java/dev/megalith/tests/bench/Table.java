package dev.megalith.tests.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text in columns: the first to the left, the others to the right.
public final class Table {
  private final List<String[]> rows = new ArrayList<>();

  public Table(String... header) {
    rows.add(header);
  }

  public void row(String... cells) {
    rows.add(cells);
  }

  /// A number, or a dash for NaN.
  public static String number(double value, int decimals) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  public String text() {
    int columns = rows.getFirst().length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    StringBuilder out = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(pad(row[0], widths[0], true));
      for (int i = 1; i < columns; i++) {
        line.append("  ").append(pad(row[i], widths[i], false));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static String pad(String text, int width, boolean left) {
    String gap = " ".repeat(width - text.length());
    return left ? text + gap : gap + text;
  }
}
