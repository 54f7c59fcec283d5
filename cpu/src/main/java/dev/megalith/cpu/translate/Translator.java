package dev.megalith.cpu.translate;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.HotCode;
import dev.megalith.cpu.decode.Region;
import dev.megalith.cpu.generated.MainLoop;
import java.lang.reflect.Method;
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
/// slower than ours. From then on HotSpot counts its calls and compiles it again, better, if they
/// are many.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `waiting`, `compiler`, `looking`, `trapsAllowed` | the executor's thread | the same | plain |
public final class Translator implements HotCode {
  /// Samples that make code hot: each stands for a slice, about 0.1 ms.
  public static final int THRESHOLD = 6;

  /// Regions that may be entered or wait for it: HotSpot's code cache has room for them.
  private static final int REGIONS_MAX = 6_000;

  private static final Method MAIN_LOOP = mainLoop();
  private static final int OPTIMIZED = 4;
  private static final int TRAP_LIMIT = 100;
  private static final int PROFILED = 3;
  private static final long LOOK_MILLIS = 2;

  /// So many looks at the compiler's queue, then a region is given up.
  private static final int LOOKS_MAX = 2_500;

  /// A region whose compilation is not done yet.
  private static final class Waiting {
    final CodeCache cache;
    final DecodedPage page;
    final Region region;
    final Method method;
    int looks;

    Waiting(CodeCache cache, DecodedPage page, Region region, Method method) {
      this.cache = cache;
      this.page = page;
      this.region = region;
      this.method = method;
    }
  }

  private final int threshold;
  private final ScheduledExecutorService executor;
  private final @Nullable HotSpot hotSpot = HotSpot.find();
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private @Nullable RegionCompiler compiler;
  private boolean looking;
  private boolean trapsAllowed;

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
  }

  @Override
  public int threshold() {
    return threshold;
  }

  @Override
  public void hot(CodeCache cache, DecodedPage page, int index) {
    try {
      executor.execute(() -> translate(cache, page, index));
    } catch (RejectedExecutionException e) {
      // The machine has ended.
    }
  }

  @Override
  public void hot(Region region) {
    HotSpot compiled = hotSpot;
    if (compiled == null) {
      return;
    }
    try {
      executor.execute(() -> {
        allowTraps();
        Method method = runOf(region);
        if (compiled.level(method) != OPTIMIZED && compiled.enqueue(method, OPTIMIZED)) {
          optimized.incrementAndGet();
        }
      });
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
  }

  /// The interpreter's loop must be compiled without uncommon traps: a guest meets each instruction
  /// for the first time somewhere. Regions are the better for them, so they are allowed while the
  /// loop is done.
  private void allowTraps() {
    HotSpot compiled = hotSpot;
    if (compiled != null) {
      boolean allowed = compiled.level(MAIN_LOOP) == OPTIMIZED;
      if (allowed != trapsAllowed) {
        trapsAllowed = allowed;
        compiled.setTrapLimit(allowed ? TRAP_LIMIT : 0);
      }
    }
  }

  private void translate(CodeCache cache, DecodedPage page, int index) {
    boolean full = translated.get() - dropped.get() >= REGIONS_MAX;
    if (full || page.isRetired() || page.regionAt(index) != null) {
      return;
    }
    if (compiler == null) {
      compiler = new RegionCompiler();
    }
    Region region = compiler.compile(page, index);
    if (region == null) {
      return;
    }
    translated.incrementAndGet();
    instructions.addAndGet(region.length());
    allowTraps();
    Method method = runOf(region);
    if (hotSpot == null || !hotSpot.enqueue(method, PROFILED)) {
      install(cache, page, region);
      return;
    }
    waiting.add(new Waiting(cache, page, region, method));
    if (!looking) {
      looking = true;
      look();
    }
  }

  private static Method mainLoop() {
    try {
      return MainLoop.class.getMethod("run", Cpu.class, DecodedPage.class, int.class, long.class);
    } catch (NoSuchMethodException e) {
      throw new ExceptionInInitializerError(e);
    }
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

  /// Lets regions in that are compiled by now, and comes again while others are not.
  private void look() {
    HotSpot compiled = hotSpot;
    waiting.removeIf(w -> {
      if (compiled == null || compiled.level(w.method) > 0) {
        install(w.cache, w.page, w.region);
        return true;
      }
      boolean givenUp = ++w.looks > LOOKS_MAX;
      if (givenUp) {
        dropped.incrementAndGet();
      }
      return givenUp;
    });
    looking = !waiting.isEmpty();
    if (looking) {
      try {
        var _ = executor.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        looking = false; // The machine has ended.
      }
    }
  }

  private void install(CodeCache cache, DecodedPage page, Region region) {
    if (cache.install(page, region)) {
      entered.incrementAndGet();
    } else {
      dropped.incrementAndGet();
    }
  }
}
