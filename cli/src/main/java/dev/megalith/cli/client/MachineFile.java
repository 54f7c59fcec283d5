package dev.megalith.cli.client;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.megalith.cli.base.OptionValues;
import dev.megalith.cli.base.Units;
import dev.megalith.cli.base.UsageError;
import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.ClusterConfig.TranslatorMode;
import dev.megalith.cli.machine.ClusterConfig.Transport;
import dev.megalith.cli.machine.ClusterLimits;
import dev.megalith.machine.GicVersion;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.VirtMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A machine as a YAML file describes it: the options of `run`, as keys in camel case.
///
/// Messages name the file and the key; images are found from the file's folder.
final class MachineFile {
  /// What the coordinator takes as a machine's name.
  private static final Pattern NAME = Pattern.compile("[a-z][-a-z0-9]{0,62}");

  private static final int DEFAULT_VCPUS = 4;
  private static final long DEFAULT_RAM_BYTES = 1L << 30;
  private static final int FILE_BYTES_MAX = 1 << 20;

  static final List<String> KEYS =
      List.of(
          "name",
          "vcpus",
          "memory",
          "workers",
          "memoryServices",
          "kernel",
          "initrd",
          "append",
          "timeScale",
          "numa",
          "carriers",
          "blocks",
          "translator",
          "paBits",
          "gicVersion",
          "its",
          "highmem",
          "compactHighmem",
          "highmemRedists",
          "highmemEcam",
          "highmemMmio",
          "highmemMmioSize");

  private final Path file;
  private final MachineSpec.Builder spec = MachineSpec.builder();
  private String name = "";
  private @Nullable Path kernel;
  private @Nullable Path initrd;
  private String append = "console=ttyAMA0";
  private int workers = 1;
  private int memoryServices = 1;
  private int carriers;
  private OptionalDouble timeScale = OptionalDouble.empty();
  private boolean numa = true;
  private boolean blocks = true;
  private TranslatorMode translator = TranslatorMode.ON;

  /// What a file said.
  ///
  /// @param name empty where the file has none: the coordinator makes one
  /// @param cluster its `carriers` 0 leaves their number to each worker
  /// @param kernel null for the default guest
  record Description(
      String name,
      MachineSpec spec,
      ClusterConfig cluster,
      @Nullable Path kernel,
      @Nullable Path initrd) {}

  private MachineFile(Path file) {
    this.file = file;
  }

  /// Reads and checks a file.
  ///
  /// @throws UsageError naming the file, the key, the value and its bound
  static Description read(Path path) {
    MachineFile file = new MachineFile(path);
    file.spec.vcpus(DEFAULT_VCPUS);
    file.spec.ramBytes(DEFAULT_RAM_BYTES);
    JsonNode root = file.parse();
    if (!root.isObject()) {
      throw new UsageError(path + ": must be keys with values, such as 'vcpus: 4'");
    }
    root.properties().forEach(entry -> file.take(entry.getKey(), entry.getValue()));
    return file.description();
  }

  private JsonNode parse() {
    try {
      if (Files.size(file) > FILE_BYTES_MAX) {
        throw new UsageError(file + ": more than 1 MiB; is it a machine's description?");
      }
      return YAMLMapper.builder(new YAMLFactory())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readTree(Files.readString(file));
    } catch (JacksonException e) {
      String where = e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr() + ":";
      String what = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
      throw new UsageError(file + ":" + where + " " + what);
    } catch (IOException e) {
      throw new UsageError("-f " + file + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  private void take(String key, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw new UsageError(at(key) + ": must be one value");
    }
    String text = value.asText();
    switch (key) {
      case "name" -> name = name(text);
      case "vcpus" -> spec.vcpus(count(key, text, 1, MachineSpec.VCPUS_MAX));
      case "memory" -> spec.ramBytes(Units.sizeBytes(at(key), text));
      case "workers" -> workers = count(key, text, 1, ClusterLimits.WORKERS_MAX);
      case "memoryServices" ->
          memoryServices = count(key, text, 1, ClusterLimits.MEMORY_SERVICES_MAX);
      case "kernel" -> kernel = image(key, text);
      case "initrd" -> initrd = image(key, text);
      case "append" -> append = text;
      case "timeScale" -> timeScale = Units.timeScale(at(key), text);
      case "numa" -> numa = isOn(key, text);
      case "carriers" -> carriers = count(key, text, 1, ClusterLimits.CARRIERS_MAX);
      case "blocks" -> blocks = isOn(key, text);
      case "translator" -> translator = TranslatorMode.of(at(key), text);
      default -> takeOfMap(key, text);
    }
  }

  /// The keys of the memory map.
  private void takeOfMap(String key, String text) {
    switch (key) {
      case "paBits" ->
          spec.paBits(count(key, text, MachineSpec.PA_BITS_MIN, MachineSpec.PA_BITS_MAX));
      case "gicVersion" -> spec.gicVersion(GicVersion.of(count(key, text, 2, 4)));
      case "its" -> onOff(key, text, spec::its);
      case "highmem" -> onOff(key, text, spec::highmem);
      case "compactHighmem" -> onOff(key, text, spec::compactHighmem);
      case "highmemRedists" -> onOff(key, text, spec::highmemRedists);
      case "highmemEcam" -> onOff(key, text, spec::highmemEcam);
      case "highmemMmio" -> onOff(key, text, spec::highmemMmio);
      case "highmemMmioSize" -> spec.highmemMmioSizeBytes(Units.sizeBytes(at(key), text));
      default ->
          throw new UsageError(
              "%s: no such key; there are %s".formatted(at(key), String.join(", ", KEYS)));
    }
  }

  private Description description() {
    spec.cmdline(append);
    MachineSpec built;
    try {
      built = spec.build();
      VirtMachine.plan(built);
      built.requireRunnable();
    } catch (SpecException e) {
      throw new UsageError(file + ": " + e.getMessage());
    }
    if (workers > built.vcpus()) {
      throw new UsageError(
          "%s %d: at most one per vCPU, and vcpus is %d"
              .formatted(at("workers"), workers, built.vcpus()));
    }
    if (initrd != null && kernel == null) {
      throw new UsageError(at("initrd") + ": needs kernel as well");
    }
    ClusterConfig cluster =
        new ClusterConfig(
            workers,
            memoryServices,
            true,
            Transport.SOCKET,
            timeScale,
            numa,
            carriers,
            blocks,
            translator);
    return new Description(name, built, cluster, kernel, initrd);
  }

  private String at(String key) {
    return file + ": " + key;
  }

  private int count(String key, String text, int low, int high) {
    return OptionValues.count(at(key), text, low, high);
  }

  private void onOff(String key, String text, Consumer<Boolean> use) {
    use.accept(isOn(key, text));
  }

  /// YAML's own words for it as well.
  private boolean isOn(String key, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> OptionValues.onOff(at(key), text);
    };
  }

  private String name(String text) {
    if (!NAME.matcher(text).matches()) {
      throw new UsageError(
          at("name")
              + " '"
              + text
              + "': must be 1 to 63 of a-z, 0-9 and -, starting with a letter");
    }
    return text;
  }

  private Path image(String key, String text) {
    Path image = file.toAbsolutePath().resolveSibling(text);
    if (!Files.isRegularFile(image) || !Files.isReadable(image)) {
      throw new UsageError(at(key) + " " + image + ": no such file, or not readable");
    }
    return image;
  }
}
