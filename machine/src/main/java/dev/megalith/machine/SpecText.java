package dev.megalith.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A [MachineSpec] as text, a `key=value` a line: how the processes of a machine tell each other
/// what it is. Keys are those of QEMU's options where there is one. Every key stands once; the
/// command line comes last and may hold anything but a NUL and a line break.
public final class SpecText {
  private static final String CMDLINE = "append";

  private SpecText() {}

  public static String format(MachineSpec spec) {
    if (spec.cmdline().indexOf('\n') >= 0) {
      throw new SpecException("command line: has a line break, must be one line");
    }
    List<String> lines = new ArrayList<>();
    lines.add("vcpus=" + spec.vcpus());
    lines.add("memory=" + spec.ramBytes());
    lines.add("max-memory=" + spec.maxRamBytes());
    lines.add("memory-slots=" + spec.memorySlots());
    lines.add("pa-bits=" + spec.paBits());
    lines.add("gic-version=" + spec.gicVersion().number());
    lines.add("its=" + spec.its());
    lines.add("highmem=" + spec.highmem());
    lines.add("compact-highmem=" + spec.compactHighmem());
    lines.add("highmem-redists=" + spec.highmemRedists());
    lines.add("highmem-ecam=" + spec.highmemEcam());
    lines.add("highmem-mmio=" + spec.highmemMmio());
    lines.add("highmem-mmio-size=" + spec.highmemMmioSizeBytes());
    lines.add(CMDLINE + "=" + spec.cmdline());
    return String.join("\n", lines);
  }

  /// The spec that [#format] wrote.
  ///
  /// @throws SpecException naming the line that is unknown, doubled, missing or out of bounds
  public static MachineSpec parse(String text) {
    Map<String, String> values = new HashMap<>();
    for (String line : text.split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals < 0 || values.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
        throw new SpecException("machine description: bad line '" + line + "'");
      }
    }
    MachineSpec.Builder spec = MachineSpec.builder();
    number(values, "vcpus", value -> spec.vcpus(narrow("vcpus", value)));
    number(values, "memory", spec::ramBytes);
    number(values, "max-memory", spec::maxRamBytes);
    number(values, "memory-slots", value -> spec.memorySlots(narrow("memory-slots", value)));
    number(values, "pa-bits", value -> spec.paBits(narrow("pa-bits", value)));
    number(
        values,
        "gic-version",
        value -> spec.gicVersion(GicVersion.of(narrow("gic-version", value))));
    flag(values, "its", spec::its);
    flag(values, "highmem", spec::highmem);
    flag(values, "compact-highmem", spec::compactHighmem);
    flag(values, "highmem-redists", spec::highmemRedists);
    flag(values, "highmem-ecam", spec::highmemEcam);
    flag(values, "highmem-mmio", spec::highmemMmio);
    number(values, "highmem-mmio-size", spec::highmemMmioSizeBytes);
    spec.cmdline(take(values, CMDLINE));
    if (!values.isEmpty()) {
      throw new SpecException("machine description: unknown key " + values.keySet());
    }
    return spec.build();
  }

  private static String take(Map<String, String> values, String key) {
    String value = values.remove(key);
    if (value == null) {
      throw new SpecException("machine description: no " + key);
    }
    return value;
  }

  private static void number(Map<String, String> values, String key, Consumer<Long> use) {
    String value = take(values, key);
    if (!value.matches("\\d{1,18}")) {
      throw new SpecException("machine description: " + key + " " + value + " is no number");
    }
    use.accept(Long.valueOf(value));
  }

  private static int narrow(String key, long value) {
    if (value > Integer.MAX_VALUE) {
      throw new SpecException(
          "machine description: " + key + " " + value + " above " + Integer.MAX_VALUE);
    }
    return (int) value;
  }

  private static void flag(Map<String, String> values, String key, Consumer<Boolean> use) {
    String value = take(values, key);
    switch (value) {
      case "true" -> use.accept(true);
      case "false" -> use.accept(false);
      default ->
          throw new SpecException(
              "machine description: " + key + " " + value + ": must be true or false");
    }
  }
}
