package dev.megalith.memory.model;

import dev.megalith.memory.model.DirectoryEffect.Grant;
import dev.megalith.memory.model.DirectoryEffect.Recall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// A home and its workers with messages under way, and the truth about each page's counter.
///
/// Each pair has a channel in order; a step lets the front of any channel arrive.
final class Network {
  private final RandomGenerator random;
  private final long pageCount;
  private final Directory directory;
  private final List<SimulatedWorker> workers = new ArrayList<>();
  private final Map<String, Deque<Runnable>> channels = new HashMap<>();
  private final List<String> busy = new ArrayList<>();
  private final Map<Long, Long> atHome = new HashMap<>();
  private final Map<Long, Long> truth = new HashMap<>();
  private long increments;

  Network(long seed, int workerCount, long pageCount) {
    this.random = new java.util.Random(seed);
    this.pageCount = pageCount;
    this.directory = new Directory(pageCount);
    for (int id = 0; id < workerCount; id++) {
      workers.add(new SimulatedWorker(id, this));
    }
  }

  long increments() {
    return increments;
  }

  boolean isQuiet() {
    return busy.isEmpty();
  }

  /// Lets a worker act, or a message arrive.
  void step(boolean mayAct) {
    if (busy.isEmpty() || (mayAct && random.nextInt(3) == 0)) {
      long page = random.nextLong(pageCount);
      workers.get(random.nextInt(workers.size())).act(page, random);
    } else {
      String channel = busy.get(random.nextInt(busy.size()));
      Deque<Runnable> messages = Objects.requireNonNull(channels.get(channel));
      Runnable message = messages.remove();
      if (messages.isEmpty()) {
        busy.remove(channel);
      }
      message.run();
    }
    checkSingleWriter();
  }

  private void checkSingleWriter() {
    for (long page = 0; page < pageCount; page++) {
      int readers = 0;
      int writers = 0;
      for (SimulatedWorker worker : workers) {
        readers += worker.permission(page) == Permission.READ ? 1 : 0;
        writers += worker.permission(page) == Permission.WRITE ? 1 : 0;
      }
      if (writers > 1 || (writers == 1 && readers > 0)) {
        throw new AssertionError(
            "page " + page + " has " + writers + " writers and " + readers + " readers");
      }
    }
  }

  private void send(String from, String to, Runnable message) {
    String channel = from + ">" + to;
    Deque<Runnable> messages = channels.computeIfAbsent(channel, _ -> new ArrayDeque<>());
    if (messages.isEmpty()) {
      busy.add(channel);
    }
    messages.add(message);
  }

  private void toHome(int worker, Runnable before, DirectoryCommand command) {
    send(
        "w" + worker,
        "home",
        () -> {
          before.run();
          directory.apply(command, this::fromHome);
        });
  }

  private void fromHome(DirectoryEffect effect) {
    switch (effect) {
      case Grant grant -> deliver(grant.worker(), grant.page(), grant);
      case Recall recall -> deliver(recall.worker(), recall.page(), recall);
      case DirectoryEffect.PagesLost lost -> throw new AssertionError(lost.toString());
    }
  }

  private void deliver(int worker, long page, DirectoryEffect effect) {
    send("home", "w" + worker, () -> workers.get(worker).receive(page, effect));
  }

  void acquire(int worker, long page, boolean write) {
    toHome(
        worker,
        () -> {},
        write
            ? new DirectoryCommand.AcquireWrite(worker, page)
            : new DirectoryCommand.AcquireRead(worker, page));
  }

  void release(int worker, long page, long counter) {
    toHome(worker, () -> atHome.put(page, counter), new DirectoryCommand.Release(worker, page));
  }

  void acknowledge(int worker, Recall recall, boolean readable, long counter) {
    toHome(
        worker,
        () -> {
          if (readable) {
            atHome.put(recall.page(), counter);
          }
        },
        new DirectoryCommand.RecallAck(worker, recall.page(), recall.version()));
  }

  void forward(int to, long page, long version, long counter) {
    send("data", "w" + to, () -> workers.get(to).forwardedTo(page, version, counter));
  }

  long homeCounter(long page) {
    return atHome.getOrDefault(page, 0L);
  }

  /// A store: the writer must see what the last one left.
  long increment(long page, long seen) {
    checkCurrent(page, seen);
    truth.put(page, seen + 1);
    increments++;
    return seen + 1;
  }

  void checkCurrent(long page, long seen) {
    long last = truth.getOrDefault(page, 0L);
    if (seen != last) {
      throw new AssertionError("page " + page + " shows " + seen + ", last written was " + last);
    }
  }

  void checkHeld(boolean held, Grant grant) {
    if (!held) {
      throw new AssertionError("granted without contents: " + grant);
    }
  }
}
