package dev.megalith.tests.differential;

import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Runs random cases of all comparable rows on both sides and tells where they differ.
///
/// Each row draws from its own generator, made of the run's seed and the row's name, so that a row
/// alone replays what it did in a run of all.
final class DifferentialRun {
  private static final int STATES_PER_ENCODING = 8;
  private static final int ENCODINGS_PER_BATCH = CaseBatch.MAX_CASES / STATES_PER_ENCODING;

  /// Failures that are told in full for each row.
  private static final int TOLD_PER_ROW = 2;

  private final InstructionTable table = InstructionTable.load();
  private final DoNotTest doNotTest = new DoNotTest();
  private final long seed;
  private final List<Row> rows = new ArrayList<>();
  private final int encodingsPerRow;
  private final CaseBatch batch = new CaseBatch();
  private final Row[] rowOfSlot = new Row[CaseBatch.MAX_INSTRUCTIONS];
  private final byte[] expected = new byte[batch.input.length];
  private final byte[] actual = new byte[batch.input.length];
  private final Map<String, Integer> failures = new TreeMap<>();
  private final List<String> told = new ArrayList<>();

  /// Rows of which some case ended normally.
  private final Set<String> completed = new HashSet<>();

  private long caseCount;

  DifferentialRun(long seed, long cases, Pattern names) {
    this.seed = seed;
    for (Row row : table.rows()) {
      if (isComparable(row)
          && names.matcher(row.name()).matches()
          && !doNotTest.contains(row.name())) {
        rows.add(row);
      }
    }
    encodingsPerRow =
        Math.toIntExact(Math.max(1, cases / (Math.max(1L, rows.size()) * STATES_PER_ENCODING)));
  }

  private static boolean isComparable(Row row) {
    boolean userLevel = !row.file().equals("branch") && !row.file().equals("system");
    return userLevel && row.feature().isImplemented() && row.semantics() != null;
  }

  int rowCount() {
    return rows.size();
  }

  long caseCount() {
    return caseCount;
  }

  /// What differed: full texts first, then a line per row; empty when nothing did.
  List<String> run() throws IOException, InterruptedException {
    try (QemuOracle oracle = QemuOracle.start();
        Subject subject = new Subject()) {
      for (Row row : rows) {
        generate(row, oracle, subject);
      }
      flush(oracle, subject);
    }
    List<String> result = new ArrayList<>(told);
    failures.forEach((name, count) -> result.add(name + ": " + count + " cases differ"));
    for (Row row : rows) {
      if (!completed.contains(row.name())) {
        result.add(row.name() + ": no case ended normally");
      }
    }
    return result;
  }

  private void generate(Row row, QemuOracle oracle, Subject subject) throws IOException {
    RandomSource random = new RandomSource(seed ^ (long) row.name().hashCode() << 32);
    EncodingGenerator encodings = new EncodingGenerator(table, random);
    OperandGenerator operands = new OperandGenerator(random);
    MemoryOperands memory = new MemoryOperands(random);
    long fpcr = ~doNotTest.fpcr(row.name());
    for (int i = 0; i < encodingsPerRow; i++) {
      int slot = batch.instructionCount;
      int insn = encodings.next(row);
      if (MemoryOperands.isMemory(row)) {
        insn = memory.constrain(row, insn, slot);
      }
      if (!encodings.decodesAs(row, insn)) {
        continue;
      }
      rowOfSlot[slot] = row;
      batch.instructions[slot] = insn;
      batch.instructionCount++;
      for (int k = 0; k < STATES_PER_ENCODING; k++) {
        int index = batch.caseCount++;
        operands.fill(batch.input, index, fpcr);
        if (MemoryOperands.isMemory(row)) {
          memory.place(row, insn, batch.input, index);
        }
        CaseBatch.put(batch.input, index, CaseBatch.SLOT, slot);
      }
      if (batch.instructionCount == ENCODINGS_PER_BATCH) {
        flush(oracle, subject);
      }
    }
  }

  private void flush(QemuOracle oracle, Subject subject) throws IOException {
    if (batch.caseCount == 0) {
      return;
    }
    oracle.send(batch);
    subject.run(batch, actual);
    oracle.receive(batch, expected);
    for (int i = 0; i < batch.caseCount; i++) {
      if (!CaseBatch.agree(expected, actual, i)) {
        fail(oracle, i);
      } else if (CaseBatch.get(expected, i, CaseBatch.SLOT) == 0) {
        completed.add(rowOfSlot[batch.slot(i)].name());
      }
    }
    caseCount += batch.caseCount;
    batch.clear();
  }

  private void fail(QemuOracle oracle, int index) {
    int insn = batch.instruction(index);
    String name = rowOfSlot[batch.slot(index)].name();
    if (failures.merge(name, 1, Integer::sum) <= TOLD_PER_ROW) {
      String replay =
          String.format(Locale.ROOT, "-Dseed=%d -Drows='%s' -Dcases=%d", seed, name, replayCases());
      told.add(
          String.format(
              Locale.ROOT,
              "%s  %08x  %s%n  %s%n%s",
              name,
              insn,
              oracle.disassemble(insn),
              replay,
              new Difference(insn, batch.input, expected, actual, index).text()));
    }
  }

  private long replayCases() {
    return (long) encodingsPerRow * STATES_PER_ENCODING;
  }

  /// The same outside of JUnit, with the same properties.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    DifferentialRun run = fromProperties(100_000);
    long start = System.nanoTime();
    List<String> different = run.run();
    different.forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "%d rows, %d cases, seed %d, %.1f s, %d rows differ%n",
        run.rowCount(),
        run.caseCount(),
        run.seed,
        (System.nanoTime() - start) / 1e9,
        run.failures.size());
  }

  static DifferentialRun fromProperties(long cases) {
    return new DifferentialRun(
        Long.getLong("seed", 1),
        Long.getLong("cases", cases),
        Pattern.compile(System.getProperty("rows", ".*")));
  }
}
