package dev.megalith.tests.litmus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tests of a table in text: shapes, and what stands between the accesses of their threads.
///
/// ```
/// set ww po dmb dmb.st po-stlr      # named variants of a slot
/// shape MP                          # message passing
/// thread W x 1 ; W y 1              # `;` is a slot
/// thread R y ; R x
/// tests ww | po dmb ldar-po         # every combination, each a test: MP+dmb+ldar-po
/// ```
///
/// A variant is `po` (nothing), a barrier (`dmb dmb.ld dmb.st dsb`), a dependency of the access
/// behind the slot on the read before it (`addr data ctrl ctrlisb`), or one of these between the
/// instructions of the two accesses, as `ldar-po-stlr`; see [Form].
final class LitmusTable {
  private final Map<String, List<String>> sets = new HashMap<>();
  private final Map<String, LitmusTest> tests = new LinkedHashMap<>();
  private String shape = "";
  private List<List<Step.Access>> threads = new ArrayList<>();

  private LitmusTable() {}

  static List<LitmusTest> read(Path file) throws IOException {
    LitmusTable table = new LitmusTable();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        table.line(line.replaceFirst("#.*", "").strip());
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(table.tests.values());
  }

  private void line(String line) {
    String[] words = line.split("\\s+", 2);
    switch (words[0]) {
      case "" -> {}
      case "set" -> {
        String[] set = words[1].split("\\s+", 2);
        sets.put(set[0], expand(set[1]));
      }
      case "shape" -> {
        shape = words[1];
        threads = new ArrayList<>();
      }
      case "thread" -> threads.add(thread(words[1]));
      case "tests" -> combine(words.length == 1 ? "" : words[1]);
      default -> throw new IllegalArgumentException("unknown word " + words[0]);
    }
  }

  /// The variants of a list of variants and names of sets.
  private List<String> expand(String text) {
    List<String> variants = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      variants.addAll(sets.getOrDefault(word, List.of(word)));
    }
    return variants;
  }

  private static List<Step.Access> thread(String text) {
    List<Step.Access> accesses = new ArrayList<>();
    for (String access : text.split(";")) {
      String[] words = access.strip().split("\\s+");
      boolean write = words[0].equals("W");
      int location = "xyzw".indexOf(words[1]);
      if (location < 0 || words.length != (write ? 3 : 2)) {
        throw new IllegalArgumentException("not an access: " + access);
      }
      int value = write ? Integer.parseInt(words[2]) : 0;
      accesses.add(new Step.Access(write, location, value, Form.PLAIN, Step.Dependency.NONE));
    }
    return accesses;
  }

  private void combine(String text) {
    int slots = threads.stream().mapToInt(thread -> thread.size() - 1).sum();
    List<List<String>> choices = new ArrayList<>();
    for (String choice : text.isEmpty() ? new String[0] : text.split("\\|")) {
      choices.add(expand(choice));
    }
    if (choices.size() != slots) {
      throw new IllegalArgumentException(shape + " has " + slots + " slots, not " + choices.size());
    }
    combine(choices, new ArrayList<>());
  }

  private void combine(List<List<String>> choices, List<String> chosen) {
    if (chosen.size() == choices.size()) {
      LitmusTest test = test(chosen);
      tests.putIfAbsent(test.name(), test);
      return;
    }
    for (String variant : choices.get(chosen.size())) {
      List<String> more = new ArrayList<>(chosen);
      more.add(variant);
      combine(choices, more);
    }
  }

  private LitmusTest test(List<String> variants) {
    String name = shape + (variants.isEmpty() ? "" : "+" + String.join("+", variants));
    List<List<Step>> result = new ArrayList<>();
    int slot = 0;
    for (List<Step.Access> thread : threads) {
      List<Step> steps = new ArrayList<>();
      steps.add(thread.getFirst());
      for (Step.Access access : thread.subList(1, thread.size())) {
        join(steps, access, variants.get(slot++));
      }
      result.add(steps);
    }
    return new LitmusTest(name, result);
  }

  /// Adds an access behind a slot that is filled with a variant.
  private static void join(List<Step> steps, Step.Access access, String variant) {
    String[] words = variant.split("-");
    Step.Access source = (Step.Access) steps.removeLast();
    Step.Access target = access;
    String middle = "";
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean form = Form.of(word).filter(f -> f != Form.PLAIN).isPresent();
      if (!form) {
        middle = word;
      } else if (i == 0) {
        source = source.with(Form.of(word).orElseThrow());
      } else {
        target = target.with(Form.of(word).orElseThrow());
      }
    }
    steps.add(source);
    switch (middle) {
      case "po" -> {}
      case "dmb" -> steps.add(Step.Fence.DMB);
      case "dmb.ld" -> steps.add(Step.Fence.DMB_LD);
      case "dmb.st" -> steps.add(Step.Fence.DMB_ST);
      case "dsb" -> steps.add(Step.Fence.DSB);
      case "addr" -> target = target.with(Step.Dependency.ADDRESS);
      case "data" -> target = target.with(Step.Dependency.DATA);
      case "ctrl" -> target = target.with(Step.Dependency.CONTROL);
      case "ctrlisb" -> target = target.with(Step.Dependency.CONTROL_ISB);
      default -> throw new IllegalArgumentException("unknown variant " + variant);
    }
    if (target.dependency() != Step.Dependency.NONE && source.write()) {
      throw new IllegalArgumentException(variant + ": a write gives nothing to depend on");
    }
    steps.add(target);
  }
}
