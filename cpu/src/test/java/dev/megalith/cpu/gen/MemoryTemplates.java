package dev.megalith.cpu.gen;

import dev.megalith.arch.decode.Semantics;

/// The Java text of loads and stores of one register or a pair.
///
/// In the main loop a TLB hit is done in line; elsewhere [dev.megalith.cpu.mmu.Memory] does it all.
/// `FAULT` stands for what leaves the case after an exception was taken.
final class MemoryTemplates {
  private final Semantics.Memory row;
  private final boolean inline;
  private final StringBuilder out = new StringBuilder();

  private MemoryTemplates(Semantics.Memory row, boolean inline) {
    this.row = row;
    this.inline = inline;
  }

  /// `fault` is the statement that leaves the case once an exception was taken.
  static String text(Semantics.Memory row, boolean inline, String fault) {
    MemoryTemplates t = new MemoryTemplates(row, inline);
    t.address(fault);
    if (row.load()) {
      t.load(fault);
    } else {
      t.store(fault);
    }
    if (row.mode().equals("pre") || row.mode().equals("post")) {
      t.line("x[n] = wb;");
    }
    return t.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void address(String fault) {
    if (row.isVector()) {
      line("if (!s.fpEnabled) {");
      line(inline ? "s.pc = base + ((long) i << 2);" : "");
      line("Exceptions.fpAccess(cpu);");
      line(fault);
      line("}");
    }
    if (row.mode().equals("lit")) {
      line("long va = " + (inline ? "base + ((long) i << 2)" : "pc") + " + ((w >> 32) << 2);");
      return;
    }
    line("int n = " + Templates.N + ";");
    line(
        "if (n == RegisterMap.SP && (x[RegisterMap.SP] & 15) != 0 && cpu.sys.checksSpAlignment())"
            + " {");
    line(inline ? "s.pc = base + ((long) i << 2);" : "");
    line("Exceptions.spAlignment(cpu);");
    line(fault);
    line("}");
    switch (row.mode()) {
      case "off" -> line("long va = x[n] + (w >> 32);");
      case "pre" -> {
        line("long va = x[n] + (w >> 32);");
        line("long wb = va;");
      }
      case "post" -> {
        line("long va = x[n];");
        line("long wb = va + (w >> 32);");
      }
      case "reg" -> {
        int scale = Integer.numberOfTrailingZeros(row.bits() / 8);
        line(
            "long va = x[n] + Alu.extend64(x["
                + Templates.M
                + "], (int) (w >>> 48), (w >>> 32 & 1) != 0 ? "
                + scale
                + " : 0);");
      }
      default -> throw new IllegalArgumentException("address mode " + row.mode());
    }
  }

  private String tag(int lastByte) {
    String last = lastByte == 0 ? "va" : "(va + " + lastByte + ")";
    return "((" + last + " & SoftTlb.PAGE_MASK) | (ctx & ~(" + last + " >> 63)))";
  }

  private String rawLoad(int bits, String at) {
    return "Raw.load" + bits + "(" + at + ")";
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

  private void load(String fault) {
    int elements = (row.pair() ? 2 : 1) * (row.bits() == 128 ? 2 : 1);
    int bits = Math.min(row.bits(), 64);
    int step = bits / 8;
    for (int k = 0; k < elements; k++) {
      line("long r" + k + ";");
    }
    if (inline) {
      line("long e = SoftTlb.entry(tlb, va);");
      line("if (Raw.getLong(e) == " + tag(elements * step - 1) + ") {");
      line("long h = va + Raw.getLong(e + SoftTlb.ADDEND);");
      for (int k = 0; k < elements; k++) {
        line("r" + k + " = " + rawLoad(bits, k == 0 ? "h" : "h + " + k * step) + ";");
      }
      line("} else {");
      line("s.pc = base + ((long) i << 2);");
    }
    for (int k = 0; k < elements; k++) {
      line(
          "r" + k + " = Memory.load" + bits + "(cpu, va" + (k == 0 ? "" : " + " + k * step) + ");");
      line("if (s.faulted) {");
      line(fault);
      line("}");
    }
    if (inline) {
      line("}");
    }
    writeRegisters(elements);
  }

  private void writeRegisters(int elements) {
    if (!row.isVector()) {
      line("x[" + Templates.D + "] = " + extended("r0") + ";");
      if (row.pair()) {
        line("x[" + Templates.M + "] = " + extended("r1") + ";");
      }
      return;
    }
    int per = elements / (row.pair() ? 2 : 1);
    line("int d = (" + Templates.D + ") << 1;");
    line("s.v[d] = r0;");
    line("s.v[d + 1] = " + (per == 2 ? "r1" : "0") + ";");
    if (row.pair()) {
      line("int d2 = (" + Templates.M + ") << 1;");
      line("s.v[d2] = r" + per + ";");
      line("s.v[d2 + 1] = " + (per == 2 ? "r3" : "0") + ";");
    }
  }

  private String source(int element) {
    int per = row.bits() == 128 ? 2 : 1;
    String register = element / per == 0 ? Templates.D : Templates.M;
    if (!row.isVector()) {
      return "x[" + register + "]";
    }
    String index = "(" + register + ") << 1";
    return element % per == 0 ? "s.v[" + index + "]" : "s.v[(" + index + ") + 1]";
  }

  private void store(String fault) {
    int elements = (row.pair() ? 2 : 1) * (row.bits() == 128 ? 2 : 1);
    int bits = Math.min(row.bits(), 64);
    int step = bits / 8;
    if (inline) {
      line("long e = SoftTlb.entry(tlb, va);");
      line("if (Raw.getLong(e + SoftTlb.WRITE_TAG) == " + tag(elements * step - 1) + ") {");
      line("long h = va + Raw.getLong(e + SoftTlb.ADDEND);");
      for (int k = 0; k < elements; k++) {
        line(
            "Raw.store" + bits + "(h" + (k == 0 ? "" : " + " + k * step) + ", " + source(k) + ");");
      }
      line("} else {");
      line("s.pc = base + ((long) i << 2);");
    }
    if (elements > 1) {
      line("MemorySlowPath.checkWrite(cpu, va, " + elements * step + ");");
      line("if (s.faulted) {");
      line(fault);
      line("}");
    }
    for (int k = 0; k < elements; k++) {
      String at = k == 0 ? "va" : "va + " + k * step;
      line("Memory.store" + bits + "(cpu, " + at + ", " + source(k) + ");");
      line("if (s.faulted) {");
      line(fault);
      line("}");
    }
    if (inline) {
      line("}");
    }
  }
}
