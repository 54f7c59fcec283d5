package dev.megalith.fabric.agent;

import dev.megalith.fabric.clock.OffsetEstimator;
import dev.megalith.proto.node.v1.DropMachine;
import dev.megalith.proto.node.v1.Heartbeat;
import dev.megalith.proto.node.v1.HeartbeatAnswer;
import dev.megalith.proto.node.v1.HostedMachine;
import dev.megalith.proto.node.v1.JoinRequest;
import dev.megalith.proto.node.v1.NodeHello;
import dev.megalith.proto.node.v1.NodeWelcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps this node known to the coordinator that leads: joins, sends heartbeats, reports, joins
/// again. One thread runs [#run].
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `closed` | [#close] | the loop | volatile |
/// | all others | the loop | the loop | plain |
final class JoinLoop {
  private static final Logger LOG = LoggerFactory.getLogger(JoinLoop.class);

  private static final long MILLI = 1_000_000;

  /// Between two rounds over the coordinators.
  private static final long RETRY_NANOS = 200 * MILLI;

  /// A coordinator that does not welcome a node for so long is passed over.
  private static final long WELCOME_NANOS = 2000 * MILLI;

  /// The first heartbeats come fast, so that the clock's offset is known early.
  private static final int FAST_BEATS = 8;

  private static final long FAST_BEAT_NANOS = 20 * MILLI;

  private final NodeConfig config;
  private final NodeHost host;
  private final LongSupplier nanos;
  private final Supplier<NodeHello> hello;
  private final Reports reports;
  private final CompletableFuture<String> joined = new CompletableFuture<>();
  private volatile boolean closed;
  private String leader = "";
  private long lastTerm;
  private OffsetEstimator offset = new OffsetEstimator();
  private long leaseNanos;
  private long heardNanos;
  private boolean fenced;

  JoinLoop(
      NodeConfig config,
      NodeHost host,
      LongSupplier nanos,
      Supplier<NodeHello> hello,
      Reports reports) {
    this.config = config;
    this.host = host;
    this.nanos = nanos;
    this.hello = hello;
    this.reports = reports;
    this.heardNanos = nanos.getAsLong();
  }

  /// Completes with the first coordinator that welcomes the node.
  CompletableFuture<String> joined() {
    return joined;
  }

  /// Until [#close].
  void run() {
    try {
      while (!closed) {
        for (String address : candidates()) {
          if (!closed) {
            join(address);
          }
        }
        fence();
        if (!closed) {
          LockSupport.parkNanos(RETRY_NANOS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Says goodbye and ends the loop.
  void close(String reason) {
    closed = true;
    reports.leave(reason);
  }

  private List<String> candidates() {
    List<String> addresses = new ArrayList<>();
    if (!leader.isEmpty()) {
      addresses.add(leader);
    }
    config.coordinators().stream().filter(at -> !at.equals(leader)).forEach(addresses::add);
    return addresses;
  }

  /// Without a coordinator for longer than lease and grace, a machine may have been given up.
  private void fence() {
    long silent = nanos.getAsLong() - heardNanos;
    boolean expired = leaseNanos > 0 && silent > leaseNanos + config.grace().toNanos();
    if (expired && !fenced) {
      fenced = true;
      host.endAll("no coordinator for " + silent / 1_000_000_000 + " s");
    }
  }

  /// Joins one coordinator and stays with it until the stream breaks or falls silent.
  private void join(String address) throws InterruptedException {
    try (JoinSession opened = new JoinSession(address, nanos)) {
      opened.send(JoinRequest.newBuilder().setHello(hello.get()).build());
      NodeWelcome welcome = awaitWelcome(opened);
      if (welcome == null) {
        return;
      }
      LOG.info("node {}: joined {}, term {}", welcome.getNodeNumber(), address, welcome.getTerm());
      leader = address;
      leaseNanos = welcome.getLeaseMillis() * MILLI;
      heardNanos = nanos.getAsLong();
      fenced = false;
      if (welcome.getTerm() != lastTerm) {
        lastTerm = welcome.getTerm();
        offset = new OffsetEstimator();
        host.setOffset(ClockOffset.unknown(lastTerm));
      }
      reports.attach(opened);
      joined.complete(address);
      String end = stay(opened, welcome.getHeartbeatMillis() * MILLI);
      reports.detach();
      if (!closed) {
        LOG.warn("lost coordinator {}: {}", address, end);
      }
    }
  }

  private @Nullable NodeWelcome awaitWelcome(JoinSession opened) throws InterruptedException {
    return switch (opened.poll(WELCOME_NANOS)) {
      case JoinSession.Answer.Welcome(NodeWelcome welcome)
          when host.acceptTerm(welcome.getTerm()) ->
          welcome;
      case JoinSession.Answer.Over(String reason, String at) -> {
        LOG.debug("coordinator {}: {}", opened.address(), reason);
        leader = at;
        yield null;
      }
      case null, default -> null;
    };
  }

  /// Why the stream ended.
  private String stay(JoinSession opened, long beatNanos) throws InterruptedException {
    long sequence = 0;
    long next = nanos.getAsLong();
    while (!closed) {
      long now = nanos.getAsLong();
      if (now - heardNanos > leaseNanos) {
        return "silent for " + (now - heardNanos) / MILLI + " ms";
      }
      if (now - next >= 0) {
        sequence++;
        beat(opened, sequence);
        next = now + (sequence < FAST_BEATS ? FAST_BEAT_NANOS : beatNanos);
      }
      JoinSession.Answer answer = opened.poll(next - now);
      if (answer instanceof JoinSession.Answer.Over(String reason, _)) {
        return reason;
      }
      if (answer != null) {
        take(answer);
      }
    }
    return "the node ends";
  }

  private void take(JoinSession.Answer answer) {
    heardNanos = nanos.getAsLong();
    switch (answer) {
      case JoinSession.Answer.Beat(HeartbeatAnswer beat, long receivedNanos) -> {
        if (offset.add(beat.getNodeNanos(), beat.getCoordinatorNanos(), receivedNanos)) {
          host.setOffset(new ClockOffset(lastTerm, offset.offsetNanos(), true));
        }
      }
      case JoinSession.Answer.Drop(DropMachine drop) ->
          host.drop(drop.getMachine(), drop.getEpoch(), "the coordinator has given it up");
      case JoinSession.Answer.Welcome _, JoinSession.Answer.Over _ -> {}
    }
  }

  private void beat(JoinSession opened, long sequence) {
    opened.send(
        JoinRequest.newBuilder()
            .setHeartbeat(
                Heartbeat.newBuilder().setSequence(sequence).setNodeNanos(nanos.getAsLong()))
            .build());
  }

  /// What this node hosts, for its hello.
  static List<HostedMachine> hosted(NodeHost host) {
    return host.machines().stream()
        .filter(status -> status.phase() != HostedPhase.NEW && status.phase() != HostedPhase.CLOSED)
        .map(status ->
            HostedMachine.newBuilder()
                .setMachine(status.machine())
                .setEpoch(status.epoch())
                .setPhase(AgentWire.phase(status.phase()))
                .setCounterTicks(status.counterTicks())
                .setPackedNodeId(status.self().packed())
                .build())
        .toList();
  }
}
