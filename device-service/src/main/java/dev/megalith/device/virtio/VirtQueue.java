package dev.megalith.device.virtio;

import dev.megalith.arch.base.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The device's end of a split virtqueue: takes requests out of guest RAM and puts them back. For
/// one thread.
///
/// The driver may write anything there at any time. Each descriptor is read once, each request has
/// at most as many buffers as the queue has entries, and all of them are in RAM: otherwise the
/// queue is broken, which the driver learns by DEVICE_NEEDS_RESET.
///
/// Spec: [VIRTIO] 2.7 "Split Virtqueues".
public final class VirtQueue {
  public static final int SIZE_MAX = 1024;

  private static final Field FLAG_NEXT = Field.bit(0);
  private static final Field FLAG_WRITE = Field.bit(1);
  private static final Field FLAG_INDIRECT = Field.bit(2);
  private static final Field AVAILABLE_NO_INTERRUPT = Field.bit(0);

  /// [VIRTIO] 2.7.5.2: a chain has at most 2^32 bytes.
  private static final long CHAIN_BYTES_MAX = 1L << 32;

  private static final int INDEX_MASK = 0xFFFF;

  /// What is next in the queue.
  public sealed interface Next {
    record Request(DescriptorChain chain) implements Next {}

    record Empty() implements Next {}

    /// The driver has broken a rule.
    record Broken(String why) implements Next {}
  }

  private final GuestMemory memory;
  private final QueueLayout layout;
  private final boolean inRam;

  /// Available entries taken and used entries put, modulo 2^16.
  private int taken;

  private int put;
  private int putAtSignal;

  public VirtQueue(GuestMemory memory, QueueLayout layout) {
    this.memory = memory;
    this.layout = layout;
    this.inRam = layout.isIn(memory);
  }

  /// The next request, if there is one.
  public Next next() {
    if (!inRam) {
      return new Next.Broken("the rings are not in RAM");
    }
    int available = read16(layout.driverPa() + 2);
    int waiting = (available - taken) & INDEX_MASK;
    if (waiting == 0) {
      return new Next.Empty();
    }
    if (waiting > layout.size()) {
      return new Next.Broken(waiting + " requests in a queue of " + layout.size());
    }
    int slot = taken & (layout.size() - 1);
    int head =
        read16(
            layout.driverPa()
                + QueueLayout.RING_HEADER_BYTES
                + (long) QueueLayout.AVAILABLE_BYTES * slot);
    taken = (taken + 1) & INDEX_MASK;
    return collect(head);
  }

  /// Asks to be told of the next request; true if one has come before the driver could know that.
  public boolean sleep() {
    if (layout.eventIndex()) {
      write16(layout.availableEventPa(), taken);
    }
    return read16(layout.driverPa() + 2) != taken;
  }

  /// Gives a request back with the number of bytes written to its buffers.
  public void complete(DescriptorChain chain, long writtenBytes) {
    int slot = put & (layout.size() - 1);
    long entry =
        layout.devicePa() + QueueLayout.RING_HEADER_BYTES + (long) QueueLayout.USED_BYTES * slot;
    memory.write(entry, buffer(8).putInt(chain.head()).putInt((int) writtenBytes).array());
    put = (put + 1) & INDEX_MASK;
    write16(layout.devicePa() + 2, put);
  }

  /// Whether the driver wants an interrupt for what was completed since the last one.
  public boolean wantsInterrupt() {
    if (!layout.eventIndex()) {
      return !AVAILABLE_NO_INTERRUPT.isSet(read16(layout.driverPa()));
    }
    int event = read16(layout.usedEventPa());
    int sinceEvent = (put - event - 1) & INDEX_MASK;
    int sinceSignal = (put - putAtSignal) & INDEX_MASK;
    putAtSignal = put;
    return sinceEvent < sinceSignal;
  }

  // --- chains
  // ------------------------------------------------------------------------------------

  private record Descriptor(long pa, long lengthBytes, int flags, int next) {
    static Descriptor of(ByteBuffer bytes) {
      return new Descriptor(
          bytes.getLong(),
          bytes.getInt() & 0xFFFF_FFFFL,
          bytes.getShort() & 0xFFFF,
          bytes.getShort() & 0xFFFF);
    }
  }

  /// A table of descriptors: the queue's, or one that a descriptor of it points to.
  private record Table(long pa, int entries, boolean nested) {}

  private Next collect(int head) {
    Table table = new Table(layout.descriptorsPa(), layout.size(), false);
    List<DescriptorChain.Segment> readable = new ArrayList<>();
    List<DescriptorChain.Segment> writable = new ArrayList<>();
    long total = 0;
    int index = head;
    while (true) {
      if (index >= table.entries()) {
        return new Next.Broken("descriptor " + index + " of " + table.entries());
      }
      Descriptor entry = descriptor(table, index);
      if (FLAG_INDIRECT.isSet(entry.flags())) {
        String wrong = wrongIndirect(table, entry);
        if (wrong != null) {
          return new Next.Broken(wrong);
        }
        table =
            new Table(entry.pa(), (int) (entry.lengthBytes() / QueueLayout.DESCRIPTOR_BYTES), true);
        index = 0;
        continue;
      }
      total += entry.lengthBytes();
      String wrong = wrongBuffer(entry, total, !writable.isEmpty());
      if (wrong != null) {
        return new Next.Broken(wrong);
      }
      (FLAG_WRITE.isSet(entry.flags()) ? writable : readable)
          .add(new DescriptorChain.Segment(entry.pa(), entry.lengthBytes()));
      if (!FLAG_NEXT.isSet(entry.flags())) {
        return new Next.Request(new DescriptorChain(memory, head, readable, writable));
      }
      if (readable.size() + writable.size() >= layout.size()) {
        return new Next.Broken("a request of more than " + layout.size() + " buffers");
      }
      index = entry.next();
    }
  }

  private Descriptor descriptor(Table table, int index) {
    long pa = table.pa() + (long) QueueLayout.DESCRIPTOR_BYTES * index;
    byte[] bytes = memory.read(pa, QueueLayout.DESCRIPTOR_BYTES);
    return Descriptor.of(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
  }

  private @Nullable String wrongIndirect(Table table, Descriptor entry) {
    if (!layout.indirect() || table.nested() || FLAG_NEXT.isSet(entry.flags())) {
      return "an indirect table where none may be";
    }
    long entries = entry.lengthBytes() / QueueLayout.DESCRIPTOR_BYTES;
    if (entry.lengthBytes() % QueueLayout.DESCRIPTOR_BYTES != 0
        || entries == 0
        || entries > layout.size()) {
      return "an indirect table of " + entry.lengthBytes() + " bytes";
    }
    return memory.contains(entry.pa(), entry.lengthBytes())
        ? null
        : String.format("an indirect table at 0x%x", entry.pa());
  }

  private @Nullable String wrongBuffer(Descriptor entry, long total, boolean afterWritable) {
    if (entry.lengthBytes() == 0 || total > CHAIN_BYTES_MAX) {
      return total + " bytes of buffers";
    }
    if (afterWritable && !FLAG_WRITE.isSet(entry.flags())) {
      return "a buffer to read behind one to write";
    }
    return memory.contains(entry.pa(), entry.lengthBytes())
        ? null
        : String.format("a buffer of %d bytes at 0x%x", entry.lengthBytes(), entry.pa());
  }

  // --- words of the rings
  // ------------------------------------------------------------------------

  private int read16(long pa) {
    byte[] bytes = memory.read(pa, 2);
    return (bytes[0] & 0xFF) | (bytes[1] & 0xFF) << 8;
  }

  private void write16(long pa, int value) {
    memory.write(pa, buffer(2).putShort((short) value).array());
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
