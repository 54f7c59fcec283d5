package dev.megalith.cpu.gen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedSourcesTest {
  private static final Path FOLDER = Path.of("src/main/java/dev/megalith/cpu/generated");

  static Stream<Map.Entry<String, String>> files() {
    return new InterpreterGenerator().files().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void generatedFile_comparedWithTheGenerator_isFresh(Map.Entry<String, String> file)
      throws IOException {
    String checkedIn = Files.readString(FOLDER.resolve(file.getKey()));
    assertEquals(file.getValue(), checkedIn, file.getKey() + " is stale: run ./dev regen");
  }
}
