package dev.megalith.memory.service;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.Limits;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageGrant;
import dev.megalith.guestmemory.PageState;
import dev.megalith.memory.model.Directory;
import dev.megalith.memory.model.DirectoryCommand;
import dev.megalith.memory.model.DirectoryEffect;
import dev.megalith.memory.model.DirectoryEffect.Grant;
import dev.megalith.memory.model.DirectoryEffect.PagesLost;
import dev.megalith.memory.model.DirectoryEffect.Recall;
import dev.megalith.memory.model.Holders;
import dev.megalith.memory.model.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/// The homes of all pages in the process of those who hold them: home and frame are the same
/// memory, so that permission moves and contents do not. Thread-safe.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `directory`, `holders` | under `lock` | under `lock` | plain |
///
/// Grants are given with `lock` held, which keeps them in order before a later recall; recalls wait
/// for vCPUs and run on the executor without it.
public final class MemoryService {
  private final GuestRam ram;
  private final Executor recalls;
  private final ReentrantLock lock = new ReentrantLock();
  private final Directory directory;
  private final List<EmbeddedPages> holders = new ArrayList<>();

  /// `recalls` must not be the threads that run vCPUs.
  public MemoryService(GuestRam ram, Executor recalls) {
    this.ram = ram;
    this.recalls = recalls;
    this.directory = new Directory(ram.pageCount());
  }

  /// A new holder of guest RAM: a worker, or a device that reads and writes it.
  public EmbeddedPages join() {
    lock.lock();
    try {
      Invariant.check(
          holders.size() < Limits.PAGE_HOLDERS_MAX,
          "more than %d holders of guest RAM",
          Limits.PAGE_HOLDERS_MAX);
      EmbeddedPages holder = new EmbeddedPages(this, holders.size());
      holders.add(holder);
      return holder;
    } finally {
      lock.unlock();
    }
  }

  /// Who holds the page of `pa` now.
  public Holders holders(long pa) {
    lock.lock();
    try {
      return directory.holders(page(pa));
    } finally {
      lock.unlock();
    }
  }

  /// Asks for a page: [EmbeddedPages#granted] is the answer.
  void acquire(int holder, long pa, boolean forWrite) {
    apply(
        forWrite
            ? new DirectoryCommand.AcquireWrite(holder, page(pa))
            : new DirectoryCommand.AcquireRead(holder, page(pa)));
  }

  private void apply(DirectoryCommand command) {
    lock.lock();
    try {
      directory.apply(command, this::perform);
    } finally {
      lock.unlock();
    }
  }

  private void perform(DirectoryEffect effect) {
    switch (effect) {
      case Grant grant -> holders.get(grant.worker()).granted(pageGrant(grant));
      case Recall recall -> recalls.execute(() -> recall(recall));
      case PagesLost(long firstPage, int pageCount) ->
          throw Invariant.violated(
              "%d pages from 0x%x were lost inside of one process", pageCount, address(firstPage));
    }
  }

  private void recall(Recall recall) {
    EmbeddedPages holder;
    lock.lock();
    try {
      holder = holders.get(recall.worker());
    } finally {
      lock.unlock();
    }
    holder.recall(address(recall.page()), state(recall.keep()));
    apply(new DirectoryCommand.RecallAck(recall.worker(), recall.page(), recall.version()));
  }

  private PageGrant pageGrant(Grant grant) {
    return new PageGrant(
        address(grant.page()),
        grant.forWrite(),
        address(grant.firstPage()),
        (long) grant.pageCount() * GuestRam.PAGE_BYTES,
        state(grant.permission()));
  }

  private static PageState state(Permission permission) {
    return switch (permission) {
      case NONE -> PageState.NONE;
      case READ -> PageState.READ;
      case WRITE -> PageState.WRITE;
    };
  }

  private long page(long pa) {
    return (pa - ram.basePa()) / GuestRam.PAGE_BYTES;
  }

  private long address(long page) {
    return ram.basePa() + page * GuestRam.PAGE_BYTES;
  }
}
