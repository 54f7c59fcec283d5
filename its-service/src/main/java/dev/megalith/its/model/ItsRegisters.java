package dev.megalith.its.model;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.Access;
import dev.megalith.arch.gic.GicConstants;
import dev.megalith.arch.gic.GitsFields;
import dev.megalith.arch.gic.GitsFields.Baser;
import dev.megalith.arch.gic.GitsFields.Cbaser;
import dev.megalith.arch.gic.GitsFields.Ctlr;
import dev.megalith.arch.gic.GitsRegister;

/// The registers of the control frame, without what their writes set going.
///
/// As in KVM: Enabled stays clear while the queue, the device table or the collection table is not
/// valid; where they lie cannot be changed while it is set.
final class ItsRegisters {
  private static final int DEVICES = 0;
  private static final int COLLECTIONS = 1;
  private static final long DEVICE_FIXED = Baser.fixed(Baser.TYPE_DEVICE);
  private static final long COLLECTION_FIXED = Baser.fixed(Baser.TYPE_COLLECTION);

  private boolean enabled;
  private long cbaser;
  private int writeOffset;
  private int readOffset;
  private long deviceBaser = DEVICE_FIXED;
  private long collectionBaser = COLLECTION_FIXED;

  boolean isEnabled() {
    return enabled;
  }

  long deviceBaser() {
    return deviceBaser;
  }

  long collectionBaser() {
    return collectionBaser;
  }

  boolean hasCommands() {
    return enabled && readOffset != writeOffset;
  }

  /// Where the next command lies.
  long commandPa() {
    return Cbaser.address(cbaser) + readOffset;
  }

  void advance() {
    readOffset = (readOffset + ItsCommand.BYTES) % Cbaser.sizeBytes(cbaser);
  }

  /// `busy`: a command waits for the answer of a redistributor.
  long read(GitsRegister register, int offset, int size, boolean busy) {
    int part = (offset - register.row().offset()) % register.row().stride();
    long value =
        switch (register) {
          case GITS_CTLR ->
              Ctlr.ENABLED.of(enabled ? 1 : 0) | Ctlr.QUIESCENT.of(busy || hasCommands() ? 0 : 1);
          case GITS_CBASER -> cbaser;
          case GITS_CWRITER -> writeOffset;
          case GITS_CREADR -> readOffset;
          case GITS_BASER -> baser(register.row().index(offset));
          default -> register.access() == Access.CONSTANT ? register.row().reset() : 0;
        };
    return GicConstants.part(value, part, size);
  }

  private long baser(int index) {
    return switch (index) {
      case DEVICES -> deviceBaser;
      case COLLECTIONS -> collectionBaser;
      default -> 0;
    };
  }

  void write(GitsRegister register, int offset, int size, long value) {
    if (register.access() != Access.RW) {
      return;
    }
    int part = (offset - register.row().offset()) % register.row().stride();
    switch (register) {
      case GITS_CTLR -> enabled = Ctlr.ENABLED.isSet(value) && isReady();
      case GITS_CBASER -> writeCbaser(GicConstants.withPart(cbaser, part, size, value));
      case GITS_CWRITER -> writeCwriter(GicConstants.withPart(writeOffset, part, size, value));
      case GITS_BASER -> writeBaser(register.row().index(offset), part, size, value);
      default -> throw Invariant.violated("%s is writable, but not written", register);
    }
  }

  private boolean isReady() {
    return Cbaser.VALID.isSet(cbaser)
        && Baser.VALID.isSet(deviceBaser)
        && Baser.VALID.isSet(collectionBaser);
  }

  private void writeCbaser(long value) {
    if (!enabled) {
      cbaser = value & Cbaser.WRITABLE;
      readOffset = 0;
      writeOffset = 0;
    }
  }

  /// An offset behind the queue is ignored. Bit 0 (Retry) has no effect, because nothing stalls.
  private void writeCwriter(long value) {
    int offset = GitsFields.QUEUE_OFFSET.getInt(value) * ItsCommand.BYTES;
    if (offset < Cbaser.sizeBytes(cbaser)) {
      writeOffset = offset;
    }
  }

  private void writeBaser(int index, int part, int size, long value) {
    if (enabled) {
      return;
    }
    long merged = GicConstants.withPart(baser(index), part, size, value);
    if (index == DEVICES) {
      deviceBaser = DEVICE_FIXED | (merged & (Baser.WRITABLE | Baser.INDIRECT.mask()));
    } else if (index == COLLECTIONS) {
      collectionBaser = COLLECTION_FIXED | (merged & Baser.WRITABLE);
    }
  }
}
