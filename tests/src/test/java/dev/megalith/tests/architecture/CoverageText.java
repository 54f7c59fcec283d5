package dev.megalith.tests.architecture;

import dev.megalith.arch.decode.Feature;
import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What docs/COVERAGE.md says: made from the tables and from `Deviation:` comments in the sources.
final class CoverageText {
  private CoverageText() {}

  static String of(Path root) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# Coverage\n\nMade from the tables by `./dev coverage`; do not edit.\n\n");
    features(out);
    instructions(out);
    deviations(out, root);
    return out.toString();
  }

  private static void features(StringBuilder out) {
    out.append("## Architecture extensions\n\n| implemented | not implemented |\n|---|---|\n| ");
    out.append(featureNames(true)).append(" | ").append(featureNames(false)).append(" |\n\n");
  }

  private static String featureNames(boolean implemented) {
    return Arrays.stream(Feature.values())
        .filter(f -> f.isImplemented() == implemented)
        .map(f -> f == Feature.BASE ? "Armv8.0-A base" : "FEAT_" + f.name())
        .collect(Collectors.joining(", "));
  }

  private static boolean isLive(Row row) {
    return row.semantics() != null && row.feature().isImplemented();
  }

  private static void instructions(StringBuilder out) {
    out.append("## A64 encodings\n\n| table | rows | implemented | not implemented |\n");
    out.append("|---|---|---|---|\n");
    List<Row> rows = InstructionTable.load().rows();
    for (String file : InstructionTable.FILES) {
      List<Row> own = rows.stream().filter(r -> r.file().equals(file)).toList();
      String missing =
          own.stream().filter(r -> !isLive(r)).map(Row::name).collect(Collectors.joining(" "));
      long live = own.stream().filter(CoverageText::isLive).count();
      out.append("| ").append(file).append(".decode | ").append(own.size()).append(" | ");
      out.append(live).append(" | ").append(missing.isEmpty() ? "none" : missing).append(" |\n");
    }
    out.append('\n');
  }

  private static void deviations(StringBuilder out, Path root) throws IOException {
    out.append("## Deviations from the specifications\n\n");
    List<String> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(CoverageText::isMainSource).sorted().toList()) {
        collect(found, root.relativize(path).toString(), Files.readAllLines(path));
      }
    }
    found.forEach(line -> out.append("- ").append(line).append('\n'));
  }

  private static boolean isMainSource(Path path) {
    String name = path.toString();
    return name.endsWith(".java")
        && name.contains("/src/main/java/")
        && !name.contains("/generated/");
  }

  /// A deviation is the sentence from `Deviation:` to the end of its comment paragraph.
  private static void collect(List<String> found, String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf("Deviation:");
      if (at < 0) {
        continue;
      }
      StringBuilder text = new StringBuilder(lines.get(i).substring(at + 10).strip());
      for (int j = i + 1; j < lines.size(); j++) {
        String next = lines.get(j).strip();
        String bare = next.replaceFirst("^///? ?", "").strip();
        if (!next.startsWith("//") || bare.isEmpty() || bare.startsWith("Spec:")) {
          break;
        }
        text.append(' ').append(bare);
      }
      String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
      found.add("`" + name + "`: " + text);
    }
  }
}
