package dev.megalith.tests.differential;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The text of one disagreement: inputs, then what differs, expected against actual.
final class Difference {
  private final int insn;
  private final byte[] input;
  private final byte[] expected;
  private final byte[] actual;
  private final int index;
  private final StringBuilder text = new StringBuilder();

  Difference(int insn, byte[] input, byte[] expected, byte[] actual, int index) {
    this.insn = insn;
    this.input = input;
    this.expected = expected;
    this.actual = actual;
    this.index = index;
  }

  String text() {
    appendInputs();
    long expectedSignal = CaseBatch.get(expected, index, CaseBatch.SLOT);
    long actualSignal = CaseBatch.get(actual, index, CaseBatch.SLOT);
    if (expectedSignal != actualSignal) {
      text.append("    ends: ").append(signal(expectedSignal));
      text.append(" expected, but ").append(signal(actualSignal)).append('\n');
      return text.toString();
    }
    for (int at = 0; at < CaseBatch.RECORD_BYTES; at += 8) {
      long want = CaseBatch.get(expected, index, at);
      long have = CaseBatch.get(actual, index, at);
      if (want != have && at != CaseBatch.FPCR) {
        line("    %-8s %016x -> %016x expected, but %016x", name(at), at(input, at), want, have);
      }
    }
    return text.toString();
  }

  /// The registers that the usual fields of the encoding name, and those after the second (lists).
  private void appendInputs() {
    Set<Integer> registers = new TreeSet<>();
    for (int lsb : new int[] {0, 5, 10, 16}) {
      registers.add(insn >>> lsb & 31);
    }
    for (int k = 1; k < 4; k++) {
      registers.add((insn >>> 5) + k & 31);
    }
    for (int n : registers) {
      int v = CaseBatch.V + 16 * n;
      line("    x%-2d %016x  v%-2d %016x_%016x", n, x(n), n, at(input, v + 8), at(input, v));
    }
    line(
        "    nzcv %x  fpcr %08x  fpsr %08x  (x31 is sp)",
        at(input, CaseBatch.NZCV) >>> 28, at(input, CaseBatch.FPCR), at(input, CaseBatch.FPSR));
  }

  private long x(int n) {
    return at(input, CaseBatch.X + 8 * n);
  }

  private long at(byte[] records, int field) {
    return CaseBatch.get(records, index, field);
  }

  @FormatMethod
  private void line(@FormatString String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String signal(long signal) {
    return signal == 0
        ? "normally"
        : signal == CaseBatch.SIGILL ? "undefined" : "with signal " + signal;
  }

  private static String name(int at) {
    if (at < CaseBatch.SP) {
      return "x" + at / 8;
    }
    if (at >= CaseBatch.V && at < CaseBatch.NZCV) {
      int half = (at - CaseBatch.V) / 8;
      return "v" + half / 2 + (half % 2 == 0 ? ".low" : ".high");
    }
    if (at >= CaseBatch.MEMORY) {
      return "mem+" + (at - CaseBatch.MEMORY);
    }
    return at == CaseBatch.SP ? "sp" : at == CaseBatch.NZCV ? "nzcv" : "fpsr";
  }
}
