package dev.megalith.gic.model;

import dev.megalith.fabric.interrupt.DistributorMessage.Read;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// Reads of pending and active state that wait until nothing of their word is lent.
///
/// A PE waits for its read before it does the next thing, so there is at most one per PE.
final class SettlingReads {
  private final List<Queue<Read>> byWord = new ArrayList<>();

  SettlingReads(int words) {
    for (int word = 0; word < words; word++) {
      byWord.add(new ArrayDeque<>(0));
    }
  }

  boolean isWaiting(int word) {
    return !byWord.get(word).isEmpty();
  }

  void add(int word, Read read) {
    byWord.get(word).add(read);
  }

  /// Takes out all reads of a word.
  List<Read> take(int word) {
    List<Read> reads = List.copyOf(byWord.get(word));
    byWord.get(word).clear();
    return reads;
  }
}
