package dev.megalith.memory.model;

import static dev.megalith.guestmemory.model.PageMessage.NOBODY;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.Limits;
import dev.megalith.guestmemory.model.Contents;
import dev.megalith.guestmemory.model.PageMessage.Grant;
import dev.megalith.guestmemory.model.PageMessage.Recall;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.model.Version;
import dev.megalith.memory.model.DirectoryEffect.Keep;
import dev.megalith.memory.model.DirectoryEffect.PagesLost;
import dev.megalith.memory.model.DirectoryEffect.Send;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The directory entry of one unit: its holders, the request that is served, and those that wait.
///
/// One request is served at a time. It recalls what stands against it, from all holders at once,
/// and is done when the last of them has acknowledged. An owner sends the contents to the requester
/// itself; that is the grant.
final class UnitEntry {
  private final long unit;
  private int owner;
  private long sharers;
  private int version;

  /// Who was granted the unit by another holder, and with which version; else nobody.
  private int forwardedTo = NOBODY;

  private int forwardedVersion;
  private boolean shared;
  private @Nullable Request serving;
  private long acksMissing;
  private boolean forwards;
  private @Nullable Deque<Request> waiting;

  UnitEntry(long unit, int owner, int version) {
    this.unit = unit;
    this.owner = owner;
    this.version = version;
  }

  Holders holders() {
    return owner == NOBODY ? new Holders.Shared(sharers) : new Holders.Owned(owner);
  }

  int version() {
    return version;
  }

  /// Whether nothing is under way and no holder has more than permission to read.
  boolean isIdleAtHome() {
    return serving == null && owner == NOBODY;
  }

  boolean hasSharers() {
    return sharers != 0;
  }

  /// Whether several holders have read it at the same time.
  boolean isShared() {
    return shared;
  }

  void request(Request request, Consumer<DirectoryEffect> effects) {
    if (waiting == null) {
      waiting = new ArrayDeque<>(1);
    }
    Deque<Request> queue = waiting;
    if ((serving != null && request.isLike(serving)) || queue.stream().anyMatch(request::isLike)) {
      return;
    }
    Invariant.check(
        queue.size() <= Limits.PAGE_QUEUE_MAX,
        "%s: more than %d requests wait",
        Unit.text(unit),
        Limits.PAGE_QUEUE_MAX);
    queue.add(request);
    serveNext(effects);
  }

  void acknowledge(
      int holder, int ackVersion, boolean hasContents, Consumer<DirectoryEffect> effects) {
    if (ackVersion != version || serving == null || (acksMissing & bit(holder)) == 0) {
      return;
    }
    if (hasContents) {
      effects.accept(new Keep(unit));
    }
    settle(holder, effects);
  }

  void lose(int holder, Consumer<DirectoryEffect> effects) {
    if (waiting != null) {
      waiting.removeIf(request -> request.isBy(holder));
    }
    if (serving != null && serving.isBy(holder)) {
      serving = serving.withoutHolder();
    }
    sharers &= ~bit(holder);
    if (owner == holder) {
      effects.accept(new PagesLost(Unit.pageOf(unit), 1));
      owner = NOBODY;
      forwards = false;
    }
    if (serving != null) {
      settle(holder, effects);
    }
  }

  /// Grants an idle unit that nobody asked for along with another; whether that was possible.
  boolean offer(int holder, boolean exclusive, Consumer<DirectoryEffect> effects) {
    if (!isIdleAtHome() || (sharers & bit(holder)) != 0 || (exclusive && sharers != 0)) {
      return false;
    }
    version = Version.next(version);
    grant(holder, exclusive, Contents.HOME, effects);
    return true;
  }

  /// The holder has no more permission than the request that is served leaves it.
  private void settle(int holder, Consumer<DirectoryEffect> effects) {
    Request request = serving;
    if (request == null || (acksMissing & bit(holder)) == 0) {
      return;
    }
    acksMissing &= ~bit(holder);
    if (acksMissing == 0) {
      complete(request, effects);
      serveNext(effects);
    }
  }

  private void serveNext(Consumer<DirectoryEffect> effects) {
    while (serving == null && waiting != null) {
      Request request = waiting.poll();
      if (request == null) {
        waiting = null;
      } else if (!isSatisfied(request)) {
        serve(request, effects);
      }
    }
  }

  /// A grant that its holder did not know of when it asked has given it what it asked for.
  private boolean isSatisfied(Request request) {
    return switch (request.kind()) {
      case READ -> owner == request.holder() || (sharers & bit(request.holder())) != 0;
      case WRITE -> owner == request.holder();
      case HOME -> false;
    };
  }

  private void serve(Request request, Consumer<DirectoryEffect> effects) {
    serving = request;
    version = Version.next(version);
    acksMissing = against(request);
    forwards = owner != NOBODY && request.kind() != Request.Kind.HOME;
    if (acksMissing == 0) {
      complete(request, effects);
    } else {
      recall(request, effects);
    }
  }

  /// The holders who have more permission than the request can bear.
  private long against(Request request) {
    return switch (request.kind()) {
      case READ -> bit(owner);
      case WRITE -> (bit(owner) | sharers) & ~bit(request.holder());
      case HOME -> bit(owner) | sharers;
    };
  }

  private void recall(Request request, Consumer<DirectoryEffect> effects) {
    boolean reads = request.kind() == Request.Kind.READ;
    Permission keep = reads ? Permission.READ : Permission.NONE;
    boolean toHome = owner != NOBODY && request.kind() != Request.Kind.WRITE;
    int forwardTo = forwards ? request.holder() : NOBODY;
    for (long left = acksMissing; left != 0; left &= left - 1) {
      int holder = Long.numberOfTrailingZeros(left);
      int since = holder == forwardedTo ? forwardedVersion : Version.NONE;
      effects.accept(new Send(holder, new Recall(unit, keep, forwardTo, toHome, version, since)));
    }
  }

  private void complete(Request request, Consumer<DirectoryEffect> effects) {
    serving = null;
    if (request.holder() == NOBODY) {
      abandon(request, effects);
      return;
    }
    boolean writes = request.kind() == Request.Kind.WRITE;
    if (forwards) {
      forwarded(request.holder(), writes);
    } else {
      boolean exclusive = writes || (sharers == 0 && !shared);
      grant(request.holder(), exclusive, contents(request), effects);
    }
  }

  private void forwarded(int requester, boolean writes) {
    sharers = writes ? 0 : bit(owner) | bit(requester);
    owner = writes ? requester : NOBODY;
    shared |= !writes;
    forwardedTo = requester;
    forwardedVersion = version;
  }

  /// An upgrade moves no contents, unless those that the requester has may still be on their way.
  private Contents contents(Request request) {
    boolean listed = (sharers & bit(request.holder())) != 0;
    boolean here =
        request.holder() != forwardedTo
            || (request.have() != Version.NONE
                && !Version.isAfter(forwardedVersion, request.have()));
    return listed && here ? Contents.HELD : Contents.HOME;
  }

  private void grant(
      int holder, boolean exclusive, Contents contents, Consumer<DirectoryEffect> effects) {
    shared |= !exclusive && sharers != 0;
    sharers = exclusive ? 0 : sharers | bit(holder);
    owner = exclusive ? holder : NOBODY;
    Permission permission = exclusive ? Permission.WRITE : Permission.READ;
    effects.accept(new Send(holder, new Grant(unit, 1, permission, contents, version)));
  }

  /// The requester was lost while others gave the unit up for it.
  private void abandon(Request request, Consumer<DirectoryEffect> effects) {
    if (forwards && request.kind() == Request.Kind.WRITE) {
      effects.accept(new PagesLost(Unit.pageOf(unit), 1));
    }
    sharers = request.kind() == Request.Kind.READ ? sharers | bit(owner) : 0;
    owner = NOBODY;
  }

  private static long bit(int holder) {
    return holder == NOBODY ? 0 : 1L << holder;
  }
}
