package dev.megalith.cpu.translate;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Semantics;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which general registers the instructions of a region name, but for those of handlers, which use
/// the register file.
final class RegisterUse {
  private static final int LINK = 30;

  /// So many windows at most: each takes two locals.
  private static final int WINDOWS_MAX = 8;

  /// Accesses by a base register that are worth a window.
  private static final int ACCESSES_MIN = 1;

  private final Map<Integer, Integer> accesses = new HashMap<>();
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

  /// What tells loads by a base register from stores by it, and both from others.
  static int windowKey(int base, boolean store) {
    return base << 1 | (store ? 1 : 0);
  }

  /// Keys of the base registers that are used most for loads, and for stores.
  List<Integer> windows() {
    return accesses.entrySet().stream()
        .filter(e -> e.getValue() >= ACCESSES_MIN)
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(WINDOWS_MAX)
        .map(Map.Entry::getKey)
        .toList();
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
      switch (operand) {
        case "Xn", "Wn", "XSPn", "WSPn" -> reads(i.n());
        case "Xd", "Wd" -> reads(i.d());
        case "Xa", "Wa" -> reads(i.immediate());
        default -> {
          if (operand.startsWith("Xm") || operand.startsWith("Wm")) {
            reads(i.m());
          }
        }
      }
    }
    writes(i.d());
  }

  private void addMemory(Instruction i, Semantics.Memory m) {
    if (!m.mode().equals("lit")) {
      reads(i.n());
      accesses.merge(windowKey(i.n(), !m.load()), 1, Integer::sum);
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
