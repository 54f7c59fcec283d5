package dev.megalith.worker.run;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.cpu.port.CpuPort;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.worker.bus.PhysicalMap;
import dev.megalith.worker.gic.GicPePort;
import dev.megalith.worker.psci.Psci;
import dev.megalith.worker.psci.PsciPort;

/// All ways out of one vCPU: of its processing element, its part of the GIC, and its PSCI calls.
/// Runs on the vCPU's thread.
///
/// Writes to devices, to the distributor and to other redistributors are posted. The vCPU waits
/// until they have taken effect before it does what must not overtake them: an access of another
/// kind, a DSB, the end of an interrupt, an SGI. So a device has told the distributor that its line
/// is low before the guest's end of interrupt arrives there.
final class VcpuPorts implements CpuPort, GicPePort, PsciPort {
  /// So many posted writes may be under way.
  private static final int POSTED_MAX = 64;

  /// Where accesses outside of RAM go.
  private enum Space {
    DEVICES,
    DISTRIBUTOR,
    REDISTRIBUTORS
  }

  final Broadcasts broadcasts;
  private final Vcpu vcpu;
  private final Shard shard;

  /// Where the last posted writes went.
  private Space posted = Space.DEVICES;

  /// The read that this vCPU waits for; 0: none.
  private long waitingTag;

  private long lastTag;
  private long readValue;

  VcpuPorts(Vcpu vcpu) {
    this.vcpu = vcpu;
    this.shard = vcpu.shard;
    this.broadcasts = new Broadcasts(vcpu);
  }

  // --- RAM
  // -----------------------------------------------------------------------------------------

  @Override
  public long acquireRead(long pa, int sizeBytes) {
    return shard.ports.ram().acquireRead(pa, sizeBytes);
  }

  @Override
  public long acquireWrite(long pa, int sizeBytes) {
    return shard.ports.ram().acquireWrite(pa, sizeBytes);
  }

  @Override
  public boolean isFar(long pa, int sizeBytes) {
    return shard.ports.ram().isFar(pa, sizeBytes);
  }

  @Override
  public long farAtomic(
      AtomicOperation operation, int sizeBytes, long pa, long operand, long expected) {
    shard.counters.farAtomics.increment();
    vcpu.detach();
    try {
      return shard.ports.ram().farAtomic(operation, sizeBytes, pa, operand, expected);
    } finally {
      vcpu.attach();
    }
  }

  // --- devices and frames of the GIC
  // ---------------------------------------------------------------

  @Override
  public long readMmio(long pa, int sizeBytes) {
    PhysicalMap map = shard.map;
    if (map.isDistributor(pa)) {
      int offset = map.distributorOffset(pa);
      drainOthers(Space.DISTRIBUTOR);
      return awaitRead(tag -> shard.ports.distributor().read(vcpu.index(), tag, offset, sizeBytes));
    }
    int pe = map.redistributorOf(pa);
    if (pe == PhysicalMap.NONE) {
      drainOthers(Space.DEVICES);
      return awaitRead(tag -> shard.ports.devices().read(vcpu.index(), tag, pa, sizeBytes));
    }
    int offset = map.redistributorOffset(pa);
    if (pe == vcpu.index()) {
      return vcpu.gic.readFrame(offset, sizeBytes);
    }
    Long constant = shard.constantFrameRead(pe, offset, sizeBytes);
    if (constant != null) {
      return constant;
    }
    drainOthers(Space.REDISTRIBUTORS);
    return awaitRead(tag ->
        shard.deliverAnywhere(pe, new PeMessage.FrameRead(vcpu.index(), tag, offset, sizeBytes)));
  }

  @Override
  public void writeMmio(long pa, int sizeBytes, long value) {
    PhysicalMap map = shard.map;
    if (map.isDistributor(pa)) {
      post(Space.DISTRIBUTOR);
      shard.ports.distributor().write(vcpu.index(), map.distributorOffset(pa), sizeBytes, value);
      return;
    }
    int pe = map.redistributorOf(pa);
    if (pe == PhysicalMap.NONE) {
      post(Space.DEVICES);
      shard.ports.devices().write(vcpu.index(), pa, sizeBytes, value);
    } else if (pe == vcpu.index()) {
      vcpu.gic.writeFrame(map.redistributorOffset(pa), sizeBytes, value);
      vcpu.refreshLines();
    } else if (shard.isLocal(pe)) {
      shard.deliver(pe, new PeMessage.FrameWrite(map.redistributorOffset(pa), sizeBytes, value));
    } else {
      post(Space.REDISTRIBUTORS);
      shard.send(
          shard.workerOf(pe),
          new PlaneMessage.FrameWrite(
              pe, vcpu.index(), map.redistributorOffset(pa), sizeBytes, value));
    }
  }

  private void post(Space space) {
    drainOthers(space);
    if (vcpu.unfinishedWrites() >= POSTED_MAX) {
      drain();
    }
    shard.counters.postedWrites.increment();
    posted = space;
    vcpu.postWrite();
  }

  /// Writes to one space arrive in order; those to another must be done first.
  private void drainOthers(Space space) {
    if (posted != space) {
      drain();
    }
  }

  /// Returns when all posted writes of this vCPU have taken effect.
  private void drain() {
    if (vcpu.unfinishedWrites() == 0) {
      return;
    }
    shard.counters.drains.increment();
    vcpu.waitFor(() -> vcpu.unfinishedWrites() == 0);
    vcpu.enterGuest();
    // What came meanwhile ended up in the lines only; look again at the next poll.
    vcpu.cpu.state.raisePend();
  }

  private interface Request {
    void send(long tag);
  }

  /// Sends a read and serves messages until its answer is here.
  private long awaitRead(Request request) {
    shard.counters.remoteReads.increment();
    waitingTag = ++lastTag;
    request.send(waitingTag);
    vcpu.serveMailbox();
    if (waitingTag != 0) {
      vcpu.waitFor(() -> waitingTag == 0);
      vcpu.enterGuest();
    }
    vcpu.cpu.state.raisePend(); // As in `drain`.
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
    if (vcpu.unfinishedWrites() != 0 && isSeenByOthers(encoding)) {
      drain();
    }
    vcpu.gic.writeIcc(encoding, value);
    vcpu.refreshLines();
  }

  /// Registers whose writes tell the distributor or another PE something.
  private static boolean isSeenByOthers(int encoding) {
    IccRegister register = IccRegister.find(encoding);
    return register != null
        && switch (register) {
          case ICC_EOIR0_EL1,
              ICC_EOIR1_EL1,
              ICC_DIR_EL1,
              ICC_SGI0R_EL1,
              ICC_SGI1R_EL1,
              ICC_ASGI1R_EL1 ->
              true;
          default -> false;
        };
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
    shard.deliverSgis(cluster, targetList, new PeMessage.Sgi(intid, group));
    long workers = 0;
    for (int left = targetList; left != 0; left &= left - 1) {
      int pe = shard.find(cluster | Integer.numberOfTrailingZeros(left));
      if (pe >= 0 && !shard.isLocal(pe)) {
        workers |= 1L << shard.workerOf(pe);
      }
    }
    sendSgiTo(workers, new PlaneMessage.SgiToList(cluster, targetList, intid, group));
  }

  @Override
  public void sendSgiToOthers(int intid, int group) {
    shard.deliverSgiToAll(vcpu.index(), new PeMessage.Sgi(intid, group));
    sendSgiTo(shard.otherWorkers(), new PlaneMessage.SgiToAll(intid, group));
  }

  private void sendSgiTo(long workers, PlaneMessage message) {
    for (long left = workers; left != 0; left &= left - 1) {
      shard.counters.sgiMessages.increment();
      shard.send(Long.numberOfTrailingZeros(left), message);
    }
  }

  @Override
  public void replyRead(int requester, long tag, long value) {
    shard.deliverAnywhere(requester, new PeMessage.ReadReply(tag, value));
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
    return shard.ports.clock().ticks();
  }

  @Override
  public long random() {
    return shard.ports.random().getAsLong();
  }

  @Override
  public void broadcastTlbi(int operation, long operand) {
    broadcasts.add(operation, operand);
  }

  @Override
  public void usesAsid(int asid) {
    shard.asids.use(asid);
  }

  @Override
  public void holdsGlobalPages(boolean holds) {
    shard.asids.holdsGlobalPages(holds);
  }

  @Override
  public void completeBroadcasts() {
    drain();
    broadcasts.complete();
  }

  @Override
  public void announceCodePage(long pa) {
    if (shard.size() > 1) {
      shard.shootdowns.append(vcpu.index(), TlbOperation.CODE_PAGE.ordinal(), pa);
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
    drain(); // What was written to the console before SYSTEM_OFF is seen.
    long[] x = state.x;
    x[0] = Psci.call(x[0], x[1], x[2], x[3], this);
  }

  @Override
  public PowerOn powerOn(long affinity, long entry, long contextId) {
    int pe = shard.find(affinityOf(affinity));
    if (pe < 0) {
      return PowerOn.NO_SUCH_CPU;
    }
    if (shard.isLocal(pe)) {
      return shard.vcpu(pe).powerOn(entry, contextId);
    }
    long result =
        awaitRead(tag ->
            shard.send(
                shard.workerOf(pe),
                new PlaneMessage.PowerOn(vcpu.index(), tag, pe, entry, contextId)));
    return PowerOn.of(result);
  }

  @Override
  public int affinityInfo(long affinity) {
    int pe = shard.find(affinityOf(affinity));
    if (pe < 0) {
      return -1;
    }
    if (shard.isLocal(pe)) {
      return shard.vcpu(pe).affinityInfo();
    }
    return (int)
        awaitRead(tag ->
            shard.send(shard.workerOf(pe), new PlaneMessage.AffinityInfo(vcpu.index(), tag, pe)));
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
