package dev.megalith.machine.boot;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.StringJoiner;

/// Names what a file is that turned out not to be a kernel, so that its owner sees the mistake.
final class FileKind {
  private record Magic(int offset, String bytes, String kind) {}

  // spotless:off
  private static final List<Magic> MAGICS =
      List.of(
          new Magic(0,     "070701",                         "a cpio archive (an initrd?)"),
          new Magic(0,     "070702",                         "a cpio archive (an initrd?)"),
          new Magic(0,     "BZh",                            "bzip2 data"),
          new Magic(0,     "\u0004\"M\u0018",                "LZ4 data"),
          new Magic(0,     "\u0002!L\u0018",                 "LZ4 data"),
          new Magic(0,     "\u0089LZO",                      "LZO data"),
          new Magic(0,     "'\u0005\u0019V",                 "a U-Boot legacy image"),
          new Magic(0,     "\u00d0\r\u00fe\u00ed",           "a device tree or FIT image"),
          new Magic(0,     "!<arch>",                        "an ar archive or Debian package"),
          new Magic(0,     "PK\u0003\u0004",                 "a zip archive"),
          new Magic(0,     "QFI\u00fb",                      "a qcow2 disk image"),
          new Magic(0,     "#!",                             "a script"),
          new Magic(0x24,  "\u0018(o\u0001",                 "a 32-bit Arm zImage"),
          new Magic(0x202, "HdrS",                           "an x86 bzImage"),
          new Magic(257,   "ustar",                          "a tar archive"),
          new Magic(0x8001, "CD001",                         "an ISO 9660 image"),
          new Magic(0,     "MZ",                             "an EFI or Windows program"));
  // spotless:on

  private static final int SHOWN_BYTES = 8;

  private FileKind() {}

  static String describe(MemorySegment bytes) {
    if (bytes.byteSize() == 0) {
      return "an empty file";
    }
    for (Magic magic : MAGICS) {
      if (LittleEndian.matches(bytes, magic.offset(), magic.bytes())) {
        return magic.kind();
      }
    }
    StringJoiner first = new StringJoiner(" ");
    for (int i = 0; i < Math.min(SHOWN_BYTES, bytes.byteSize()); i++) {
      first.add("%02x".formatted(LittleEndian.u8(bytes, i)));
    }
    return "of an unknown kind (begins with " + first + ")";
  }
}
