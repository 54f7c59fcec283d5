package dev.megalith.machine.boot;

import static dev.megalith.machine.Sizes.MIB;
import static dev.megalith.machine.Sizes.TIB;
import static dev.megalith.machine.Sizes.hex;
import static dev.megalith.machine.Sizes.text;

import dev.megalith.arch.base.Field;
import dev.megalith.machine.SpecException;
import java.lang.foreign.MemorySegment;

/// Tells what a kernel file is, and takes the kernel out of its packing: arm64 `Image`, the same
/// compressed, EFI zboot, ELF. The file is hostile: each offset and size is bounded before use.
///
/// Spec: Linux Documentation/arch/arm64/booting.rst, section 4 (header of `Image`);
/// drivers/firmware/efi/libstub/zboot-header.S (header of zboot).
public final class KernelParser {
  /// What a packed kernel may unpack to.
  public static final int UNPACKED_MAX_BYTES = (int) (512 * MIB);

  /// Packed in packed, such as `Image` in zboot in gzip: more layers than this is no kernel.
  private static final int LAYERS_MAX = 3;

  private static final String IMAGE_MAGIC = "ARMd";
  private static final int IMAGE_MAGIC_OFFSET = 56;
  private static final int IMAGE_HEADER_BYTES = 64;
  private static final int IMAGE_TEXT_OFFSET = 8;
  private static final int IMAGE_SIZE = 16;
  private static final int IMAGE_FLAGS = 24;
  private static final Field BIG_ENDIAN = Field.bit(0);

  /// Kernels before 3.17 leave `image_size` 0 and are meant for this offset.
  private static final long OLD_TEXT_OFFSET = 0x8_0000;

  /// More than any RAM of ours: keeps sums of what a header claims from wrapping.
  private static final long IMAGE_CLAIM_MAX = TIB;

  private static final String ZBOOT_MAGIC = "zimg";
  private static final int ZBOOT_MAGIC_OFFSET = 4;
  private static final int ZBOOT_PAYLOAD_OFFSET = 8;
  private static final int ZBOOT_PAYLOAD_SIZE = 12;
  private static final int ZBOOT_COMPRESSION = 24;
  private static final int ZBOOT_COMPRESSION_MAX_BYTES = 32;

  private final int unpackedMaxBytes;

  private KernelParser(int unpackedMaxBytes) {
    this.unpackedMaxBytes = unpackedMaxBytes;
  }

  /// The kernel in `file`; views of `file` remain in use.
  ///
  /// @throws SpecException if the file is none of the known kinds, or broken
  public static KernelImage parse(MemorySegment file) {
    return parse(file, UNPACKED_MAX_BYTES);
  }

  /// As [#parse(MemorySegment)], with a bound of the caller's on what the file may unpack to.
  public static KernelImage parse(MemorySegment file, int unpackedMaxBytes) {
    return new KernelParser(unpackedMaxBytes).parseLayer(file.asReadOnly(), 0);
  }

  private KernelImage parseLayer(MemorySegment bytes, int layer) {
    if (layer > LAYERS_MAX) {
      throw new SpecException("kernel packed in more than " + LAYERS_MAX + " layers");
    }
    if (LittleEndian.matches(bytes, IMAGE_MAGIC_OFFSET, IMAGE_MAGIC)) {
      return image(bytes);
    }
    if (LittleEndian.matches(bytes, 0, "MZ")
        && LittleEndian.matches(bytes, ZBOOT_MAGIC_OFFSET, ZBOOT_MAGIC)) {
      return parseLayer(zbootPayload(bytes), layer + 1);
    }
    if (ElfParser.isElf(bytes)) {
      return ElfParser.parse(bytes);
    }
    Compression compression = Compression.ofMagic(bytes);
    if (compression != null) {
      return parseLayer(unpack(compression, bytes, bytes), layer + 1);
    }
    throw new SpecException(
        "kernel%s is %s: must be an arm64 Image (plain or gzip), EFI zboot or AArch64 ELF"
            .formatted(layer == 0 ? "" : ", unpacked,", FileKind.describe(bytes)));
  }

  private static KernelImage image(MemorySegment bytes) {
    if (bytes.byteSize() < IMAGE_HEADER_BYTES) {
      throw new SpecException(
          "arm64 Image of %s: its header alone has %d"
              .formatted(text(bytes.byteSize()), IMAGE_HEADER_BYTES));
    }
    if (BIG_ENDIAN.isSet(LittleEndian.u64(bytes, IMAGE_FLAGS))) {
      throw new SpecException("arm64 Image is big-endian: must be little-endian");
    }
    long memoryBytes = claim(bytes, IMAGE_SIZE, "image_size");
    long textOffset =
        memoryBytes == 0 ? OLD_TEXT_OFFSET : claim(bytes, IMAGE_TEXT_OFFSET, "text_offset");
    return new KernelImage.Linux(bytes, textOffset, Math.max(memoryBytes, bytes.byteSize()));
  }

  private static long claim(MemorySegment bytes, int offset, String name) {
    long value = LittleEndian.u64(bytes, offset);
    if (Long.compareUnsigned(value, IMAGE_CLAIM_MAX) > 0) {
      throw new SpecException(
          "arm64 Image with %s %s: at most %s".formatted(name, hex(value), hex(IMAGE_CLAIM_MAX)));
    }
    return value;
  }

  private MemorySegment zbootPayload(MemorySegment bytes) {
    long headerBytes = ZBOOT_COMPRESSION + ZBOOT_COMPRESSION_MAX_BYTES;
    if (bytes.byteSize() < headerBytes) {
      throw new SpecException(
          "EFI zboot image of %s: its header alone has %d"
              .formatted(text(bytes.byteSize()), headerBytes));
    }
    long offset = LittleEndian.u32(bytes, ZBOOT_PAYLOAD_OFFSET);
    long size = LittleEndian.u32(bytes, ZBOOT_PAYLOAD_SIZE);
    if (offset + size > bytes.byteSize()) {
      throw new SpecException(
          "EFI zboot payload at %s, %s long: the file has %s"
              .formatted(hex(offset), text(size), text(bytes.byteSize())));
    }
    String name = zbootCompression(bytes);
    Compression compression = Compression.ofZbootName(name);
    if (compression == null) {
      throw new SpecException(
          "EFI zboot payload packed with '%s': must be gzip, zstd, xz or lzma".formatted(name));
    }
    // Linux appends the unpacked size where the packer doesn't; it is not counted in the payload.
    boolean hasOwnSize = compression == Compression.GZIP;
    MemorySegment sized =
        hasOwnSize || offset + size + Integer.BYTES > bytes.byteSize()
            ? bytes.asSlice(offset, size)
            : bytes.asSlice(offset, size + Integer.BYTES);
    return unpack(compression, bytes.asSlice(offset, size), sized);
  }

  private static String zbootCompression(MemorySegment bytes) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < ZBOOT_COMPRESSION_MAX_BYTES; i++) {
      int c = LittleEndian.u8(bytes, ZBOOT_COMPRESSION + i);
      if (c <= ' ' || c > '~') {
        break;
      }
      name.append((char) c);
    }
    return name.toString();
  }

  /// @param sized ends with the unpacked size, as far as anyone knows
  private MemorySegment unpack(Compression compression, MemorySegment packed, MemorySegment sized) {
    long end = sized.byteSize() - Integer.BYTES;
    long claimedBytes = end < 0 ? 0 : LittleEndian.u32(sized, end);
    return compression.unpack(packed, claimedBytes, unpackedMaxBytes);
  }
}
