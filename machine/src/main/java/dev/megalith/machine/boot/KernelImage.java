package dev.megalith.machine.boot;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// A kernel as it goes into guest memory, taken out of whatever it was packed in.
///
/// The segments are views of the file or of unpacked data; nobody may change them.
public sealed interface KernelImage {

  /// An arm64 `Image`, booted by Linux's protocol.
  ///
  /// @param bytes the image
  /// @param textOffset from a 2 MiB boundary to where the image goes; the entry is its first byte
  /// @param memoryBytes what the kernel takes from there on, its uninitialised data included
  record Linux(MemorySegment bytes, long textOffset, long memoryBytes) implements KernelImage {}

  /// A program with addresses of its own.
  ///
  /// @param entryPa address of the first instruction
  /// @param segments by address, at least one, without overlap
  record Elf(long entryPa, List<ElfSegment> segments) implements KernelImage {
    public Elf {
      segments = List.copyOf(segments);
    }
  }

  /// A part of a program, at its physical address.
  ///
  /// @param memoryBytes size in memory; what `bytes` doesn't fill reads as zero
  record ElfSegment(long pa, MemorySegment bytes, long memoryBytes) {
    long end() {
      return pa + memoryBytes;
    }
  }
}
