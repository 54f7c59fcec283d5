package dev.megalith.device.virtio.blk;

import dev.megalith.device.virtio.DescriptorChain;
import dev.megalith.device.virtio.VirtioDevice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A disk of 512-byte sectors, with one queue.
///
/// A driver that did not take FLUSH gets a write-through disk: each write is durable when it is
/// done.
public final class VirtioBlk implements VirtioDevice {
  public static final int SECTOR_BYTES = 512;
  static final long FEATURE_SEG_MAX = 1L << 2;
  static final long FEATURE_RO = 1L << 5;
  static final long FEATURE_BLK_SIZE = 1L << 6;
  static final long FEATURE_FLUSH = 1L << 9;

  static final int TYPE_IN = 0;
  static final int TYPE_OUT = 1;
  static final int TYPE_FLUSH = 4;
  static final int TYPE_GET_ID = 8;

  static final int STATUS_OK = 0;
  static final int STATUS_IOERR = 1;
  static final int STATUS_UNSUPP = 2;

  static final int HEADER_BYTES = 16;
  static final int ID_BYTES = 20;

  private static final int DEVICE_TYPE = 2;
  private static final int PCI_CLASS = 0x01_0000;
  private static final int QUEUE_SIZE = 256;
  private static final int CONFIGURATION_BYTES = 36;
  private static final int SEG_MAX_OFFSET = 12;
  private static final int BLK_SIZE_OFFSET = 20;

  /// Header and status take a buffer each.
  private static final int SEGMENTS_MAX = QUEUE_SIZE - 2;

  /// So much is moved at once, however long a request is.
  private static final int PIECE_BYTES = 256 << 10;

  private final BlockStore store;
  private final byte[] configuration;

  public VirtioBlk(BlockStore store) {
    this.store = store;
    this.configuration =
        ByteBuffer.allocate(CONFIGURATION_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(0, store.sizeBytes() / SECTOR_BYTES)
            .putInt(SEG_MAX_OFFSET, SEGMENTS_MAX)
            .putInt(BLK_SIZE_OFFSET, SECTOR_BYTES)
            .array();
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
    return FEATURE_SEG_MAX
        | FEATURE_BLK_SIZE
        | FEATURE_FLUSH
        | (store.isReadOnly() ? FEATURE_RO : 0);
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
    return configuration;
  }

  /// Spec: [VIRTIO] 5.2.6 "Device Operation". The status is the last byte that can be written.
  @Override
  public long serve(int queue, DescriptorChain request, long features) {
    long room = request.writableBytes() - 1;
    if (room < 0) {
      return 0; // There is no place to say anything.
    }
    ByteBuffer header =
        ByteBuffer.wrap(request.read(0, HEADER_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    Result result = Result.of(STATUS_IOERR);
    if (header.remaining() == HEADER_BYTES) {
      try {
        result = execute(request, header.getInt(0), header.getLong(8), room, features);
      } catch (IOException e) {
        // The guest learns it by the status.
      }
    }
    request.write(room, new byte[] {(byte) result.status()});
    return result.writtenBytes() + 1;
  }

  /// What to say, and how much was written in front of it.
  private record Result(int status, long writtenBytes) {
    static Result of(int status) {
      return new Result(status, 0);
    }
  }

  private Result execute(DescriptorChain request, int type, long sector, long room, long features)
      throws IOException {
    return switch (type) {
      case TYPE_IN -> read(request, sector, room);
      case TYPE_OUT -> write(request, sector, features);
      case TYPE_FLUSH -> {
        store.flush();
        yield Result.of(STATUS_OK);
      }
      case TYPE_GET_ID -> identify(request, room);
      default -> Result.of(STATUS_UNSUPP);
    };
  }

  private Result read(DescriptorChain request, long sector, long length) throws IOException {
    if (!isInside(sector, length)) {
      return Result.of(STATUS_IOERR);
    }
    for (long done = 0; done < length; done += PIECE_BYTES) {
      byte[] piece = new byte[(int) Math.min(PIECE_BYTES, length - done)];
      store.read(sector * SECTOR_BYTES + done, piece);
      request.write(done, piece);
    }
    return new Result(STATUS_OK, length);
  }

  private Result write(DescriptorChain request, long sector, long features) throws IOException {
    long length = request.readableBytes() - HEADER_BYTES;
    if (store.isReadOnly() || !isInside(sector, length)) {
      return Result.of(STATUS_IOERR);
    }
    for (long done = 0; done < length; done += PIECE_BYTES) {
      int count = (int) Math.min(PIECE_BYTES, length - done);
      store.write(sector * SECTOR_BYTES + done, request.read(HEADER_BYTES + done, count));
    }
    if ((features & FEATURE_FLUSH) == 0) {
      store.flush();
    }
    return Result.of(STATUS_OK);
  }

  private Result identify(DescriptorChain request, long room) {
    int length = (int) Math.min(room, ID_BYTES);
    request.write(0, Arrays.copyOf(store.id().getBytes(StandardCharsets.US_ASCII), length));
    return new Result(STATUS_OK, length);
  }

  /// Whether whole sectors of the disk are meant. `sector` is the guest's, unsigned.
  private boolean isInside(long sector, long length) {
    long sectors = store.sizeBytes() / SECTOR_BYTES;
    return length % SECTOR_BYTES == 0
        && Long.compareUnsigned(sector, sectors) <= 0
        && length / SECTOR_BYTES <= sectors - sector;
  }
}
