package dev.megalith.machine;

/// The interrupt controller's architecture version, and what it fixes in the memory map.
public enum GicVersion {
  // spotless:off
  //      bytes per redistributor    vCPUs per Aff0 cluster
  V2(2,   0,                         8),
  V3(3,   0x2_0000,                  16),
  V4(4,   0x4_0000,                  16);
  // spotless:on

  private final int number;
  private final long redistributorBytes;
  private final int clusterVcpus;

  GicVersion(int number, long redistributorBytes, int clusterVcpus) {
    this.number = number;
    this.redistributorBytes = redistributorBytes;
    this.clusterVcpus = clusterVcpus;
  }

  public static GicVersion of(int number) {
    for (GicVersion version : values()) {
      if (version.number == number) {
        return version;
      }
    }
    throw new SpecException("gic-version " + number + ": must be 2, 3 or 4");
  }

  public int number() {
    return number;
  }

  public boolean hasRedistributors() {
    return redistributorBytes != 0;
  }

  /// Size of one vCPU's redistributor frames: RD_base and SGI_base, and with GICv4 two more.
  public long redistributorBytes() {
    return redistributorBytes;
  }

  /// Values of MPIDR.Aff0 in use: as many as one SGI target list reaches.
  public int clusterVcpus() {
    return clusterVcpus;
  }
}
