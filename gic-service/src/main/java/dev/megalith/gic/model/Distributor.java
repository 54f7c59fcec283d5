package dev.megalith.gic.model;

import static dev.megalith.gic.model.SpiBits.isSet;
import static dev.megalith.gic.model.SpiBits.set;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.GicFields.GicdCtlr;
import dev.megalith.arch.gic.GicFields.GicdIrouter;
import dev.megalith.arch.gic.GicPriority;
import dev.megalith.arch.gic.Intid;
import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.DistributorMessage.Deactivated;
import dev.megalith.fabric.interrupt.DistributorMessage.LineChanged;
import dev.megalith.fabric.interrupt.DistributorMessage.Participation;
import dev.megalith.fabric.interrupt.DistributorMessage.Read;
import dev.megalith.fabric.interrupt.DistributorMessage.Returned;
import dev.megalith.fabric.interrupt.DistributorMessage.Write;
import dev.megalith.fabric.interrupt.PeMailbox;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PeMessage.GroupsForwarded;
import dev.megalith.fabric.interrupt.PeMessage.Lend;
import dev.megalith.fabric.interrupt.PeMessage.ReadReply;
import dev.megalith.fabric.interrupt.PeMessage.Recall;
import dev.megalith.fabric.interrupt.PeMessage.Retract;
import dev.megalith.fabric.interrupt.ReturnState;
import java.util.Arrays;
import java.util.Map;

/// The distributor of a GICv3 with one Security state: SPIs, their routing and lending.
///
/// Spec: [GIC] 4 "Physical interrupt handling and prioritization", 12.9. Every SPI that is pending,
/// enabled, not active, and of a group that GICD_CTLR enables is lent to its target PE. Registers
/// change at once here; an SPI that is lent under old settings is recalled, and RWP reads as one
/// until it is back. `DistributorRegisters` maps the frame onto the operations of this class.
///
/// Deviation: a change of GICD_CTLR's group enables reaches the SGIs and PPIs of the PEs as a
/// message that RWP does not wait for.
public final class Distributor {
  private static final int NO_PE = -1;

  private final int peCount;
  private final Map<Integer, Integer> peByAffinity;
  private final SpiBits spis;
  private final byte[] priority;
  private final long[] router;

  /// The PE that an SPI is lent to, or NO_PE.
  private final int[] lentTo;

  private final Participants[] participants;
  private final SettlingReads settlingReads;
  private final DistributorRegisters registers;

  /// Bit g: GICD_CTLR.EnableGrp of group g.
  private int groupEnables;

  /// SPIs that RWP waits for.
  private int awaitedCount;

  private long lends;
  private long recalls;
  private long retracts;
  private long returns;
  private long settledReads;

  public Distributor(DistributorConfig config) {
    int intids = Intid.SPI_FIRST + config.spiCount();
    int words = (intids + 31) / 32;
    peCount = config.peCount();
    peByAffinity = config.peByAffinity();
    spis = new SpiBits(words);
    for (int intid = Intid.SPI_FIRST; intid < intids; intid++) {
      set(spis.exists, intid, true);
    }
    priority = new byte[words * 32];
    router = new long[words * 32];
    lentTo = new int[words * 32];
    Arrays.fill(lentTo, NO_PE);
    participants = new Participants[] {new Participants(peCount), new Participants(peCount)};
    settlingReads = new SettlingReads(words);
    registers = new DistributorRegisters(this, config.spiCount());
  }

  /// Handles one message; what follows from it goes to `out`, in order.
  public void apply(DistributorMessage message, PeMailbox out) {
    switch (message) {
      case Write write -> registers.write(write, out);
      case Read read -> registers.read(read, out);
      case Returned(int pe, int intid, ReturnState state) -> returned(pe, intid, state, out);
      case Deactivated(_, int intid) -> deactivate(intid, out);
      case Participation(int pe, boolean group0, boolean group1) -> {
        participate(pe, 0, group0, out);
        participate(pe, 1, group1, out);
      }
      case LineChanged(int intid, boolean high) -> lineChanged(intid, high, out);
    }
  }

  public DistributorCounters counters() {
    return new DistributorCounters(
        lends,
        recalls,
        retracts,
        returns,
        registers.writes(),
        registers.reads(),
        settledReads,
        registers.unknownAccesses());
  }

  /// SPIs that are with a PE now.
  public int lentCount() {
    int count = 0;
    for (int word : spis.lent) {
      count += Integer.bitCount(word);
    }
    return count;
  }

  SpiBits spis() {
    return spis;
  }

  // --- Lines and returns ---------------------------------------------------------------------

  private void lineChanged(int intid, boolean high, PeMailbox out) {
    Invariant.check(
        intid >= 0 && intid < lentTo.length && isSet(spis.exists, intid), "no SPI %d", intid);
    if (isSet(spis.line, intid) == high) {
      return;
    }
    set(spis.line, intid, high);
    if (isSet(spis.edge, intid)) {
      if (high) {
        pend(intid, out);
      }
    } else if (high) {
      lendReady(intid >>> 5, 1 << intid, out);
    } else if (isSet(spis.lent, intid) && !isSet(spis.lentLatch, intid)) {
      retract(intid, out);
    }
  }

  /// Latches an edge or a write of GICD_ISPENDR. If the SPI is lent and not acknowledged yet, the
  /// two are one, which only the PE can tell: hence the Retract.
  private void pend(int intid, PeMailbox out) {
    set(spis.latch, intid, true);
    if (isSet(spis.lent, intid)) {
      retract(intid, out);
    } else {
      lendReady(intid >>> 5, 1 << intid, out);
    }
  }

  private void returned(int pe, int intid, ReturnState state, PeMailbox out) {
    Invariant.check(
        intid >= 0 && intid < lentTo.length && isSet(spis.lent, intid) && lentTo[intid] == pe,
        "PE %d returned SPI %d, which is not lent to it",
        pe,
        intid);
    int word = intid >>> 5;
    int bit = 1 << intid;
    returns++;
    boolean active = state == ReturnState.ACTIVE && (spis.inactiveOnReturn[word] & bit) == 0;
    if (active || (spis.activeOnReturn[word] & bit) != 0) {
      spis.active[word] |= bit;
    }
    if (state == ReturnState.PENDING) {
      spis.latch[word] |= spis.lentLatch[word] & bit;
    }
    if ((spis.awaited[word] & bit) != 0) {
      awaitedCount--;
    }
    lentTo[intid] = NO_PE;
    spis.lent[word] &= ~bit;
    spis.lentLatch[word] &= ~bit;
    spis.recalled[word] &= ~bit;
    spis.retracted[word] &= ~bit;
    spis.awaited[word] &= ~bit;
    spis.activeOnReturn[word] &= ~bit;
    spis.inactiveOnReturn[word] &= ~bit;
    if (!settlingReads.isWaiting(word)) {
      lendReady(word, bit, out);
    } else if (spis.lent[word] == 0) {
      for (Read read : settlingReads.take(word)) {
        registers.replySettled(word, read, out);
      }
      lendReady(word, -1, out);
    }
  }

  private void deactivate(int intid, PeMailbox out) {
    if (intid < 0 || intid >= lentTo.length || !isSet(spis.exists, intid)) {
      return; // The guest wrote an INTID that does not exist.
    }
    writeActive(intid >>> 5, 1 << intid, false, false, out);
  }

  // --- Lending -------------------------------------------------------------------------------

  /// Lends those of `bits` that can go to a PE. Nothing of a word goes out while a read settles.
  private void lendReady(int word, int bits, PeMailbox out) {
    if (settlingReads.isWaiting(word)) {
      return;
    }
    int ready = bits & spis.pending(word) & spis.enabled[word] & ~spis.active[word];
    ready &= groupMask(word, groupEnables);
    for (; ready != 0; ready &= ready - 1) {
      lend(word * 32 + Integer.numberOfTrailingZeros(ready), out);
    }
  }

  private void lend(int intid, PeMailbox out) {
    int group = groupOf(intid);
    int pe = target(intid, group);
    if (pe == NO_PE) {
      return;
    }
    lentTo[intid] = pe;
    set(spis.lent, intid, true);
    set(spis.lentLatch, intid, isSet(spis.latch, intid));
    set(spis.latch, intid, false);
    lends++;
    out.deliver(pe, new Lend(intid, priorityOf(intid), group));
  }

  /// The PE that an SPI goes to; NO_PE if there is none with that affinity or none takes part.
  private int target(int intid, int group) {
    if (GicdIrouter.IRM.isSet(router[intid])) {
      int pe = participants[group].next();
      return pe == Participants.NONE ? NO_PE : pe;
    }
    return peByAffinity.getOrDefault(GicdIrouter.affinity(router[intid]), NO_PE);
  }

  /// Takes back SPIs after a register write that makes their lending stale; RWP waits for them.
  private void withdraw(int word, int bits, PeMailbox out) {
    int stale = bits & spis.lent[word];
    awaitedCount += Integer.bitCount(stale & ~spis.awaited[word]);
    spis.awaited[word] |= stale;
    recall(word, stale, out);
  }

  private void recall(int word, int bits, PeMailbox out) {
    int fresh = bits & spis.lent[word] & ~spis.recalled[word];
    spis.recalled[word] |= fresh;
    for (; fresh != 0; fresh &= fresh - 1) {
      int intid = word * 32 + Integer.numberOfTrailingZeros(fresh);
      recalls++;
      out.deliver(lentTo[intid], new Recall(intid));
    }
  }

  private void retract(int intid, PeMailbox out) {
    if (isSet(spis.recalled, intid) || isSet(spis.retracted, intid)) {
      return;
    }
    set(spis.retracted, intid, true);
    retracts++;
    out.deliver(lentTo[intid], new Retract(intid));
  }

  private void participate(int pe, int group, boolean member, PeMailbox out) {
    Participants members = participants[group];
    if (members.contains(pe) == member) {
      return;
    }
    boolean wasEmpty = members.isEmpty();
    members.set(pe, member);
    if (member && !wasEmpty) {
      return;
    }
    for (int intid = Intid.SPI_FIRST; intid < router.length; intid++) {
      if (GicdIrouter.IRM.isSet(router[intid]) && groupOf(intid) == group) {
        if (member) {
          lendReady(intid >>> 5, 1 << intid, out);
        } else if (lentTo[intid] == pe) {
          retract(intid, out);
        }
      }
    }
  }

  /// The SPIs of a word whose group is in `groups` (bit g for group g).
  private int groupMask(int word, int groups) {
    int group0 = (groups & 1) != 0 ? ~spis.group[word] : 0;
    int group1 = (groups & 2) != 0 ? spis.group[word] : 0;
    return group0 | group1;
  }

  private int groupOf(int intid) {
    return isSet(spis.group, intid) ? 1 : 0;
  }

  // --- Operations of the registers -----------------------------------------------------------

  long control() {
    long control = GicdCtlr.ARE.mask() | GicdCtlr.DS.mask() | groupEnables;
    return GicdCtlr.RWP.set(control, awaitedCount == 0 ? 0 : 1);
  }

  void writeControl(long value, PeMailbox out) {
    int enables = (int) (value & (GicdCtlr.ENABLE_GRP0.mask() | GicdCtlr.ENABLE_GRP1.mask()));
    int disabled = groupEnables & ~enables;
    if (enables == groupEnables) {
      return;
    }
    groupEnables = enables;
    PeMessage forwarded = new GroupsForwarded((enables & 1) != 0, (enables & 2) != 0);
    for (int pe = 0; pe < peCount; pe++) {
      out.deliver(pe, forwarded);
    }
    for (int word = 1; word < spis.words(); word++) {
      withdraw(word, groupMask(word, disabled), out);
      lendReady(word, -1, out);
    }
  }

  void writeEnabled(int word, int bits, boolean enable, PeMailbox out) {
    int existing = bits & spis.exists[word];
    if (enable) {
      spis.enabled[word] |= existing;
      lendReady(word, existing, out);
    } else {
      spis.enabled[word] &= ~existing;
      withdraw(word, existing, out);
    }
  }

  void writePending(int word, int bits, boolean pending, PeMailbox out) {
    int existing = bits & spis.exists[word];
    if (pending) {
      for (int left = existing; left != 0; left &= left - 1) {
        pend(word * 32 + Integer.numberOfTrailingZeros(left), out);
      }
    } else {
      spis.latch[word] &= ~existing;
      spis.lentLatch[word] &= ~existing;
      withdraw(word, existing, out);
    }
  }

  void writeActive(int word, int bits, boolean active, boolean awaited, PeMailbox out) {
    int existing = bits & spis.exists[word];
    int lent = existing & spis.lent[word];
    int home = existing & ~lent;
    if (active) {
      spis.active[word] |= home;
      spis.activeOnReturn[word] |= lent;
      spis.inactiveOnReturn[word] &= ~lent;
    } else {
      spis.active[word] &= ~home;
      spis.activeOnReturn[word] &= ~lent;
      spis.inactiveOnReturn[word] |= lent;
    }
    if (awaited) {
      withdraw(word, lent, out);
    } else {
      recall(word, lent, out);
    }
    lendReady(word, home, out);
  }

  void writeGroup(int word, int value, PeMailbox out) {
    int changed = (spis.group[word] ^ value) & spis.exists[word];
    spis.group[word] ^= changed;
    withdraw(word, changed, out);
    lendReady(word, changed, out);
  }

  /// `value` has one bit for each of the sixteen SPIs from `shift` of the word on.
  void writeConfig(int word, int shift, int value, PeMailbox out) {
    int changed = (spis.edge[word] ^ value << shift) & 0xFFFF << shift & spis.exists[word];
    spis.edge[word] ^= changed;
    withdraw(word, changed, out);
    lendReady(word, changed, out);
  }

  int priorityOf(int intid) {
    return priority[intid] & 0xFF;
  }

  byte[] priorities() {
    return priority;
  }

  void writePriority(int intid, int value, PeMailbox out) {
    byte masked = (byte) (value & GicPriority.MASK);
    if (isSet(spis.exists, intid) && priority[intid] != masked) {
      priority[intid] = masked;
      withdraw(intid >>> 5, 1 << intid, out);
    }
  }

  long router(int intid) {
    return router[intid];
  }

  void writeRouter(int intid, long value, PeMailbox out) {
    long masked = value & GicdIrouter.WRITABLE;
    if (isSet(spis.exists, intid) && router[intid] != masked) {
      router[intid] = masked;
      withdraw(intid >>> 5, 1 << intid, out);
      lendReady(intid >>> 5, 1 << intid, out);
    }
  }

  /// Answers a read of pending or active state, once nothing of its word is lent.
  void settle(int word, Read read, PeMailbox out) {
    if (spis.lent[word] == 0) {
      registers.replySettled(word, read, out);
      return;
    }
    settledReads++;
    settlingReads.add(word, read);
    recall(word, spis.lent[word], out);
  }

  static void reply(Read read, long value, PeMailbox out) {
    out.deliver(read.pe(), new ReadReply(read.tag(), value));
  }
}
