package dev.megalith.memory.model;

import dev.megalith.memory.model.DirectoryEffect.Grant;
import dev.megalith.memory.model.DirectoryEffect.Recall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A worker that holds pages, adds to counters in them and gives them back: a peer of the directory
/// in [DirectorySimulationTest].
final class SimulatedWorker {
  /// What a worker keeps of a page.
  private static final class Frame {
    Permission permission = Permission.NONE;
    long counter;
    boolean asked;

    /// A grant whose contents have not come yet, or recalls behind it.
    final Deque<DirectoryEffect> inbox = new ArrayDeque<>();
  }

  private final int id;
  private final Network network;
  private final Map<Long, Frame> frames = new HashMap<>();
  private final Map<String, Long> forwarded = new HashMap<>();

  SimulatedWorker(int id, Network network) {
    this.id = id;
    this.network = network;
  }

  Permission permission(long page) {
    return frame(page).permission;
  }

  private Frame frame(long page) {
    return frames.computeIfAbsent(page, _ -> new Frame());
  }

  /// Does something to a page: asks for it, uses it, or gives it up.
  void act(long page, RandomGenerator random) {
    Frame frame = frame(page);
    boolean write = random.nextBoolean();
    if (frame.permission == Permission.WRITE) {
      if (random.nextInt(20) == 0 && !frame.asked && frame.inbox.isEmpty()) {
        frame.permission = Permission.NONE;
        network.release(id, page, frame.counter);
      } else {
        frame.counter = network.increment(page, frame.counter);
      }
    } else if (frame.permission == Permission.READ && !write) {
      network.checkCurrent(page, frame.counter);
    } else if (!frame.asked) {
      frame.asked = true;
      network.acquire(id, page, write);
    }
  }

  void forwardedTo(long page, long version, long counter) {
    forwarded.put(page + "@" + version, counter);
    drain(page);
  }

  void receive(long page, DirectoryEffect effect) {
    frame(page).inbox.add(effect);
    drain(page);
  }

  private void drain(long page) {
    Frame frame = frame(page);
    while (!frame.inbox.isEmpty()) {
      boolean done =
          switch (frame.inbox.peek()) {
            case Grant grant -> take(frame, grant);
            case Recall recall -> giveBack(frame, recall);
            case DirectoryEffect.PagesLost lost -> throw new AssertionError(lost.toString());
          };
      if (!done) {
        return;
      }
      frame.inbox.remove();
    }
  }

  private boolean take(Frame frame, Grant grant) {
    switch (grant.contents()) {
      case ZERO -> {
        for (int i = 0; i < grant.pageCount(); i++) {
          frame(grant.firstPage() + i).permission = grant.permission();
        }
      }
      case HELD -> network.checkHeld(frame.permission != Permission.NONE, grant);
      case HOME -> frame.counter = network.homeCounter(grant.page());
      case FORWARDED -> {
        Long counter = forwarded.remove(grant.page() + "@" + grant.version());
        if (counter == null) {
          return false;
        }
        frame.counter = counter;
      }
    }
    frame.asked = false;
    frame.permission = grant.permission();
    if (grant.forWrite()) {
      frame.counter = network.increment(grant.page(), frame.counter);
    } else {
      network.checkCurrent(grant.page(), frame.counter);
    }
    return true;
  }

  private boolean giveBack(Frame frame, Recall recall) {
    if (frame.permission != Permission.NONE) {
      if (recall.forwardTo() != DirectoryEffect.NOBODY) {
        network.forward(recall.forwardTo(), recall.page(), recall.version(), frame.counter);
      }
      if (recall.keep().compareTo(frame.permission) < 0) {
        frame.permission = recall.keep();
      }
    }
    network.acknowledge(id, recall, frame.permission == Permission.READ, frame.counter);
    return true;
  }
}
