package dev.megalith.arch.decode;

/// The 32-bit immediate that a decoded instruction carries, by how it is cut from the encoding.
public enum Immediate {
  /// No immediate: zero.
  NONE,
  /// The encoding itself; what `exec` rows get.
  INSN,
  /// imm12 at 21:10, unsigned.
  U12,
  /// imm12 at 21:10, shifted left by 12.
  U12_LSL12,
  /// N:immr:imms at 22:10; an index into [BitMasks].
  BITMASK,
  /// hw at 22:21 in bits 31:16, imm16 at 20:5 in bits 15:0.
  WIDE,
  /// Shift amount imm6 at 15:10.
  SHIFT6,
  /// option at 15:13 in bits 31:16, shift amount imm3 at 12:10 in bits 15:0.
  EXTEND,
  /// For loads and stores: option at 15:13 in bits 31:16, S at 12 in bits 15:0.
  MEM_EXTEND,
  /// UBFM and SBFM on 64 bits as shift left (31:16) then shift right (15:0).
  BITFIELD64,
  /// UBFM and SBFM on 32 bits as shift left (31:16) then shift right (15:0).
  BITFIELD32,
  /// A third source register at 14:10 (Ra).
  RA,
  /// Condition at 15:12.
  COND,
  /// imms at 15:10: the lowest bit of EXTR.
  LSB,
  /// immhi:immlo of ADR, in bytes.
  ADR,
  /// immhi:immlo of ADRP, in pages of 4 KiB.
  ADRP,
  /// imm26 of B and BL, in instructions.
  BRANCH26,
  /// imm19 at 23:5, in instructions; the condition of B.cond at 3:0 goes to the d slot.
  BRANCH19,
  /// imm14 at 18:5, in instructions; the bit number of TBZ goes to the m slot.
  BRANCH14,
  /// imm9 at 20:12, signed, in bytes.
  S9,
  /// imm12 at 21:10 as an offset in units of 2^n bytes.
  U12_S0,
  U12_S1,
  U12_S2,
  U12_S3,
  U12_S4,
  /// imm7 at 21:15, signed, in units of 2^n bytes.
  S7_S2,
  S7_S3,
  S7_S4,
  /// imm19 at 23:5, signed, in words of 4 bytes: load literal.
  LITERAL19;

  private static int bits(int insn, int msb, int lsb) {
    return (insn >>> lsb) & ((1 << (msb - lsb + 1)) - 1);
  }

  private static int signed(int insn, int msb, int lsb) {
    return (insn << (31 - msb)) >> (31 - msb + lsb);
  }

  /// The immediate of `insn`, which must be an encoding of a row that names this kind.
  public int of(int insn) {
    return switch (this) {
      case NONE -> 0;
      case INSN -> insn;
      case U12, U12_S0 -> bits(insn, 21, 10);
      case U12_LSL12 -> bits(insn, 21, 10) << 12;
      case BITMASK -> bits(insn, 22, 10);
      case WIDE -> bits(insn, 22, 21) << 16 | bits(insn, 20, 5);
      case SHIFT6, LSB -> bits(insn, 15, 10);
      case EXTEND -> bits(insn, 15, 13) << 16 | bits(insn, 12, 10);
      case MEM_EXTEND -> bits(insn, 15, 13) << 16 | bits(insn, 12, 12);
      case BITFIELD64 -> bitfield(bits(insn, 21, 16), bits(insn, 15, 10), 63);
      case BITFIELD32 -> bitfield(bits(insn, 21, 16), bits(insn, 15, 10), 31);
      case RA -> bits(insn, 14, 10);
      case COND -> bits(insn, 15, 12);
      case ADR, ADRP -> signed(insn, 23, 5) << 2 | bits(insn, 30, 29);
      case BRANCH26 -> signed(insn, 25, 0);
      case BRANCH19, LITERAL19 -> signed(insn, 23, 5);
      case BRANCH14 -> signed(insn, 18, 5);
      case S9 -> signed(insn, 20, 12);
      case U12_S1 -> bits(insn, 21, 10) << 1;
      case U12_S2 -> bits(insn, 21, 10) << 2;
      case U12_S3 -> bits(insn, 21, 10) << 3;
      case U12_S4 -> bits(insn, 21, 10) << 4;
      case S7_S2 -> signed(insn, 21, 15) << 2;
      case S7_S3 -> signed(insn, 21, 15) << 3;
      case S7_S4 -> signed(insn, 21, 15) << 4;
    };
  }

  /// UBFM and SBFM are one shift left and one shift right: the field goes to the top, then down to
  /// where it belongs.
  private static int bitfield(int immr, int imms, int top) {
    int left = top - imms;
    int right = imms >= immr ? left + immr : immr - imms - 1;
    return left << 16 | right;
  }
}
