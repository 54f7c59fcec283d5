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

  /// By unit: answered misses that somebody has not claimed yet.
  private final Map<Long, Integer> unclaimed = new HashMap<>();

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

  /// A thread needs the page: what it waits for, [#claim]s later, or null if permission is there.
  public @Nullable Miss join(long page, boolean write, Consumer<ClientEffect> effects) {
    long unit = Unit.page(page);
    if (permission(unit).compareTo(write ? Permission.WRITE : Permission.READ) >= 0) {
      return null;
    }
    Miss miss = misses.get(key(unit, true));
    if (miss == null && !write) {
      miss = misses.get(key(unit, false));
    }
    if (miss == null) {
      miss = new Miss(unit, write);
      misses.put(key(unit, write), miss);
      int have = permission(unit) == Permission.NONE ? Version.NONE : grants.version(unit);
      effects.accept(new ToHome(page, new Acquire(unit, write, false, have)));
    }
    miss.join();
    return miss;
  }

  /// A thread that waited has its address now, or is about to ask again.
  public void claim(Miss miss, long nowNanos, Consumer<ClientEffect> effects) {
    if (!miss.claim() || !miss.isAnswered()) {
      return;
    }
    int left = unclaimed.merge(miss.unit(), -1, Integer::sum);
    if (left == 0) {
      unclaimed.remove(miss.unit());
      scheduleDeferred(miss.unit(), nowNanos, effects);
    }
  }

  public void receive(PageMessage message, long nowNanos, Consumer<ClientEffect> effects) {
    switch (message) {
      case Grant grant -> receiveGrant(grant, nowNanos, effects);
      case Forward(long unit, Permission permission, int version) ->
          receiveForward(unit, permission, version, nowNanos, effects);
      case Recall recall -> receiveRecall(recall, nowNanos, effects);
      case PageMessage.FarResult _ -> throw Invariant.violated("far result, nothing was asked");
      case Acquire _, RecallAck _, PageMessage.FarAtomic _ ->
          throw Invariant.violated("a holder got %s, which is for homes", message);
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
      table.set((int) first + i, PageTable.code(grant.permission()));
    }
    for (Iterator<Miss> all = misses.values().iterator(); all.hasNext(); ) {
      Miss miss = all.next();
      long page = Unit.pageOf(miss.unit());
      if (page >= first && page < first + grant.pageCount()) {
        all.remove();
        answer(miss, effects);
      }
    }
  }

  private void granted(
      long unit,
      Permission permission,
      int version,
      long nowNanos,
      Consumer<ClientEffect> effects) {
    grants.granted(unit, version, micros(nowNanos));
    setPermission(unit, permission);
    answer(misses.remove(key(unit, false)), effects);
    if (permission == Permission.WRITE) {
      answer(misses.remove(key(unit, true)), effects);
    }
    scheduleDeferred(unit, nowNanos, effects);
  }

  private void answer(@Nullable Miss miss, Consumer<ClientEffect> effects) {
    if (miss == null) {
      return;
    }
    miss.answer();
    if (miss.waiterCount() > 0) {
      unclaimed.merge(miss.unit(), 1, Integer::sum);
      effects.accept(new Wake(miss));
    }
  }

  private void receiveRecall(Recall recall, long nowNanos, Consumer<ClientEffect> effects) {
    long unit = recall.unit();
    if (!Version.isAfter(recall.version(), grants.version(unit))) {
      return;
    }
    if (microsUntilReady(recall, nowNanos) == 0) {
      withdraw(recall, nowNanos, effects);
      return;
    }
    Recall other = deferred.put(unit, recall);
    Invariant.check(other == null || other.equals(recall), "%s is recalled twice", Unit.text(unit));
    scheduleDeferred(unit, nowNanos, effects);
  }

  /// Microseconds until the recall may be done; [Integer#MAX_VALUE] while an event must come first.
  private int microsUntilReady(Recall recall, long nowNanos) {
    long unit = recall.unit();
    boolean early =
        recall.since() != Version.NONE && Version.isAfter(recall.since(), grants.version(unit));
    if (early || unclaimed.containsKey(unit)) {
      return Integer.MAX_VALUE;
    }
    return grants.holdMicros(unit, micros(nowNanos));
  }

  private void scheduleDeferred(long unit, long nowNanos, Consumer<ClientEffect> effects) {
    Recall recall = deferred.get(unit);
    if (recall != null) {
      int micros = microsUntilReady(recall, nowNanos);
      if (micros != Integer.MAX_VALUE) {
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
    setPermission(unit, recall.keep());
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
    return table.permission((int) Unit.pageOf(unit));
  }

  /// The version of the unit's last grant or recall here.
  public int version(long unit) {
    return grants.version(unit);
  }

  private void setPermission(long unit, Permission permission) {
    table.set((int) Unit.pageOf(unit), PageTable.code(permission));
  }

  private static int micros(long nanos) {
    return (int) (nanos / 1000);
  }
}
