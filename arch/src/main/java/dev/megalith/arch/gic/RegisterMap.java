package dev.megalith.arch.gic;

import dev.megalith.arch.base.Invariant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the register at an offset of a frame; built once from the rows of an enum.
public final class RegisterMap<R extends Enum<R>> {
  private static final int WORD_BYTES = 4;
  private static final byte NONE = -1;

  private final List<R> registers;
  private final Function<R, RegisterRow> row;

  /// The ordinal of the register that holds each word of the frame, or NONE.
  private final byte[] ordinals;

  public RegisterMap(R[] registers, Function<R, RegisterRow> row, int frameBytes) {
    Invariant.check(registers.length <= Byte.MAX_VALUE, "%d registers", registers.length);
    this.registers = List.of(registers);
    this.row = row;
    this.ordinals = new byte[frameBytes / WORD_BYTES];
    Arrays.fill(ordinals, NONE);
    for (R register : registers) {
      RegisterRow rowOf = row.apply(register);
      for (int offset = rowOf.offset(); offset < rowOf.endOffset(); offset += WORD_BYTES) {
        Invariant.check(
            ordinals[offset / WORD_BYTES] == NONE, "%s overlaps at 0x%x", register, offset);
        ordinals[offset / WORD_BYTES] = (byte) register.ordinal();
      }
    }
  }

  /// The register that an access of `size` bytes reaches; null if none lies there or the size or
  /// alignment is not allowed.
  public @Nullable R find(int offset, int size) {
    if (offset < 0 || offset >= ordinals.length * WORD_BYTES) {
      return null;
    }
    byte ordinal = ordinals[offset / WORD_BYTES];
    if (ordinal == NONE) {
      return null;
    }
    R register = registers.get(ordinal);
    return row.apply(register).allows(offset, size) ? register : null;
  }
}
