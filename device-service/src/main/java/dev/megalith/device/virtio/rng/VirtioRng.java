package dev.megalith.device.virtio.rng;

import dev.megalith.device.virtio.DescriptorChain;
import dev.megalith.device.virtio.VirtioDevice;
import java.util.function.Consumer;

/// A source of randomness, with one queue.
public final class VirtioRng implements VirtioDevice {
  /// More than a driver asks for; a longer buffer is filled in part, which it may be.
  static final int REQUEST_BYTES_MAX = 64 << 10;

  private static final int DEVICE_TYPE = 4;
  private static final int PCI_CLASS = 0xFF_0000;
  private static final int QUEUE_SIZE = 8;

  private final Consumer<byte[]> random;

  /// `random` fills arrays.
  public VirtioRng(Consumer<byte[]> random) {
    this.random = random;
  }

  @Override
  public int type() {
    return DEVICE_TYPE;
  }

  @Override
  public int pciClass() {
    return PCI_CLASS;
  }

  @Override
  public long features() {
    return 0;
  }

  @Override
  public int queueCount() {
    return 1;
  }

  @Override
  public int queueSize() {
    return QUEUE_SIZE;
  }

  @Override
  public byte[] configuration() {
    return new byte[0];
  }

  @Override
  public long serve(int queue, DescriptorChain request, long features) {
    byte[] bytes = new byte[(int) Math.min(request.writableBytes(), REQUEST_BYTES_MAX)];
    random.accept(bytes);
    request.write(0, bytes);
    return bytes.length;
  }
}
