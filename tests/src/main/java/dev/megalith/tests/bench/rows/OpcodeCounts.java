package dev.megalith.tests.bench.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Counts executed opcodes for an instrumented copy of the interpreter's main loop, and writes them
/// when the JVM ends. Unsynchronised: exact with one carrier.
public final class OpcodeCounts {
  /// The system property with the file for the counts.
  public static final String FILE_PROPERTY = "megalith.rows.file";

  private static final int OPCODES = 1 << 12;

  private static final long[] COUNTS = new long[OPCODES];
  private static final int[] PAIRS = new int[OPCODES * OPCODES];
  private static int previous;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(OpcodeCounts::write));
  }

  private OpcodeCounts() {}

  /// Called for each instruction, with its packed word.
  public static void next(long word) {
    int opcode = (int) word & OPCODES - 1;
    COUNTS[opcode]++;
    PAIRS[previous * OPCODES + opcode]++;
    previous = opcode;
  }

  /// A line for each opcode, `OPCODE COUNT`, and one for each pair, `FIRST SECOND COUNT`.
  private static void write() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < OPCODES; i++) {
      if (COUNTS[i] != 0) {
        lines.add(i + " " + COUNTS[i]);
      }
    }
    for (int i = 0; i < PAIRS.length; i++) {
      if (PAIRS[i] != 0) {
        lines.add(i / OPCODES + " " + i % OPCODES + " " + Integer.toUnsignedString(PAIRS[i]));
      }
    }
    try {
      Files.write(Path.of(System.getProperty(FILE_PROPERTY)), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
