package dev.megalith.cpu;

/// What is fixed when a processing element is made.
///
/// `mpidr` is the value of MPIDR_EL1; `paBits` the physical address size, 32 to 48;
/// `counterFrequencyHz` what CNTFRQ_EL0 reads at reset.
public record CpuConfig(long mpidr, int paBits, int counterFrequencyHz) {
  public CpuConfig {
    if (paBits < 32 || paBits > 48) {
      throw new IllegalArgumentException("paBits: " + paBits + ", expected 32..48");
    }
  }
}
