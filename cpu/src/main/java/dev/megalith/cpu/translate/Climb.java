package dev.megalith.cpu.translate;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.Region;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// A region on its way to good code. On the thread of the [Translator].
///
/// ```text
/// QUICK      elements run code that HotSpot's C1 made at once
/// PROFILE    a second one, which may have more entries, waits for code that counts
/// PROFILING  elements run that for a while
/// OPTIMIZE   they run the first one again, while C2 works on the second
/// GOOD       they run what C2 made
/// ```
///
/// Code that counts is three times as slow, and C2 may take half a second: so elements run it no
/// longer than the counts need.
final class Climb {
  private static final int QUICK_LEVEL = 2;
  private static final int COUNTING_LEVEL = 3;
  private static final int GOOD_LEVEL = 4;

  /// So many slices make a profile.
  private static final int PROFILE_SLICES = 24;

  private static final int PATIENT_SLICES = 1024;

  /// HotSpot may drop C2's code: looks at it, first often, then less.
  private static final int LOOK_SLICES_MIN = 32;

  private static final int LOOK_SLICES_MAX = 4096;

  /// So many looks at the compilers' queues, then another way is taken.
  private static final int LOOKS_MAX = 2_500;

  private static final int COUNTING_LOOKS_MAX = 200;

  private enum State {
    QUICK,
    PROFILE,
    PROFILING,
    OPTIMIZE,
    GOOD,
    ENDED
  }

  private final HotSpot hotSpot;
  private final CodeCache cache;
  private final DecodedPage page;
  private final Region quick;
  private final Method quickRun;
  private final int entry;
  private @Nullable Region good;
  private @Nullable Method goodRun;

  /// What was at the entries of `good` before elements ran it to count.
  private @Nullable Region[] before = {};

  private State state = State.QUICK;
  private boolean patient;
  private int looks;
  private int lookSlices = LOOK_SLICES_MIN;

  Climb(HotSpot hotSpot, CodeCache cache, DecodedPage page, Region quick) {
    this.hotSpot = hotSpot;
    this.cache = cache;
    this.page = page;
    this.quick = quick;
    this.quickRun = runOf(quick);
    this.entry = quick.entries()[0];
    quick.notes = this;
  }

  /// False where HotSpot will not compile it.
  boolean begin() {
    return hotSpot.enqueue(quickRun, QUICK_LEVEL);
  }

  /// Slices have ended in one of the two regions. Returns whether to [#look] from now on.
  boolean hot(Region region, RegionCompiler compiler) {
    looks = 0;
    if (state == State.QUICK && region == quick) {
      return profile(compiler);
    }
    if (region == good && state == State.PROFILING) {
      restore();
      return optimize();
    }
    if (region == good && state == State.GOOD) {
      if (levelOfGood() == GOOD_LEVEL) {
        region.askAfter(lookSlices);
        lookSlices = Math.min(2 * lookSlices, LOOK_SLICES_MAX);
        return false;
      }
      lookSlices = LOOK_SLICES_MIN;
      restore();
      return optimize();
    }
    return false;
  }

  private boolean profile(RegionCompiler compiler) {
    if (!MainLoopCompilation.isDone(hotSpot)) {
      quick.askAfter(PROFILE_SLICES);
      return false;
    }
    if (isCut() && !patient && isInGood()) {
      patient = true;
      quick.askAfter(PATIENT_SLICES);
      return false;
    }
    Region second = page.isRetired() ? null : again(compiler);
    Method run = second == null ? null : runOf(second);
    if (second == null || run == null || !hotSpot.enqueue(run, COUNTING_LEVEL)) {
      state = State.ENDED;
      return false;
    }
    second.notes = this;
    good = second;
    goodRun = run;
    state = State.PROFILE;
    return true;
  }

  /// Several entries cost the code some quality; but what is cut out of a larger function, at its
  /// bound, is better one region than many.
  private @Nullable Region again(RegionCompiler compiler) {
    return isCut() ? compiler.compileAround(page, entry) : compiler.compile(page, entry);
  }

  private boolean isCut() {
    return quick.length() >= RegionPlan.INSTRUCTIONS_MAX;
  }

  /// Whether a good region has the entry inside already: to have it made anew for one more entry
  /// must be worth it.
  private boolean isInGood() {
    return page.entriesAround(entry).stream()
        .mapToObj(page::regionAt)
        .anyMatch(region ->
            region != null
                && region.notes instanceof Climb climb
                && climb.state == State.GOOD
                && climb.good == region);
  }

  private int levelOfGood() {
    Method run = goodRun;
    return run == null ? 0 : hotSpot.level(run);
  }

  private boolean optimize() {
    Method run = goodRun;
    boolean queued = run != null && hotSpot.enqueue(run, GOOD_LEVEL);
    state = queued ? State.OPTIMIZE : State.ENDED;
    return queued;
  }

  /// Looks whether HotSpot has done what this waits for. Returns what came of it.
  Outcome look() {
    looks++;
    Region second = good;
    if (second == null) {
      return lookAtQuick();
    }
    int level = levelOfGood();
    if (state == State.PROFILE && level == COUNTING_LEVEL) {
      return count(second);
    }
    if (state == State.PROFILE && looks > COUNTING_LOOKS_MAX) {
      looks = 0; // C1 refuses some large methods with counters.
      return optimize() ? Outcome.WAIT : Outcome.ENDED;
    }
    if (state == State.OPTIMIZE && level == GOOD_LEVEL) {
      second.askAfter(lookSlices);
      state = isOurs() && cache.install(page, second) ? State.GOOD : State.ENDED;
      return state == State.GOOD ? Outcome.OPTIMIZED : Outcome.ENDED;
    }
    return looks > LOOKS_MAX ? Outcome.ENDED : Outcome.WAIT;
  }

  private Outcome lookAtQuick() {
    if (hotSpot.level(quickRun) > 0) {
      return cache.install(page, quick) ? Outcome.ENTERED : Outcome.DROPPED;
    }
    return looks > LOOKS_MAX ? Outcome.DROPPED : Outcome.WAIT;
  }

  private Outcome count(Region second) {
    int[] entries = second.entries();
    before = new Region[entries.length];
    for (int i = 0; i < entries.length; i++) {
      before[i] = page.regionAt(entries[i]);
    }
    second.askAfter(PROFILE_SLICES);
    state = isOurs() && cache.install(page, second) ? State.PROFILING : State.ENDED;
    return Outcome.ENDED;
  }

  private boolean isOurs() {
    Region now = page.regionAt(entry);
    return now == quick || now == good;
  }

  /// As it was before [#count].
  private void restore() {
    Region second = good;
    if (second == null || !isOurs()) {
      return;
    }
    for (int i = 0; i < before.length; i++) {
      Region former = before[i];
      int at = second.entries()[i];
      if (page.regionAt(at) == second) {
        boolean _ = former != null ? cache.install(page, former, at) : close(at);
      }
    }
  }

  private boolean close(int at) {
    page.close(at);
    return false;
  }

  /// What a look showed: nothing yet; elements enter the quick region; it is left out; the good one
  /// is entered; there is nothing to wait for.
  enum Outcome {
    WAIT,
    ENTERED,
    DROPPED,
    OPTIMIZED,
    ENDED
  }

  private static Method runOf(Region region) {
    try {
      return region
          .code
          .getClass()
          .getMethod("run", Cpu.class, CpuState.class, long[].class, long.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
