package dev.megalith.memory.service;

import dev.megalith.fabric.link.Links;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.PageUsers;
import dev.megalith.guestmemory.WaitListener;
import dev.megalith.guestmemory.model.FarOperation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// A process that holds pages, with threads that behave as vCPUs do: each keeps addresses until it
/// polls.
final class HolderProcess implements PageUsers, WaitListener, AutoCloseable {
  /// One thread that uses pages.
  private static final class User {
    volatile boolean running = true;
    final AtomicLong polls = new AtomicLong();
  }

  private final ThreadLocal<User> current = ThreadLocal.withInitial(User::new);
  private final List<User> users = new CopyOnWriteArrayList<>();
  final GuestRam ram;
  final PageCache pages;

  HolderProcess(long basePa, long sizeBytes, Links links) throws IOException {
    ram = GuestRam.reserve(basePa, sizeBytes);
    pages =
        new PageCache(
            ram, links, this, this, System::nanoTime, Thread.ofPlatform().daemon().factory());
  }

  /// This thread uses pages from now on.
  void enter() {
    users.add(current.get());
  }

  /// From here on this thread uses no address that it took before.
  void poll() {
    current.get().polls.incrementAndGet();
  }

  void leave() {
    User user = current.get();
    user.running = false;
    users.remove(user);
    current.remove();
  }

  long load(long pa) {
    long _ = pages.acquireRead(pa, Long.BYTES);
    return ram.read64(pa);
  }

  void add(long pa, long value) {
    long _ = pages.acquireWrite(pa, Long.BYTES);
    synchronized (this) {
      ram.write64(pa, ram.read64(pa) + value);
    }
  }

  /// Adds at the home if that is better, and here otherwise.
  void addAtomic(long pa, long value) {
    if (pages.isFar(pa, Long.BYTES)) {
      long _ = pages.farAtomic(FarOperation.ADD, Long.BYTES, pa, value, 0);
    } else {
      add(pa, value);
    }
  }

  @Override
  public void waiting() {
    current.get().running = false;
  }

  @Override
  public void resumed() {
    current.get().running = true;
  }

  @Override
  public void withdraw(long pa, boolean keepRead) {}

  @Override
  public void settle() {
    for (User user : users) {
      long seen = user.polls.get();
      while (user.running && user.polls.get() == seen) {
        LockSupport.parkNanos(1_000);
      }
    }
  }

  @Override
  public void close() {
    pages.close();
    ram.close();
  }
}
