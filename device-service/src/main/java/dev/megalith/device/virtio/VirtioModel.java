package dev.megalith.device.virtio;

import dev.megalith.arch.base.Field;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The registers of a virtio device, whatever way a driver comes to them: negotiation, queues,
/// reset. Pure, for one thread at a time.
///
/// Queues are served elsewhere, by whoever asks for a [Session]. A reset that finds one under way
/// is done when that has ended; until then the status does not read as zero, and other writes do
/// nothing.
///
/// Spec: [VIRTIO] 2.1 "Device Status Field", 3.1 "Device Initialization".
public final class VirtioModel {
  /// No vector is mapped. [VIRTIO] 4.1.5.1.2 "MSI-X Vector Configuration".
  public static final int NO_VECTOR = 0xFFFF;

  static final Field STATUS_DRIVER_OK = Field.bit(2);
  static final Field STATUS_FEATURES_OK = Field.bit(3);
  static final Field STATUS_NEEDS_RESET = Field.bit(6);

  /// Acknowledge, driver, driver-ok, features-ok, failed: what a driver can set.
  private static final int STATUS_OF_DRIVER = 0x8F;

  private static final class Queue {
    private int size;
    private int vector = NO_VECTOR;
    private boolean enabled;
    private long descriptorsPa;
    private long driverPa;
    private long devicePa;
  }

  /// A queue that may be served, as long as `epoch` is the device's.
  public record Session(QueueLayout layout, long features, int epoch) {}

  private final VirtioDevice device;
  private final int vectors;
  private final Consumer<VirtioEffect> effects;
  private final long offered;
  private Queue[] queues;
  private int deviceFeatureSelect;
  private int driverFeatureSelect;
  private long accepted;
  private int status;
  private int queueSelect;
  private int configVector = NO_VECTOR;
  private boolean started;
  private boolean resetting;
  private int epoch;

  /// @param vectors how many MSI-X vectors the way to the driver has
  public VirtioModel(VirtioDevice device, int vectors, Consumer<VirtioEffect> effects) {
    this.device = device;
    this.vectors = vectors;
    this.effects = effects;
    this.offered = device.features() | VirtioFeature.COMMON;
    this.queues = freshQueues();
  }

  private Queue[] freshQueues() {
    Queue[] fresh = new Queue[device.queueCount()];
    for (int i = 0; i < fresh.length; i++) {
      fresh[i] = new Queue();
      fresh[i].size = device.queueSize();
    }
    return fresh;
  }

  // --- registers
  // ---------------------------------------------------------------------------------

  public long read(VirtioRegister register) {
    Queue queue = selected();
    return switch (register) {
      case DEVICE_FEATURE_SELECT -> deviceFeatureSelect & 0xFFFF_FFFFL;
      case DEVICE_FEATURE -> half(offered, deviceFeatureSelect);
      case DRIVER_FEATURE_SELECT -> driverFeatureSelect & 0xFFFF_FFFFL;
      case DRIVER_FEATURE -> half(accepted, driverFeatureSelect);
      case CONFIG_MSIX_VECTOR -> configVector;
      case NUM_QUEUES -> queues.length;
      case DEVICE_STATUS -> status;
      case CONFIG_GENERATION -> 0;
      case QUEUE_SELECT -> queueSelect;
      case QUEUE_NOTIFY_OFF -> queue == null ? 0 : queueSelect;
      case QUEUE_SIZE -> queue == null ? 0 : queue.size;
      case QUEUE_MSIX_VECTOR -> queue == null ? NO_VECTOR : queue.vector;
      case QUEUE_ENABLE -> queue != null && queue.enabled ? 1 : 0;
      case QUEUE_DESC -> queue == null ? 0 : queue.descriptorsPa;
      case QUEUE_DRIVER -> queue == null ? 0 : queue.driverPa;
      case QUEUE_DEVICE -> queue == null ? 0 : queue.devicePa;
    };
  }

  private static long half(long features, int select) {
    return switch (select) {
      case 0 -> features & 0xFFFF_FFFFL;
      case 1 -> features >>> 32;
      default -> 0;
    };
  }

  public void write(VirtioRegister register, long value) {
    if (resetting) {
      return;
    }
    switch (register) {
      case DEVICE_FEATURE_SELECT -> deviceFeatureSelect = (int) value;
      case DRIVER_FEATURE_SELECT -> driverFeatureSelect = (int) value;
      case DRIVER_FEATURE -> accept(value);
      case CONFIG_MSIX_VECTOR -> configVector = vector(value);
      case DEVICE_STATUS -> writeStatus((int) value & 0xFF);
      case QUEUE_SELECT -> queueSelect = (int) value & 0xFFFF;
      case QUEUE_SIZE, QUEUE_MSIX_VECTOR, QUEUE_ENABLE, QUEUE_DESC, QUEUE_DRIVER, QUEUE_DEVICE ->
          writeQueue(register, value);
      case DEVICE_FEATURE, NUM_QUEUES, CONFIG_GENERATION, QUEUE_NOTIFY_OFF -> {
        // Read-only.
      }
    }
  }

  private void accept(long value) {
    if (STATUS_FEATURES_OK.isSet(status)) {
      return;
    }
    switch (driverFeatureSelect) {
      case 0 -> accepted = (accepted & ~0xFFFF_FFFFL) | (value & 0xFFFF_FFFFL);
      case 1 -> accepted = (accepted & 0xFFFF_FFFFL) | value << 32;
      default -> {
        // There are no such features.
      }
    }
  }

  private void writeStatus(int value) {
    if (value == 0) {
      askReset();
      return;
    }
    int before = status;
    int next = (status & ~STATUS_OF_DRIVER) | (value & STATUS_OF_DRIVER);
    boolean agreed = (accepted & ~offered) == 0 && (accepted & VirtioFeature.VERSION_1) != 0;
    if (!STATUS_FEATURES_OK.isSet(before) && !agreed) {
      next = (int) STATUS_FEATURES_OK.set(next, 0);
    }
    status = next;
    started |= isLive();
    if (isLive() && !(STATUS_DRIVER_OK.isSet(before) && STATUS_FEATURES_OK.isSet(before))) {
      notifyAll(effects);
    }
  }

  private void writeQueue(VirtioRegister register, long value) {
    Queue queue = selected();
    if (queue == null) {
      return;
    }
    if (register == VirtioRegister.QUEUE_MSIX_VECTOR) {
      queue.vector = vector(value);
    } else if (!queue.enabled) {
      setUp(queue, register, value);
    }
  }

  private void setUp(Queue queue, VirtioRegister register, long value) {
    switch (register) {
      case QUEUE_SIZE -> {
        int size = (int) value & 0xFFFF;
        if (Integer.bitCount(size) == 1 && size <= device.queueSize()) {
          queue.size = size;
        }
      }
      case QUEUE_ENABLE -> queue.enabled = value == 1;
      case QUEUE_DESC -> queue.descriptorsPa = value;
      case QUEUE_DRIVER -> queue.driverPa = value;
      case QUEUE_DEVICE -> queue.devicePa = value;
      default -> {
        // No part of the set-up.
      }
    }
  }

  private int vector(long value) {
    int vector = (int) value & 0xFFFF;
    return vector < vectors ? vector : NO_VECTOR;
  }

  private @Nullable Queue selected() {
    return queueSelect < queues.length ? queues[queueSelect] : null;
  }

  /// The byte at an offset of the device-specific configuration; zero behind its end.
  public int configurationByte(int offset) {
    byte[] bytes = device.configuration();
    return offset < bytes.length ? bytes[offset] & 0xFF : 0;
  }

  // --- queues
  // ------------------------------------------------------------------------------------

  /// The driver says that there are requests in a queue.
  public void notify(int queue) {
    if (queue < queues.length && isLive()) {
      effects.accept(new VirtioEffect.Notified(queue));
    }
  }

  /// As if the driver had done so for each queue.
  public void notifyAll(Consumer<VirtioEffect> to) {
    for (int queue = 0; queue < queues.length && isLive(); queue++) {
      to.accept(new VirtioEffect.Notified(queue));
    }
  }

  private boolean isLive() {
    return STATUS_DRIVER_OK.isSet(status)
        && STATUS_FEATURES_OK.isSet(status)
        && !STATUS_NEEDS_RESET.isSet(status)
        && !resetting;
  }

  /// What it takes to serve a queue; null if it must not be served.
  public @Nullable Session session(int index) {
    Queue queue = queues[index];
    if (!isLive() || !queue.enabled) {
      return null;
    }
    return new Session(
        new QueueLayout(
            queue.size,
            queue.descriptorsPa,
            queue.driverPa,
            queue.devicePa,
            (accepted & VirtioFeature.EVENT_IDX) != 0,
            (accepted & VirtioFeature.INDIRECT_DESC) != 0),
        accepted,
        epoch);
  }

  /// Buffers of a queue were used, and the driver wants to know.
  public void used(int queue, Session session) {
    if (session.epoch() == epoch && isLive()) {
      effects.accept(new VirtioEffect.QueueInterrupt(queue));
    }
  }

  /// A queue is broken.
  public void broken(Session session) {
    if (session.epoch() == epoch && isLive()) {
      status = (int) STATUS_NEEDS_RESET.set(status, 1);
      effects.accept(new VirtioEffect.ConfigInterrupt());
    }
  }

  public int queueVector(int queue) {
    return queues[queue].vector;
  }

  public int configVector() {
    return configVector;
  }

  public VirtioDevice device() {
    return device;
  }

  // --- reset
  // -------------------------------------------------------------------------------------

  private void askReset() {
    if (started) {
      resetting = true;
      effects.accept(new VirtioEffect.ResetAsked());
    } else {
      reset();
    }
  }

  /// Nothing that was under way when a reset was asked for is any more.
  public void resetDone() {
    if (resetting) {
      reset();
    }
  }

  private void reset() {
    epoch++;
    started = false;
    resetting = false;
    status = 0;
    accepted = 0;
    deviceFeatureSelect = 0;
    driverFeatureSelect = 0;
    queueSelect = 0;
    configVector = NO_VECTOR;
    queues = freshQueues();
  }
}
