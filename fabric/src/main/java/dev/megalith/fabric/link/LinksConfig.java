package dev.megalith.fabric.link;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.clock.MachineClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// What the links of one process of one machine need to know.
///
/// @param machine the machine's identifier, up to [#MACHINE_BYTES_MAX] bytes of UTF-8
/// @param epoch of the machine's membership, from 1; peers of another epoch are refused
/// @param self which process of the machine this one is
/// @param addresses where each process takes links, this one among them: `HOST:PORT` or `unix:PATH`
/// @param connectTimeout how long [Links#open] waits for all peers
/// @param clock stamps what is sent and takes in what is received
/// @param lossListener learns of lost peers
public record LinksConfig(
    String machine,
    long epoch,
    NodeId self,
    Map<NodeId, String> addresses,
    Duration connectTimeout,
    MachineClock clock,
    LossListener lossListener) {
  public static final int MACHINE_BYTES_MAX = 256;

  public LinksConfig {
    addresses = Map.copyOf(addresses);
    Invariant.check(epoch >= 1, "epoch %d of machine %s: from 1", epoch, machine);
    Invariant.check(addresses.containsKey(self), "%s has no address in %s", self, addresses);
    int machineBytes = machine.getBytes(StandardCharsets.UTF_8).length;
    Invariant.check(
        machineBytes <= MACHINE_BYTES_MAX,
        "machine identifier of %d bytes: up to %d",
        machineBytes,
        MACHINE_BYTES_MAX);
  }
}
