package dev.megalith.tests.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one run, on their way to a JSON file.
public final class Results {
  private static final Path FOLDER = Path.of("tests", "target", "bench");

  private final Environment environment;
  private final Map<String, List<Object>> sections = new LinkedHashMap<>();

  public Results(Environment environment) {
    this.environment = environment;
  }

  /// Adds a record to a section.
  public void add(String section, Object figures) {
    sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(figures);
  }

  /// Writes all to `file`, or to a new file of today.
  public Path write(@Nullable Path file) throws IOException {
    Path target = file;
    if (target == null) {
      Files.createDirectories(FOLDER);
      String time =
          LocalDateTime.now(ZoneId.systemDefault())
              .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
      target = FOLDER.resolve("bench-" + time + ".json");
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("environment", environment);
    all.putAll(sections);
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .registerModule(new SimpleModule().addSerializer(double.class, new NanAsNull()))
        .writeValue(target.toFile(), all);
    return target;
  }

  /// JSON has no NaN.
  private static final class NanAsNull extends JsonSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (value.isNaN()) {
        out.writeNull();
      } else {
        out.writeNumber(value);
      }
    }
  }

  /// NaN for nothing.
  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
