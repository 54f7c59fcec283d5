package dev.megalith.cli.guest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/// Reads the files of a `.deb`: an `ar` archive whose `data.tar.*` member holds them.
final class DebPackage {
  private static final int BUFFER_BYTES = 1 << 16;

  private DebPackage() {}

  /// What the reader of a package does with each regular file.
  @FunctionalInterface
  interface Visitor {
    /// Takes one file; `content` ends with it. False ends the walk.
    ///
    /// @param name the path without a leading `./` or `/`
    boolean file(String name, long sizeBytes, InputStream content) throws IOException;
  }

  static void visit(Path deb, Visitor visitor) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(deb), BUFFER_BYTES);
        ArArchiveInputStream members = new ArArchiveInputStream(file)) {
      for (ArArchiveEntry member = members.getNextEntry();
          member != null;
          member = members.getNextEntry()) {
        if (member.getName().startsWith("data.tar")) {
          visitTar(uncompressed(member.getName(), members), visitor);
          return;
        }
      }
    }
    throw new IOException(deb.getFileName() + ": no data.tar member, so not a Debian package");
  }

  private static void visitTar(InputStream data, Visitor visitor) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(data)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName().replaceFirst("^(\\./|/)+", "");
        if (entry.isFile() && !visitor.file(name, entry.getSize(), tar)) {
          return;
        }
      }
    }
  }

  /// The stream under a compressed file's name ending; the stream itself for an unknown one.
  static InputStream uncompressed(String name, InputStream content) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "xz" -> new BufferedInputStream(new XZCompressorInputStream(content), BUFFER_BYTES);
      case "zst" -> new BufferedInputStream(new ZstdCompressorInputStream(content), BUFFER_BYTES);
      case "gz" -> new BufferedInputStream(new GzipCompressorInputStream(content), BUFFER_BYTES);
      default -> content;
    };
  }
}
