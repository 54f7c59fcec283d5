package dev.megalith.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.megalith.cli.host.Host;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MemoryMap;
import dev.megalith.machine.RedistributorRegion;
import dev.megalith.machine.Region;
import dev.megalith.machine.Sizes;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `megalith layout`: where everything is in the machine's physical address space.
@Command(name = "layout", description = "Print the memory map.")
final class LayoutCommand implements Callable<Integer> {
  private final Host host;

  @Mixin private SpecOptions specOptions = new SpecOptions();

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  LayoutCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    MachinePlan plan = specOptions.plan("");
    if (json) {
      ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      host.printer().println(mapper.writeValueAsString(asJson(plan)));
    } else {
      printTable(plan, host.printer());
    }
    return 0;
  }

  private static void printTable(MachinePlan plan, PrintStream out) {
    MemoryMap map = plan.memoryMap();
    out.printf("%-18s  %14s  %14s  %10s  %s%n", "region", "first", "last", "size", "state");
    for (Region region : map.regions()) {
      if (region.sizeBytes() == 0) {
        continue;
      }
      out.printf(
          "%-18s  %14s  %14s  %10s  %s%n",
          name(region),
          Sizes.hex(region.base()),
          Sizes.hex(region.last()),
          Sizes.text(region.sizeBytes()),
          state(region));
    }
    out.println();
    for (RedistributorRegion region : map.redistributorRegions()) {
      out.printf(
          "redistributors of vCPU %d to %d at %s, %s each%n",
          region.firstVcpu(),
          region.firstVcpu() + region.count() - 1,
          Sizes.hex(region.base()),
          Sizes.text(region.strideBytes()));
    }
    out.printf(
        "%d physical address bits, highest address in use %s%n",
        map.paBits(), Sizes.hex(map.highestPa()));
  }

  private static Map<String, Object> asJson(MachinePlan plan) {
    MemoryMap map = plan.memoryMap();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("vcpus", plan.spec().vcpus());
    root.put("memoryBytes", plan.spec().ramBytes());
    root.put("paBits", map.paBits());
    root.put("highestPa", map.highestPa());
    root.put("regions", map.regions().stream().map(LayoutCommand::asJson).toList());
    List<Map<String, Object>> redistributors =
        map.redistributorRegions().stream().map(LayoutCommand::asJson).toList();
    root.put("redistributors", redistributors);
    return root;
  }

  private static Map<String, Object> asJson(Region region) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", name(region));
    fields.put("base", region.base());
    fields.put("sizeBytes", region.sizeBytes());
    fields.put("enabled", region.enabled());
    fields.put("populated", region.populated());
    return fields;
  }

  private static Map<String, Object> asJson(RedistributorRegion region) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("base", region.base());
    fields.put("sizeBytes", region.sizeBytes());
    fields.put("firstVcpu", region.firstVcpu());
    fields.put("count", region.count());
    fields.put("strideBytes", region.strideBytes());
    return fields;
  }

  private static String name(Region region) {
    return region.name().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String state(Region region) {
    if (region.populated()) {
      return "in use";
    }
    return region.enabled() ? "reserved" : "off";
  }
}
