package dev.megalith.device.virtio.blk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.megalith.device.virtio.FlatMemory;
import dev.megalith.device.virtio.QueueDriver;
import dev.megalith.device.virtio.RandomRings;
import dev.megalith.device.virtio.VirtioModel;
import dev.megalith.device.virtio.VirtioServer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Spec: [VIRTIO] 5.2.6.
class VirtioBlkTest {
  private static final int SIZE = 16;
  private static final int SECTORS = 64;
  private static final long HEADER = FlatMemory.BASE_PA + 0x1_0000;
  private static final long DATA = FlatMemory.BASE_PA + 0x2_0000;
  private static final long STATUS = FlatMemory.BASE_PA + 0x8_0000;
  private static final int UNTOUCHED = 0xAA;

  /// A disk in an array.
  private static final class ArrayStore implements BlockStore {
    private final byte[] bytes = new byte[SECTORS * 512];
    private boolean readOnly;
    private boolean ill;
    private int flushes;

    @Override
    public long sizeBytes() {
      return bytes.length;
    }

    @Override
    public boolean isReadOnly() {
      return readOnly;
    }

    @Override
    public String id() {
      return "a disk with a name that is too long";
    }

    @Override
    public void read(long position, byte[] into) throws IOException {
      check();
      System.arraycopy(bytes, (int) position, into, 0, into.length);
    }

    @Override
    public void write(long position, byte[] from) throws IOException {
      check();
      System.arraycopy(from, 0, bytes, (int) position, from.length);
    }

    @Override
    public void flush() throws IOException {
      check();
      flushes++;
    }

    private void check() throws IOException {
      if (ill) {
        throw new IOException("bad sector");
      }
    }
  }

  private final ArrayStore store = new ArrayStore();
  private final FlatMemory memory = new FlatMemory();
  private final QueueDriver driver = new QueueDriver(memory, SIZE);
  private final VirtioBlk disk = new VirtioBlk(store);
  private final VirtioServer server = new VirtioServer(disk, memory);

  private VirtioModel.Session session(long features) {
    return new VirtioModel.Session(driver.layout(false, true), features, 0);
  }

  /// Does a request with a data buffer in front of the status; says how long the device was in it.
  private int request(int type, long sector, int dataBytes, boolean toGuest) {
    memory.put32(HEADER, type);
    memory.put64(HEADER + 8, sector);
    memory.write(STATUS, new byte[] {(byte) UNTOUCHED});
    int head = driver.describe(HEADER, 16, QueueDriver.NEXT);
    if (dataBytes > 0) {
      int write = toGuest ? QueueDriver.WRITE : 0;
      driver.describe(DATA, dataBytes, QueueDriver.NEXT | write);
    }
    driver.describe(STATUS, 1, QueueDriver.WRITE);
    driver.offer(head);
    serve(VirtioBlk.FEATURE_FLUSH);
    return driver.used().getFirst().writtenBytes();
  }

  private VirtioServer.End serve(long features) {
    return server.serve(0, session(features), () -> true, () -> {});
  }

  private int status() {
    return memory.read(STATUS, 1)[0] & 0xFF;
  }

  @Test
  void configuration_tellsTheCapacityInSectors() {
    ByteBuffer bytes = ByteBuffer.wrap(disk.configuration()).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(SECTORS, bytes.getLong(0));
    assertEquals(254, bytes.getInt(12));
    assertEquals(512, bytes.getInt(20));
  }

  @Test
  void read_ofSectors_fillsTheBuffer() {
    Arrays.fill(store.bytes, 3 * 512, 5 * 512, (byte) 7);
    assertEquals(1025, request(VirtioBlk.TYPE_IN, 3, 1024, true));
    assertEquals(VirtioBlk.STATUS_OK, status());
    assertArrayEquals(Arrays.copyOfRange(store.bytes, 1536, 2560), memory.read(DATA, 1024));
  }

  @Test
  void write_ofSectors_isThereAndNotYetDurable() {
    memory.write(DATA, new byte[] {1, 2, 3});
    assertEquals(1, request(VirtioBlk.TYPE_OUT, 63, 512, false));
    assertEquals(VirtioBlk.STATUS_OK, status());
    assertEquals(2, store.bytes[63 * 512 + 1]);
    assertEquals(0, store.flushes);
  }

  @Test
  void write_byDriverWithoutFlush_isDurable() {
    memory.put32(HEADER, VirtioBlk.TYPE_OUT);
    int head = driver.describe(HEADER, 16, QueueDriver.NEXT);
    driver.describe(DATA, 512, QueueDriver.NEXT);
    driver.describe(STATUS, 1, QueueDriver.WRITE);
    driver.offer(head);
    assertEquals(VirtioServer.End.DONE, serve(0));
    assertEquals(1, store.flushes);
  }

  @Test
  void flush_reachesTheStore() {
    assertEquals(1, request(VirtioBlk.TYPE_FLUSH, 0, 0, false));
    assertEquals(VirtioBlk.STATUS_OK, status());
    assertEquals(1, store.flushes);
  }

  @Test
  void getId_isCutTo20Bytes() {
    assertEquals(21, request(VirtioBlk.TYPE_GET_ID, 0, 20, true));
    assertEquals(
        "a disk with a name t", new String(memory.read(DATA, 20), StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @CsvSource({"64, 512", "63, 1024", "-1, 512", "0, 511", "9223372036854775807, 1024"})
  void read_beyondTheDisk_isAnError(long sector, int bytes) {
    assertEquals(1, request(VirtioBlk.TYPE_IN, sector, bytes, true));
    assertEquals(VirtioBlk.STATUS_IOERR, status());
  }

  @Test
  void write_toReadOnlyDisk_isAnError() {
    store.readOnly = true;
    assertEquals(1, request(VirtioBlk.TYPE_OUT, 0, 512, false));
    assertEquals(VirtioBlk.STATUS_IOERR, status());
    assertEquals(VirtioBlk.FEATURE_RO, disk.features() & VirtioBlk.FEATURE_RO);
  }

  @Test
  void failure_ofTheStore_isAnError() {
    store.ill = true;
    assertEquals(1, request(VirtioBlk.TYPE_IN, 0, 512, true));
    assertEquals(VirtioBlk.STATUS_IOERR, status());
  }

  @Test
  void unknownType_isUnsupported() {
    assertEquals(1, request(99, 0, 512, true));
    assertEquals(VirtioBlk.STATUS_UNSUPP, status());
  }

  @Test
  void header_inPieces_isUnderstood() {
    memory.put32(HEADER, VirtioBlk.TYPE_GET_ID);
    int head = driver.describe(HEADER, 3, QueueDriver.NEXT);
    driver.describe(HEADER + 3, 13, QueueDriver.NEXT);
    driver.describe(DATA, 21, QueueDriver.WRITE);
    driver.offer(head);
    serve(0);
    assertEquals(List.of(new QueueDriver.Used(head, 21)), driver.used());
    assertEquals('a', memory.read(DATA, 1)[0]);
  }

  @Test
  void request_withoutRoomForTheStatus_isGivenBack() {
    int head = driver.describe(HEADER, 16, 0);
    driver.offer(head);
    serve(0);
    assertEquals(List.of(new QueueDriver.Used(head, 0)), driver.used());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void serve_ofRandomQueues_neverThrows(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      byte[] headers = new byte[4096];
      random.nextBytes(headers);
      memory.write(HEADER, headers);
      memory.put32(HEADER, random.nextInt(10));
      memory.put64(HEADER + 8, random.nextInt(SECTORS + 2));
      RandomRings.scatter(memory, random, SIZE);
      memory.put16(QueueDriver.DEVICE + 2, 0);
      memory.put64(QueueDriver.DESCRIPTORS + 16L * random.nextInt(SIZE), HEADER);
      VirtioServer fresh = new VirtioServer(disk, memory);
      assertNotNull(
          fresh.serve(
              0,
              new VirtioModel.Session(driver.layout(false, true), random.nextLong(), round),
              new Budget(4L * SIZE)::spend,
              () -> {}));
    }
  }

  /// Random writes can make the ring grow for ever.
  private static final class Budget {
    private long left;

    Budget(long left) {
      this.left = left;
    }

    boolean spend() {
      return left-- > 0;
    }
  }
}
