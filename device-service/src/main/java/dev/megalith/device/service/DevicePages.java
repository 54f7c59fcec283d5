package dev.megalith.device.service;

import dev.megalith.guestmemory.PageUsers;
import dev.megalith.guestmemory.WaitListener;
import java.util.concurrent.locks.ReentrantLock;

/// Who uses pages in a device process: one access of devices to guest RAM at a time.
///
/// An access holds `use` from acquiring its page to its last byte, but not while it waits for the
/// page; so whoever holds `use` knows that no earlier access uses what was withdrawn before.
final class DevicePages implements PageUsers, WaitListener {
  private final ReentrantLock use = new ReentrantLock();

  /// Runs an access to guest RAM.
  void access(Runnable access) {
    use.lock();
    try {
      access.run();
    } finally {
      if (use.isHeldByCurrentThread()) { // Not after the machine's end while it waited.
        use.unlock();
      }
    }
  }

  @Override
  public void withdraw(long pa, boolean keepRead) {
    // Nothing is kept between accesses.
  }

  /// Whoever is in the middle of an access comes to its end.
  @Override
  @SuppressWarnings("LockNotBeforeTry") // nothing is done in between
  public void settle() {
    access(() -> {});
  }

  @Override
  public void waiting() {
    use.unlock();
  }

  @Override
  public void resumed() {
    use.lock();
  }
}
