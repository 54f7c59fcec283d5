package dev.megalith.machine.boot;

import static dev.megalith.machine.Sizes.text;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.megalith.machine.SpecException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.XZInputStream;

/// The compressions that kernels come in.
enum Compression {
  // spotless:off
  //   magic at offset 0 (empty: not recognisable), name in an EFI zboot header
  GZIP("\u001f\u008b\u0008",           "gzip"),
  ZSTD("(\u00b5/\u00fd",               "zstd"),
  XZ  ("\u00fd7zXZ\u0000",             "xz"),
  LZMA("",                             "lzma");
  // spotless:on

  /// Memory that a decoder may take for its dictionary; kernels use up to 128 MiB.
  private static final int DICTIONARY_MAX_KIB = 192 * 1024;

  /// Believed growth of a size that the file merely claims; more is found out by unpacking.
  private static final int CLAIM_RATIO_MAX = 16;

  private static final int FIRST_BUFFER_BYTES = 1 << 16;

  private final String magic;
  private final String zbootName;

  Compression(String magic, String zbootName) {
    this.magic = magic;
    this.zbootName = zbootName;
  }

  static @Nullable Compression ofMagic(MemorySegment bytes) {
    for (Compression compression : values()) {
      if (!compression.magic.isEmpty() && LittleEndian.matches(bytes, 0, compression.magic)) {
        return compression;
      }
    }
    return null;
  }

  /// By what an EFI zboot header says. Linux adds to some names how it calls the packer, as in
  /// `zstd22` and `xzkern`.
  static @Nullable Compression ofZbootName(String name) {
    for (Compression compression : values()) {
      if (name.startsWith(compression.zbootName)) {
        return compression;
      }
    }
    return null;
  }

  /// Unpacks all of `packed`.
  ///
  /// @param claimedBytes size that the file says the result has; only a hint
  /// @throws SpecException if the data is broken or would be larger than `limitBytes`
  MemorySegment unpack(MemorySegment packed, long claimedBytes, int limitBytes) {
    long believed = Math.min(claimedBytes, packed.byteSize() * CLAIM_RATIO_MAX);
    int first = Math.clamp(believed, FIRST_BUFFER_BYTES, limitBytes);
    try (InputStream in = open(new SegmentInputStream(packed))) {
      return readAll(in, first, limitBytes);
    } catch (EOFException e) {
      throw new SpecException("%s data ends early".formatted(zbootName), e);
    } catch (IOException e) {
      throw new SpecException("%s data is broken: %s".formatted(zbootName, e.getMessage()), e);
    }
  }

  private InputStream open(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(in, FIRST_BUFFER_BYTES);
      case ZSTD -> new ZstdInputStreamNoFinalizer(in);
      case XZ -> new XZInputStream(in, DICTIONARY_MAX_KIB);
      case LZMA -> new LZMAInputStream(in, DICTIONARY_MAX_KIB);
    };
  }

  private MemorySegment readAll(InputStream in, int firstBytes, int limitBytes) throws IOException {
    byte[] buffer = new byte[firstBytes];
    int filled = 0;
    while (true) {
      filled += in.readNBytes(buffer, filled, buffer.length - filled);
      if (filled < buffer.length) {
        break;
      }
      int more = in.read();
      if (more < 0) {
        break;
      }
      if (filled == limitBytes) {
        throw new SpecException(
            "%s data unpacks to more than %s".formatted(zbootName, text(limitBytes)));
      }
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * filled, limitBytes));
      buffer[filled++] = (byte) more;
    }
    return MemorySegment.ofArray(buffer).asSlice(0, filled);
  }
}
