package dev.megalith.memory.service;

import dev.megalith.fabric.link.Links;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.PageUsers;
import dev.megalith.guestmemory.WaitListener;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// A process that holds pages, with threads that behave as vCPUs do: each keeps addresses until it
/// polls.
final class Process implements PageUsers, WaitListener, AutoCloseable {
  /// One thread that uses pages.
  static final class User {
    volatile boolean running;
    final AtomicLong polls = new AtomicLong();

    /// From here on it uses no address that it took before.
    void poll() {
      polls.incrementAndGet();
    }
  }

  private final ThreadLocal<User> current = new ThreadLocal<>();
  private final List<User> users = new CopyOnWriteArrayList<>();
  final GuestRam ram;
  final PageCache pages;

  Process(long basePa, long sizeBytes, Links links) throws IOException {
    ram = GuestRam.reserve(basePa, sizeBytes);
    pages =
        new PageCache(
            ram, links, this, this, System::nanoTime, Thread.ofPlatform().daemon().factory());
  }

  /// This thread uses pages from now on.
  User enter() {
    User user = new User();
    user.running = true;
    current.set(user);
    users.add(user);
    return user;
  }

  void leave(User user) {
    user.running = false;
    users.remove(user);
    current.remove();
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
