package dev.megalith.gic.model;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.base.Narrow;
import dev.megalith.arch.gic.Access;
import dev.megalith.arch.gic.ConfigBits;
import dev.megalith.arch.gic.GicConstants;
import dev.megalith.arch.gic.GicPriority;
import dev.megalith.arch.gic.GicdRegister;
import dev.megalith.fabric.interrupt.DistributorMessage.Read;
import dev.megalith.fabric.interrupt.DistributorMessage.Write;
import dev.megalith.fabric.interrupt.PeMailbox;

/// The distributor's frame: which register an access reaches, and what it means.
///
/// With affinity routing the registers of INTIDs 0 to 31 are RES0 here; those of INTIDs that do not
/// exist read as zero. Accesses that reach no register do the same and are counted.
final class DistributorRegisters {
  private final Distributor distributor;
  private final int spiCount;
  private final int words;

  private long writes;
  private long reads;
  private long unknownAccesses;

  DistributorRegisters(Distributor distributor, int spiCount) {
    this.distributor = distributor;
    this.spiCount = spiCount;
    this.words = distributor.spis().words();
  }

  long writes() {
    return writes;
  }

  long reads() {
    return reads;
  }

  long unknownAccesses() {
    return unknownAccesses;
  }

  void write(Write write, PeMailbox out) {
    writes++;
    GicdRegister register = GicdRegister.find(write.offset(), write.size());
    if (register == null) {
      unknownAccesses++;
      return;
    }
    if (register.access() != Access.RW) {
      return;
    }
    int index = register.row().index(write.offset());
    switch (register) {
      case GICD_CTLR -> distributor.writeControl(write.value(), out);
      case GICD_IPRIORITYR -> writePriorities(write, out);
      case GICD_IROUTER -> writeRouter(index, write, out);
      case GICD_ICFGR -> {
        if (index / 2 < words) {
          int edges = ConfigBits.fromIcfgr(write.value());
          distributor.writeConfig(index / 2, 16 * (index % 2), edges, out);
        }
      }
      default -> {
        if (index < words) {
          writeBits(register, index, (int) write.value(), out);
        }
      }
    }
  }

  private void writeBits(GicdRegister register, int word, int bits, PeMailbox out) {
    switch (register) {
      case GICD_IGROUPR -> distributor.writeGroup(word, bits, out);
      case GICD_ISENABLER -> distributor.writeEnabled(word, bits, true, out);
      case GICD_ICENABLER -> distributor.writeEnabled(word, bits, false, out);
      case GICD_ISPENDR -> distributor.writePending(word, bits, true, out);
      case GICD_ICPENDR -> distributor.writePending(word, bits, false, out);
      case GICD_ISACTIVER -> distributor.writeActive(word, bits, true, true, out);
      case GICD_ICACTIVER -> distributor.writeActive(word, bits, false, true, out);
      default -> throw Invariant.violated("%s has no bit per interrupt", register);
    }
  }

  private void writePriorities(Write write, PeMailbox out) {
    int first = write.offset() - GicdRegister.GICD_IPRIORITYR.row().offset();
    for (int i = 0; i < write.size() && first + i < words * 32; i++) {
      distributor.writePriority(first + i, (int) (write.value() >>> (8 * i)) & 0xFF, out);
    }
  }

  private void writeRouter(int intid, Write write, PeMailbox out) {
    if (intid < words * 32) {
      long router =
          GicConstants.withPart(
              distributor.router(intid), write.offset() & 7, write.size(), write.value());
      distributor.writeRouter(intid, router, out);
    }
  }

  void read(Read read, PeMailbox out) {
    reads++;
    GicdRegister register = GicdRegister.find(read.offset(), read.size());
    if (register == null) {
      unknownAccesses++;
      Distributor.reply(read, 0, out);
      return;
    }
    int index = register.row().index(read.offset());
    switch (register) {
      case GICD_ISPENDR, GICD_ICPENDR, GICD_ISACTIVER, GICD_ICACTIVER -> {
        if (index < words) {
          distributor.settle(index, read, out);
        } else {
          Distributor.reply(read, 0, out);
        }
      }
      default -> Distributor.reply(read, value(register, index, read), out);
    }
  }

  /// Answers a read of pending or active state of a word of which nothing is lent.
  void replySettled(int word, Read read, PeMailbox out) {
    SpiBits spis = distributor.spis();
    boolean active = read.offset() >= GicdRegister.GICD_ISACTIVER.row().offset();
    Distributor.reply(read, Narrow.u32(active ? spis.active[word] : spis.pending(word)), out);
  }

  /// Value of a register that does not depend on what is lent.
  private long value(GicdRegister register, int index, Read read) {
    SpiBits spis = distributor.spis();
    return switch (register) {
      case GICD_CTLR -> distributor.control();
      case GICD_IGROUPR -> index < words ? Narrow.u32(spis.group[index]) : 0;
      case GICD_ISENABLER, GICD_ICENABLER -> index < words ? Narrow.u32(spis.enabled[index]) : 0;
      case GICD_ICFGR ->
          index / 2 < words ? ConfigBits.toIcfgr(spis.edge[index / 2] >>> (16 * (index % 2))) : 0;
      case GICD_IPRIORITYR -> priorities(read);
      case GICD_IROUTER ->
          index < words * 32
              ? GicConstants.part(distributor.router(index), read.offset() & 7, read.size())
              : 0;
      default -> GicConstants.gicd(read.offset(), read.size(), spiCount);
    };
  }

  private long priorities(Read read) {
    int first = read.offset() - GicdRegister.GICD_IPRIORITYR.row().offset();
    if (first >= words * 32) {
      return 0;
    }
    return read.size() == 1
        ? distributor.priorityOf(first)
        : GicPriority.word(distributor.priorities(), first);
  }
}
