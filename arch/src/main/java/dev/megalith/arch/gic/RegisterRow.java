package dev.megalith.arch.gic;

import com.google.errorprone.annotations.Immutable;

/// One register, or an array of `count` registers that lie `stride` bytes apart, of a GIC frame.
///
/// `sizes` is the set of access sizes in bytes that the architecture allows, as a bit mask.
@Immutable
public record RegisterRow(
    int offset, int stride, int count, Access access, int sizes, long reset, String spec) {
  /// 32-bit accesses only.
  public static final int W = 4;

  /// Byte and 32-bit accesses.
  public static final int BW = 1 | 4;

  /// 32-bit accesses to either half, and 64-bit accesses.
  public static final int WX = 4 | 8;

  public int endOffset() {
    return offset + stride * count;
  }

  boolean allows(int accessOffset, int size) {
    return (size & (size - 1)) == 0 && (sizes & size) != 0 && (accessOffset & (size - 1)) == 0;
  }

  /// The place in the array of the register that holds byte `accessOffset` of the frame.
  public int index(int accessOffset) {
    return (accessOffset - offset) / stride;
  }
}
