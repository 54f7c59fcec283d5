package dev.megalith.tests.litmus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which outcomes of a test the Arm memory model allows, found by trying all executions.
///
/// The model is that of [ARM] B2.3 "Definition of the Arm memory model", in the names of its formal
/// text: an execution is a choice of *reads-from* (rf) and *coherence order* (co); *from-reads*
/// (fr) follows. It is allowed if
///
/// - **internal**: po-loc, rf, co and fr have no cycle: each location is coherent;
/// - **atomic**: no write of another event comes between the two of an atomic;
/// - **external**: *ordered-before* has no cycle. It is made of *observed-by* (rfe, coe, fre),
///   *dependency-ordered-before*, *atomic-ordered-before* and *barrier-ordered-before*.
///
/// Where editions differ, what is common to all counts: an outcome that this class forbids is
/// forbidden by each of them.
final class ArmModel {
  private final LitmusTest test;
  private final List<Event> events;
  private final List<Event> reads = new ArrayList<>();
  private final List<List<Event>> writes = new ArrayList<>();

  /// po between events of one location, and what is ordered whatever is read.
  private final Relation programOrderSameLocation;

  private final Relation programOrder;
  private final Relation fixed;

  private final int[] source;
  private final List<List<Event>> coherence = new ArrayList<>();
  private final BitSet allowed = new BitSet();
  private final BitSet sequential = new BitSet();

  /// The outcomes of a test.
  ///
  /// @param allowed by the Arm memory model
  /// @param sequential that need no reordering: what a sequentially consistent machine gives
  record Outcomes(BitSet allowed, BitSet sequential) {
    /// Allowed, but only by a machine that reorders.
    BitSet relaxed() {
      BitSet relaxed = (BitSet) allowed.clone();
      relaxed.andNot(sequential);
      return relaxed;
    }
  }

  private ArmModel(LitmusTest test) {
    this.test = test;
    events = Event.of(test);
    source = new int[events.size()];
    for (int i = 0; i < test.locations(); i++) {
      writes.add(new ArrayList<>());
      coherence.add(new ArrayList<>());
    }
    for (Event event : events) {
      if (!event.write()) {
        reads.add(event);
      } else if (event.thread() != Event.INITIAL) {
        writes.get(event.location()).add(event);
      }
    }
    programOrder = new Relation(events.size());
    programOrderSameLocation = new Relation(events.size());
    for (Event a : events) {
      for (Event b : events) {
        if (isBefore(a, b)) {
          programOrder.add(a.id(), b.id());
          if (a.location() == b.location()) {
            programOrderSameLocation.add(a.id(), b.id());
          }
        }
      }
    }
    fixed = new LocalOrder(test, events).relation();
  }

  static Outcomes outcomes(LitmusTest test) {
    ArmModel model = new ArmModel(test);
    model.chooseSource(0);
    return new Outcomes(model.allowed, model.sequential);
  }

  /// Program order; the read of an atomic comes before its write.
  static boolean isBefore(Event a, Event b) {
    return a.thread() == b.thread()
        && a.thread() != Event.INITIAL
        && (a.position() < b.position() || a.partner() == b.id() && b.write());
  }

  private void chooseSource(int index) {
    if (index == reads.size()) {
      chooseCoherence(0);
      return;
    }
    Event read = reads.get(index);
    source[read.id()] = read.location();
    chooseSource(index + 1);
    for (Event write : writes.get(read.location())) {
      if (write.partner() != read.id()) {
        source[read.id()] = write.id();
        chooseSource(index + 1);
      }
    }
  }

  private void chooseCoherence(int location) {
    if (location == writes.size()) {
      judge();
      return;
    }
    List<Event> order = coherence.get(location);
    if (order.size() == writes.get(location).size()) {
      chooseCoherence(location + 1);
      return;
    }
    for (Event write : writes.get(location)) {
      if (!order.contains(write)) {
        order.add(write);
        chooseCoherence(location);
        order.removeLast();
      }
    }
  }

  private void judge() {
    Relation communication = new Relation(events.size());
    Relation external = new Relation(events.size());
    for (Event read : reads) {
      link(events.get(source[read.id()]), read, communication, external);
    }
    boolean atomic = true;
    for (int location = 0; location < writes.size(); location++) {
      List<Event> order = new ArrayList<>();
      order.add(events.get(location));
      order.addAll(coherence.get(location));
      for (int i = 0; i < order.size(); i++) {
        for (Event later : order.subList(i + 1, order.size())) {
          link(order.get(i), later, communication, external);
        }
        for (Event read : reads) {
          if (source[read.id()] == order.get(i).id()) {
            atomic &= fromReads(read, order.subList(i + 1, order.size()), communication, external);
          }
        }
      }
    }
    if (!atomic || !programOrderSameLocation.copy().or(communication).isAcyclic()) {
      return;
    }
    boolean inOrder = programOrder.copy().or(communication).isAcyclic();
    if (inOrder || external.or(fixed).or(forwarded()).isAcyclic()) {
      int outcome = outcome();
      if (outcome >= 0) {
        allowed.set(outcome);
        if (inOrder) {
          sequential.set(outcome);
        }
      }
    }
  }

  private static void link(Event a, Event b, Relation all, Relation external) {
    all.add(a.id(), b.id());
    if (a.thread() != b.thread()) {
      external.add(a.id(), b.id());
    }
  }

  /// A read comes before the writes behind its source. False if one of another instruction comes
  /// between it and its own write: the atomic is none.
  private static boolean fromReads(Event read, List<Event> later, Relation all, Relation external) {
    for (Event write : later) {
      if (write.partner() != read.id()) {
        link(read, write, all, external);
      }
    }
    return read.partner() == Event.NONE
        || !later.isEmpty() && later.getFirst().id() == read.partner();
  }

  /// What is ordered because a thread reads its own write: (addr | data); rfi, and an acquire that
  /// reads from an atomic of its thread.
  private Relation forwarded() {
    Relation relation = new Relation(events.size());
    for (Event read : reads) {
      Event write = events.get(source[read.id()]);
      if (write.thread() != read.thread()) {
        continue;
      }
      if (write.partner() != Event.NONE && read.acquires(true)) {
        relation.add(write.id(), read.id());
      }
      for (Event before : reads) {
        if (LocalOrder.isDependency(events, before, write)) {
          relation.add(before.id(), read.id());
        }
      }
    }
    return relation;
  }

  /// -1 where values depend on themselves, or a compare-and-swap would not find what it expects.
  private int outcome() {
    int outcome = 0;
    for (Event read : reads) {
      int value = value(events.get(source[read.id()]), 0);
      boolean mustBeZero = read.form().kind == Form.Kind.CAS && read.partner() != Event.NONE;
      if (value < 0 || mustBeZero && value != 0) {
        return -1;
      }
      if (read.observed()) {
        outcome = outcome << LitmusTest.VALUE_BITS | value;
      }
    }
    for (int location = 0; location < writes.size(); location++) {
      if ((test.finalMask() >> location & 1) != 0) {
        int last = value(coherence.get(location).getLast(), 0);
        if (last < 0) {
          return -1;
        }
        outcome = outcome << LitmusTest.VALUE_BITS | last;
      }
    }
    return outcome;
  }

  private int value(Event write, int depth) {
    if (write.constant() != Event.COPY) {
      return write.constant();
    }
    return depth > events.size() ? -1 : value(events.get(source[write.partner()]), depth + 1);
  }
}
