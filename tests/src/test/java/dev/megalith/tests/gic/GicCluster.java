package dev.megalith.tests.gic;

import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.DistributorMessage.Deactivated;
import dev.megalith.fabric.interrupt.DistributorMessage.LineChanged;
import dev.megalith.fabric.interrupt.DistributorMessage.Participation;
import dev.megalith.fabric.interrupt.DistributorMessage.Read;
import dev.megalith.fabric.interrupt.DistributorMessage.Returned;
import dev.megalith.fabric.interrupt.DistributorMessage.Write;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.gic.model.Distributor;
import dev.megalith.gic.model.DistributorConfig;
import dev.megalith.worker.gic.GicPe;
import dev.megalith.worker.gic.GicPePort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/// A distributor and PEs whose messages travel when the test says so: in order between any two of
/// them, in any order otherwise. PE n has affinity n.
public final class GicCluster {
  private final Distributor distributor;
  private final List<GicPe> pes = new ArrayList<>();

  /// One queue per sender and receiver; senders and receivers are the PEs, then the distributor,
  /// then the devices.
  private final List<Link> links = new ArrayList<>();

  private final Link[] toDistributor;
  private final Link[][] toPe;
  private final List<LongConsumer> reads = new ArrayList<>();

  private record Link(Queue<Runnable> messages) {}

  public GicCluster(int peCount, int spiCount) {
    distributor =
        new Distributor(
            new DistributorConfig(spiCount, IntStream.range(0, peCount).boxed().toList()));
    toDistributor = new Link[peCount + 1];
    toPe = new Link[peCount + 1][peCount];
    for (int sender = 0; sender <= peCount; sender++) {
      toDistributor[sender] = newLink();
      for (int receiver = 0; receiver < peCount; receiver++) {
        toPe[sender][receiver] = newLink();
      }
    }
    for (int pe = 0; pe < peCount; pe++) {
      pes.add(new GicPe(pe, pe, pe == peCount - 1, new Port(pe)));
    }
  }

  private Link newLink() {
    Link link = new Link(new ArrayDeque<>());
    links.add(link);
    return link;
  }

  public GicPe pe(int pe) {
    return pes.get(pe);
  }

  public int peCount() {
    return pes.size();
  }

  Distributor distributor() {
    return distributor;
  }

  public void setLine(int intid, boolean high) {
    send(pes.size(), new LineChanged(intid, high));
  }

  public void write(int pe, int offset, int size, long value) {
    send(pe, new Write(offset, size, value));
  }

  /// Starts a read; `then` gets the value when the answer has travelled.
  public void read(int pe, int offset, int size, LongConsumer then) {
    reads.add(then);
    send(pe, new Read(pe, reads.size() - 1, offset, size));
  }

  /// Reads while everything travels at once.
  long readNow(int pe, int offset, int size) {
    long[] value = {-1};
    read(pe, offset, size, answer -> value[0] = answer);
    drain();
    return value[0];
  }

  /// Delivers everything, and what follows from it.
  public void drain() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Link link : links) {
        while (!link.messages.isEmpty()) {
          link.messages.remove().run();
          moved = true;
        }
      }
    }
  }

  /// Delivers the first message of a random link that has one.
  public void deliverOne(Random random) {
    int start = random.nextInt(links.size());
    for (int i = 0; i < links.size(); i++) {
      Queue<Runnable> messages = links.get((start + i) % links.size()).messages;
      if (!messages.isEmpty()) {
        messages.remove().run();
        return;
      }
    }
  }

  private void send(int sender, DistributorMessage message) {
    toDistributor[sender].messages.add(
        () -> distributor.apply(message, (pe, answer) -> send(pes.size(), pe, answer)));
  }

  private void send(int sender, int receiver, PeMessage message) {
    toPe[sender][receiver].messages.add(() -> pes.get(receiver).apply(message));
  }

  private final class Port implements GicPePort {
    private final int self;

    Port(int self) {
      this.self = self;
    }

    @Override
    public void returned(int intid, ReturnState state) {
      send(self, new Returned(self, intid, state));
    }

    @Override
    public void deactivated(int intid) {
      send(self, new Deactivated(self, intid));
    }

    @Override
    public void participation(boolean group0, boolean group1) {
      send(self, new Participation(self, group0, group1));
    }

    @Override
    public void sendSgi(int cluster, int targetList, int intid, int group) {
      for (int pe = 0; pe < pes.size(); pe++) {
        if (cluster == 0 && (targetList >>> pe & 1) != 0) {
          send(self, pe, new PeMessage.Sgi(intid, group));
        }
      }
    }

    @Override
    public void sendSgiToOthers(int intid, int group) {
      for (int pe = 0; pe < pes.size(); pe++) {
        if (pe != self) {
          send(self, pe, new PeMessage.Sgi(intid, group));
        }
      }
    }

    @Override
    public void replyRead(int requester, long tag, long value) {
      send(self, requester, new PeMessage.ReadReply(tag, value));
    }

    @Override
    public void readCompleted(long tag, long value) {
      reads.get((int) tag).accept(value);
    }
  }
}
