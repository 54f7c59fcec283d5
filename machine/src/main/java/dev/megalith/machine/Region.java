package dev.megalith.machine;

/// A named range of guest physical addresses.
///
/// @param base first physical address; of a high region that is off, where it would have been
/// @param enabled the options give the range to its owner; off: nothing may be put there for it
/// @param populated a device of this machine, or RAM, answers there today
public record Region(
    RegionName name, long base, long sizeBytes, boolean enabled, boolean populated) {

  /// The last address of the region.
  public long last() {
    return base + sizeBytes - 1;
  }

  /// The first address after the region.
  public long end() {
    return base + sizeBytes;
  }

  public boolean contains(long pa) {
    return Long.compareUnsigned(pa - base, sizeBytes) < 0;
  }
}
