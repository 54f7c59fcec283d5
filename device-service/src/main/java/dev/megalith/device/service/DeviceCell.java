package dev.megalith.device.service;

import dev.megalith.device.bus.BusTarget;
import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.DeviceModel;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// One device: its model under its own lock, seen through accesses of any width.
///
/// Effects leave under the lock, so that lines change in the order of the accesses. Lock order: the
/// device's, then whatever the receiver of an effect takes; nothing there may come back.
class DeviceCell<M extends DeviceModel> implements BusTarget {
  private static final int WORD_BYTES = 4;

  protected final M model;
  protected final Consumer<DeviceEffect> effects;
  protected final ReentrantLock lock = new ReentrantLock();

  DeviceCell(M model, Consumer<DeviceEffect> effects) {
    this.model = model;
    this.effects = effects;
  }

  /// Does something other than a register access with the device.
  final void with(Consumer<M> action) {
    lock.lock();
    try {
      action.accept(model);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public final long read(long at, int sizeBytes) {
    int offset = (int) at;
    lock.lock();
    try {
      int inWord = offset % WORD_BYTES;
      long value = word(offset - inWord) >>> (8 * inWord);
      if (sizeBytes > WORD_BYTES) {
        return value | word(offset - inWord + WORD_BYTES) << 32;
      }
      return value & ((1L << (8 * sizeBytes)) - 1);
    } finally {
      lock.unlock();
    }
  }

  /// Narrow writes reach the register with zeroes around them: the peripheral bus has no byte
  /// lanes.
  @Override
  public final void write(long at, int sizeBytes, long value) {
    int offset = (int) at;
    lock.lock();
    try {
      int inWord = offset % WORD_BYTES;
      long narrow = sizeBytes < WORD_BYTES ? value & ((1L << (8 * sizeBytes)) - 1) : value;
      model.write(offset - inWord, (int) (narrow << (8 * inWord)), effects);
      if (sizeBytes > WORD_BYTES) {
        model.write(offset - inWord + WORD_BYTES, (int) (value >>> 32), effects);
      }
    } finally {
      lock.unlock();
    }
  }

  private long word(int offset) {
    long value = model.read(offset, effects) & 0xFFFF_FFFFL;
    afterRead(offset);
    return value;
  }

  /// Called with the lock held after the guest has read the register at `offset`.
  void afterRead(int offset) {}
}
