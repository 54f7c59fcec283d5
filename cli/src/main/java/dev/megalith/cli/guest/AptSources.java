package dev.megalith.cli.guest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The host's package sources, cut down to those that can hold Debian's arm64 packages.
///
/// Both formats of `sources.list(5)` are read. Entries keep their text, but for the restriction to
/// the host's architecture and for source packages. Third-party entries are dropped, because many
/// have no arm64 index; when no entry looks like Debian's, all are kept.
final class AptSources {
  private static final Pattern ONE_LINE =
      Pattern.compile("deb\\s+(?:\\[(?<options>[^]]*)]\\s+)?(?<uri>\\S+)\\s+(?<rest>\\S.*)");

  /// One entry in the text that goes into our own list.
  private record Entry(String text, boolean debian) {}

  private final List<Entry> lines = new ArrayList<>();
  private final List<Entry> stanzas = new ArrayList<>();

  /// Takes a file in the one-line format (`*.list`).
  void addList(String text) {
    for (String raw : text.lines().toList()) {
      Matcher match = ONE_LINE.matcher(raw.replaceFirst("#.*", "").strip());
      if (!match.matches()) {
        continue;
      }
      String uri = match.group("uri");
      String rest = match.group("rest");
      String options = withoutArchitecture(match.group("options"));
      boolean main = List.of(rest.split("\\s+")).contains("main");
      lines.add(
          new Entry("deb " + options + uri + " " + rest, main && looksDebian(uri + " " + options)));
    }
  }

  /// Takes a file in the deb822 format (`*.sources`).
  void addSources(String text) {
    String uncommented =
        String.join("\n", text.lines().filter(line -> !line.startsWith("#")).toList());
    for (String stanza : uncommented.split("\\n\\s*\\n")) {
      Map<String, String> fields = fields(stanza);
      String types = fields.getOrDefault("types", "");
      boolean enabled = !fields.getOrDefault("enabled", "yes").strip().equalsIgnoreCase("no");
      if (!enabled || !List.of(types.strip().split("\\s+")).contains("deb")) {
        continue;
      }
      fields.put("types", " deb");
      fields.remove("architectures");
      fields.remove("enabled");
      String uri = fields.getOrDefault("uris", "");
      String signedBy = fields.getOrDefault("signed-by", "");
      boolean main =
          List.of(fields.getOrDefault("components", "").strip().split("\\s+")).contains("main");
      stanzas.add(new Entry(stanza(fields), main && looksDebian(uri + " " + signedBy)));
    }
  }

  boolean isEmpty() {
    return lines.isEmpty() && stanzas.isEmpty();
  }

  /// The entries for a `.list` file.
  String listText() {
    return kept(lines, "\n");
  }

  /// The entries for a `.sources` file.
  String sourcesText() {
    return kept(stanzas, "\n");
  }

  private String kept(List<Entry> entries, String separator) {
    boolean anyDebian =
        lines.stream().anyMatch(Entry::debian) || stanzas.stream().anyMatch(Entry::debian);
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      if (entry.debian() || !anyDebian) {
        text.append(entry.text()).append(separator);
      }
    }
    return text.toString();
  }

  private static boolean looksDebian(String text) {
    return text.toLowerCase(Locale.ROOT).contains("debian");
  }

  private static String withoutArchitecture(@Nullable String options) {
    if (options == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String option : options.strip().split("\\s+")) {
      if (!option.isEmpty() && !option.startsWith("arch=") && !option.startsWith("arch-=")) {
        kept.add(option);
      }
    }
    return kept.isEmpty() ? "" : "[" + String.join(" ", kept) + "] ";
  }

  /// Field name in lower case to its raw value, continuation lines included.
  private static Map<String, String> fields(String stanza) {
    Map<String, String> fields = new LinkedHashMap<>();
    String name = "";
    for (String line : stanza.lines().toList()) {
      int colon = line.indexOf(':');
      boolean continuation = line.startsWith(" ") || line.startsWith("\t");
      if (continuation && !name.isEmpty()) {
        fields.merge(name, "\n" + line, String::concat);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.put(name, line.substring(colon + 1));
      }
    }
    return fields;
  }

  private static String stanza(Map<String, String> fields) {
    StringBuilder text = new StringBuilder();
    fields.forEach((name, value) -> text.append(name).append(':').append(value).append('\n'));
    return text.toString();
  }
}
