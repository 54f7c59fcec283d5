package dev.megalith.arch.decode;

import org.jspecify.annotations.Nullable;

/// One line of the instruction table: an encoding, what it needs, and what it does.
///
/// `mask` and `value` are its fixed bits; `hot` asks for a case in the interpreter's main loop,
/// `hotStack` for one more where the base register is the stack pointer; `semantics` is null where
/// the instruction is not implemented; `title` names the manual's page.
public record Row(
    String name,
    String pattern,
    int mask,
    int value,
    Feature feature,
    @Nullable Semantics semantics,
    boolean hot,
    boolean hotStack,
    String title,
    String file) {

  public boolean matches(int insn) {
    return (insn & mask) == value;
  }

  public int fixedBits() {
    return Integer.bitCount(mask);
  }

  /// Whether some encoding belongs to both rows.
  public boolean overlaps(Row other) {
    int common = mask & other.mask;
    return (value & common) == (other.value & common);
  }

  /// Whether every encoding of this row is one of `other`, and not the other way round.
  public boolean refines(Row other) {
    return (mask & other.mask) == other.mask && mask != other.mask && overlaps(other);
  }
}
