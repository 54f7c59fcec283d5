package dev.megalith.machine.boot;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.XZOutputStream;

/// Small kernels in each packing, by the formats' own documents.
final class KernelFiles {
  /// Bytes of [#image()].
  static final int IMAGE_BYTES = 200_000;

  /// What [#image()] claims to take in memory.
  static final long IMAGE_MEMORY_BYTES = 0x60_0000;

  private KernelFiles() {}

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static MemorySegment segment(byte[] bytes) {
    return MemorySegment.ofArray(bytes);
  }

  /// An arm64 `Image` whose body does not compress well.
  static byte[] image(long textOffset, long imageSize, long flags) {
    byte[] image = new byte[IMAGE_BYTES];
    new Random(1).nextBytes(image);
    buffer(image)
        .putLong(8, textOffset)
        .putLong(16, imageSize)
        .putLong(24, flags)
        .put(56, "ARMd".getBytes(StandardCharsets.US_ASCII));
    return image;
  }

  static byte[] image() {
    return image(0, IMAGE_MEMORY_BYTES, 0xA);
  }

  private interface Packer {
    OutputStream on(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] bytes, Packer packer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream stream = packer.on(out)) {
      stream.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    return packed(bytes, GZIPOutputStream::new);
  }

  /// Packed as Linux's `comp-type` of that name does.
  static byte[] pack(String type, byte[] bytes) {
    return switch (type) {
      case "gzip" -> gzip(bytes);
      case "zstd", "zstd22" -> Zstd.compress(bytes, 3);
      case "xz", "xzkern" -> packed(bytes, out -> new XZOutputStream(out, new LZMA2Options(1)));
      case "lzma" -> packed(bytes, out -> new LZMAOutputStream(out, new LZMA2Options(1), -1));
      default -> throw new IllegalArgumentException(type);
    };
  }

  static byte[] zboot(String type, byte[] payload, int unpackedBytes) {
    int offset = 0x1000;
    byte[] zboot = new byte[offset + payload.length + 4];
    buffer(zboot)
        .put(0, "MZ\0\0zimg".getBytes(StandardCharsets.US_ASCII))
        .putInt(8, offset)
        .putInt(12, payload.length)
        .put(24, type.getBytes(StandardCharsets.US_ASCII))
        .putInt(56, 0x818223CD)
        .put(offset, payload)
        .putInt(offset + payload.length, unpackedBytes);
    return zboot;
  }

  /// One program header of an ELF file.
  record Load(long vaddr, long paddr, int fileBytes, long memoryBytes) {}

  /// The segments' bytes lie one behind another from offset 0x1000, each filled with its number.
  static byte[] elf(long entry, List<Load> loads) {
    int total = 0x1000 + loads.stream().mapToInt(Load::fileBytes).sum();
    byte[] file = new byte[total];
    ByteBuffer elf = buffer(file);
    elf.put(0, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1});
    elf.putShort(16, (short) 2).putShort(18, (short) 183).putInt(20, 1);
    elf.putLong(24, entry).putLong(32, 64);
    elf.putShort(52, (short) 64).putShort(54, (short) 56).putShort(56, (short) loads.size());
    int header = 64;
    int offset = 0x1000;
    for (int i = 0; i < loads.size(); i++) {
      Load load = loads.get(i);
      elf.putInt(header, 1).putInt(header + 4, 5).putLong(header + 8, offset);
      elf.putLong(header + 16, load.vaddr()).putLong(header + 24, load.paddr());
      elf.putLong(header + 32, load.fileBytes()).putLong(header + 40, load.memoryBytes());
      Arrays.fill(file, offset, offset + load.fileBytes(), (byte) (i + 1));
      header += 56;
      offset += load.fileBytes();
    }
    return file;
  }
}
