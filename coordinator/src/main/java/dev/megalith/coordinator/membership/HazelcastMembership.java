package dev.megalith.coordinator.membership;

import com.hazelcast.cluster.Member;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import dev.megalith.coordinator.machine.MachineStore;
import dev.megalith.coordinator.model.LeaderRule;
import dev.megalith.fabric.rpc.Address;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Several coordinators, each with an embedded Hazelcast member.
///
/// The open edition has no consensus, so leadership is by [LeaderRule], and a number that grows
/// with each leadership fences what an earlier leader may still do.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `seenMajority` | `thread` | `thread` | plain |
/// | `leading` | `thread` | any | volatile |
/// | `term` | `thread`, [#raiseTerm] | any | atomic |
public final class HazelcastMembership implements Membership {
  private static final Logger LOG = LoggerFactory.getLogger(HazelcastMembership.class);

  private static final String API = "megalith.api";
  private static final int LOOK_MILLIS = 500;
  private static final int CONNECT_MILLIS = 500;

  /// Coordinators that start together may not listen yet: for so long a refused connection says
  /// nothing.
  private static final long START_NANOS = 5_000_000_000L;

  private final List<String> peers;
  private final String self;
  private final LongSupplier nanos;
  private final Listener listener;
  private final ScheduledExecutorService thread;
  private final HazelcastInstance hazelcast;
  private final AtomicLong term = new AtomicLong();
  private final long startNanos;
  private volatile boolean leading;
  private boolean seenMajority;

  /// Joins the other coordinators; waits for those that are there.
  ///
  /// @param memberAddress `host:port` where other coordinators connect
  /// @param peers member addresses of all coordinators, this one among them
  /// @param apiAddress `host:port` for operators and nodes
  /// @param thread runs everything that concerns the leadership; one thread, ended by the caller
  /// @throws IOException where it cannot take part, in one line
  public HazelcastMembership(
      String memberAddress,
      List<String> peers,
      String apiAddress,
      LongSupplier nanos,
      ScheduledExecutorService thread,
      Listener listener)
      throws IOException {
    this.peers = List.copyOf(peers);
    this.self = memberAddress;
    this.nanos = nanos;
    this.thread = thread;
    this.listener = listener;
    this.startNanos = nanos.getAsLong();
    try {
      this.hazelcast =
          Hazelcast.newHazelcastInstance(config(Address.parse(memberAddress), peers, apiAddress));
    } catch (RuntimeException e) {
      throw new IOException("coordinator member at " + memberAddress + ": " + e.getMessage(), e);
    }
    hazelcast.getCluster().addMembershipListener(new Changes());
    var _ = thread.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Config config(Address member, List<String> peers, String apiAddress) {
    Config config = new Config();
    config.setClusterName("megalith");
    config.getJetConfig().setEnabled(false);
    config.getMetricsConfig().setEnabled(false);
    config.getMemberAttributeConfig().setAttribute(API, apiAddress);
    List.of(
            "hazelcast.logging.type=slf4j",
            "hazelcast.phone.home.enabled=false",
            "hazelcast.shutdownhook.enabled=false",
            "hazelcast.socket.bind.any=false",
            "hazelcast.wait.seconds.before.join=1",
            "hazelcast.max.join.seconds=5",
            "hazelcast.heartbeat.interval.seconds=1",
            "hazelcast.max.no.heartbeat.seconds=20",
            "hazelcast.merge.first.run.delay.seconds=5",
            "hazelcast.merge.next.run.delay.seconds=5",
            "hazelcast.operation.call.timeout.millis=5000",
            "hazelcast.partition.count=31",
            "hazelcast.operation.thread.count=2",
            "hazelcast.operation.generic.thread.count=2",
            "hazelcast.io.thread.count=1",
            "hazelcast.event.thread.count=1")
        .forEach(line -> {
          int equals = line.indexOf('=');
          config.setProperty(line.substring(0, equals), line.substring(equals + 1));
        });
    NetworkConfig network = config.getNetworkConfig();
    network.setPort(member.port()).setPortAutoIncrement(false);
    network.getInterfaces().setEnabled(true).addInterface(member.host());
    JoinConfig join = network.getJoin();
    join.getMulticastConfig().setEnabled(false);
    join.getAutoDetectionConfig().setEnabled(false);
    join.getTcpIpConfig().setEnabled(true).setMembers(peers).setConnectionTimeoutSeconds(2);
    int backups = Math.min(peers.size() - 1, 2);
    config.getMapConfig(HazelcastStore.MACHINES).setBackupCount(backups);
    config.getMapConfig(HazelcastStore.NUMBERS).setBackupCount(backups);
    config
        .getRingbufferConfig(HazelcastStore.EVENTS)
        .setCapacity(MachineStore.EVENTS_MAX)
        .setBackupCount(backups);
    return config;
  }

  /// Looks at who is there and who may lead.
  private void look() {
    try {
      List<Member> members = List.copyOf(hazelcast.getCluster().getMembers());
      boolean may =
          !members.isEmpty()
              && LeaderRule.mayLead(
                  members.getFirst().localMember(), peers.size(), members.size(), dead(members));
      if (may && !leading) {
        lead();
      } else if (!may && leading) {
        leading = false;
        LOG.warn("leads no more: sees {} of {} coordinators", members.size(), peers.size());
        listener.follow();
      }
    } catch (RuntimeException e) {
      // Hazelcast is changing: the next look tells.
      LOG.debug("look at the coordinators", e);
    }
  }

  private void lead() {
    IMap<String, Long> numbers = hazelcast.getMap(HazelcastStore.NUMBERS);
    term.set(numbers.executeOnKey(HazelcastStore.TERM, new NextNumber(0)));
    LOG.info("leads in term {}", term.get());
    leading = true;
    listener.lead(term.get(), new HazelcastStore(hazelcast, term::get));
  }

  /// How many of those that are not members are dead for certain.
  private int dead(List<Member> members) {
    if (LeaderRule.hasMajority(peers.size(), members.size())) {
      seenMajority = true;
      return 0;
    }
    if (!seenMajority && nanos.getAsLong() - startNanos < START_NANOS) {
      return 0;
    }
    List<String> seen = new ArrayList<>();
    for (Member member : members) {
      seen.add(
          new Address(member.getAddress().getHost(), member.getAddress().getPort()).toString());
    }
    return (int)
        peers.stream()
            .filter(peer -> !peer.equals(self) && !seen.contains(peer))
            .filter(HazelcastMembership::refuses)
            .count();
  }

  private static boolean refuses(String peer) {
    Address at = Address.parse(peer);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(at.host(), at.port()), CONNECT_MILLIS);
      return false;
    } catch (ConnectException _) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public String leaderAddress() {
    try {
      return hazelcast.getCluster().getMembers().stream()
          .findFirst()
          .filter(member -> leading || !member.localMember())
          .map(member -> member.getAttribute(API))
          .orElse("");
    } catch (RuntimeException _) {
      return "";
    }
  }

  @Override
  public long raiseTerm(long heard) {
    IMap<String, Long> numbers = hazelcast.getMap(HazelcastStore.NUMBERS);
    term.set(numbers.executeOnKey(HazelcastStore.TERM, new NextNumber(heard)));
    return term.get();
  }

  /// Leaves the others at once; they keep everything.
  @Override
  public void close() {
    hazelcast.getLifecycleService().terminate();
  }

  private final class Changes implements MembershipListener {
    @Override
    public void memberAdded(MembershipEvent event) {
      soon();
    }

    @Override
    public void memberRemoved(MembershipEvent event) {
      soon();
    }

    private void soon() {
      try {
        thread.execute(HazelcastMembership.this::look);
      } catch (RejectedExecutionException _) {
        // This coordinator is ending.
      }
    }
  }
}
