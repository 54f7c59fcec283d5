package dev.megalith.device.service;

import dev.megalith.fabric.node.MemoryTarget;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.StoppedException;
import java.util.Arrays;

/// Coherent access to guest RAM for devices and for somebody outside, a page at a time.
final class DeviceMemory implements MemoryTarget {
  /// What one call may move.
  private static final int BYTES_MAX = 16 << 20;

  private final PageCache cache;
  private final DevicePages pages;

  DeviceMemory(PageCache cache, DevicePages pages) {
    this.cache = cache;
    this.pages = pages;
  }

  @Override
  public byte[] readMemory(long pa, int lengthBytes) throws RoleException {
    check(pa, lengthBytes);
    byte[] bytes = new byte[lengthBytes];
    for (int done = 0; done < lengthBytes; ) {
      int at = done;
      int part = bytesInPage(pa + at, lengthBytes - at);
      access(() -> {
        long _ = cache.acquireRead(pa + at, GuestRam.PAGE_BYTES);
        byte[] piece = new byte[part];
        cache.ram().copyOut(pa + at, piece);
        System.arraycopy(piece, 0, bytes, at, part);
      });
      done += part;
    }
    return bytes;
  }

  @Override
  public void writeMemory(long pa, byte[] bytes) throws RoleException {
    check(pa, bytes.length);
    for (int done = 0; done < bytes.length; ) {
      int at = done;
      int part = bytesInPage(pa + at, bytes.length - at);
      byte[] piece = Arrays.copyOfRange(bytes, at, at + part);
      access(() -> {
        long _ = cache.acquireWrite(pa + at, GuestRam.PAGE_BYTES);
        cache.ram().copyIn(pa + at, piece);
      });
      done += part;
    }
  }

  private void access(Runnable access) throws RoleException {
    try {
      pages.access(access);
    } catch (StoppedException e) {
      throw new RoleException("the machine ended during the access to its memory", e);
    }
  }

  private static int bytesInPage(long pa, int left) {
    return (int) Math.min(left, GuestRam.PAGE_BYTES - (pa & GuestRam.PAGE_BYTES - 1));
  }

  private void check(long pa, int lengthBytes) throws RoleException {
    if (lengthBytes < 0 || lengthBytes > BYTES_MAX) {
      throw new RoleException(lengthBytes + " bytes of memory: at most " + BYTES_MAX + " at once");
    }
    if (!cache.ram().contains(pa, lengthBytes)) {
      throw new RoleException(
          String.format("%d bytes at 0x%x are not all in guest RAM", lengthBytes, pa));
    }
  }
}
