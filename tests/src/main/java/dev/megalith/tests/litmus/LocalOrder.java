package dev.megalith.tests.litmus;

import java.util.List;

/// What the instructions of a thread order by themselves, whatever is read: dependencies, barriers,
/// acquire and release of [ARM] B2.3.
final class LocalOrder {
  private final LitmusTest test;
  private final List<Event> events;

  LocalOrder(LitmusTest test, List<Event> events) {
    this.test = test;
    this.events = events;
  }

  Relation relation() {
    Relation relation = new Relation(events.size());
    for (Event a : events) {
      for (Event b : events) {
        if (ArmModel.isBefore(a, b) && (byDependency(a, b) || byBarrier(a, b))) {
          relation.add(a.id(), b.id());
        }
      }
    }
    return relation;
  }

  /// Whether `b` has its address or data from the read `a`.
  static boolean isDependency(List<Event> events, Event a, Event b) {
    return switch (b.dependency()) {
      case NONE, CONTROL, CONTROL_ISB -> false;
      case ADDRESS -> isLastReadBefore(events, a, b);
      case DATA -> b.write() && isLastReadBefore(events, a, b);
    };
  }

  private static boolean isLastReadBefore(List<Event> events, Event a, Event b) {
    return !a.write()
        && a.observed()
        && a.position() < b.position()
        && a.thread() == b.thread()
        && events.stream()
            .noneMatch(e ->
                e.observed()
                    && e.thread() == a.thread()
                    && e.position() > a.position()
                    && e.position() < b.position());
  }

  private boolean byDependency(Event a, Event b) {
    // addr | data
    if (isDependency(events, a, b)) {
      return true;
    }
    for (Event at : events) {
      boolean upToB = at.id() == b.id() || at.position() == b.position() || isBetween(a, at, b);
      if (at.thread() != b.thread() || !upToB || !isLastReadBefore(events, a, at)) {
        continue;
      }
      switch (at.dependency()) {
        case NONE, DATA -> {}
        // addr; po; [W]
        case ADDRESS -> {
          if (b.write() && at.position() < b.position()) {
            return true;
          }
        }
        // ctrl; [W]
        case CONTROL -> {
          if (b.write()) {
            return true;
          }
        }
        // ctrl; [ISB]; po; [R], and as above
        case CONTROL_ISB -> {
          return true;
        }
      }
    }
    // rmw
    return a.partner() == b.id();
  }

  private static boolean isBetween(Event a, Event at, Event b) {
    return at.position() > a.position() && at.position() < b.position();
  }

  private boolean byBarrier(Event a, Event b) {
    List<Step> steps = test.threads().get(a.thread());
    for (Step step : steps.subList(a.position(), b.position())) {
      boolean ordered =
          switch (step) {
            case Step.Access _ -> false;
            case Step.Fence fence ->
                switch (fence) {
                  case DMB, DSB -> true;
                  case DMB_LD -> !a.write();
                  case DMB_ST -> a.write() && b.write();
                };
          };
      if (ordered) {
        return true;
      }
    }
    // [L]; po; [A], [A|Q]; po, po; [L]
    return a.releases() && b.acquires(false)
        || a.acquires(true) && a.position() < b.position()
        || b.releases() && a.position() < b.position()
        || isAroundFullAtomic(a, b);
  }

  /// po; ([A]; amo; [L]); po
  private boolean isAroundFullAtomic(Event a, Event b) {
    return events.stream()
        .anyMatch(e ->
            e.thread() == a.thread()
                && isBetween(a, e, b)
                && e.partner() != Event.NONE
                && e.form().kind != Form.Kind.EXCLUSIVE
                && e.form().order == Form.Order.ACQUIRE
                && e.form().release);
  }
}
