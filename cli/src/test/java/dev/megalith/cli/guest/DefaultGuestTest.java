package dev.megalith.cli.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cli.base.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultGuestTest {
  @TempDir Path cache;

  @Test
  void images_inCache_needNoNetwork() throws IOException {
    Path version = cachedGuest();

    DefaultGuest.Images images = guest().images(false);

    assertEquals(version.resolve("vmlinuz-6.1"), images.kernel());
    byte[] busybox = {1, 2};
    byte[] module = {3};
    assertArrayEquals(
        Initramfs.pack(busybox, Map.of("evdev.ko", module)), Files.readAllBytes(images.initrd()));
  }

  @Test
  void images_twice_areTheSameFiles() throws IOException {
    Path version = cachedGuest();
    DefaultGuest.Images first = guest().images(false);
    assertEquals(first, guest().images(false));
    try (var files = Files.list(version)) {
      assertEquals(0, files.filter(f -> f.toString().contains(".new-")).count());
    }
  }

  @Test
  void cacheFolder_followsTheXdgRules() {
    assertEquals(
        Path.of("/x/megalith"),
        DefaultGuest.userCacheFolder(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h")));
    assertEquals(
        Path.of("/h/.cache/megalith"),
        DefaultGuest.userCacheFolder(Map.of("XDG_CACHE_HOME", "relative", "HOME", "/h")));
    assertTrue(DefaultGuest.userCacheFolder(Map.of()).endsWith(".cache/megalith"));
  }

  private DefaultGuest guest() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new DefaultGuest(cache, what -> new Progress(nowhere, false, what));
  }

  private Path cachedGuest() throws IOException {
    Path version = Files.createDirectories(cache.resolve("guest/linux-6.1"));
    Files.createDirectories(version.resolve("modules"));
    Files.write(version.resolve("busybox"), new byte[] {1, 2});
    Files.write(version.resolve("modules/evdev.ko"), new byte[] {3});
    Files.writeString(version.resolve("vmlinuz-6.1"), "kernel");
    Files.writeString(cache.resolve("guest/current"), "linux-6.1\n");
    return version;
  }
}
