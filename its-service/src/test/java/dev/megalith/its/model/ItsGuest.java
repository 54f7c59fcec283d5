package dev.megalith.its.model;

import dev.megalith.arch.gic.GitsFields.Ctlr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A guest with 16 MiB of RAM and four PEs, which drives an ITS as Linux does.
final class ItsGuest implements ItsMemory {
  static final int PE_COUNT = 4;
  static final long RAM = 0x4000_0000L;
  static final long RAM_END = 0x4100_0000L;
  static final long QUEUE = RAM + 0x1_0000;
  static final long DEVICES = RAM + 0x2_0000;
  static final long COLLECTIONS = RAM + 0x3_0000;
  static final long LEVEL2 = RAM + 0x4_0000;

  /// Where the ITTs begin.
  static final long ITTS = RAM + 0x10_0000;

  static final int QUEUE_BYTES = 0x1000;
  static final int CTLR = 0x0000;
  static final int CBASER = 0x0080;
  static final int CWRITER = 0x0088;
  static final int CREADR = 0x0090;
  static final int BASER0 = 0x0100;
  static final int BASER1 = 0x0108;
  static final long VALID = 1L << 63;
  static final long INDIRECT = 1L << 62;

  final Its its = new Its(PE_COUNT, this, this::note);
  private final Map<Long, Long> words = new HashMap<>();
  private final List<ItsEffect> effects = new ArrayList<>();
  private int writeOffset;

  private void note(ItsEffect effect) {
    effects.add(effect);
  }

  /// Queue of one page, flat tables of one page each; enabled.
  ItsGuest start() {
    its.write(CBASER, 8, VALID | QUEUE);
    its.write(BASER0, 8, VALID | DEVICES);
    its.write(BASER1, 8, VALID | COLLECTIONS);
    its.write(CTLR, 4, 1);
    return this;
  }

  /// Disables and enables: what the ITS kept of the tables is gone.
  void restart() {
    its.write(CTLR, 4, 0);
    its.write(CTLR, 4, 1);
  }

  /// Queues a command and rings the bell.
  void command(long dw0, long dw1, long dw2, long dw3) {
    write(QUEUE + writeOffset, dw0);
    write(QUEUE + writeOffset + 8, dw1);
    write(QUEUE + writeOffset + 16, dw2);
    write(QUEUE + writeOffset + 24, dw3);
    writeOffset = (writeOffset + ItsCommand.BYTES) % QUEUE_BYTES;
    its.write(CWRITER, 8, writeOffset);
  }

  private static long device(int opcode, int deviceId) {
    return (long) deviceId << 32 | opcode;
  }

  static long ittOf(int deviceId) {
    return ITTS + deviceId * 0x1000L;
  }

  void mapd(int deviceId, int eventBits) {
    command(device(0x08, deviceId), eventBits - 1, VALID | ittOf(deviceId), 0);
  }

  void unmapDevice(int deviceId) {
    command(device(0x08, deviceId), 0, 0, 0);
  }

  void mapc(int icid, int pe) {
    command(0x09, 0, VALID | (long) pe << 16 | icid, 0);
  }

  void unmapCollection(int icid) {
    command(0x09, 0, icid, 0);
  }

  void mapti(int deviceId, int eventId, int intid, int icid) {
    command(device(0x0A, deviceId), (long) intid << 32 | eventId, icid, 0);
  }

  void mapi(int deviceId, int eventId, int icid) {
    command(device(0x0B, deviceId), eventId, icid, 0);
  }

  void movi(int deviceId, int eventId, int icid) {
    command(device(0x01, deviceId), eventId, icid, 0);
  }

  void movall(int from, int to) {
    command(0x0E, 0, (long) from << 16, (long) to << 16);
  }

  void interrupt(int deviceId, int eventId) {
    command(device(0x03, deviceId), eventId, 0, 0);
  }

  void clear(int deviceId, int eventId) {
    command(device(0x04, deviceId), eventId, 0, 0);
  }

  void inv(int deviceId, int eventId) {
    command(device(0x0C, deviceId), eventId, 0, 0);
  }

  void invall(int icid) {
    command(0x0D, 0, icid, 0);
  }

  void discard(int deviceId, int eventId) {
    command(device(0x0F, deviceId), eventId, 0, 0);
  }

  void sync(int pe) {
    command(0x05, 0, (long) pe << 16, 0);
  }

  /// Effects since the last call.
  List<ItsEffect> effects() {
    List<ItsEffect> taken = List.copyOf(effects);
    effects.clear();
    return taken;
  }

  /// What an MSI does.
  List<ItsEffect> msi(int deviceId, int eventId) {
    its.msi(deviceId, eventId);
    return effects();
  }

  long errors() {
    return its.counters().commandErrors();
  }

  /// The queue is empty.
  boolean isDone() {
    return its.read(CREADR, 8) == writeOffset && Ctlr.QUIESCENT.isSet(its.read(CTLR, 4));
  }

  @Override
  public boolean contains(long pa) {
    return pa >= RAM && pa <= RAM_END - 8;
  }

  @Override
  public long read(long pa) {
    return words.getOrDefault(inRam(pa), 0L);
  }

  @Override
  public void write(long pa, long value) {
    words.put(inRam(pa), value);
  }

  private long inRam(long pa) {
    if (!contains(pa) || pa % 8 != 0) {
      throw new AssertionError("access to 0x%x".formatted(pa));
    }
    return pa;
  }
}
