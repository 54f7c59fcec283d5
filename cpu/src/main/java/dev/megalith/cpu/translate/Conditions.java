package dev.megalith.cpu.translate;

import java.util.List;

/// The conditions of the conditional branches. Spec: [ARM] C1.2 "Condition code".
final class Conditions {
  private static final List<String> KINDS =
      List.of(
          "BEQ", "BNE", "BCS", "BCC", "BMI", "BPL", "BVS", "BVC", "BHI", "BLS", "BGE", "BLT", "BGT",
          "BLE");

  private Conditions() {}

  /// The condition (0..13) of a kind of branch; -1 where it reads no flags.
  static int of(String kind) {
    return KINDS.indexOf(kind);
  }
}
