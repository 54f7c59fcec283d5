package dev.megalith.machine.boot;

import static dev.megalith.machine.boot.KernelFiles.elf;
import static dev.megalith.machine.boot.KernelFiles.gzip;
import static dev.megalith.machine.boot.KernelFiles.image;
import static dev.megalith.machine.boot.KernelFiles.pack;
import static dev.megalith.machine.boot.KernelFiles.segment;
import static dev.megalith.machine.boot.KernelFiles.zboot;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.machine.SpecException;
import dev.megalith.machine.boot.KernelFiles.Load;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelParserTest {
  private static final List<Load> TWO_SEGMENTS =
      List.of(
          new Load(0x4008_0000L, 0x4008_0000L, 0x100, 0x100),
          new Load(0x4010_0000L, 0x4010_0000L, 0x80, 0x2000));

  private static KernelImage parse(byte[] file) {
    return KernelParser.parse(segment(file));
  }

  private static void assertIsImage(KernelImage kernel) {
    KernelImage.Linux linux = assertInstanceOf(KernelImage.Linux.class, kernel);
    assertArrayEquals(image(), linux.bytes().toArray(ValueLayout.JAVA_BYTE));
    assertEquals(0, linux.textOffset());
    assertEquals(KernelFiles.IMAGE_MEMORY_BYTES, linux.memoryBytes());
  }

  private static String messageOf(byte[] file) {
    return assertThrows(SpecException.class, () -> parse(file)).getMessage();
  }

  @Test
  void parse_ofImage_isViewOfTheFile() {
    byte[] file = image();

    KernelImage kernel = parse(file);

    assertIsImage(kernel);
    file[100] ^= 1;
    assertEquals(file[100], ((KernelImage.Linux) kernel).bytes().get(ValueLayout.JAVA_BYTE, 100));
  }

  @Test
  void parse_ofGzippedImage_unpacksIt() {
    assertIsImage(parse(gzip(image())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd", "zstd22", "xz", "xzkern", "lzma"})
  void parse_ofZboot_unpacksPayload(String type) {
    byte[] payload = pack(type, image());

    assertIsImage(parse(zboot(type, payload, KernelFiles.IMAGE_BYTES)));
    assertIsImage(parse(zboot(type, payload, 0)));
    assertIsImage(parse(zboot(type, payload, -1)));
  }

  /// booting.rst: `image_size` 0 is a kernel from before 3.17, whose text_offset means nothing.
  @Test
  void parse_ofOldImage_takesOldTextOffset() {
    KernelImage.Linux linux = (KernelImage.Linux) parse(image(0x1234, 0, 0));

    assertEquals(0x8_0000, linux.textOffset());
    assertEquals(KernelFiles.IMAGE_BYTES, linux.memoryBytes());
  }

  @Test
  void parse_ofImageLargerThanItClaims_countsItsBytes() {
    assertEquals(
        KernelFiles.IMAGE_BYTES, ((KernelImage.Linux) parse(image(0, 64, 0))).memoryBytes());
  }

  @Test
  void parse_ofElf_hasSegmentsAndEntry() {
    KernelImage.Elf elf = (KernelImage.Elf) parse(elf(0x4008_0010L, TWO_SEGMENTS));

    assertEquals(0x4008_0010L, elf.entryPa());
    assertEquals(0x4008_0000L, elf.segments().get(0).pa());
    assertEquals(0x100, elf.segments().get(0).bytes().byteSize());
    assertEquals(0x4010_0000L, elf.segments().get(1).pa());
    assertEquals(0x2000, elf.segments().get(1).memoryBytes());
    assertEquals(2, elf.segments().get(1).bytes().get(ValueLayout.JAVA_BYTE, 0));
  }

  @Test
  void parse_ofElfLinkedElsewhere_movesEntryToPhysicalAddress() {
    long vaddr = 0xFFFF_8000_0800_0000L;
    byte[] file = elf(vaddr + 0x40, List.of(new Load(vaddr, 0x4020_0000L, 0x100, 0x100)));

    assertEquals(0x4020_0040L, ((KernelImage.Elf) parse(file)).entryPa());
  }

  private static byte[] patched(byte[] file, int offset, int... bytes) {
    IntStream.range(0, bytes.length).forEach(i -> file[offset + i] = (byte) bytes[i]);
    return file;
  }

  private static byte[] elfWith(int offset, long value) {
    byte[] file = elf(0x4008_0000L, TWO_SEGMENTS);
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(offset, value);
    return file;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static Stream<Arguments> notKernels() {
    return Stream.of(
        Arguments.of(new byte[0], "kernel is an empty file"),
        Arguments.of(text("070701000"), "kernel is a cpio archive"),
        Arguments.of(text("MZ and more"), "kernel is an EFI or Windows program"),
        Arguments.of(text("#!/bin/sh"), "kernel is a script"),
        Arguments.of(
            patched(new byte[1024], 0x202, 'H', 'd', 'r', 'S'), "kernel is an x86 bzImage"),
        Arguments.of(text("hello"), "kernel is of an unknown kind (begins with 68 65 6c 6c 6f)"),
        Arguments.of(gzip(text("hello")), "kernel, unpacked, is of an unknown kind"),
        Arguments.of(gzip(gzip(gzip(gzip(gzip(image()))))), "kernel packed in more than 3 layers"),
        Arguments.of(Arrays.copyOf(gzip(image()), 5000), "gzip data ends early"),
        Arguments.of(patched(gzip(image()), 5000, 1, 2, 3, 4, 5, 6, 7, 8), "gzip data is broken: "),
        Arguments.of(Arrays.copyOf(image(), 60), "arm64 Image of 60 bytes: its header alone"),
        Arguments.of(image(0, 1L << 60, 0), "arm64 Image with image_size 0x1000000000000000:"),
        Arguments.of(image(-1, 64, 0), "arm64 Image with text_offset 0xffffffffffffffff:"),
        Arguments.of(image(0, 64, 1), "arm64 Image is big-endian"),
        Arguments.of(zboot("lz4", new byte[64], 0), "EFI zboot payload packed with 'lz4':"),
        Arguments.of(
            patched(zboot("gzip", new byte[64], 0), 12, 0xFF, 0xFF, 0xFF, 0xFF),
            "EFI zboot payload at 0x1000, 4294967295 bytes long: the file has 4164 bytes"),
        Arguments.of(Arrays.copyOf(zboot("gzip", new byte[64], 0), 40), "EFI zboot image of 40"),
        Arguments.of(zboot("xz", new byte[64], 0), "xz data is broken: "),
        Arguments.of(zboot("lzma", text("x".repeat(64)), 0), "lzma data "),
        Arguments.of(zboot("zstd", new byte[64], 0), "zstd data is broken: "),
        Arguments.of(patched(elfWith(24, 0), 4, 1), "ELF file with class 1: must be 2 (64-bit)"),
        Arguments.of(patched(elfWith(24, 0), 5, 2), "ELF file with data encoding 2: must be 1"),
        Arguments.of(patched(elfWith(24, 0), 18, 62), "ELF file with machine 62: must be 183"),
        Arguments.of(patched(elfWith(24, 0), 16, 1), "ELF file with type 1: must be 2"),
        Arguments.of(patched(elfWith(24, 0), 54, 32), "ELF file with e_phentsize 32: must be 56"),
        Arguments.of(Arrays.copyOf(elfWith(24, 0), 63), "ELF file of 63 bytes: its header"),
        Arguments.of(elfWith(32, -8), "ELF program headers at offset 0xfffffffffffffff8 with 112"),
        Arguments.of(patched(elfWith(24, 0), 56, 0xFF, 0xFF), "ELF program headers at offset 0x40"),
        Arguments.of(patched(elfWith(24, 0), 56, 0, 0), "ELF file with 0 loadable segments"),
        Arguments.of(elfWith(64 + 8, -1), "ELF segment at offset 0xffffffffffffffff with 256"),
        Arguments.of(elfWith(64 + 32, -1), "ELF segment at offset 0x1000 with 1844674407370955161"),
        Arguments.of(elfWith(64 + 40, 1), "ELF segment with 256 bytes in the file: larger than"),
        Arguments.of(elfWith(64 + 24, -16), "ELF segment at 0xfffffffffffffff0 with 256 bytes"),
        Arguments.of(elfWith(64 + 24, 0x400F_FFFFL), "ELF segment at 0x40100000 overlaps"));
  }

  @ParameterizedTest
  @MethodSource("notKernels")
  void parse_ofWhatIsNoKernel_saysWhatItIs(byte[] file, String start) {
    String message = messageOf(file);

    assertTrue(message.startsWith(start), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void parse_ofBomb_stopsAtTheLimit() {
    MemorySegment bomb = segment(pack("zstd", new byte[4 << 20]));

    assertEquals(
        "zstd data unpacks to more than 1 MiB",
        assertThrows(SpecException.class, () -> KernelParser.parse(bomb, 1 << 20)).getMessage());
  }

  static Stream<Arguments> seeds() {
    return IntStream.range(0, 8).mapToObj(seed -> Arguments.of((long) seed));
  }

  /// Whatever a file holds: a kernel, or one clear line.
  @ParameterizedTest
  @MethodSource("seeds")
  void parse_ofDamagedFile_neverFailsOtherwise(long seed) {
    Random random = new Random(seed);
    List<byte[]> files =
        List.of(
            image(),
            gzip(image()),
            zboot("gzip", pack("gzip", image()), 0),
            zboot("zstd", pack("zstd", image()), 0),
            zboot("xz", pack("xz", image()), 0),
            zboot("lzma", pack("lzma", image()), 0),
            elf(0x4008_0000L, TWO_SEGMENTS));
    files.forEach(file -> IntStream.range(0, 40).forEach(_ -> parseDamaged(file, random)));
  }

  private static void parseDamaged(byte[] file, Random random) {
    byte[] damaged =
        Arrays.copyOf(file, random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length);
    int near = random.nextBoolean() ? Math.min(256, damaged.length) : damaged.length;
    random
        .ints(near == 0 ? 0 : 8, 0, Math.max(1, near))
        .forEach(i -> damaged[i] = (byte) random.nextInt());
    try {
      MemorySegment kernelBytes =
          switch (parse(damaged)) {
            case KernelImage.Linux linux -> linux.bytes();
            case KernelImage.Elf elf -> elf.segments().getFirst().bytes();
          };
      assertTrue(kernelBytes.byteSize() >= 0);
    } catch (SpecException e) {
      assertTrue(e.getMessage() != null && !e.getMessage().contains("\n"));
    }
  }
}
