package dev.megalith.cli.guest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioConstants;

/// A `newc` cpio archive in memory, as Linux unpacks it from an initrd.
///
/// The same calls give the same bytes: times are 0, owners are root, inodes count up. The length is
/// a multiple of 512, so that another archive can follow.
final class CpioArchive {
  private static final int BLOCK_BYTES = 512;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CpioArchiveOutputStream out =
      new CpioArchiveOutputStream(bytes, CpioConstants.FORMAT_NEW, BLOCK_BYTES);
  private int inode = 1;

  CpioArchive directory(String path, int permissions) {
    return put(entry(path, CpioConstants.C_ISDIR | permissions), new byte[0]);
  }

  CpioArchive file(String path, int permissions, byte[] content) {
    return put(entry(path, CpioConstants.C_ISREG | permissions), content);
  }

  CpioArchive symlink(String path, String target) {
    byte[] content = target.getBytes(StandardCharsets.UTF_8);
    return put(entry(path, CpioConstants.C_ISLNK | 0777), content);
  }

  CpioArchive characterDevice(String path, int permissions, int major, int minor) {
    CpioArchiveEntry entry = entry(path, CpioConstants.C_ISCHR | permissions);
    entry.setRemoteDeviceMaj(major);
    entry.setRemoteDeviceMin(minor);
    return put(entry, new byte[0]);
  }

  /// Closes the archive; nothing can be added afterwards.
  byte[] toBytes() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array takes everything
    }
    return bytes.toByteArray();
  }

  private CpioArchiveEntry entry(String path, int mode) {
    CpioArchiveEntry entry = new CpioArchiveEntry(CpioConstants.FORMAT_NEW, path);
    entry.setMode(mode);
    entry.setInode(inode++);
    entry.setNumberOfLinks(1);
    entry.setTime(0);
    return entry;
  }

  private CpioArchive put(CpioArchiveEntry entry, byte[] content) {
    try {
      entry.setSize(content.length);
      out.putArchiveEntry(entry);
      out.write(content);
      out.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array takes everything
    }
    return this;
  }
}
