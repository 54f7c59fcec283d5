package dev.megalith.tests.gic;

import java.util.stream.LongStream;

/// Seeds of random tests: `-Dseed=N` replays one, `-Dseeds=N` runs that many.
final class Seeds {
  private Seeds() {}

  static LongStream of(int count) {
    Long one = Long.getLong("seed");
    return one != null ? LongStream.of(one) : LongStream.range(0, Long.getLong("seeds", count));
  }
}
