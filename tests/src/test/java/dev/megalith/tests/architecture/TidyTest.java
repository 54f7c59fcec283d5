package dev.megalith.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sizes and shapes of the sources. An exception is listed by name and may only shrink.
class TidyTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int FILE_LINES = 600;
  private static final int COLUMNS = 100;
  private static final int METHOD_LINES = 70;

  /// Files over the limit, with what they may have; lower it when a file shrinks.
  private static final Map<String, Integer> LONG_FILES = Map.of();

  private static final Pattern METHOD_START =
      Pattern.compile("^  (?!  )[^/@*\\s].*\\)( throws [\\w., ]+)? \\{$");
  private static final Pattern IMPORT_OR_LINK = Pattern.compile("^import |https?://");

  private static List<Path> sources() {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(p -> p.toString().endsWith(".java"))
          .filter(p -> !p.toString().contains("/target/"))
          .filter(p -> !p.toString().contains("/generated/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return ROOT.relativize(path).toString();
  }

  @Test
  void files_exceptTheListed_stayUnderTheLimit() {
    Map<String, Integer> tooLong = new TreeMap<>();
    for (Path path : sources()) {
      int lines = lines(path).size();
      if (lines > LONG_FILES.getOrDefault(name(path), FILE_LINES)) {
        tooLong.put(name(path), lines);
      }
    }
    assertEquals(Map.of(), tooLong, "split by meaning: more than " + FILE_LINES + " lines");
  }

  @Test
  void lines_exceptImports_stayUnderTheLimit() {
    List<String> tooWide = new ArrayList<>();
    for (Path path : sources()) {
      List<String> lines = lines(path);
      boolean table = false;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        table = line.contains("spotless:off") || table && !line.contains("spotless:on");
        if (line.length() > COLUMNS && !table && !IMPORT_OR_LINK.matcher(line).find()) {
          tooWide.add(name(path) + ":" + (i + 1));
        }
      }
    }
    assertEquals(List.of(), tooWide, "more than " + COLUMNS + " columns");
  }

  @Test
  void methods_ofMainSources_stayUnderTheLimit() {
    List<String> tooLong = new ArrayList<>();
    for (Path path : sources()) {
      List<String> lines = lines(path);
      int start = -1;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (METHOD_START.matcher(line).matches() && !line.contains(" class ")) {
          start = i;
        } else if (line.equals("  }") && start >= 0) {
          if (i - start + 1 > METHOD_LINES) {
            tooLong.add(name(path) + ":" + (start + 1) + " " + (i - start + 1) + " lines");
          }
          start = -1;
        }
      }
    }
    assertEquals(List.of(), tooLong, "methods over " + METHOD_LINES + " lines");
  }

  @Test
  void packages_ofMainSources_haveANullMarkedPackageInfo() {
    List<String> missing = new ArrayList<>();
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      Path info = folder.resolve("package-info.java");
      boolean main = folder.toString().contains("/src/main/java/");
      if (main
          && (!Files.exists(info) || !String.join("\n", lines(info)).contains("@NullMarked"))) {
        missing.add(name(folder));
      }
    }
    assertEquals(List.of(), missing, "a sentence and @NullMarked in package-info.java");
  }
}
