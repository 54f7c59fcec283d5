package dev.megalith.coordinator.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.VirtMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageStoreTest {
  /// FIPS 180-2, B.1.
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final MachinePlan PLAN = VirtMachine.plan(MachineSpec.builder().build());

  @TempDir private Path folder;

  private ImageStore images;

  @BeforeEach
  void open() {
    images = new ImageStore(folder, () -> 1);
  }

  private String keep(String... parts) throws IOException {
    try (ImageStore.Intake intake = images.begin()) {
      for (String part : parts) {
        intake.add(part.getBytes(StandardCharsets.UTF_8));
      }
      return intake.finish();
    }
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void image_isNamedByItsContent_andKeptOnce() throws IOException {
    assertEquals(SHA256_OF_ABC, keep("a", "bc"));
    assertEquals(SHA256_OF_ABC, keep("abc"));
    assertTrue(images.contains(SHA256_OF_ABC));
    assertEquals(1, files());
  }

  @Test
  void upload_thatIsGivenUp_leavesNothing() throws IOException {
    try (ImageStore.Intake intake = images.begin()) {
      intake.add(new byte[100]);
    }
    assertEquals(0, files());
  }

  @Test
  void name_thatIsNoSha256_isNotLookedFor() throws IOException {
    Files.writeString(folder.resolve("x"), "x");
    assertFalse(images.contains("x"));
    assertFalse(images.contains("../" + SHA256_OF_ABC));
  }

  @Test
  void boot_ofWhatIsNotHereOrNoKernel_saysSo() throws IOException {
    SpecException missing =
        assertThrows(SpecException.class, () -> images.boot(SHA256_OF_ABC, List.of()).plan(PLAN));
    assertEquals(
        "image " + SHA256_OF_ABC + " is not here: upload it to this coordinator",
        missing.getMessage());
    String text = keep("this is no kernel");
    assertThrows(SpecException.class, () -> images.boot(text, List.of()).plan(PLAN));
  }
}
