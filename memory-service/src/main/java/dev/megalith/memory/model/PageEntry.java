package dev.megalith.memory.model;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.Limits;
import dev.megalith.memory.model.DirectoryEffect.Grant;
import dev.megalith.memory.model.DirectoryEffect.PagesLost;
import dev.megalith.memory.model.DirectoryEffect.Recall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The directory entry of one page: its holders, the request that is served, and those that wait.
///
/// One request is served at a time. It recalls what stands against it, from all holders at once,
/// and is granted when the last of them has acknowledged.
final class PageEntry {
  private static final int NOBODY = DirectoryEffect.NOBODY;

  /// `worker` is [DirectoryEffect#NOBODY] once it is lost.
  private record Request(int worker, boolean forWrite) {}

  private final long page;
  private int owner = NOBODY;
  private long sharers;
  private long version;
  private @Nullable Request serving;
  private long acksMissing;
  private int recalledOwner = NOBODY;
  private final Deque<Request> waiting = new ArrayDeque<>(1);

  /// A page that `owner` got with the piece around it.
  PageEntry(long page, int owner, long version) {
    this.page = page;
    this.owner = owner;
    this.version = version;
  }

  Holders holders() {
    return owner == NOBODY ? new Holders.Shared(sharers) : new Holders.Owned(owner);
  }

  void acquire(int worker, boolean forWrite, Consumer<DirectoryEffect> effects) {
    Request request = new Request(worker, forWrite);
    if (request.equals(serving) || waiting.contains(request)) {
      return;
    }
    Invariant.check(
        waiting.size() < Limits.PAGE_QUEUE_MAX,
        "page 0x%x: more than %d requests wait",
        page,
        Limits.PAGE_QUEUE_MAX);
    waiting.add(request);
    serveNext(effects);
  }

  void acknowledge(int worker, long ackVersion, Consumer<DirectoryEffect> effects) {
    if (ackVersion == version) {
      settle(worker, effects);
    }
  }

  void release(int worker) {
    sharers &= ~bit(worker);
    if (owner == worker) {
      owner = NOBODY;
    }
  }

  void lose(int worker, Consumer<DirectoryEffect> effects) {
    waiting.removeIf(request -> request.worker() == worker);
    if (serving != null && serving.worker() == worker) {
      serving = new Request(NOBODY, serving.forWrite());
    }
    if (owner == worker) {
      effects.accept(new PagesLost(page, 1));
    }
    release(worker);
    settle(worker, effects);
  }

  /// The worker has no more permission than the request that is served leaves it.
  private void settle(int worker, Consumer<DirectoryEffect> effects) {
    Request request = serving;
    if (request == null || (acksMissing & bit(worker)) == 0) {
      return;
    }
    acksMissing &= ~bit(worker);
    if (acksMissing == 0) {
      complete(request, effects);
      serveNext(effects);
    }
  }

  private void serveNext(Consumer<DirectoryEffect> effects) {
    while (serving == null && !waiting.isEmpty()) {
      Request request = waiting.remove();
      serving = request;
      version++;
      acksMissing = against(request);
      recalledOwner = acksMissing == 0 ? NOBODY : owner;
      if (acksMissing == 0) {
        complete(request, effects);
      } else {
        recall(request, effects);
      }
    }
  }

  /// The holders who have more permission than the request can bear.
  private long against(Request request) {
    if (owner != NOBODY) {
      return bit(owner) & ~bit(request.worker());
    }
    return request.forWrite() ? sharers & ~bit(request.worker()) : 0;
  }

  private void recall(Request request, Consumer<DirectoryEffect> effects) {
    Permission keep = request.forWrite() ? Permission.NONE : Permission.READ;
    int forwardTo = recalledOwner == NOBODY ? NOBODY : request.worker();
    for (long left = acksMissing; left != 0; left &= left - 1) {
      int holder = Long.numberOfTrailingZeros(left);
      effects.accept(new Recall(holder, page, keep, forwardTo, version));
    }
  }

  private void complete(Request request, Consumer<DirectoryEffect> effects) {
    boolean forwarded = recalledOwner != NOBODY && owner == recalledOwner;
    serving = null;
    recalledOwner = NOBODY;
    if (request.worker() == NOBODY) {
      abandon(request, forwarded, effects);
      return;
    }
    long self = bit(request.worker());
    boolean held = owner == request.worker() || (sharers & self) != 0;
    if (owner != request.worker()) {
      long readers = forwarded ? bit(owner) : sharers;
      owner = request.forWrite() ? request.worker() : NOBODY;
      sharers = request.forWrite() ? 0 : readers | self;
    }
    effects.accept(
        new Grant(
            request.worker(),
            page,
            request.forWrite(),
            page,
            1,
            owner == request.worker() ? Permission.WRITE : Permission.READ,
            held ? Contents.HELD : forwarded ? Contents.FORWARDED : Contents.HOME,
            version));
  }

  /// The requester was lost while others gave the page up for it.
  private void abandon(Request request, boolean forwarded, Consumer<DirectoryEffect> effects) {
    if (forwarded && request.forWrite()) {
      effects.accept(new PagesLost(page, 1));
    }
    sharers = request.forWrite() ? 0 : forwarded ? bit(owner) : sharers;
    owner = NOBODY;
  }

  private static long bit(int worker) {
    return worker == NOBODY ? 0 : 1L << worker;
  }
}
