package dev.megalith.tests.differential;

import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.cpu.raw.Raw;

/// One piece of RAM and nothing else: physical [#BASE] to [#BASE] + [#BYTES].
final class FlatPort implements CpuPort {
  static final long BASE = 0x0200_0000;
  static final long BYTES = 0x8_0000;

  private final long allocation = Raw.allocate(BYTES + 4096);

  FlatPort() {
    Raw.fill(allocation, BYTES + 4096, (byte) 0);
  }

  /// Host address of RAM at `pa`.
  long host(long pa) {
    return (allocation + 4095 & -4096L) + (pa - BASE);
  }

  void close() {
    Raw.free(allocation);
  }

  @Override
  public long acquireRead(long pa) {
    return pa >= BASE && pa < BASE + BYTES ? host(pa & -4096L) : 0;
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
