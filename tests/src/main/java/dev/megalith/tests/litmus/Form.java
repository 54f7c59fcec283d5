package dev.megalith.tests.litmus;

import java.util.Arrays;
import java.util.Optional;

/// By which instruction a test reads or writes.
///
/// An atomic reads by adding 0 and writes by swapping; an exclusive pair retries until it stored. A
/// compare-and-swap reads by failing, and writes where the location is known to hold 0.
enum Form {
  // spotless:off
  //        token       reads  writes  kind            order               release
  PLAIN    ("po",       true,  true,   Kind.PLAIN,     Order.NONE,         false),
  LDAR     ("ldar",     true,  false,  Kind.PLAIN,     Order.ACQUIRE,      false),
  LDAPR    ("ldapr",    true,  false,  Kind.PLAIN,     Order.ACQUIRE_PC,   false),
  LDXR     ("ldxr",     true,  false,  Kind.EXCLUSIVE_LOAD, Order.NONE,    false),
  LDAXR    ("ldaxr",    true,  false,  Kind.EXCLUSIVE_LOAD, Order.ACQUIRE, false),
  STLR     ("stlr",     false, true,   Kind.PLAIN,     Order.NONE,         true),
  AMO      ("amo",      true,  true,   Kind.AMO,       Order.NONE,         false),
  AMO_A    ("amo.a",    true,  true,   Kind.AMO,       Order.ACQUIRE,      false),
  AMO_L    ("amo.l",    true,  true,   Kind.AMO,       Order.NONE,         true),
  AMO_AL   ("amo.al",   true,  true,   Kind.AMO,       Order.ACQUIRE,      true),
  CAS      ("cas",      true,  true,   Kind.CAS,       Order.NONE,         false),
  CAS_A    ("cas.a",    true,  true,   Kind.CAS,       Order.ACQUIRE,      false),
  CAS_L    ("cas.l",    false, true,   Kind.CAS,       Order.NONE,         true),
  CAS_AL   ("cas.al",   true,  true,   Kind.CAS,       Order.ACQUIRE,      true),
  LX       ("lx",       true,  true,   Kind.EXCLUSIVE, Order.NONE,         false),
  LX_A     ("lx.a",     true,  true,   Kind.EXCLUSIVE, Order.ACQUIRE,      false),
  LX_L     ("lx.l",     true,  true,   Kind.EXCLUSIVE, Order.NONE,         true),
  LX_AL    ("lx.al",    true,  true,   Kind.EXCLUSIVE, Order.ACQUIRE,      true);
  // spotless:on

  /// What kind of instruction.
  enum Kind {
    PLAIN,
    EXCLUSIVE_LOAD,
    AMO,
    CAS,
    EXCLUSIVE
  }

  /// How its read is ordered before what follows.
  enum Order {
    NONE,
    ACQUIRE,
    ACQUIRE_PC
  }

  final String token;
  final boolean reads;
  final boolean writes;
  final Kind kind;
  final Order order;
  final boolean release;

  Form(String token, boolean reads, boolean writes, Kind kind, Order order, boolean release) {
    this.token = token;
    this.reads = reads;
    this.writes = writes;
    this.kind = kind;
    this.order = order;
    this.release = release;
  }

  static Optional<Form> of(String token) {
    return Arrays.stream(values()).filter(form -> form.token.equals(token)).findFirst();
  }
}
