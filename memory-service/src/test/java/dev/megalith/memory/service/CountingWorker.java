package dev.megalith.memory.service;

import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.WaitListener;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// A worker with one vCPU that adds to a word of guest RAM with plain loads and stores.
final class CountingWorker implements WaitListener {
  private final GuestRam ram;
  private final PageCache pages;
  private final AtomicLong polls = new AtomicLong();
  private volatile boolean running;

  CountingWorker(MemoryService memory, GuestRam ram) {
    this.ram = ram;
    EmbeddedPages transport = memory.join();
    this.pages = new PageCache(ram, transport, this);
    transport.serveRecalls(pages, this::quiesce);
  }

  void add(long pa, int additions) {
    running = true;
    for (int i = 0; i < additions; i++) {
      long offset = pages.acquireWrite(pa) - ram.baseAddress() + pa % GuestRam.PAGE_BYTES;
      long word = ram.basePa() + offset;
      long value = ram.read64(word);
      Thread.onSpinWait();
      ram.write64(word, value + 1);
      polls.incrementAndGet();
    }
    running = false;
  }

  @Override
  public void waiting() {
    running = false;
  }

  @Override
  public void resumed() {
    running = true;
  }

  private void quiesce() {
    long seen = polls.get();
    while (running && polls.get() == seen) {
      LockSupport.parkNanos(1_000);
    }
  }
}
