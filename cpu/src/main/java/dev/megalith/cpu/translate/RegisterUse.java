package dev.megalith.cpu.translate;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Semantics;
import java.util.BitSet;

/// Which general registers the instructions of a region name, but for those of handlers, which use
/// the register file.
final class RegisterUse {
  private static final int LINK = 30;

  private final BitSet used = new BitSet();
  private final BitSet written = new BitSet();

  /// Indices of the register file.
  BitSet used() {
    return used;
  }

  /// Those of [#used] that are written.
  BitSet written() {
    return written;
  }

  void add(Instruction i) {
    switch (i.semantics()) {
      case Semantics.Value v -> addValue(i, v);
      case Semantics.Memory m -> addMemory(i, m);
      case Semantics.Branch b -> addBranch(i, b.kind());
      case Semantics.Exec _, Semantics.Nop _ -> {}
    }
  }

  private void reads(int register) {
    if (register != RegisterMap.ZR && register != RegisterMap.SINK) {
      used.set(register);
    }
  }

  private void writes(int register) {
    reads(register);
    if (register != RegisterMap.SINK) {
      written.set(register);
    }
  }

  private void addValue(Instruction i, Semantics.Value v) {
    for (String operand : v.operands()) {
      if (operand.matches("[XW](SP)?n")) {
        reads(i.n());
      } else if (operand.matches("[XW]m.*")) {
        reads(i.m());
      } else if (operand.matches("[XW]d")) {
        reads(i.d());
      } else if (operand.matches("[XW]a")) {
        reads(i.immediate());
      }
    }
    writes(i.d());
  }

  private void addMemory(Instruction i, Semantics.Memory m) {
    if (!m.mode().equals("lit")) {
      reads(i.n());
    }
    if (m.mode().equals("pre") || m.mode().equals("post")) {
      writes(i.n());
    }
    if (m.mode().equals("reg")) {
      reads(i.m());
    }
    if (!m.isVector()) {
      data(i.d(), m.load());
      if (m.pair()) {
        data(i.m(), m.load());
      }
    }
  }

  private void data(int register, boolean load) {
    if (load) {
      writes(register);
    } else {
      reads(register);
    }
  }

  private void addBranch(Instruction i, String kind) {
    switch (kind) {
      case "CBZX", "CBNZX", "CBZW", "CBNZW", "TBZ", "TBNZ" -> reads(i.d());
      case "BR" -> reads(i.n());
      case "BL" -> writes(LINK);
      case "BLR" -> {
        reads(i.n());
        writes(LINK);
      }
      default -> {}
    }
  }
}
