package dev.megalith.machine.boot;

import static dev.megalith.machine.Sizes.hex;
import static dev.megalith.machine.Sizes.text;

import dev.megalith.arch.base.Field;
import dev.megalith.machine.SpecException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the loadable segments of a little-endian AArch64 ELF program.
///
/// Spec: System V ABI, "Object Files" and "Program Loading"; ELF for the Arm 64-bit Architecture.
final class ElfParser {
  private static final String MAGIC = "\u007fELF";
  private static final int HEADER_BYTES = 64;
  private static final int EI_CLASS = 4;
  private static final int EI_DATA = 5;
  private static final int ELFCLASS64 = 2;
  private static final int ELFDATA2LSB = 1;
  private static final int E_TYPE = 16;
  private static final int ET_EXEC = 2;
  private static final int ET_DYN = 3;
  private static final int E_MACHINE = 18;
  private static final int EM_AARCH64 = 183;
  private static final int E_ENTRY = 24;
  private static final int E_PHOFF = 32;
  private static final int E_PHENTSIZE = 54;
  private static final int E_PHNUM = 56;

  private static final int PHDR_BYTES = 56;
  private static final int P_TYPE = 0;
  private static final int PT_LOAD = 1;
  private static final int P_FLAGS = 4;
  private static final Field PF_X = Field.bit(0);
  private static final int P_OFFSET = 8;
  private static final int P_VADDR = 16;
  private static final int P_PADDR = 24;
  private static final int P_FILESZ = 32;
  private static final int P_MEMSZ = 40;

  /// Loadable segments that a program may have.
  private static final int SEGMENTS_MAX = 256;

  private ElfParser() {}

  static boolean isElf(MemorySegment bytes) {
    return LittleEndian.matches(bytes, 0, MAGIC);
  }

  static KernelImage.Elf parse(MemorySegment file) {
    checkHeader(file);
    List<KernelImage.ElfSegment> segments = new ArrayList<>();
    long entry = LittleEndian.u64(file, E_ENTRY);
    long entryPa = entry;
    for (MemorySegment header : programHeaders(file)) {
      KernelImage.ElfSegment segment = segment(file, header);
      long fromStart = entry - LittleEndian.u64(header, P_VADDR);
      if (PF_X.isSet(LittleEndian.u32(header, P_FLAGS))
          && Long.compareUnsigned(fromStart, segment.bytes().byteSize()) < 0) {
        entryPa = segment.pa() + fromStart;
      }
      segments.add(segment);
    }
    segments.sort(Comparator.comparingLong(KernelImage.ElfSegment::pa));
    checkSegments(segments);
    return new KernelImage.Elf(entryPa, segments);
  }

  private static void checkHeader(MemorySegment file) {
    if (file.byteSize() < HEADER_BYTES) {
      throw new SpecException(
          "ELF file of %s: its header alone has %d".formatted(text(file.byteSize()), HEADER_BYTES));
    }
    require("class", LittleEndian.u8(file, EI_CLASS), ELFCLASS64, "64-bit");
    require("data encoding", LittleEndian.u8(file, EI_DATA), ELFDATA2LSB, "little-endian");
    require("machine", LittleEndian.u16(file, E_MACHINE), EM_AARCH64, "AArch64");
    int type = LittleEndian.u16(file, E_TYPE);
    if (type != ET_DYN) {
      require("type", type, ET_EXEC, "executable");
    }
    require("e_phentsize", LittleEndian.u16(file, E_PHENTSIZE), PHDR_BYTES, "bytes");
  }

  private static void require(String field, int value, int expected, String meaning) {
    if (value != expected) {
      throw new SpecException(
          "ELF file with %s %d: must be %d (%s)".formatted(field, value, expected, meaning));
    }
  }

  /// The headers of what is to be loaded; those of size 0 are left out.
  private static List<MemorySegment> programHeaders(MemorySegment file) {
    long offset = LittleEndian.u64(file, E_PHOFF);
    int count = LittleEndian.u16(file, E_PHNUM);
    requireInside(file, "program headers", offset, (long) count * PHDR_BYTES);
    List<MemorySegment> loadable = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MemorySegment header = file.asSlice(offset + (long) i * PHDR_BYTES, PHDR_BYTES);
      if (LittleEndian.u32(header, P_TYPE) == PT_LOAD && LittleEndian.u64(header, P_MEMSZ) != 0) {
        loadable.add(header);
      }
    }
    if (loadable.isEmpty() || loadable.size() > SEGMENTS_MAX) {
      throw new SpecException(
          "ELF file with %d loadable segments: must be 1 to %d"
              .formatted(loadable.size(), SEGMENTS_MAX));
    }
    return loadable;
  }

  private static KernelImage.ElfSegment segment(MemorySegment file, MemorySegment header) {
    long offset = LittleEndian.u64(header, P_OFFSET);
    long fileBytes = LittleEndian.u64(header, P_FILESZ);
    long memoryBytes = LittleEndian.u64(header, P_MEMSZ);
    long pa = LittleEndian.u64(header, P_PADDR);
    requireInside(file, "segment", offset, fileBytes);
    if (Long.compareUnsigned(memoryBytes, fileBytes) < 0) {
      throw new SpecException(
          "ELF segment with %s in the file: larger than its %s in memory"
              .formatted(text(fileBytes), text(memoryBytes)));
    }
    if (Long.compareUnsigned(pa + memoryBytes - 1, pa) < 0) {
      throw new SpecException(
          "ELF segment at %s with %s bytes in memory: wraps around the address space"
              .formatted(hex(pa), Long.toUnsignedString(memoryBytes)));
    }
    return new KernelImage.ElfSegment(pa, file.asSlice(offset, fileBytes), memoryBytes);
  }

  private static void requireInside(MemorySegment file, String what, long offset, long bytes) {
    long size = file.byteSize();
    if (Long.compareUnsigned(offset, size) > 0 || Long.compareUnsigned(bytes, size - offset) > 0) {
      throw new SpecException(
          "ELF %s at offset %s with %s bytes: the file has %s"
              .formatted(what, hex(offset), Long.toUnsignedString(bytes), text(size)));
    }
  }

  private static void checkSegments(List<KernelImage.ElfSegment> segments) {
    for (int i = 1; i < segments.size(); i++) {
      KernelImage.ElfSegment before = segments.get(i - 1);
      KernelImage.ElfSegment after = segments.get(i);
      if (Long.compareUnsigned(after.pa() - before.pa(), before.memoryBytes()) < 0) {
        throw new SpecException(
            "ELF segment at %s overlaps the one at %s with %s"
                .formatted(hex(after.pa()), hex(before.pa()), text(before.memoryBytes())));
      }
    }
  }
}
