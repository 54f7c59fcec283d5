package dev.megalith.machine;

/// A run of redistributors, one after another, for vCPUs with successive indexes.
///
/// @param sizeBytes size of the whole region, of which the used part may be smaller
/// @param firstVcpu index of the vCPU whose redistributor is at `base`
/// @param count redistributors in use
/// @param strideBytes from one redistributor to the next
public record RedistributorRegion(
    long base, long sizeBytes, int firstVcpu, int count, long strideBytes) {

  public boolean holds(int vcpu) {
    return vcpu >= firstVcpu && vcpu < firstVcpu + count;
  }

  public long baseOf(int vcpu) {
    return base + (vcpu - firstVcpu) * strideBytes;
  }
}
