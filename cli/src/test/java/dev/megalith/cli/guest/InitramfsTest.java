package dev.megalith.cli.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveInputStream;
import org.junit.jupiter.api.Test;

class InitramfsTest {
  private static final byte[] BUSYBOX = {1, 2, 3};

  @Test
  void pack_holdsWhatLinuxNeedsToStart() throws IOException {
    Map<String, String> entries = entries(Initramfs.pack(BUSYBOX, Map.of("evdev.ko", BUSYBOX)));

    assertEquals("100755 3", entries.get("bin/busybox"));
    assertEquals("100644 3", entries.get("lib/modules/evdev.ko"));
    assertEquals("120777 7", entries.get("bin/sh"));
    assertEquals("20600 0 5:1", entries.get("dev/console"));
    assertEquals("100755 " + Initramfs.init().length, entries.get("init"));
    assertEquals("40755 0", entries.get("proc"));
  }

  @Test
  void pack_twice_givesTheSameBytes() {
    assertArrayEquals(Initramfs.pack(BUSYBOX, Map.of()), Initramfs.pack(BUSYBOX, Map.of()));
  }

  /// Linux wants each archive of an initrd to start at a multiple of four bytes.
  @Test
  void archives_ofAnyContent_canBeConcatenated() {
    assertEquals(0, Initramfs.pack(BUSYBOX, Map.of()).length % 4);
    assertEquals(0, Initramfs.command("echo 1", "t").length % 4);
  }

  @Test
  void command_isDeliveredWithItsToken() throws IOException {
    Map<String, String> texts = texts(Initramfs.command("nproc; echo 'ü'", "cafe"));
    assertEquals("nproc; echo 'ü'\n", texts.get("megalith/exec"));
    assertEquals("cafe\n", texts.get("megalith/token"));
  }

  @Test
  void terminal_withHostileName_fallsBack() throws IOException {
    Map<String, String> texts = texts(Initramfs.terminal("$(reboot)", 50, 132));
    assertEquals("vt100 50 132\n", texts.get("megalith/terminal"));
  }

  @Test
  void init_isAShellScriptForBusybox() {
    assertTrue(
        new String(Initramfs.init(), StandardCharsets.UTF_8).startsWith("#!/bin/busybox sh"));
  }

  private static Map<String, String> entries(byte[] archive) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (var in = new CpioArchiveInputStream(new ByteArrayInputStream(archive))) {
      for (CpioArchiveEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        String device =
            e.isCharacterDevice()
                ? " " + e.getRemoteDeviceMaj() + ":" + e.getRemoteDeviceMin()
                : "";
        entries.put(e.getName(), Long.toOctalString(e.getMode()) + " " + e.getSize() + device);
      }
    }
    return entries;
  }

  private static Map<String, String> texts(byte[] archive) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (var in = new CpioArchiveInputStream(new ByteArrayInputStream(archive))) {
      for (CpioArchiveEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        texts.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
