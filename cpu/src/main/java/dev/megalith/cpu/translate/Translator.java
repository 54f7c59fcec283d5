package dev.megalith.cpu.translate;

import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.HotCode;
import dev.megalith.cpu.decode.Region;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Turns hot code into regions, behind the back of the elements that run it.
///
/// A region is entered only when HotSpot has compiled it: its bytecode interpreter would be much
/// slower than ours. [Climb] leads it from there to better code.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `waiting`, `compiler`, `looking` | the executor's thread | the same | plain |
/// | `waitingCount` | the executor's thread | any | volatile |
public final class Translator implements HotCode {
  /// Samples that make code hot: each stands for a slice, about 0.1 ms.
  public static final int THRESHOLD = 24;

  /// Regions that may be entered or wait for it: HotSpot's code cache has room for them.
  private static final int REGIONS_MAX = 6_000;

  private static final long LOOK_MILLIS = 2;
  private static final long LOOP_MILLIS = 50;

  private final int threshold;
  private final ScheduledExecutorService executor;
  private final @Nullable HotSpot hotSpot = HotSpot.find();
  private final Queue<Climb> waiting = new ArrayDeque<>();
  private @Nullable RegionCompiler compiler;
  private boolean looking;
  private volatile int waitingCount;

  private final AtomicLong translated = new AtomicLong();
  private final AtomicLong entered = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicLong optimized = new AtomicLong();
  private final AtomicLong instructions = new AtomicLong();

  /// @param threshold samples that make code hot, 1 to 127
  /// @param executor one thread, which may be busy for long
  public Translator(int threshold, ScheduledExecutorService executor) {
    this.threshold = threshold;
    this.executor = executor;
    HotSpot control = hotSpot;
    if (control != null) {
      MainLoopCompilation.look(control);
      var _ =
          executor.scheduleWithFixedDelay(
              () -> MainLoopCompilation.look(control),
              LOOP_MILLIS,
              LOOP_MILLIS,
              TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public int threshold() {
    return threshold;
  }

  @Override
  public void hot(CodeCache cache, DecodedPage page, int index) {
    later(() -> translate(cache, page, index));
  }

  @Override
  public void hot(CodeCache cache, DecodedPage page, Region region) {
    if (region.notes instanceof Climb climb) {
      later(() -> {
        if (climb.hot(region, compiler())) {
          await(climb);
        }
      });
    }
  }

  private void later(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // The machine has ended.
    }
  }

  /// Puts what this translator did so far under the names of its metrics.
  public void addTo(Map<String, Long> values) {
    values.put("megalith.translator.regions.made", translated.get());
    values.put("megalith.translator.regions.entered", entered.get());
    values.put("megalith.translator.regions.dropped", dropped.get());
    values.put("megalith.translator.compiler.control", hotSpot == null ? 0L : 1L);
    values.put("megalith.translator.regions.optimized", optimized.get());
    values.put("megalith.translator.instructions", instructions.get());
    values.put("megalith.translator.waiting", (long) waitingCount);
    values.put(
        "megalith.jvm.compile.millis",
        ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
  }

  private RegionCompiler compiler() {
    RegionCompiler made = compiler;
    if (made == null) {
      made = new RegionCompiler();
      compiler = made;
    }
    return made;
  }

  private void translate(CodeCache cache, DecodedPage page, int index) {
    boolean full = translated.get() - dropped.get() >= REGIONS_MAX;
    if (full || page.isRetired() || page.regionAt(index) != null) {
      return;
    }
    Region region = compiler().compile(page, index);
    if (region == null) {
      return;
    }
    translated.incrementAndGet();
    instructions.addAndGet(region.length());
    HotSpot control = hotSpot;
    Climb climb = control == null ? null : new Climb(control, cache, page, region);
    if (climb != null && climb.begin()) {
      await(climb);
    } else {
      count(cache.install(page, region) ? Climb.Outcome.ENTERED : Climb.Outcome.DROPPED);
    }
  }

  private void await(Climb climb) {
    waiting.add(climb);
    if (!looking) {
      looking = true;
      look();
    }
  }

  /// Goes on with regions that HotSpot has done, and comes again while there are others.
  private void look() {
    waiting.removeIf(climb -> {
      Climb.Outcome outcome = climb.look();
      count(outcome);
      return outcome != Climb.Outcome.WAIT;
    });
    waitingCount = waiting.size();
    looking = !waiting.isEmpty();
    if (looking) {
      try {
        var _ = executor.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        looking = false; // The machine has ended.
      }
    }
  }

  private void count(Climb.Outcome outcome) {
    switch (outcome) {
      case ENTERED -> entered.incrementAndGet();
      case DROPPED -> dropped.incrementAndGet();
      case OPTIMIZED -> optimized.incrementAndGet();
      case WAIT, ENDED -> {}
    }
  }
}
