package dev.megalith.tests.litmus;

import java.util.ArrayList;
import java.util.List;

/// A read or a write that an instruction of a test makes; an atomic makes one of each.
///
/// @param id position in the list of all events
/// @param thread -1 for the initial write of a location
/// @param position of the instruction in its thread
/// @param constant value of a write; -1 for one that writes what its own read gave
/// @param partner the other event of the same atomic, else -1
/// @param observed whether its value is part of the outcome
record Event(
    int id,
    int thread,
    int position,
    boolean write,
    int location,
    int constant,
    int partner,
    Form form,
    Step.Dependency dependency,
    boolean observed) {
  static final int INITIAL = -1;
  static final int NONE = -1;
  static final int COPY = -1;

  boolean acquires(boolean orPc) {
    return !write
        && (form.order == Form.Order.ACQUIRE || orPc && form.order == Form.Order.ACQUIRE_PC);
  }

  boolean releases() {
    return write && form.release;
  }

  /// All events of a test: the initial writes, then thread by thread in program order.
  static List<Event> of(LitmusTest test) {
    List<Event> events = new ArrayList<>();
    for (int location = 0; location < test.locations(); location++) {
      events.add(
          new Event(
              location,
              INITIAL,
              0,
              true,
              location,
              0,
              NONE,
              Form.PLAIN,
              Step.Dependency.NONE,
              false));
    }
    for (int thread = 0; thread < test.threads().size(); thread++) {
      List<Step> steps = test.threads().get(thread);
      for (int position = 0; position < steps.size(); position++) {
        if (steps.get(position) instanceof Step.Access access) {
          add(events, thread, position, access);
        }
      }
    }
    return List.copyOf(events);
  }

  private static void add(List<Event> events, int thread, int position, Step.Access a) {
    int id = events.size();
    boolean both =
        switch (a.form().kind) {
          case PLAIN, EXCLUSIVE_LOAD -> false;
          case AMO, EXCLUSIVE -> true;
          case CAS -> a.write(); // as a read it fails
        };
    boolean reads = both || !a.write();
    boolean writes = both || a.write();
    if (reads) {
      int partner = both ? id + 1 : NONE;
      events.add(
          new Event(
              id,
              thread,
              position,
              false,
              a.location(),
              0,
              partner,
              a.form(),
              a.dependency(),
              !a.write()));
    }
    if (writes) {
      int partner = both ? id : NONE;
      int value = a.write() ? a.value() : COPY;
      events.add(
          new Event(
              events.size(),
              thread,
              position,
              true,
              a.location(),
              value,
              partner,
              a.form(),
              a.dependency(),
              false));
    }
  }
}
