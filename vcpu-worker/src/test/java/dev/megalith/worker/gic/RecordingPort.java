package dev.megalith.worker.gic;

import dev.megalith.fabric.interrupt.ReturnState;
import java.util.ArrayList;
import java.util.List;

/// Writes down what a PE sends, as text.
final class RecordingPort implements GicPePort {
  private final List<String> sent = new ArrayList<>();

  List<String> take() {
    List<String> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }

  @Override
  public void returned(int intid, ReturnState state) {
    sent.add("returned " + intid + " " + state);
  }

  @Override
  public void deactivated(int intid) {
    sent.add("deactivated " + intid);
  }

  @Override
  public void participation(boolean group0, boolean group1) {
    sent.add("participation " + group0 + " " + group1);
  }

  @Override
  public void sendSgi(int cluster, int targetList, int intid, int group) {
    sent.add("sgi 0x%x:0x%x %d group %d".formatted(cluster, targetList, intid, group));
  }

  @Override
  public void sendSgiToOthers(int intid, int group) {
    sent.add("sgi others " + intid + " group " + group);
  }

  @Override
  public void replyRead(int requester, long tag, long value) {
    sent.add("reply %d tag %d 0x%x".formatted(requester, tag, value));
  }

  @Override
  public void readCompleted(long tag, long value) {
    sent.add("completed tag %d 0x%x".formatted(tag, value));
  }
}
