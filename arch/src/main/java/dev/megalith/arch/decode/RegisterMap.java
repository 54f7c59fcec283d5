package dev.megalith.arch.decode;

/// How a 5-bit register field of an encoding becomes an index of the register file.
///
/// The register file has 34 slots: X0..X30, then [#ZR] which always reads as zero, [#SP], and
/// [#SINK] which takes the writes that the zero register drops. With this, executing an instruction
/// needs no test for register 31.
public enum RegisterMap {
  /// The field as it stands: SIMD registers, condition codes and the like.
  RAW,
  /// Register 31 reads as zero.
  SOURCE,
  /// Writes to register 31 are dropped.
  DESTINATION,
  /// Register 31 is the current stack pointer.
  STACK;

  public static final int ZR = 31;
  public static final int SP = 32;
  public static final int SINK = 33;

  public int index(int field) {
    return field != 31
        ? field
        : switch (this) {
          case RAW, SOURCE -> ZR;
          case DESTINATION -> SINK;
          case STACK -> SP;
        };
  }
}
