package dev.megalith.fabric.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSocketsTest {
  /// No process has this number on Linux, where 2^22 is the limit.
  private static final String DEAD_PID = "999999999";

  @TempDir private Path parent;

  @Test
  void fresh_createsFolderOfTheUserAlone() throws Exception {
    Path folder = parent.resolve("own");
    LinkAddress first = LocalSockets.fresh(folder);
    assertEquals(
        PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(folder));
    assertNotEquals(first, LocalSockets.fresh(folder));
    assertTrue(first.isUnix());
  }

  @Test
  void fresh_removesWhatKilledProcessesLeft() throws Exception {
    Path folder = parent.resolve("own");
    LocalSockets.fresh(folder);
    Path stale = Files.createFile(folder.resolve(DEAD_PID + "-1"));
    Path live = Files.createFile(folder.resolve(ProcessHandle.current().pid() + "-999"));
    Path other = Files.createFile(folder.resolve("notes"));
    LocalSockets.fresh(folder);
    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(live));
    assertTrue(Files.exists(other));
  }

  @Test
  void fresh_inFolderThatOthersMayEnter_isRefused() throws Exception {
    Path folder = Files.createDirectory(parent.resolve("open"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThrows(IOException.class, () -> LocalSockets.fresh(folder));
  }

  @Test
  void listen_local_isReachedByItsAddress() throws Exception {
    try (LinkListener listener = Transports.listen(Transports.SOCKET, Transports.LOCAL)) {
      assertTrue(listener.address().startsWith("unix:"), listener.address());
    }
  }
}
