package dev.megalith.cpu.gen;

import dev.megalith.arch.decode.Immediate;
import dev.megalith.arch.decode.Semantics;
import java.util.List;

/// The Java text of operands and values: what a row's semantics mean in generated code.
final class Templates {
  static final String D = "(int) (w >>> 12) & 63";
  static final String N = "(int) (w >>> 18) & 63";
  static final String M = "(int) (w >>> 24) & 63";

  private Templates() {}

  /// The immediate kind that a value row carries.
  static Immediate immediate(List<String> operands) {
    Immediate found = Immediate.NONE;
    for (String operand : operands) {
      Immediate kind = immediateOf(operand);
      if (kind != Immediate.NONE) {
        found = kind;
      }
    }
    return found;
  }

  private static Immediate immediateOf(String operand) {
    if (operand.equals("Xa") || operand.equals("Wa")) {
      return Immediate.RA;
    }
    if (operand.equals("WIDE_RAW")) {
      return Immediate.WIDE;
    }
    if (operand.endsWith("SHIFT6")) {
      return Immediate.SHIFT6;
    }
    if (operand.endsWith(".EXTEND")) {
      return Immediate.EXTEND;
    }
    for (Immediate kind : Immediate.values()) {
      if (kind.name().equals(operand)) {
        return kind;
      }
    }
    return Immediate.NONE;
  }

  /// A source operand as a Java expression; `wide` is whether its row works on 64 bits.
  static String operand(String text, boolean wide) {
    return switch (text) {
      case "Xn", "XSPn" -> "x[" + N + "]";
      case "Wn", "WSPn" -> "(int) x[" + N + "]";
      case "Xm" -> "x[" + M + "]";
      case "Wm" -> "(int) x[" + M + "]";
      case "Xd" -> "x[" + D + "]";
      case "Wd" -> "(int) x[" + D + "]";
      case "Xa" -> "x[(int) (w >>> 32)]";
      case "Wa" -> "(int) x[(int) (w >>> 32)]";
      case "C" -> "s.cf";
      case "PC" -> "pc";
      case "COND" -> "s.condition((int) (w >>> 32))";
      case "BITMASK" -> (wide ? "" : "(int) ") + "BitMasks.value((int) (w >>> 32))";
      case "WIDE" -> (wide ? "" : "(int) ") + "((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4))";
      case "WIDE_RAW" -> "w >>> 32 & 0xFFFF, (int) (w >>> 48 << 4)";
      case "BITFIELD64", "BITFIELD32" -> "(int) (w >>> 48), (int) (w >>> 32) & 63";
      case "Xm.EXTEND" -> "Alu.extend64(x[" + M + "], (int) (w >>> 48), (int) (w >>> 32) & 7)";
      case "Wm.EXTEND" ->
          "Alu.extend32((int) x[" + M + "], (int) (w >>> 48), (int) (w >>> 32) & 7)";
      default -> shiftedOrImmediate(text, wide);
    };
  }

  private static String shiftedOrImmediate(String text, boolean wide) {
    if (text.endsWith("SHIFT6")) {
      String register = operand(text.substring(0, 2), wide);
      String operator = text.substring(2, text.length() - "SHIFT6".length());
      if (operator.equals("@")) {
        return (wide ? "Long" : "Integer") + ".rotateRight(" + register + ", (int) (w >>> 32))";
      }
      return "(" + register + " " + operator + " (int) (w >>> 32))";
    }
    Immediate.valueOf(text);
    return wide ? "(w >> 32)" : "(int) (w >> 32)";
  }

  /// The statements of a value row.
  static String value(Semantics.Value value) {
    boolean wide = isWide(value);
    List<String> arguments =
        value.operands().stream().map(o -> operand(o, wideOf(o, wide))).toList();
    String type = wide ? "long" : "int";
    StringBuilder out = new StringBuilder();
    String store = wide ? "r" : "r & 0xFFFF_FFFFL";
    if (value.flags().isEmpty()) {
      String call = value.kernel() + "(" + String.join(", ", arguments) + ")";
      return "x[" + D + "] = " + (wide ? call : call + " & 0xFFFF_FFFFL") + ";\n";
    }
    String flags = value.flags();
    if (flags.startsWith("logic")) {
      out.append(type + " r = " + value.kernel() + "(" + String.join(", ", arguments) + ");\n");
      out.append("Flags." + flags + "(s, r);\n");
    } else {
      out.append(type + " a = " + arguments.get(0) + ";\n");
      out.append(type + " b = " + arguments.get(1) + ";\n");
      String rest = arguments.size() > 2 ? ", " + arguments.get(2) : "";
      out.append(type + " r = " + value.kernel() + "(a, b" + rest + ");\n");
      String second = flags.startsWith("sbc") ? "~b" : "b";
      String method = flags.replace("adc", "add").replace("sbc", "add");
      out.append("Flags." + method + "(s, a, " + second + ", r);\n");
    }
    out.append("x[" + D + "] = " + store + ";\n");
    return out.toString();
  }

  /// Operands that carry their own width keep it (UMADDL mixes both).
  private static boolean wideOf(String operand, boolean rowWide) {
    return operand.startsWith("X")
        || (!operand.startsWith("W") || operand.startsWith("WI")) && rowWide;
  }

  private static boolean isWide(Semantics.Value value) {
    return value.destination().startsWith("X");
  }

  /// The Java condition under which a conditional branch is taken.
  static String condition(String kind) {
    return switch (kind) {
      case "BEQ" -> "s.zf == 0";
      case "BNE" -> "s.zf != 0";
      case "BCS" -> "s.cf != 0";
      case "BCC" -> "s.cf == 0";
      case "BMI" -> "s.nf < 0";
      case "BPL" -> "s.nf >= 0";
      case "BVS" -> "s.vf < 0";
      case "BVC" -> "s.vf >= 0";
      case "BHI" -> "s.cf != 0 && s.zf != 0";
      case "BLS" -> "s.cf == 0 || s.zf == 0";
      case "BGE" -> "(s.nf ^ s.vf) >= 0";
      case "BLT" -> "(s.nf ^ s.vf) < 0";
      case "BGT" -> "s.zf != 0 && (s.nf ^ s.vf) >= 0";
      case "BLE" -> "s.zf == 0 || (s.nf ^ s.vf) < 0";
      case "CBZX" -> "x[" + D + "] == 0";
      case "CBNZX" -> "x[" + D + "] != 0";
      case "CBZW" -> "(int) x[" + D + "] == 0";
      case "CBNZW" -> "(int) x[" + D + "] != 0";
      case "TBZ" -> "(x[" + D + "] >>> (" + M + ") & 1) == 0";
      case "TBNZ" -> "(x[" + D + "] >>> (" + M + ") & 1) != 0";
      default -> "";
    };
  }
}
