package dev.megalith.worker.sched;

import java.lang.reflect.Constructor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Runs vCPUs as virtual threads over carriers of our own: those that were woken first, those whose
/// slice ended last.
///
/// The JDK's default scheduler starves threads that are woken from outside while others spin and
/// yield, so it cannot run vCPUs. The constructor that takes a scheduler is internal to the JDK;
/// where it is missing, [#start] falls back to a platform thread for each vCPU.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `woken`, `yielded`, `closed` | any thread | carriers | `lock` |
/// | `waiting` | any thread, under `lock` | vCPUs | volatile, a hint |
/// | `busy`, `runnableAverage` | carriers, who asks | the same | `lock` |
public final class VcpuScheduler implements AutoCloseable {
  /// How much one decision of a carrier, or one question, counts in the average of [#runnable].
  private static final double WEIGHT_OF_DECISION = 1.0 / 64;

  private static final double WEIGHT_OF_QUESTION = 1.0 / 8;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final ArrayDeque<Runnable> woken = new ArrayDeque<>();
  private final ArrayDeque<Runnable> yielded = new ArrayDeque<>();
  private final List<Carrier> carriers = new ArrayList<>();
  private final @Nullable Constructor<?> builder;
  private boolean closed;
  private volatile int waiting;
  private int busy;
  private double runnableAverage;

  /// `carrierCount` platform threads carry the vCPUs; `virtual` false asks for the fallback.
  public VcpuScheduler(int carrierCount, boolean virtual) {
    this.builder = virtual ? builderWithScheduler() : null;
    if (builder != null) {
      busy = carrierCount;
      for (int i = 0; i < carrierCount; i++) {
        Carrier carrier = new Carrier(i);
        carriers.add(carrier);
        carrier.start();
      }
    }
  }

  private static @Nullable Constructor<?> builderWithScheduler() {
    try {
      Constructor<?> constructor =
          Class.forName("java.lang.ThreadBuilders$VirtualThreadBuilder")
              .getDeclaredConstructor(Executor.class);
      constructor.setAccessible(true);
      return constructor;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }

  /// Whether vCPUs are virtual threads here.
  public boolean isVirtual() {
    return builder != null;
  }

  /// How many vCPUs can run at the same time.
  public int parallelism(int vcpus) {
    return isVirtual() ? carriers.size() : vcpus;
  }

  public int carrierCount() {
    return carriers.size();
  }

  /// How many vCPUs ran or wanted to run lately: the average over the last scheduling decisions.
  public double runnable() {
    lock.lock();
    try {
      average(WEIGHT_OF_QUESTION);
      return runnableAverage;
    } finally {
      lock.unlock();
    }
  }

  private void average(double weight) {
    runnableAverage += (waiting + busy - runnableAverage) * weight;
  }

  /// Starts a vCPU's loop.
  public Thread start(String name, Runnable body) {
    if (builder == null) {
      return Thread.ofPlatform().daemon().name(name).start(body);
    }
    try {
      Executor executor = this::submit;
      Thread.Builder.OfVirtual threads = (Thread.Builder.OfVirtual) builder.newInstance(executor);
      return threads.name(name).start(body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("virtual thread with own scheduler: " + e, e);
    }
  }

  /// Gives way to the vCPUs that wait, if any do.
  @SuppressWarnings("ThreadPriorityCheck") // the scheduler behind it is our own
  public void yieldSlice() {
    if (waiting > 0 || builder == null) {
      Thread.yield();
    }
  }

  /// A thread that resubmits what it is just running yields; everything else was woken.
  @SuppressWarnings("ReferenceEquality") // the very same task
  private void submit(Runnable task) {
    boolean yields = Thread.currentThread() instanceof Carrier carrier && carrier.running == task;
    lock.lock();
    try {
      (yields ? yielded : woken).addLast(task);
      waiting = woken.size() + yielded.size();
      work.signal();
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Runnable next() {
    lock.lock();
    try {
      while (true) {
        Runnable task = woken.pollFirst();
        if (task == null) {
          task = yielded.pollFirst();
        }
        if (task != null || closed) {
          waiting = woken.size() + yielded.size();
          average(WEIGHT_OF_DECISION);
          return task;
        }
        busy--;
        work.awaitUninterruptibly();
        busy++;
      }
    } finally {
      lock.unlock();
    }
  }

  /// Ends the carriers once their queues are empty; vCPUs must have ended before.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private final class Carrier extends Thread {
    /// The task that this carrier runs; its own thread only.
    private @Nullable Runnable running;

    Carrier(int index) {
      super("carrier-" + index);
      setDaemon(true);
    }

    @Override
    public void run() {
      for (Runnable task = next(); task != null; task = next()) {
        running = task;
        task.run();
        running = null;
      }
    }
  }
}
