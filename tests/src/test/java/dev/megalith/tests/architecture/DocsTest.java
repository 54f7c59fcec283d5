package dev.megalith.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages name what exists: files they link to, and classes and methods in code font.
class DocsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern NAME =
      Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.([a-z]\\w*))?(?:\\([^`]*\\))?`");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

  /// Names in code font that are files or formats of others.
  private static final List<String> FOREIGN =
      List.of("Image", "Deviation", "ErrorInfo", "BadRequest", "PreconditionFailure");

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(p -> p.toString().endsWith(ending) && !p.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }

  @Test
  void links_ofAllPages_leadToFiles() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : files(ROOT, ".md")) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          broken.add(ROOT.relativize(page) + " -> " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void names_inTheDocs_exist() throws IOException {
    Map<String, String> sourceByType = sourcesByType();
    List<String> unknown = new ArrayList<>();
    for (Path page : files(ROOT.resolve("docs"), ".md")) {
      for (MatchResult name : NAME.matcher(Files.readString(page)).results().toList()) {
        String source = sourceByType.get(name.group(1));
        String member = name.group(2);
        boolean exists = source != null && (member == null || source.contains(member));
        if (!exists && !FOREIGN.contains(name.group(1))) {
          unknown.add(ROOT.relativize(page) + ": " + name.group());
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  /// The text of the files that declare each type.
  private static Map<String, String> sourcesByType() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (Path file : files(ROOT, ".java")) {
      String text = Files.readString(file);
      TYPE.matcher(text)
          .results()
          .map(type -> type.group(1))
          .distinct()
          .forEach(type -> sources.merge(type, text, String::concat));
    }
    return sources;
  }
}
