package dev.megalith.cli.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebPackageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"data.tar.xz,xz", "data.tar.zst,zstd", "data.tar.gz,gz", "data.tar,''"})
  void visit_ofAnyCompression_givesFilesInOrder(String member, String compressor) throws Exception {
    Path deb = deb(member, compressor);
    List<String> seen = new ArrayList<>();

    DebPackage.visit(
        deb,
        (name, sizeBytes, content) ->
            seen.add(
                name
                    + " "
                    + sizeBytes
                    + " "
                    + new String(content.readAllBytes(), StandardCharsets.UTF_8)));

    assertEquals(List.of("boot/vmlinuz-1 5 linux", "bin/busybox 2 bb"), seen);
  }

  @Test
  void visit_stoppedByVisitor_readsNoFurther() throws Exception {
    List<String> seen = new ArrayList<>();
    DebPackage.visit(
        deb("data.tar", ""),
        (name, _, _) -> {
          seen.add(name);
          return false;
        });
    assertEquals(List.of("boot/vmlinuz-1"), seen);
  }

  @Test
  void visit_ofOtherFile_isRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("x.deb"), "not an archive at all");
    assertThrows(IOException.class, () -> DebPackage.visit(file, (_, _, _) -> true));
  }

  private Path deb(String member, String compressor) throws IOException, CompressorException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (OutputStream compressed = compressed(compressor, data);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(compressed)) {
      tar.putArchiveEntry(new TarArchiveEntry("./boot/"));
      tar.closeArchiveEntry();
      put(tar, "./boot/vmlinuz-1", "linux");
      put(tar, "./bin/busybox", "bb");
    }
    Path file = folder.resolve("package.deb");
    try (ArArchiveOutputStream ar = new ArArchiveOutputStream(Files.newOutputStream(file))) {
      put(ar, "debian-binary", "2.0\n".getBytes(StandardCharsets.UTF_8));
      put(ar, member, data.toByteArray());
    }
    return file;
  }

  private static OutputStream compressed(String compressor, OutputStream data)
      throws CompressorException {
    return compressor.isEmpty()
        ? data
        : new CompressorStreamFactory().createCompressorOutputStream(compressor, data);
  }

  private static void put(TarArchiveOutputStream tar, String name, String text) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(text.length());
    tar.putArchiveEntry(entry);
    tar.write(text.getBytes(StandardCharsets.UTF_8));
    tar.closeArchiveEntry();
  }

  private static void put(ArArchiveOutputStream ar, String name, byte[] content)
      throws IOException {
    ar.putArchiveEntry(new ArArchiveEntry(name, content.length));
    ar.write(content);
    ar.closeArchiveEntry();
  }
}
