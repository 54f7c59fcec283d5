package dev.megalith.cpu.translate;

import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import dev.megalith.cpu.decode.PackedCode;

/// One instruction of a region.
///
/// @param index its place in the page, 0 to 1023
/// @param insn the encoding
/// @param word what the decoder makes of it; see [PackedCode]
/// @param semantics those of the row
record Instruction(int index, int insn, long word, Row row, Semantics semantics) {
  int d() {
    return PackedCode.d(word);
  }

  int n() {
    return PackedCode.n(word);
  }

  int m() {
    return PackedCode.m(word);
  }

  int immediate() {
    return PackedCode.immediate(word);
  }

  /// Its offset in the page in bytes.
  int offset() {
    return index << 2;
  }

  boolean isBranch() {
    return semantics() instanceof Semantics.Branch;
  }

  /// The kind of a branch: B, BL, BR, BLR, BEQ, CBZX, …
  String branchKind() {
    return ((Semantics.Branch) semantics()).kind();
  }

  /// Whether it is a branch to an address in a register.
  boolean isIndirect() {
    return isBranch() && (branchKind().equals("BR") || branchKind().equals("BLR"));
  }

  /// Whether it is RET, which tells itself from BR by its opc field.
  boolean isReturn() {
    return row.name().equals("RET");
  }

  /// Whether the next instruction may follow it without its being called.
  boolean fallsThrough() {
    return !isBranch()
        || !switch (branchKind()) {
          case "B", "BL", "BR", "BLR", "BAL", "BNV" -> true;
          default -> false;
        };
  }

  /// Where a direct branch goes, as an index relative to the page: maybe outside of it.
  int target() {
    return index + immediate();
  }
}
