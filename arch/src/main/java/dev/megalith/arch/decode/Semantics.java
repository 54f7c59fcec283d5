package dev.megalith.arch.decode;

import java.util.Arrays;
import java.util.List;

/// What an instruction does, as the table says it. Every execution engine implements each case
/// once.
///
/// | text | meaning |
/// |---|---|
/// | `exec:Class.method` | `static int method(Cpu cpu, int insn)` in `dev.megalith.cpu.exec` |
/// | `fp:Class.method` | the same, behind the check that FP and SIMD are enabled |
/// | `nop` | nothing: hints and prefetches without an effect |
/// | `Xd=Class.kernel(Xn,U12)!add64` | a pure kernel on operands; `!` names the flags it sets |
/// | `branch:KIND:IMM` | a branch: B, BL, BCOND, CBZX, CBNZX, CBZW, CBNZW, TBZ, TBNZ, BR, … |
/// | `load:X:64:off:U12_S3` | register kind, width (8, 8s, 16, …), address mode, immediate |
/// | `store:…`, `loadpair:…`, `storepair:…` | the same shape |
///
/// Operands: `Xd Wd XSPd WSPd` (destination); `Xn Wn XSPn WSPn Xm Wm Xa Wa Xd Wd` (sources);
/// `Xm<<SHIFT6 Xm>>>SHIFT6 Xm>>SHIFT6 Xm@SHIFT6` and `Wm…` (shifted); `Xm.EXTEND Wm.EXTEND`;
/// `BITMASK`, `WIDE`, `C` (carry), `COND` (condition holds), `PC`, `left` and `right` (of
/// BITFIELD), or the name of an [Immediate].
public sealed interface Semantics {
  /// `static int method(Cpu, int)`; `fp` for rows that need FP and SIMD enabled.
  record Exec(String method, boolean fp) implements Semantics {}

  /// No effect.
  record Nop() implements Semantics {}

  /// `destination = kernel(operands)`; an empty destination only sets flags.
  record Value(String destination, String kernel, List<String> operands, String flags)
      implements Semantics {}

  /// A branch of the named kind.
  record Branch(String kind, Immediate immediate) implements Semantics {}

  /// A load or store of one register or a pair. `register` is X, W, B, H, S, D or Q; `width` the
  /// bits of one element, with `s` where it is sign-extended; `mode` is off, pre, post, reg or lit.
  record Memory(
      boolean load, boolean pair, String register, String width, String mode, Immediate immediate)
      implements Semantics {

    public int bits() {
      return Integer.parseInt(width.endsWith("s") ? width.substring(0, width.length() - 1) : width);
    }

    public boolean isSigned() {
      return width.endsWith("s");
    }

    public boolean isVector() {
      return "BHSDQ".contains(register);
    }
  }

  static Semantics parse(String text) {
    String[] part = text.split(":", -1);
    return switch (part[0]) {
      case "nop" -> new Nop();
      case "exec" -> new Exec(part[1], false);
      case "fp" -> new Exec(part[1], true);
      case "branch" ->
          new Branch(part[1], part.length > 2 ? Immediate.valueOf(part[2]) : Immediate.NONE);
      case "load", "store", "loadpair", "storepair" ->
          new Memory(
              part[0].startsWith("load"),
              part[0].endsWith("pair"),
              part[1],
              part[2],
              part[3],
              Immediate.valueOf(part[4]));
      default -> parseValue(text);
    };
  }

  private static Semantics parseValue(String text) {
    int equals = text.indexOf('=');
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (equals < 0 || open < equals || close < open) {
      throw new IllegalArgumentException("semantics not understood: " + text);
    }
    String rest = text.substring(close + 1);
    return new Value(
        text.substring(0, equals),
        text.substring(equals + 1, open),
        Arrays.stream(text.substring(open + 1, close).split(","))
            .filter(s -> !s.isEmpty())
            .toList(),
        rest.startsWith("!") ? rest.substring(1) : "");
  }
}
