package dev.megalith.tests.host;

import java.nio.file.Files;
import java.nio.file.Path;

/// The project's folder, found from where the process runs: the folder itself or one of a module.
public final class Project {
  private static final Path ROOT = find();

  private Project() {}

  private static Path find() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(Path.of("tests", "guest", "flags")))) {
        return folder;
      }
    }
    throw new IllegalStateException(start + " is in no folder of the project");
  }

  /// A file or folder by its path in the project.
  public static Path file(String first, String... more) {
    return ROOT.resolve(Path.of(first, more));
  }
}
