package dev.megalith.tests.fuzz;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.tests.differential.RandomSource;
import java.util.ArrayList;
import java.util.List;

/// The outside of one of several elements that take turns on one thread: RAM, and noise elsewhere.
final class FuzzPort implements CpuPort {
  /// All elements; maintenance of one reaches the others at once.
  final List<Cpu> others = new ArrayList<>();

  private final FuzzMemory memory;
  private final RandomSource random;
  private final RandomValues values;

  FuzzPort(FuzzMemory memory, RandomSource random, RandomValues values) {
    this.memory = memory;
    this.random = random;
    this.values = values;
  }

  @Override
  public long acquireRead(long pa, int sizeBytes) {
    return memory.page(pa);
  }

  @Override
  public long acquireWrite(long pa, int sizeBytes) {
    return memory.page(pa);
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
    return sizeBytes == 8 ? random.bits() : random.bits() & (1L << 8 * sizeBytes) - 1;
  }

  @Override
  public void writeMmio(long pa, int sizeBytes, long value) {}

  @Override
  public long readGic(int encoding) {
    return values.next();
  }

  @Override
  public void writeGic(int encoding, long value) {}

  @Override
  public void setPpi(int intid, boolean high) {}

  @Override
  public long counterTicks() {
    return random.bits();
  }

  @Override
  public long random() {
    return random.bits();
  }

  @Override
  public void hypervisorCall(CpuState state) {
    state.x[0] = values.next();
  }

  @Override
  public void broadcastTlbi(int operation, long operand) {
    others.forEach(cpu -> cpu.mmu.applyRemote(TlbOperation.of(operation), operand));
  }

  @Override
  public void usesAsid(int asid) {}

  @Override
  public void holdsGlobalPages(boolean holds) {}

  @Override
  public void completeBroadcasts() {}

  @Override
  public void sendEvent() {
    others.forEach(cpu -> cpu.state.event = true);
  }

  @Override
  public void announceCodePage(long pa) {
    broadcastTlbi(TlbOperation.CODE_PAGE.ordinal(), pa);
  }
}
