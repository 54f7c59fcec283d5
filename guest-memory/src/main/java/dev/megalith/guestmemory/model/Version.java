package dev.megalith.guestmemory.model;

/// Versions of a unit: its home counts its transactions, 1 up, around the 32 bits past 0.
///
/// Two versions of a unit that exist at the same time are never 2^31 apart.
public final class Version {
  /// No version: nothing was granted.
  public static final int NONE = 0;

  public static final int FIRST = 1;

  private Version() {}

  public static int next(int version) {
    return version == -1 ? FIRST : version + 1;
  }

  /// Whether `version` is later than `other`.
  public static boolean isAfter(int version, int other) {
    return version - other > 0;
  }
}
