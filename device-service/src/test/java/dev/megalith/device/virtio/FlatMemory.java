package dev.megalith.device.virtio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Guest RAM of 1 MiB; an access outside of it is the test's failure.
public final class FlatMemory implements GuestMemory {
  public static final long BASE_PA = 0x4000_0000;
  public static final int BYTES = 1 << 20;

  private final ByteBuffer ram = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);

  @Override
  public boolean contains(long pa, long lengthBytes) {
    long offset = pa - BASE_PA;
    return offset >= 0 && offset <= BYTES && lengthBytes <= BYTES - offset;
  }

  @Override
  public byte[] read(long pa, int lengthBytes) {
    byte[] bytes = new byte[lengthBytes];
    ram.get(at(pa), bytes);
    return bytes;
  }

  @Override
  public void write(long pa, byte[] bytes) {
    ram.put(at(pa), bytes);
  }

  public int get16(long pa) {
    return ram.getShort(at(pa)) & 0xFFFF;
  }

  public void put16(long pa, int value) {
    ram.putShort(at(pa), (short) value);
  }

  public int get32(long pa) {
    return ram.getInt(at(pa));
  }

  public void put32(long pa, int value) {
    ram.putInt(at(pa), value);
  }

  public void put64(long pa, long value) {
    ram.putLong(at(pa), value);
  }

  private static int at(long pa) {
    return (int) (pa - BASE_PA);
  }
}
