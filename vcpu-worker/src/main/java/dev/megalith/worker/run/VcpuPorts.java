package dev.megalith.worker.run;

import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.worker.bus.PhysicalMap;
import dev.megalith.worker.gic.GicPePort;
import dev.megalith.worker.psci.Psci;
import dev.megalith.worker.psci.PsciPort;

/// All ways out of one vCPU: of its processing element, its part of the GIC, and its PSCI calls.
/// Runs on the vCPU's thread.
final class VcpuPorts implements CpuPort, GicPePort, PsciPort {
  private static final int PAGE_BYTES = 4096;

  private final Vcpu vcpu;
  private final Shard shard;

  /// The read that this vCPU waits for; 0: none.
  private long waitingTag;

  private long lastTag;
  private long readValue;

  /// What a DSB waits for; 0: nothing was broadcast since the last one.
  private long broadcastPosition;

  VcpuPorts(Vcpu vcpu) {
    this.vcpu = vcpu;
    this.shard = vcpu.shard;
  }

  // --- RAM and devices
  // -----------------------------------------------------------------------------

  @Override
  public long acquireRead(long pa) {
    return shard.ports.ram().acquireRead(pa, PAGE_BYTES);
  }

  @Override
  public long acquireWrite(long pa) {
    return shard.ports.ram().acquireWrite(pa, PAGE_BYTES);
  }

  @Override
  public long readMmio(long pa, int sizeBytes) {
    PhysicalMap map = shard.map;
    if (map.isDistributor(pa)) {
      int offset = map.distributorOffset(pa);
      return awaitRead(tag -> shard.ports.distributor().read(vcpu.index(), tag, offset, sizeBytes));
    }
    int pe = map.redistributorOf(pa);
    if (pe == PhysicalMap.NONE) {
      return shard.ports.devices().read(pa, sizeBytes);
    }
    int offset = map.redistributorOffset(pa);
    if (pe == vcpu.index()) {
      return vcpu.gic.readFrame(offset, sizeBytes);
    }
    Long constant = shard.constantFrameRead(pe, offset, sizeBytes);
    return constant != null
        ? constant
        : awaitRead(tag ->
            shard.deliver(pe, new PeMessage.FrameRead(vcpu.index(), tag, offset, sizeBytes)));
  }

  @Override
  public void writeMmio(long pa, int sizeBytes, long value) {
    PhysicalMap map = shard.map;
    if (map.isDistributor(pa)) {
      shard.ports.distributor().write(vcpu.index(), map.distributorOffset(pa), sizeBytes, value);
      vcpu.serveMailbox();
      return;
    }
    int pe = map.redistributorOf(pa);
    if (pe == PhysicalMap.NONE) {
      shard.ports.devices().write(pa, sizeBytes, value);
    } else if (pe == vcpu.index()) {
      vcpu.gic.writeFrame(map.redistributorOffset(pa), sizeBytes, value);
      vcpu.refreshLines();
    } else {
      shard.deliver(pe, new PeMessage.FrameWrite(map.redistributorOffset(pa), sizeBytes, value));
    }
  }

  private interface Request {
    void send(long tag);
  }

  /// Sends a read and serves messages until its answer is here.
  private long awaitRead(Request request) {
    waitingTag = ++lastTag;
    request.send(waitingTag);
    vcpu.serveMailbox();
    if (waitingTag != 0) {
      vcpu.waitFor(() -> waitingTag == 0);
      vcpu.enterGuest();
    }
    // What came meanwhile ended up in the lines only; look again at the next poll.
    vcpu.cpu.state.raisePend();
    return readValue;
  }

  // --- interrupts
  // ------------------------------------------------------------------------------------

  @Override
  public long readGic(int encoding) {
    long value = vcpu.gic.readIcc(encoding);
    vcpu.refreshLines();
    return value;
  }

  @Override
  public void writeGic(int encoding, long value) {
    vcpu.gic.writeIcc(encoding, value);
    vcpu.refreshLines();
  }

  @Override
  public void setPpi(int intid, boolean high) {
    vcpu.gic.setPpi(intid, high);
    vcpu.refreshLines();
  }

  @Override
  public void returned(int intid, ReturnState state) {
    shard.ports.distributor().returned(vcpu.index(), intid, state);
  }

  @Override
  public void deactivated(int intid) {
    shard.ports.distributor().deactivated(vcpu.index(), intid);
  }

  @Override
  public void participation(boolean group0, boolean group1) {
    shard.ports.distributor().participation(vcpu.index(), group0, group1);
  }

  @Override
  public void sendSgi(int cluster, int targetList, int intid, int group) {
    PeMessage message = new PeMessage.Sgi(intid, group);
    for (int left = targetList; left != 0; left &= left - 1) {
      Vcpu target = shard.find(cluster | Integer.numberOfTrailingZeros(left));
      if (target != null) {
        target.deliver(message);
      }
    }
  }

  @Override
  public void sendSgiToOthers(int intid, int group) {
    PeMessage message = new PeMessage.Sgi(intid, group);
    for (int i = 0; i < shard.size(); i++) {
      if (i != vcpu.index()) {
        shard.deliver(i, message);
      }
    }
  }

  @Override
  public void replyRead(int requester, long tag, long value) {
    shard.deliver(requester, new PeMessage.ReadReply(tag, value));
  }

  @Override
  public void readCompleted(long tag, long value) {
    if (tag == waitingTag) {
      readValue = value;
      waitingTag = 0;
    }
  }

  // --- time, maintenance, events
  // ---------------------------------------------------------------------

  @Override
  public long counterTicks() {
    return shard.ports.counterTicks().getAsLong();
  }

  @Override
  public long random() {
    return shard.ports.random().getAsLong();
  }

  @Override
  public void broadcastTlbi(int operation, long operand) {
    if (shard.size() > 1) {
      broadcastPosition = shard.shootdowns.append(vcpu, operation, operand);
    }
  }

  @Override
  public void completeBroadcasts() {
    if (broadcastPosition != 0) {
      shard.shootdowns.await(vcpu, broadcastPosition);
      broadcastPosition = 0;
    }
  }

  @Override
  public void announceCodePage(long pa) {
    if (shard.size() > 1) {
      shard.shootdowns.append(vcpu, dev.megalith.cpu.mmu.TlbOperation.CODE_PAGE.ordinal(), pa);
    }
  }

  @Override
  public void sendEvent() {
    shard.sendEvent();
  }

  // --- PSCI
  // ------------------------------------------------------------------------------------------

  @Override
  public void hypervisorCall(CpuState state) {
    long[] x = state.x;
    x[0] = Psci.call(x[0], x[1], x[2], x[3], this);
  }

  @Override
  public PowerOn powerOn(long affinity, long entry, long contextId) {
    Vcpu target = shard.find(affinityOf(affinity));
    return target == null ? PowerOn.NO_SUCH_CPU : target.powerOn(entry, contextId);
  }

  @Override
  public int affinityInfo(long affinity) {
    Vcpu target = shard.find(affinityOf(affinity));
    return target == null ? -1 : target.affinityInfo();
  }

  /// From MPIDR form (Aff3 at 39:32) to Aff3.Aff2.Aff1.Aff0 in 32 bits; -1 where other bits are
  /// set.
  private static long affinityOf(long mpidr) {
    boolean clean = (mpidr & ~0xFF_00FF_FFFFL) == 0;
    return clean ? (int) ((mpidr & 0xFF_FFFF) | (mpidr >>> 8 & 0xFF00_0000L)) : Long.MIN_VALUE;
  }

  @Override
  public void powerOff() {
    vcpu.powerOff();
  }

  @Override
  public void suspend() {
    vcpu.suspend();
  }

  @Override
  public void systemOff() {
    shard.ports.events().systemOff();
    vcpu.requestStop();
  }

  @Override
  public void systemReset() {
    shard.ports.events().systemReset();
    vcpu.requestStop();
  }
}
