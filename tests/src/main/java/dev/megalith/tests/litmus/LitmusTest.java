package dev.megalith.tests.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A litmus test: what its threads do to locations that all hold 0 at first.
///
/// Its outcome is a number with [#VALUE_BITS] for each observed value, the first the highest: what
/// the reads gave, by thread and program order, then what the locations with more than one written
/// value hold in the end.
record LitmusTest(String name, List<List<Step>> threads) {
  static final int VALUE_BITS = 2;

  /// Not a value of any test: something else was seen.
  static final int STRANGE = (1 << VALUE_BITS) - 1;

  private static final int OBSERVED_MAX = 6;
  private static final int LOCATIONS_MAX = 4;
  private static final int THREADS_MAX = 4;
  private static final String LOCATIONS = "xyzw";

  LitmusTest {
    threads = threads.stream().map(List::copyOf).toList();
    int observed = observedNames(threads).size();
    if (threads.size() > THREADS_MAX || observed > OBSERVED_MAX) {
      throw new IllegalArgumentException(
          name + ": " + threads.size() + " threads, " + observed + " values are too many");
    }
    int finals = finalMask(threads);
    for (Step.Access a : all(threads)) {
      if (a.write() && a.form().kind == Form.Kind.CAS && (finals >> a.location() & 1) != 0) {
        throw new IllegalArgumentException(name + ": a compare-and-swap there may fail");
      }
    }
  }

  /// The accesses of a thread, in program order.
  static List<Step.Access> accesses(List<Step> thread) {
    return thread.stream()
        .filter(Step.Access.class::isInstance)
        .map(Step.Access.class::cast)
        .toList();
  }

  int locations() {
    return 1 + all(threads).stream().mapToInt(Step.Access::location).max().orElse(0);
  }

  /// The locations whose last value is part of the outcome, as bits.
  int finalMask() {
    return finalMask(threads);
  }

  private static int finalMask(List<List<Step>> threads) {
    int mask = 0;
    for (int i = 0; i < LOCATIONS_MAX; i++) {
      int location = i;
      long writes =
          all(threads).stream().filter(a -> a.write() && a.location() == location).count();
      mask |= writes > 1 ? 1 << location : 0;
    }
    return mask;
  }

  private static List<Step.Access> all(List<List<Step>> threads) {
    return threads.stream().flatMap(thread -> accesses(thread).stream()).toList();
  }

  /// The values of an outcome by name, such as `1:y`.
  List<String> observedNames() {
    return observedNames(threads);
  }

  private static List<String> observedNames(List<List<Step>> threads) {
    List<String> names = new ArrayList<>();
    for (int thread = 0; thread < threads.size(); thread++) {
      for (Step.Access access : accesses(threads.get(thread))) {
        if (!access.write()) {
          names.add(thread + ":" + LOCATIONS.charAt(access.location()));
        }
      }
    }
    for (int location = 0; location < LOCATIONS_MAX; location++) {
      if ((finalMask(threads) >> location & 1) != 0) {
        names.add(String.valueOf(LOCATIONS.charAt(location)));
      }
    }
    return names;
  }

  /// How many outcomes can be written as a number.
  int outcomes() {
    return 1 << VALUE_BITS * observedNames().size();
  }

  /// For people: `1:y=1 1:x=0`.
  String text(int outcome) {
    List<String> names = observedNames();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int value = outcome >> VALUE_BITS * (names.size() - 1 - i) & STRANGE;
      values.add(names.get(i) + "=" + (value == STRANGE ? "?" : String.valueOf(value)));
    }
    return String.join(" ", values);
  }

  /// The number of the outcome with these values, such as `10` for `1:y=1 1:x=0`.
  int outcome(String values) {
    if (values.length() != observedNames().size()) {
      throw new IllegalArgumentException(name + " has " + observedNames() + ", not " + values);
    }
    return values.chars().reduce(0, (sum, digit) -> sum << VALUE_BITS | (digit - '0'));
  }

  /// The same test without its barriers, dependencies and orders: what it must not pass with.
  LitmusTest weakened() {
    return new LitmusTest(name, threads.stream().map(LitmusTest::weakened).toList());
  }

  private static List<Step> weakened(List<Step> thread) {
    return accesses(thread).stream()
        .map(a -> (Step) a.with(Form.PLAIN).with(Step.Dependency.NONE))
        .toList();
  }

  /// Each thread's instructions in short, for reports.
  String code() {
    return threads.stream()
        .map(thread -> thread.stream().map(LitmusTest::code).collect(Collectors.joining("; ")))
        .collect(Collectors.joining(" | "));
  }

  private static String code(Step step) {
    return switch (step) {
      case Step.Fence fence -> fence.code;
      case Step.Access a ->
          (a.write() ? "W" : "R")
              + (a.form() == Form.PLAIN ? "" : "." + a.form().token)
              + " "
              + LOCATIONS.charAt(a.location())
              + (a.write() ? "=" + a.value() : "")
              + (a.dependency() == Step.Dependency.NONE
                  ? ""
                  : " (" + a.dependency().name().toLowerCase(Locale.ROOT) + ")");
    };
  }
}
