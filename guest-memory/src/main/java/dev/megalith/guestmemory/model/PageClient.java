package dev.megalith.guestmemory.model;

import dev.megalith.arch.base.Invariant;
import dev.megalith.guestmemory.model.ClientEffect.Schedule;
import dev.megalith.guestmemory.model.ClientEffect.TakeContents;
import dev.megalith.guestmemory.model.ClientEffect.ToHolder;
import dev.megalith.guestmemory.model.ClientEffect.ToHome;
import dev.megalith.guestmemory.model.ClientEffect.Wake;
import dev.megalith.guestmemory.model.ClientEffect.Withdraw;
import dev.megalith.guestmemory.model.PageMessage.Acquire;
import dev.megalith.guestmemory.model.PageMessage.Forward;
import dev.megalith.guestmemory.model.PageMessage.Grant;
import dev.megalith.guestmemory.model.PageMessage.Recall;
import dev.megalith.guestmemory.model.PageMessage.RecallAck;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One process's side of the coherence protocol: which units it holds, what it has asked for, and
/// which recalls must wait. Pure; one call at a time. docs/PROTOCOL.md tells the whole.
///
/// A recall waits until the grant that it takes back has arrived, until those whom that grant woke
/// have claimed, and until the hold window is over.
public final class PageClient {
  private final PageTable table;
  private final GrantTable grants;

  /// Unanswered misses by [#key].
  private final Map<Long, Miss> misses = new HashMap<>();

  /// By page: how many answered misses have waiters that did not claim yet.
  private final Map<Long, Integer> unclaimed = new HashMap<>();

  private final Map<Long, Far> fars = new HashMap<>();
  private long lastTag;
  private final Map<Long, Recall> deferred = new LinkedHashMap<>();

  public PageClient(PageTable table) {
    this.table = table;
    this.grants = new GrantTable(table.pageCount());
  }

  /// The member that is the home of `page`, of so many.
  public static int member(long page, int memberCount) {
    return (int) (page / GrantTable.PIECE_PAGES % memberCount);
  }

  private static long key(long unit, boolean write) {
    return unit << 1 | (write ? 1 : 0);
  }

  /// A thread needs permission: what it waits for, [#claim]s later, or null if permission is there.
  public @Nullable Miss join(Access access, Consumer<ClientEffect> effects) {
    Miss miss = null;
    if (!table.isSplit(access.page()) || access.isWhole()) {
      long unit = Unit.page(access.page());
      if (permission(unit).compareTo(access.needed()) < 0) {
        long named = access.isWhole() ? unit : Unit.block(access.page(), access.firstBlock());
        miss = ask(unit, named, access.write(), effects);
      }
    } else {
      for (int block = access.lastBlock(); block >= access.firstBlock(); block--) {
        long unit = Unit.block(access.page(), block);
        if (permission(unit).compareTo(access.needed()) < 0) {
          miss = ask(unit, unit, access.write(), effects);
        }
      }
    }
    if (miss != null) {
      miss.join();
    }
    return miss;
  }

  /// The miss of the unit, for which the home is asked once.
  private Miss ask(long unit, long named, boolean write, Consumer<ClientEffect> effects) {
    Miss miss = misses.get(key(unit, true));
    if (miss == null && !write) {
      miss = misses.get(key(unit, false));
    }
    if (miss == null) {
      miss = new Miss(unit, write);
      misses.put(key(unit, write), miss);
      int have = permission(unit) == Permission.NONE ? Version.NONE : grants.version(unit);
      effects.accept(new ToHome(Unit.pageOf(unit), new Acquire(named, write, have)));
    }
    return miss;
  }

  /// A thread that waited has its address now, or is about to ask again.
  public void claim(Miss miss, long nowNanos, Consumer<ClientEffect> effects) {
    if (!miss.claim() || !miss.isAnswered()) {
      return;
    }
    long page = Unit.pageOf(miss.unit());
    int left = unclaimed.merge(page, -1, Integer::sum);
    if (left == 0) {
      unclaimed.remove(page);
      scheduleDeferred(page, nowNanos, effects);
    }
  }

  /// A thread wants the home to do an atomic on aligned bytes of a page.
  public Far far(
      FarOperation operation,
      long page,
      int offset,
      int sizeBytes,
      long operand,
      long expected,
      Consumer<ClientEffect> effects) {
    long tag = ++lastTag;
    Far far =
        new Far(
            new PageMessage.FarAtomic(
                Unit.page(page), tag, operation, offset, sizeBytes, operand, expected));
    fars.put(tag, far);
    effects.accept(new ToHome(page, far.request()));
    return far;
  }

  public void receive(PageMessage message, long nowNanos, Consumer<ClientEffect> effects) {
    switch (message) {
      case Grant grant -> receiveGrant(grant, nowNanos, effects);
      case Forward(long unit, Permission permission, int version) ->
          receiveForward(unit, permission, version, nowNanos, effects);
      case Recall recall -> receiveRecall(recall, nowNanos, effects);
      case PageMessage.FarResult result -> receiveFarResult(result, effects);
      case Acquire _, RecallAck _, PageMessage.FarAtomic _, PageMessage.Calm _ ->
          throw Invariant.violated("a holder got %s, which is for homes", message);
    }
  }

  private void receiveFarResult(PageMessage.FarResult result, Consumer<ClientEffect> effects) {
    Far far = fars.remove(result.tag());
    if (far == null) {
      return;
    }
    far.answer(result.old());
    effects.accept(new ClientEffect.WakeFar(far));
    long page = Unit.pageOf(result.unit());
    if (!result.split() && table.isSplit(page) && table.holdsNoBlock(page)) {
      merge(page);
    }
  }

  private void receiveGrant(Grant grant, long nowNanos, Consumer<ClientEffect> effects) {
    if (grant.pageCount() > 1) {
      receivePiece(grant, nowNanos, effects);
      return;
    }
    long unit = grant.unit();
    if (!Version.isAfter(grant.version(), grants.version(unit))) {
      return;
    }
    boolean held = permission(unit) != Permission.NONE;
    switch (grant.contents()) {
      case ZERO -> effects.accept(new ClientEffect.Clear(unit));
      case HELD -> Invariant.check(held, "%s is not held: %s", Unit.text(unit), grant);
      case HOME -> {
        if (!held) {
          effects.accept(new TakeContents(unit));
        }
      }
    }
    granted(unit, grant.permission(), grant.version(), nowNanos, effects);
  }

  private void receiveForward(
      long unit,
      Permission permission,
      int version,
      long nowNanos,
      Consumer<ClientEffect> effects) {
    if (!Version.isAfter(version, grants.version(unit))) {
      return;
    }
    if (permission(unit) == Permission.NONE) {
      effects.accept(new TakeContents(unit));
    }
    granted(unit, permission, version, nowNanos, effects);
  }

  private void receivePiece(Grant grant, long nowNanos, Consumer<ClientEffect> effects) {
    long first = Unit.pageOf(grant.unit());
    if (grants.version(grant.unit()) != Version.NONE) {
      return;
    }
    grants.grantedPiece(first, grant.version(), micros(nowNanos));
    for (int i = 0; i < grant.pageCount(); i++) {
      table.set(Unit.page(first + i), grant.permission());
    }
    answer(miss -> isWithin(miss, first, grant.pageCount()), effects);
  }

  private static boolean isWithin(Miss miss, long firstPage, int pageCount) {
    long page = Unit.pageOf(miss.unit());
    return page >= firstPage && page < firstPage + pageCount;
  }

  private void granted(
      long unit,
      Permission permission,
      int version,
      long nowNanos,
      Consumer<ClientEffect> effects) {
    long page = Unit.pageOf(unit);
    boolean falls = Unit.isBlock(unit) && !table.isSplit(page);
    if (falls) {
      Invariant.check(
          permission(Unit.page(page)) == Permission.NONE,
          "%s was granted, the whole page is held",
          Unit.text(unit));
      grants.split(page);
      table.split(page);
    } else if (!Unit.isBlock(unit) && table.isSplit(page)) {
      Invariant.check(
          table.holdsNoBlock(page), "%s was granted, a block of it is held", Unit.text(unit));
      merge(page);
    }
    grants.granted(unit, version, micros(nowNanos));
    table.set(unit, permission);
    answer(miss -> isServed(miss, unit, permission, falls), effects);
    scheduleDeferred(page, nowNanos, effects);
  }

  /// Whether the miss has what it waits for, or must ask again because its page fell into blocks.
  private static boolean isServed(Miss miss, long unit, Permission permission, boolean falls) {
    if (Unit.pageOf(miss.unit()) != Unit.pageOf(unit)) {
      return false;
    }
    boolean enough = permission == Permission.WRITE || !miss.write();
    boolean covered = !Unit.isBlock(unit) || miss.unit() == unit;
    return (covered && enough) || (falls && !Unit.isBlock(miss.unit()));
  }

  private void answer(Predicate<Miss> served, Consumer<ClientEffect> effects) {
    for (Iterator<Miss> all = misses.values().iterator(); all.hasNext(); ) {
      Miss miss = all.next();
      if (served.test(miss)) {
        all.remove();
        miss.answer();
        if (miss.waiterCount() > 0) {
          unclaimed.merge(Unit.pageOf(miss.unit()), 1, Integer::sum);
          effects.accept(new Wake(miss));
        }
      }
    }
  }

  /// The page is whole again; nothing of it is here.
  private void merge(long page) {
    grants.merge(page);
    table.merge(page);
  }

  private void receiveRecall(Recall recall, long nowNanos, Consumer<ClientEffect> effects) {
    long unit = recall.unit();
    Recall other = deferred.get(unit);
    if (recall.equals(other) || !Version.isAfter(recall.version(), grants.version(unit))) {
      return;
    }
    Invariant.check(other == null, "%s is recalled twice", Unit.text(unit));
    if (microsUntilReady(recall, nowNanos) == 0) {
      withdraw(recall, nowNanos, effects);
      return;
    }
    deferred.put(unit, recall);
    scheduleDeferred(Unit.pageOf(unit), nowNanos, effects);
  }

  /// Microseconds until the recall may be done; [Integer#MAX_VALUE] while an event must come first.
  private int microsUntilReady(Recall recall, long nowNanos) {
    long unit = recall.unit();
    boolean early =
        recall.since() != Version.NONE && Version.isAfter(recall.since(), grants.version(unit));
    if (early || unclaimed.containsKey(Unit.pageOf(unit))) {
      return Integer.MAX_VALUE;
    }
    return grants.holdMicros(unit, micros(nowNanos));
  }

  private void scheduleDeferred(long page, long nowNanos, Consumer<ClientEffect> effects) {
    for (Recall recall : deferred.values()) {
      int micros = microsUntilReady(recall, nowNanos);
      if (Unit.pageOf(recall.unit()) == page && micros != Integer.MAX_VALUE) {
        effects.accept(new Schedule(micros));
      }
    }
  }

  /// Does the recalls whose time has come; microseconds until the next, or [Integer#MAX_VALUE].
  public int tick(long nowNanos, Consumer<ClientEffect> effects) {
    int next = Integer.MAX_VALUE;
    for (Iterator<Recall> all = deferred.values().iterator(); all.hasNext(); ) {
      Recall recall = all.next();
      int micros = microsUntilReady(recall, nowNanos);
      if (micros == 0) {
        all.remove();
        withdraw(recall, nowNanos, effects);
      } else {
        next = Math.min(next, micros);
      }
    }
    return next;
  }

  private void withdraw(Recall recall, long nowNanos, Consumer<ClientEffect> effects) {
    long unit = recall.unit();
    Invariant.check(
        permission(unit).compareTo(recall.keep()) > 0,
        "%s is held for %s: %s",
        Unit.text(unit),
        permission(unit),
        recall);
    table.set(unit, recall.keep());
    grants.withdrawn(unit, recall.version(), micros(nowNanos));
    effects.accept(new Withdraw(recall));
  }

  /// The last use of what was withdrawn is over.
  public static void settled(Recall recall, Consumer<ClientEffect> effects) {
    long unit = recall.unit();
    if (recall.forwardTo() != PageMessage.NOBODY) {
      Permission given = recall.keep() == Permission.READ ? Permission.READ : Permission.WRITE;
      effects.accept(new ToHolder(recall.forwardTo(), new Forward(unit, given, recall.version())));
    }
    effects.accept(
        new ToHome(Unit.pageOf(unit), new RecallAck(unit, recall.version(), recall.toHome())));
  }

  /// What this process may do with the unit.
  public Permission permission(long unit) {
    return table.permission(unit);
  }

  /// The version of the unit's last grant or recall here.
  public int version(long unit) {
    return grants.version(unit);
  }

  private static int micros(long nanos) {
    return (int) (nanos / 1000);
  }
}
