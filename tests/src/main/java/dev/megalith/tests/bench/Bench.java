package dev.megalith.tests.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./dev bench`: measures Megalith and QEMU in the same run.
///
/// | benchmark | cost centre | why |
/// |---|---|---|
/// | `cpu` | interpreter, soft TLB | the engine alone, without devices and interrupts |
/// | `boot` | everything | what the user waits for, by number of vCPUs |
/// | `programs` | translator, cold and warm | ordinary programs of the guest |
/// | `rows` | none: a profile | which rows of the instruction table a boot executes |
/// | `jmh` | one hot path each | nanoseconds and allocation; see `scripts/jmh.sh` |
@Command(
    name = "dev bench",
    description = "Measure Megalith and QEMU side by side.",
    mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
  /// What can be measured.
  enum Kind {
    all,
    cpu,
    boot,
    programs,
    rows
  }

  @Parameters(
      arity = "0..1",
      defaultValue = "all",
      description =
          "all (cpu, boot and programs; default), cpu, boot, programs, or rows: executed rows of "
              + "a boot. "
              + "jmh [ARGUMENT]...: the JMH benchmarks, with JMH's arguments.")
  private Kind kind = Kind.all;

  @Option(
      names = "--vcpus",
      split = ",",
      defaultValue = "1,4,16,64",
      paramLabel = "N",
      description = "boot, rows: numbers of vCPUs (default 1,4,16,64; rows takes the first).")
  private int[] vcpus = {1};

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "boot, programs: runs of each kind, of which the median counts (default 1; 5).")
  private @Nullable Integer repeat;

  @Option(
      names = "--kernels",
      split = ",",
      paramLabel = "NAME",
      description = "cpu: only these programs of tests/bench/guest/kernels.")
  private String @Nullable [] kernels;

  @Option(
      names = "--repetitions",
      defaultValue = "101",
      paramLabel = "N",
      description = "cpu: repetitions of each program, of which the median counts (default 101).")
  private int repetitions = 101;

  @Option(
      names = "--timeout",
      defaultValue = "600",
      paramLabel = "SECONDS",
      description = "boot: how long one boot may take (default 600).")
  private int timeoutSeconds = 600;

  @Option(names = "--no-qemu", description = "Measure Megalith alone.")
  private boolean noQemu;

  @Option(names = "--json", paramLabel = "FILE", description = "Where the figures go as JSON.")
  private @Nullable Path json;

  private Bench() {}

  /// Runs in the project's folder.
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (kind == Kind.rows) {
      new RowProfile().run(vcpus[0]);
      return 0;
    }
    Qemu qemu = noQemu ? Qemu.absent() : Qemu.find();
    Environment environment = Environment.read(qemu);
    System.out.println(environment.text());
    Results results = new Results(environment);
    if (kind == Kind.all || kind == Kind.cpu) {
      new CpuBench(qemu, repetitions).run(kernels, results);
    }
    if (kind == Kind.all || kind == Kind.boot) {
      new BootBench(qemu, repeat == null ? 1 : repeat, timeoutSeconds).run(vcpus, results);
    }
    if (kind == Kind.all || kind == Kind.programs) {
      new ProgramBench(qemu, repeat == null ? 5 : repeat, timeoutSeconds).run(results);
    }
    System.out.println("\nJSON: " + results.write(json));
    return 0;
  }
}
