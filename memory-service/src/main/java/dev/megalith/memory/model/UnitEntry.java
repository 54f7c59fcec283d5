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
import org.jspecify.annotations.Nullable;

/// The directory entry of one unit: its holders, the request that is served, and those that wait.
///
/// One request is served at a time. It recalls what stands against it, from all holders at once,
/// and is done when the last of them has acknowledged. An owner sends the contents to the requester
/// itself; that is the grant.
final class UnitEntry {
  private final PageEntry page;
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

  /// Null as long as nobody had to give the unit up for somebody else.
  private @Nullable Contention contention;

  UnitEntry(PageEntry page, long unit, int owner, int version) {
    this.page = page;
    this.unit = unit;
    this.owner = owner;
    this.version = version;
  }

  long unit() {
    return unit;
  }

  Holders holders() {
    return owner == NOBODY ? new Holders.Shared(sharers) : new Holders.Owned(owner);
  }

  int version() {
    return version;
  }

  /// Whether writers alternate all the time.
  boolean isFierce(SplitPolicy policy, long nowNanos) {
    return contention != null && contention.isFierce(policy, nowNanos);
  }

  /// Whether one holder alone keeps doing atomics here, so that it had better have the unit.
  boolean isFarFromOneAlone() {
    return contention != null && contention.isFarFromOneAlone();
  }

  /// Whether nothing is under way and no holder has more than permission to read.
  boolean isIdleAtHome() {
    return serving == null && owner == NOBODY && (waiting == null || waiting.isEmpty());
  }

  void request(Request request, Turn turn) {
    if (waiting == null) {
      waiting = new ArrayDeque<>(1);
    }
    Deque<Request> queue = waiting;
    if ((serving != null && request.isLike(serving)) || queue.stream().anyMatch(request::isLike)) {
      return;
    }
    Invariant.check(
        queue.size() < Limits.PAGE_QUEUE_MAX,
        "%s: more than %d requests wait",
        Unit.text(unit),
        Limits.PAGE_QUEUE_MAX);
    queue.add(request);
    serveNext(turn);
  }

  void acknowledge(int holder, int ackVersion, boolean hasContents, Turn turn) {
    if (ackVersion != version || serving == null || (acksMissing & bit(holder)) == 0) {
      return;
    }
    if (hasContents) {
      turn.emit(new Keep(unit));
    }
    settle(holder, turn);
  }

  void lose(int holder, Turn turn) {
    if (waiting != null) {
      waiting.removeIf(request -> request.isBy(holder));
    }
    if (serving != null && serving.isBy(holder)) {
      serving = serving.withoutHolder();
    }
    sharers &= ~bit(holder);
    if (owner == holder) {
      turn.emit(new PagesLost(Unit.pageOf(unit), 1));
      owner = NOBODY;
      forwards = false;
    }
    if (serving != null) {
      settle(holder, turn);
    }
  }

  /// Grants an idle unit that nobody asked for along with another; whether that was possible.
  boolean offer(int holder, boolean exclusive, Turn turn) {
    if (!isIdleAtHome() || (sharers & bit(holder)) != 0 || (exclusive && sharers != 0)) {
      return false;
    }
    version = Version.next(version);
    grant(holder, exclusive, Contents.HOME, turn);
    return true;
  }

  /// The holder has no more permission than the request that is served leaves it.
  private void settle(int holder, Turn turn) {
    Request request = serving;
    if (request == null || (acksMissing & bit(holder)) == 0) {
      return;
    }
    acksMissing &= ~bit(holder);
    if (acksMissing == 0) {
      complete(request, turn);
      serveNext(turn);
    }
  }

  private void serveNext(Turn turn) {
    while (serving == null && waiting != null) {
      Request request = waiting.poll();
      if (request == null) {
        waiting = null;
      } else if (!isSatisfied(request)) {
        serve(request, turn);
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

  private void serve(Request asked, Turn turn) {
    if (contention == null && (against(asked) != 0 || asked.far() != null)) {
      contention = new Contention();
    }
    Request request =
        contention == null
            ? asked
            : contention.taken(asked, owner != NOBODY, page.policy(), turn.nowNanos());
    serving = request;
    version = Version.next(version);
    acksMissing = against(request);
    forwards = owner != NOBODY && request.kind() != Request.Kind.HOME;
    if (acksMissing == 0) {
      complete(request, turn);
    } else {
      recall(request, turn);
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

  private void recall(Request request, Turn turn) {
    boolean reads = request.kind() == Request.Kind.READ;
    Permission keep = reads ? Permission.READ : Permission.NONE;
    boolean toHome = owner != NOBODY && request.kind() != Request.Kind.WRITE;
    int forwardTo = forwards ? request.holder() : NOBODY;
    for (long left = acksMissing; left != 0; left &= left - 1) {
      int holder = Long.numberOfTrailingZeros(left);
      int since = holder == forwardedTo ? forwardedVersion : Version.NONE;
      turn.emit(new Send(holder, new Recall(unit, keep, forwardTo, toHome, version, since)));
    }
  }

  private void complete(Request request, Turn turn) {
    serving = null;
    if (request.kind() == Request.Kind.HOME) {
      owner = NOBODY;
      sharers = 0;
      page.atHome(this, request, turn);
      return;
    }
    if (request.holder() == NOBODY) {
      abandon(request, turn);
      return;
    }
    boolean writes = request.kind() == Request.Kind.WRITE;
    if (forwards) {
      forwarded(request.holder(), writes);
    } else {
      boolean exclusive = writes || (sharers == 0 && !shared && !page.isAmongShared());
      grant(request.holder(), exclusive, contents(request), turn);
    }
  }

  private void markShared() {
    if (!shared) {
      shared = true;
      page.countShared(this);
    }
  }

  private void forwarded(int requester, boolean writes) {
    sharers = writes ? 0 : bit(owner) | bit(requester);
    owner = writes ? requester : NOBODY;
    if (!writes) {
      markShared();
    }
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

  private void grant(int holder, boolean exclusive, Contents contents, Turn turn) {
    if (!exclusive && sharers != 0) {
      markShared();
    }
    sharers = exclusive ? 0 : sharers | bit(holder);
    owner = exclusive ? holder : NOBODY;
    Permission permission = exclusive ? Permission.WRITE : Permission.READ;
    turn.emit(new Send(holder, new Grant(unit, 1, permission, contents, version)));
  }

  /// The requester was lost while others gave the unit up for it.
  private void abandon(Request request, Turn turn) {
    if (forwards && request.kind() == Request.Kind.WRITE) {
      turn.emit(new PagesLost(Unit.pageOf(unit), 1));
    }
    sharers = request.kind() == Request.Kind.READ ? sharers | bit(owner) : 0;
    owner = NOBODY;
  }

  private static long bit(int holder) {
    return holder == NOBODY ? 0 : 1L << holder;
  }
}
