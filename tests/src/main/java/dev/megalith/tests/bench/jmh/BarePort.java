package dev.megalith.tests.bench.jmh;

import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.cpu.raw.Raw;

/// A little RAM around one element and nothing else.
final class BarePort implements CpuPort {
  static final long RAM = 0x4000_0000L;
  private static final int RAM_BYTES = 1 << 16;
  private static final int PAGE_BYTES = 4096;

  private final long allocation = Raw.allocate(RAM_BYTES + PAGE_BYTES);
  private final long base = (allocation + PAGE_BYTES - 1) & -PAGE_BYTES;

  BarePort() {
    Raw.fill(base, RAM_BYTES, (byte) 0);
  }

  long host(long pa) {
    return base + (pa - RAM);
  }

  void close() {
    Raw.free(allocation);
  }

  @Override
  public long acquireRead(long pa) {
    return pa >= RAM && pa < RAM + RAM_BYTES ? host(pa & -PAGE_BYTES) : 0;
  }

  @Override
  public long acquireWrite(long pa) {
    return acquireRead(pa);
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
  public void completeBroadcasts() {}

  @Override
  public void sendEvent() {}

  @Override
  public void announceCodePage(long pa) {}
}
