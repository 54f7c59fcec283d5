package dev.megalith.device.pci;

import dev.megalith.arch.base.Field;
import java.util.function.Predicate;

/// The vectors of MSI-X: where each writes what, which are masked, and which wait for that to end.
///
/// Spec: [PCI] 6.8.2 "MSI-X Capability and Table Structures". Table and pending bits share one
/// range of memory.
public final class MsixTable implements Bar.Target {
  public static final int VECTORS_MAX = 128;
  public static final int SIZE_BYTES = 4096;
  static final int PENDING_OFFSET = 0x800;

  /// Message control: what a guest can change.
  static final int CONTROL_WRITABLE = 0xC000;

  private static final Field CONTROL_FUNCTION_MASK = Field.bit(14);
  private static final Field CONTROL_ENABLE = Field.bit(15);
  private static final int WORDS = 4;
  private static final int ADDRESS_LOW = 0;
  private static final int ADDRESS_HIGH = 1;
  private static final int DATUM = 2;
  private static final int CONTROL = 3;
  private static final int MASKED = 1;

  /// One message: a write of `datum` to an address.
  public record Message(long addressPa, int datum) {}

  private final int[] words;
  private final long[] pending = new long[VECTORS_MAX / Long.SIZE];
  private final int vectors;
  private final Predicate<Message> out;
  private int control;

  /// `out` sends a message, or says that the function must not send now.
  MsixTable(int vectors, Predicate<Message> out) {
    if (vectors < 1 || vectors > VECTORS_MAX) {
      throw new IllegalArgumentException(vectors + " vectors: 1 to " + VECTORS_MAX);
    }
    this.vectors = vectors;
    this.out = out;
    this.words = new int[vectors * WORDS];
    reset();
  }

  void reset() {
    control = 0;
    for (int vector = 0; vector < vectors; vector++) {
      words[vector * WORDS + CONTROL] = MASKED;
    }
    pending[0] = 0;
    pending[1] = 0;
  }

  public int vectors() {
    return vectors;
  }

  public boolean isEnabled() {
    return CONTROL_ENABLE.isSet(control);
  }

  /// The guest has written message control.
  void control(int value) {
    control = value;
    sendPending();
  }

  /// An interrupt of the function; remembered while it cannot be sent.
  public void fire(int vector) {
    if (vector < 0 || vector >= vectors || !isEnabled()) {
      return;
    }
    if (isMasked(vector) || !send(vector)) {
      pending[vector / Long.SIZE] |= 1L << vector;
    }
  }

  void sendPending() {
    for (int vector = 0; vector < vectors && isEnabled(); vector++) {
      long bit = 1L << vector;
      if ((pending[vector / Long.SIZE] & bit) != 0 && !isMasked(vector) && send(vector)) {
        pending[vector / Long.SIZE] &= ~bit;
      }
    }
  }

  private boolean send(int vector) {
    int at = vector * WORDS;
    long address = words[at + ADDRESS_LOW] & 0xFFFF_FFFCL | (long) words[at + ADDRESS_HIGH] << 32;
    return out.test(new Message(address, words[at + DATUM]));
  }

  private boolean isMasked(int vector) {
    return CONTROL_FUNCTION_MASK.isSet(control) || (words[vector * WORDS + CONTROL] & MASKED) != 0;
  }

  @Override
  public long read(int offset, int sizeBytes) {
    long value = word(offset / 4) & 0xFFFF_FFFFL;
    if (sizeBytes == Long.BYTES) {
      return value | (long) word(offset / 4 + 1) << 32;
    }
    long shifted = value >>> (8 * (offset % 4));
    return sizeBytes == 4 ? shifted : shifted & ((1L << (8 * sizeBytes)) - 1);
  }

  private int word(int index) {
    if (index < words.length) {
      return words[index];
    }
    int bits = index - PENDING_OFFSET / 4;
    boolean known = bits >= 0 && bits < VECTORS_MAX / Integer.SIZE;
    return known ? (int) (pending[bits / 2] >>> (Integer.SIZE * (bits % 2))) : 0;
  }

  /// Whole words only: what others do is not defined.
  @Override
  public void write(int offset, int sizeBytes, long value) {
    if (offset % 4 == 0 && sizeBytes >= 4) {
      store(offset / 4, (int) value);
      if (sizeBytes == Long.BYTES) {
        store(offset / 4 + 1, (int) (value >>> 32));
      }
      sendPending();
    }
  }

  private void store(int index, int value) {
    if (index < words.length) {
      words[index] = index % WORDS == CONTROL ? value & MASKED : value;
    }
  }
}
