package dev.megalith.proto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The `.proto` files only grow: a field that peers know keeps its number and type, or leaves its
/// number reserved.
class WireContractTest {
  /// What was released; `-Dcontract.write=true` adds what is new.
  private static final Path RELEASED = Path.of("src/test/resources/contract.txt");

  private static final Path CURRENT = Path.of("target/contract/contract.desc");

  private static final String HOW_TO_RENEW = "./dev contract adds what is new";

  private static SortedSet<String> current() throws IOException {
    try (InputStream in = Files.newInputStream(CURRENT)) {
      return WireContract.lines(FileDescriptorSet.parseFrom(in));
    }
  }

  @Test
  void contract_ofToday_keepsWhatWasReleased() throws Exception {
    List<String> released = Files.exists(RELEASED) ? Files.readAllLines(RELEASED) : List.of();
    SortedSet<String> current = current();

    assertEquals(
        List.of(),
        WireContract.broken(released, current),
        "removed, renumbered or of another type; a number that is given up becomes `reserved`");
    if (Boolean.getBoolean("contract.write")) {
      Files.write(RELEASED, current);
      return;
    }
    SortedSet<String> fresh = new TreeSet<>(current);
    fresh.removeAll(released);
    assertEquals(new TreeSet<>(), fresh, "new and not in " + RELEASED + "; " + HOW_TO_RENEW);
  }

  @Test
  void broken_ofChangedLines_namesThem() {
    List<String> released =
        List.of(
            "field a.M 1 kept optional uint32",
            "field a.M 2 retyped optional uint32",
            "field a.M 3 renumbered optional uint32",
            "field a.M 5 given_up optional uint32",
            "value a.E 0 GONE",
            "call a.S Open a.M -> a.M");
    List<String> current =
        List.of(
            "field a.M 1 kept optional uint32",
            "field a.M 2 retyped optional uint64",
            "field a.M 4 renumbered optional uint32",
            "reserved a.M 5",
            "call a.S Open a.M -> stream a.M");
    assertEquals(
        List.of(
            "field a.M 2 retyped optional uint32",
            "field a.M 3 renumbered optional uint32",
            "value a.E 0 GONE",
            "call a.S Open a.M -> a.M"),
        WireContract.broken(released, current));
  }
}
