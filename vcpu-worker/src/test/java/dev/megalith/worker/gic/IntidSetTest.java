package dev.megalith.worker.gic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntidSetTest {
  private static final int STEPS = 20_000;

  /// Few enough INTIDs, far enough apart, that words and summaries fill and empty.
  @ParameterizedTest
  @ValueSource(ints = {1, 31, 63, 64, 4096})
  void set_ofRandomSteps_isATreeSet(int stride) {
    Random random = new Random(stride);
    IntidSet set = new IntidSet();
    TreeSet<Integer> plain = new TreeSet<>();
    for (int step = 0; step < STEPS; step++) {
      int intid = random.nextInt(IntidSet.INTIDS) / stride % 16 * stride;
      if (random.nextBoolean()) {
        set.add(intid);
        plain.add(intid);
      } else {
        assertEquals(plain.remove(intid), set.remove(intid));
      }
      assertEquals(plain.contains(intid), set.contains(intid));
      assertEquals(plain.isEmpty(), set.isEmpty());
      assertEquals(plain.isEmpty() ? -1 : plain.first(), set.isEmpty() ? -1 : set.first());
    }
    assertArrayEquals(plain.stream().mapToInt(Integer::intValue).toArray(), set.toArray());
    set.clear();
    assertTrue(set.isEmpty());
  }
}
