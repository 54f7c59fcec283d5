package dev.megalith.fabric.link;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One direction of one link of an [InMemoryMesh].
///
/// A thread that finds the lane unclaimed claims it, runs the handler, then what others queued in
/// the meantime. A thread that is running a handler already only queues: it runs what it claimed
/// when that handler has returned. Nobody waits.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `waiting`, and from `waitingBytes` to `runner` | any | any | under `lock`, not in handlers |
/// | `down` | any | any | volatile, only ever set |
final class MemoryLane {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryLane.class);

  private record Waiting(ByteBuffer frame, long ticks) {}

  /// What a thread that runs handlers has claimed and not run yet.
  private static final class Claims {
    final ArrayDeque<MemoryLane> lanes = new ArrayDeque<>();
    boolean running;
  }

  private static final ThreadLocal<Claims> CLAIMS = ThreadLocal.withInitial(Claims::new);

  private final MemoryLinks from;
  private final MemoryLinks to;
  private final Plane plane;
  private final boolean sameClock;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition frameWaits = lock.newCondition();
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private final boolean threaded;
  private long waitingBytes;
  private long frames;
  private boolean claimed;
  private boolean started;
  private @Nullable Thread runner;
  private volatile boolean down;

  MemoryLane(MemoryLinks from, MemoryLinks to, Plane plane, boolean threaded) {
    this.from = from;
    this.to = to;
    this.plane = plane;
    this.sameClock = from.config().clock().equals(to.config().clock());
    this.threaded = threaded;
    this.claimed = threaded;
  }

  void send(ByteBuffer frame) {
    if (down) {
      return;
    }
    long ticks = from.config().clock().ticks();
    Claims claims = CLAIMS.get();
    boolean overflow = false;
    boolean runsNow = false;
    lock.lock();
    try {
      frames++;
      if (claimed || claims.running) {
        overflow = !queue(frame, ticks);
        if (!claimed) {
          claimed = true;
          claims.lanes.add(this);
        } else if (threaded) {
          wakeThread();
        }
      } else {
        claimed = true;
        runsNow = true;
        runner = Thread.currentThread();
      }
    } finally {
      lock.unlock();
    }
    if (overflow) {
      from.sever(to, Outbox.OVERFLOW);
    } else if (runsNow) {
      run(claims, frame, ticks);
    }
  }

  /// The thread that has claimed this lane for ever begins with the first frame.
  private void wakeThread() {
    if (started) {
      frameWaits.signal();
      return;
    }
    started = true;
    String name = "link " + to.self() + " from " + from.self() + " on " + plane;
    Thread.ofPlatform().daemon().name(name).start(this::runForever);
  }

  /// Runs a handler for what is sent just now, without a copy, then all that this thread claimed.
  private void run(Claims claims, ByteBuffer frame, long ticks) {
    claims.running = true;
    try {
      deliver(frame.slice().order(FrameHeader.ORDER), ticks);
      drain();
      drainAll(claims);
    } finally {
      claims.running = false;
    }
  }

  private static void drainAll(Claims claims) {
    MemoryLane next = claims.lanes.poll();
    while (next != null) {
      next.drain();
      next = claims.lanes.poll();
    }
  }

  /// Handles what waits, and gives up the claim.
  private void drain() {
    while (true) {
      Waiting next;
      lock.lock();
      try {
        next = take();
        claimed = next != null;
        runner = claimed ? Thread.currentThread() : null;
      } finally {
        lock.unlock();
      }
      if (next == null) {
        return;
      }
      deliver(next.frame, next.ticks);
    }
  }

  private void runForever() {
    Claims claims = CLAIMS.get();
    claims.running = true;
    while (!down) {
      Waiting next;
      lock.lock();
      try {
        runner = null;
        next = take();
        while (next == null && !down) {
          frameWaits.awaitUninterruptibly();
          next = take();
        }
        runner = Thread.currentThread();
      } finally {
        lock.unlock();
      }
      if (next != null) {
        deliver(next.frame, next.ticks);
        drainAll(claims);
      }
    }
    lock.lock();
    try {
      runner = null;
    } finally {
      lock.unlock();
    }
  }

  private void deliver(ByteBuffer frame, long ticks) {
    if (down) {
      return;
    }
    try {
      if (!sameClock) {
        to.config().clock().observe(ticks);
      }
      to.handler(plane).received(from.self(), frame);
    } catch (Throwable e) {
      LOG.error("{}: the handler of {} frames from {} failed", to.self(), plane, from.self(), e);
      to.sever(from, "the handler of its " + plane + " frames failed: " + e);
    }
  }

  /// Whether there was room.
  private boolean queue(ByteBuffer frame, long ticks) {
    int bytes = frame.remaining();
    if (waitingBytes + bytes > Outbox.PENDING_BYTES_MAX) {
      return false;
    }
    ByteBuffer copy = ByteBuffer.allocate(bytes).order(FrameHeader.ORDER);
    copy.put(0, frame, frame.position(), bytes);
    waiting.add(new Waiting(copy, ticks));
    waitingBytes += bytes;
    return true;
  }

  private @Nullable Waiting take() {
    Waiting next = waiting.poll();
    if (next != null) {
      waitingBytes -= next.frame.remaining();
    }
    return next;
  }

  /// Drops what waits and all that comes.
  void takeDown() {
    down = true;
    lock.lock();
    try {
      waiting.clear();
      waitingBytes = 0;
      frameWaits.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Frames that were sent so far.
  long frames() {
    lock.lock();
    try {
      return frames;
    } finally {
      lock.unlock();
    }
  }

  /// Whether another thread is in the handler.
  boolean isBusy() {
    lock.lock();
    try {
      return runner != null && !runner.equals(Thread.currentThread());
    } finally {
      lock.unlock();
    }
  }
}
