package dev.megalith.tests.support;

import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.cpu.raw.Raw;

/// One piece of zeroed RAM around one element, and nothing else.
public final class FlatPort implements CpuPort {
  private static final int PAGE_BYTES = 4096;

  private final long basePa;
  private final long sizeBytes;
  private final long allocation;

  /// RAM of `sizeBytes` from physical address `basePa` on, both multiples of 4096.
  public FlatPort(long basePa, long sizeBytes) {
    this.basePa = basePa;
    this.sizeBytes = sizeBytes;
    this.allocation = Raw.allocate(sizeBytes + PAGE_BYTES);
    Raw.fill(allocation, sizeBytes + PAGE_BYTES, (byte) 0);
  }

  /// Host address of RAM at `pa`.
  public long host(long pa) {
    return ((allocation + PAGE_BYTES - 1) & -PAGE_BYTES) + (pa - basePa);
  }

  /// Frees the RAM; no element may use it any more.
  public void close() {
    Raw.free(allocation);
  }

  @Override
  public long acquireRead(long pa, int sizeBytes) {
    return pa >= basePa && pa < basePa + this.sizeBytes ? host(pa & -PAGE_BYTES) : 0;
  }

  @Override
  public long acquireWrite(long pa, int sizeBytes) {
    return acquireRead(pa, sizeBytes);
  }

  @Override
  public boolean isFar(long pa, int sizeBytes) {
    return false;
  }

  @Override
  public long farAtomic(
      AtomicOperation operation, int sizeBytes, long pa, long operand, long expected) {
    throw new IllegalStateException("nothing is far here");
  }

  @Override
  public long readMmio(long pa, int sizeBytes) {
    return 0;
  }

  @Override
  public void writeMmio(long pa, int sizeBytes, long value) {}

  @Override
  public long readGic(int encoding) {
    return 0;
  }

  @Override
  public void writeGic(int encoding, long value) {}

  @Override
  public void setPpi(int intid, boolean high) {}

  @Override
  public long counterTicks() {
    return 0;
  }

  @Override
  public long random() {
    return 0;
  }

  @Override
  public void hypervisorCall(CpuState state) {}

  @Override
  public void broadcastTlbi(int operation, long operand) {}

  @Override
  public void usesAsid(int asid) {}

  @Override
  public void holdsGlobalPages(boolean holds) {}

  @Override
  public void completeBroadcasts() {}

  @Override
  public void sendEvent() {}

  @Override
  public void announceCodePage(long pa) {}
}
