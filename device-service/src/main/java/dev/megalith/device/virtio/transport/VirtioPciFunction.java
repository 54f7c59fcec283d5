package dev.megalith.device.virtio.transport;

import dev.megalith.device.bus.Access;
import dev.megalith.device.pci.Bar;
import dev.megalith.device.pci.MsixTable;
import dev.megalith.device.pci.PciFunction;
import dev.megalith.device.pci.PciIdentity;
import dev.megalith.device.virtio.VirtioDevice;
import dev.megalith.device.virtio.VirtioEffect;
import dev.megalith.device.virtio.VirtioModel;
import dev.megalith.device.virtio.VirtioRegister;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A virtio device as a PCI function, without the legacy interface. Pure, for one thread at a time.
///
/// ```
/// BAR 1   MSI-X, 4 KiB          BAR 4, 64-bit   +0      common configuration
/// one vector for the device,                    +0x1000 interrupt status
/// and one for each queue                        +0x2000 configuration of the device
///                                               +0x3000 notification, 4 bytes a queue
/// ```
///
/// Spec: [VIRTIO] 4.1 "Virtio Over PCI Bus".
public final class VirtioPciFunction extends PciFunction {
  private static final int VENDOR_ID = 0x1AF4;
  private static final int DEVICE_ID_BASE = 0x1040;
  private static final int SUBSYSTEM_ID = 0x1100;
  private static final int REVISION = 1;

  private static final int MSIX_BAR = 1;
  private static final int MODERN_BAR = 4;
  private static final int MODERN_BAR_BYTES = 0x4000;
  private static final int PART_BYTES = 0x1000;
  private static final int COMMON_PART = 0;
  private static final int ISR_PART = 1;
  private static final int DEVICE_PART = 2;
  private static final int NOTIFY_PART = 3;
  private static final int NOTIFY_BYTES = 4;

  private static final int CAPABILITY_VENDOR = 9;
  private static final int COMMON_CFG = 1;
  private static final int NOTIFY_CFG = 2;
  private static final int ISR_CFG = 3;
  private static final int DEVICE_CFG = 4;
  private static final int PCI_CFG = 5;
  private static final int CAPABILITY_BYTES = 16;

  private static final int ISR_QUEUE = 1;
  private static final int ISR_CONFIG = 2;

  private final VirtioModel model;
  private final MsixTable msix;
  private final Consumer<VirtioEffect> effects;
  private final int window;
  private int isr;

  /// `effects` takes [VirtioEffect.Notified] and [VirtioEffect.ResetAsked].
  public VirtioPciFunction(VirtioDevice device, Consumer<VirtioEffect> effects) {
    super(
        new PciIdentity(
            VENDOR_ID,
            DEVICE_ID_BASE + device.type(),
            REVISION,
            device.pciClass(),
            VENDOR_ID,
            SUBSYSTEM_ID));
    this.effects = effects;
    int vectors = device.queueCount() + 1;
    model = new VirtioModel(device, vectors, this::take);
    addInterruptPin();
    msix = addMsix(MSIX_BAR, vectors);
    addBar(new Bar(MODERN_BAR, MODERN_BAR_BYTES, true, new Modern()));
    addPart(COMMON_CFG, COMMON_PART, VirtioRegister.TOTAL_BYTES, 0);
    addPart(ISR_CFG, ISR_PART, 1, 0);
    addPart(DEVICE_CFG, DEVICE_PART, Math.max(NOTIFY_BYTES, device.configuration().length), 0);
    int notify = addPart(NOTIFY_CFG, NOTIFY_PART, NOTIFY_BYTES * device.queueCount(), NOTIFY_BYTES);
    config.set(notify + CAPABILITY_BYTES, 4, NOTIFY_BYTES);
    window = addPart(PCI_CFG, 0, 0, 4);
    config.set(window + 4, 1, 0);
    config.allow(window + 4, 1, 0xFF);
    config.allow(window + 8, 4, -1);
    config.allow(window + 12, 4, -1);
    config.allow(window + CAPABILITY_BYTES, 4, -1);
  }

  /// A capability that says where a part is; its offset.
  private int addPart(int type, int part, int lengthBytes, int extraBytes) {
    int bytes = CAPABILITY_BYTES + extraBytes;
    int at = config.addCapability(CAPABILITY_VENDOR, bytes);
    config.set(at + 2, 1, bytes);
    config.set(at + 3, 1, type);
    config.set(at + 4, 1, MODERN_BAR);
    config.set(at + 8, 4, part * PART_BYTES);
    config.set(at + 12, 4, lengthBytes);
    return at;
  }

  // --- for whoever serves the queues
  // -------------------------------------------------------------

  /// What it takes to serve a queue; null if it must not be served now.
  public VirtioModel.@Nullable Session session(int queue) {
    return isBusMaster() ? model.session(queue) : null;
  }

  public void used(int queue, VirtioModel.Session session) {
    model.used(queue, session);
  }

  public void broken(VirtioModel.Session session) {
    model.broken(session);
  }

  public void resetDone() {
    model.resetDone();
    forgetInterrupts();
  }

  private void forgetInterrupts() {
    isr = 0;
    drivePin(false);
  }

  @Override
  protected void becameBusMaster() {
    model.notifyAll(effects);
  }

  private void take(VirtioEffect effect) {
    switch (effect) {
      case VirtioEffect.QueueInterrupt(int queue) -> interrupt(model.queueVector(queue), ISR_QUEUE);
      case VirtioEffect.ConfigInterrupt() -> interrupt(model.configVector(), ISR_CONFIG);
      case VirtioEffect.Notified _, VirtioEffect.ResetAsked _ -> effects.accept(effect);
    }
  }

  private void interrupt(int vector, int reason) {
    if (usesMsix()) {
      msix.fire(vector);
    } else {
      isr |= reason;
      drivePin(true);
    }
  }

  // --- BAR 4
  // -------------------------------------------------------------------------------------

  private final class Modern implements Bar.Target {
    @Override
    public long read(int offset, int sizeBytes) {
      int inPart = offset % PART_BYTES;
      return switch (offset / PART_BYTES) {
        case COMMON_PART -> bytes(inPart, sizeBytes, VirtioPciFunction.this::commonByte);
        case ISR_PART -> inPart == 0 ? takeIsr() : 0;
        case DEVICE_PART -> bytes(inPart, sizeBytes, model::configurationByte);
        default -> 0;
      };
    }

    @Override
    public void write(int offset, int sizeBytes, long value) {
      int inPart = offset % PART_BYTES;
      switch (offset / PART_BYTES) {
        case COMMON_PART -> writeCommon(inPart, sizeBytes, value);
        case NOTIFY_PART -> model.notify(inPart / NOTIFY_BYTES);
        default -> {
          // Read-only.
        }
      }
    }
  }

  private interface ByteAt {
    int get(int offset);
  }

  private static long bytes(int offset, int sizeBytes, ByteAt source) {
    long value = 0;
    for (int i = 0; i < sizeBytes; i++) {
      value |= (long) source.get(offset + i) << (8 * i);
    }
    return value;
  }

  private int commonByte(int offset) {
    VirtioRegister register = VirtioRegister.at(offset);
    return register == null
        ? 0
        : (int) (model.read(register) >>> (8 * (offset - register.offset()))) & 0xFF;
  }

  /// Reading acknowledges.
  private int takeIsr() {
    int reasons = isr;
    forgetInterrupts();
    return reasons;
  }

  /// A write reaches one register after the other; what it leaves out of one keeps its value.
  private void writeCommon(int offset, int sizeBytes, long value) {
    int done = 0;
    while (done < sizeBytes) {
      VirtioRegister register = VirtioRegister.at(offset + done);
      if (register == null) {
        return;
      }
      int first = offset + done - register.offset();
      int count = Math.min(sizeBytes - done, register.sizeBytes() - first);
      long mask = count == Long.BYTES ? -1 : ((1L << (8 * count)) - 1) << (8 * first);
      long part = value >>> (8 * done) << (8 * first);
      if (register.access() != Access.RO) {
        model.write(register, (model.read(register) & ~mask) | (part & mask));
      }
      done += count;
    }
    if (model.read(VirtioRegister.DEVICE_STATUS) == 0) {
      forgetInterrupts();
    }
  }

  // --- BAR 4 through configuration space, [VIRTIO] 4.1.4.9
  // ------------------------------------------------------------

  @Override
  protected void beforeConfigRead(int offset, int sizeBytes) {
    if (touchesWindow(offset, sizeBytes)) {
      Bar.Target target = windowTarget();
      if (target != null) {
        int length = config.get(window + 12, 4);
        long value = target.read(config.get(window + 8, 4), length);
        config.set(window + CAPABILITY_BYTES, 4, (int) value);
      }
    }
  }

  @Override
  protected void afterConfigWrite(int offset, int sizeBytes) {
    if (touchesWindow(offset, sizeBytes)) {
      Bar.Target target = windowTarget();
      if (target != null) {
        int length = config.get(window + 12, 4);
        target.write(config.get(window + 8, 4), length, config.get(window + CAPABILITY_BYTES, 4));
      }
    }
  }

  private boolean touchesWindow(int offset, int sizeBytes) {
    int start = window + CAPABILITY_BYTES;
    return offset < start + 4 && offset + sizeBytes > start;
  }

  /// What the window shows, if the driver has described an access of 1, 2 or 4 bytes to it.
  private Bar.@Nullable Target windowTarget() {
    int length = config.get(window + 12, 4);
    int offset = config.get(window + 8, 4);
    Bar bar = bar(config.get(window + 4, 1));
    boolean sound =
        bar != null
            && (length == 1 || length == 2 || length == 4)
            && offset % length == 0
            && offset >= 0
            && offset <= bar.sizeBytes() - length;
    return sound && bar != null ? bar.target() : null;
  }
}
