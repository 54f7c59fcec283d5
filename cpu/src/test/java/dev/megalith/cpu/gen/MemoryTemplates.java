package dev.megalith.cpu.gen;

import dev.megalith.arch.decode.Semantics;

/// The Java text of loads and stores of one register or a pair, in two forms.
///
/// [#fast] is for the main loop: it does the access if it hits the TLB, and else breaks to the
/// general path, which ends in [#slow].
final class MemoryTemplates {
  private final Semantics.Memory row;
  private final boolean fast;
  private final StringBuilder out = new StringBuilder();

  private MemoryTemplates(Semantics.Memory row, boolean fast) {
    this.row = row;
    this.fast = fast;
  }

  /// A case of the main loop; `stack` for the one whose base register is the stack pointer.
  static String fast(Semantics.Memory row, boolean stack) {
    MemoryTemplates t = new MemoryTemplates(row, true);
    if (row.isVector()) {
      t.line("if (!s.fpEnabled) {\nbreak;\n}");
    }
    if (stack) {
      t.line("if ((x[RegisterMap.SP] & 15) != 0) {\nbreak;\n}");
    }
    t.address("i");
    t.line("long e = SoftTlb.entry(tlb, va);");
    String field = row.load() ? "e" : "e + SoftTlb.WRITE_TAG";
    t.line(
        "if (Raw.getLong(" + field + ") != SoftTlb.tag(" + t.lastByte() + ", ctx)) {\nbreak;\n}");
    t.line("long h = va + Raw.getLong(e + SoftTlb.ADDEND);");
    for (int k = 0; k < t.elements(); k++) {
      String at = k == 0 ? "h" : "h + " + k * t.step();
      if (row.load()) {
        t.line("long r" + k + " = Raw.load" + t.elementBits() + "(" + at + ");");
      } else {
        t.line("Raw.store" + t.elementBits() + "(" + at + ", " + t.source(k) + ");");
      }
    }
    t.finish();
    t.line("i++;\ncontinue run;");
    return t.out.toString();
  }

  /// The whole access, by [dev.megalith.cpu.mmu.Memory].
  static String slow(Semantics.Memory row) {
    MemoryTemplates t = new MemoryTemplates(row, false);
    t.address("");
    if (!row.load() && t.elements() > 1) {
      t.line("MemorySlowPath.checkWrite(cpu, va, " + t.elements() * t.step() + ");");
      t.leaveIfFaulted();
    }
    for (int k = 0; k < t.elements(); k++) {
      String at = k == 0 ? "va" : "va + " + k * t.step();
      if (row.load()) {
        t.line("long r" + k + " = Memory.load" + t.elementBits() + "(cpu, " + at + ");");
      } else {
        t.line("Memory.store" + t.elementBits() + "(cpu, " + at + ", " + t.source(k) + ");");
      }
      t.leaveIfFaulted();
    }
    t.finish();
    return t.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void leaveIfFaulted() {
    line("if (s.faulted) {\nreturn Status.JUMP;\n}");
  }

  private void address(String index) {
    if (!fast && row.isVector()) {
      line("if (!s.fpEnabled) {\nreturn Exceptions.fpAccess(cpu);\n}");
    }
    if (row.mode().equals("lit")) {
      String pc = index.isEmpty() ? "pc" : "base + ((long) " + index + " << 2)";
      line("long va = " + pc + " + ((w >> 32) << 2);");
      return;
    }
    line("int n = " + Templates.N + ";");
    if (!fast) {
      line("if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {");
      line("return Exceptions.spAlignment(cpu);\n}");
    }
    switch (row.mode()) {
      case "off" -> line("long va = x[n] + (w >> 32);");
      case "pre" -> line("long va = x[n] + (w >> 32);\nlong wb = va;");
      case "post" -> line("long va = x[n];\nlong wb = va + (w >> 32);");
      case "reg" -> {
        int scale = Integer.numberOfTrailingZeros(row.bits() / 8);
        String shift = scale == 0 ? "0" : "(w >>> 32 & 1) != 0 ? " + scale + " : 0";
        line("long m = x[" + Templates.M + "];");
        line("long va = x[n] + Alu.extend64(m, (int) (w >>> 48), " + shift + ");");
      }
      default -> throw new IllegalArgumentException("address mode " + row.mode());
    }
  }

  private int elementBits() {
    return Math.min(row.bits(), 64);
  }

  private int step() {
    return elementBits() / 8;
  }

  private int elementsPerRegister() {
    return row.bits() == 128 ? 2 : 1;
  }

  private int elements() {
    return (row.pair() ? 2 : 1) * elementsPerRegister();
  }

  private String lastByte() {
    int last = elements() * step() - 1;
    return last == 0 ? "va" : "va + " + last;
  }

  private String extended(String value) {
    if (!row.isSigned()) {
      return value;
    }
    String narrow =
        switch (row.bits()) {
          case 8 -> "(byte) " + value;
          case 16 -> "(short) " + value;
          default -> "(int) " + value;
        };
    return row.register().equals("W") ? narrow + " & 0xFFFF_FFFFL" : narrow;
  }

  /// What follows the access: registers are written, also the base.
  private void finish() {
    if (row.load() && row.isVector()) {
      vectorRegister("d", Templates.D, 0);
      if (row.pair()) {
        vectorRegister("d2", Templates.M, elementsPerRegister());
      }
    } else if (row.load()) {
      line("x[" + Templates.D + "] = " + extended("r0") + ";");
      if (row.pair()) {
        line("x[" + Templates.M + "] = " + extended("r1") + ";");
      }
    }
    if (row.mode().equals("pre") || row.mode().equals("post")) {
      line("x[n] = wb;");
    }
  }

  private void vectorRegister(String name, String field, int element) {
    line("int " + name + " = (" + field + ") << 1;");
    line("s.v[" + name + "] = r" + element + ";");
    String high = elementsPerRegister() == 2 ? "r" + (element + 1) : "0";
    line("s.v[" + name + " + 1] = " + high + ";");
  }

  private String source(int element) {
    int per = elementsPerRegister();
    String register = element / per == 0 ? Templates.D : Templates.M;
    if (!row.isVector()) {
      return "x[" + register + "]";
    }
    String index = "(" + register + ") << 1";
    return element % per == 0 ? "s.v[" + index + "]" : "s.v[(" + index + ") + 1]";
  }
}
