package dev.megalith.gic.service;

import dev.megalith.gic.model.DistributorCounters;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;

/// The distributor's counters as meters `megalith.gic.…`.
public final class GicMetrics implements MeterBinder {
  private final GicService service;

  public GicMetrics(GicService service) {
    this.service = service;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    count(registry, "lends", "SPIs lent to a PE", DistributorCounters::lends);
    count(
        registry, "recalls", "SPIs taken back whatever their state", DistributorCounters::recalls);
    count(registry, "retracts", "SPIs taken back if pending", DistributorCounters::retracts);
    count(registry, "returns", "SPIs that came back", DistributorCounters::returns);
    count(registry, "writes", "Guest writes of the frame", DistributorCounters::writes);
    count(registry, "reads", "Guest reads of the frame", DistributorCounters::reads);
    count(
        registry,
        "settled.reads",
        "Guest reads that waited for lent SPIs",
        DistributorCounters::settledReads);
    count(
        registry,
        "unknown.accesses",
        "Guest accesses that reached no register",
        DistributorCounters::unknownAccesses);
    Gauge.builder("megalith.gic.lent", service, GicService::lentCount)
        .description("SPIs that are with a PE now")
        .register(registry);
  }

  private void count(
      MeterRegistry registry, String name, String what, ToLongFunction<DistributorCounters> value) {
    FunctionCounter.builder(
            "megalith.gic." + name, service, gic -> value.applyAsLong(gic.counters()))
        .description(what)
        .register(registry);
  }
}
