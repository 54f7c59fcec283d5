package dev.megalith.cpu.testing;

import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.cpu.raw.Raw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// RAM from [#RAM] on; everything else that the element does to the outside is recorded.
public final class TestPort implements CpuPort, AutoCloseable {
  public static final long RAM = 0x4000_0000L;
  public static final int RAM_BYTES = 4 << 20;

  /// What happened outside, in order, as text: "mmio 9000000/4=41", "tlbi VA 123", "dsb", "sev" …
  public final List<String> events = new ArrayList<>();

  /// What device reads return, by physical address; zero elsewhere.
  public final Map<Long, Long> devices = new HashMap<>();

  /// Levels of the private interrupts.
  public final boolean[] ppi = new boolean[32];

  public final Map<Integer, Long> gic = new HashMap<>();
  public long ticks;

  /// Hears of each acquired page, where a real port may wait.
  public interface Acquiring {
    void acquiring(long pa, int sizeBytes, boolean write);
  }

  public Acquiring onAcquire = (_, _, _) -> {};

  /// Pages whose addresses are good for one access, and those whose atomics are far.
  public final Set<Long> blocks = new HashSet<>();

  /// ASIDs in the order of their use, and whether global pages of the lower half may be held.
  public final List<Integer> asids = new ArrayList<>();

  public boolean globalPages;

  public final Set<Long> far = new HashSet<>();
  public long farResult;
  public long nextRandom = 0x1234_5678_9ABC_DEF0L;

  private final long allocation = Raw.allocate(RAM_BYTES + 4096L);
  private final long base = (allocation + 4095) & -4096L;

  public TestPort() {
    Raw.fill(base, RAM_BYTES, (byte) 0);
  }

  /// The host address of an address in RAM.
  public long host(long pa) {
    return base + (pa - RAM);
  }

  private long page(long pa) {
    return pa >= RAM && pa < RAM + RAM_BYTES ? host(pa & -4096L) : 0;
  }

  private long acquire(long pa, int sizeBytes, boolean write) {
    onAcquire.acquiring(pa, sizeBytes, write);
    return page(pa) | (blocks.contains(pa & -4096L) ? THIS_ACCESS_ONLY : 0);
  }

  @Override
  public long acquireRead(long pa, int sizeBytes) {
    return acquire(pa, sizeBytes, false);
  }

  @Override
  public long acquireWrite(long pa, int sizeBytes) {
    return acquire(pa, sizeBytes, true);
  }

  @Override
  public boolean isFar(long pa, int sizeBytes) {
    return far.contains(pa & -4096L);
  }

  @Override
  public long farAtomic(
      AtomicOperation operation, int sizeBytes, long pa, long operand, long expected) {
    events.add("far %s/%d %x %x %x".formatted(operation, sizeBytes, pa, operand, expected));
    return farResult;
  }

  @Override
  public long readMmio(long pa, int sizeBytes) {
    events.add("read %x/%d".formatted(pa, sizeBytes));
    return devices.getOrDefault(pa, 0L);
  }

  @Override
  public void writeMmio(long pa, int sizeBytes, long value) {
    events.add("write %x/%d=%x".formatted(pa, sizeBytes, value));
  }

  @Override
  public long readGic(int encoding) {
    return gic.getOrDefault(encoding, 0L);
  }

  @Override
  public void writeGic(int encoding, long value) {
    gic.put(encoding, value);
  }

  @Override
  public void setPpi(int intid, boolean high) {
    ppi[intid] = high;
  }

  @Override
  public long counterTicks() {
    return ticks;
  }

  @Override
  public long random() {
    return nextRandom;
  }

  @Override
  public void hypervisorCall(CpuState state) {
    events.add("hvc %x".formatted(state.x[0]));
    state.x[0] = 0;
  }

  @Override
  public void broadcastTlbi(int operation, long operand) {
    events.add("tlbi %s %x".formatted(TlbOperation.of(operation), operand));
  }

  @Override
  public void usesAsid(int asid) {
    asids.add(asid);
  }

  @Override
  public void holdsGlobalPages(boolean holds) {
    globalPages = holds;
  }

  @Override
  public void completeBroadcasts() {
    events.add("dsb");
  }

  @Override
  public void sendEvent() {
    events.add("sev");
  }

  @Override
  public void announceCodePage(long pa) {
    events.add("code %x".formatted(pa));
  }

  @Override
  public void close() {
    Raw.free(allocation);
  }
}
