package dev.megalith.machine.boot;

import java.lang.foreign.MemorySegment;

/// Something to put into guest memory before the first instruction runs.
///
/// @param what for messages: `kernel`, `initrd`, `device tree`
/// @param bytes view of the data; read only
/// @param zeroBytes how many bytes after them must read as zero; fresh memory does by itself
public record BootPiece(String what, long pa, MemorySegment bytes, long zeroBytes) {

  /// First address after the piece and its zeros.
  public long end() {
    return pa + bytes.byteSize() + zeroBytes;
  }
}
