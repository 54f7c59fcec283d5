package dev.megalith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.ClusterConfig.TranslatorMode;
import dev.megalith.cli.machine.ClusterConfig.Transport;
import dev.megalith.cli.machine.ExitResult.Reason;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterOptionsTest extends CommandTest {
  @Test
  void defaults_areOneWorkerInThisProcess() {
    ClusterConfig cluster = cluster();
    assertEquals(1, cluster.workers());
    assertEquals(1, cluster.memoryServices());
    assertFalse(cluster.processes());
    assertEquals(OptionalDouble.empty(), cluster.timeScale());
    assertTrue(cluster.numa());
    assertTrue(cluster.blocks());
    assertEquals(Runtime.getRuntime().availableProcessors(), cluster.carriers());
  }

  @Test
  void options_reachTheSite() {
    ClusterConfig cluster =
        cluster(
            "--workers=2",
            "--isolation=process",
            "--memory-services=3",
            "--transport=grpc",
            "--time-scale=0.25",
            "--numa=off",
            "--carriers=5",
            "--blocks=off",
            "--translator=eager");
    assertEquals(
        new ClusterConfig(
            2,
            3,
            true,
            Transport.GRPC,
            OptionalDouble.of(0.25),
            false,
            5,
            false,
            TranslatorMode.EAGER),
        cluster);
  }

  @Test
  void workers_areNodesOfTheGuest() {
    cluster("--workers=2", "--vcpus=6");
    assertEquals(2, machines.getFirst().plan().numa().nodes().size());
    assertEquals(3, machines.getFirst().plan().numa().nodes().getLast().firstVcpu());
  }

  @Test
  void numaOff_leavesOneNode() {
    cluster("--workers=2", "--numa=off");
    assertFalse(machines.getFirst().plan().numa().isOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "64", "-1", "two", ""})
  void workers_outOfRange_namesValueAndBound(String value) {
    assertUsage("--workers " + value + ": must be a number from 1 to 63", run("--workers", value));
  }

  @Test
  void workers_aboveVcpus_namesBoth() {
    assertUsage("--workers 5: at most one per vCPU, and --vcpus is 4", run("--workers", "5"));
  }

  @Test
  void memory_tooSmallForNodes_saysWhatHelps() {
    assertUsage(
        "memory 2 MiB: 2 NUMA nodes need 4 MiB or more, or numa off",
        run("--workers", "2", "--memory", "2M"));
  }

  @Test
  void transport_withoutProcesses_saysWhatToAdd() {
    assertUsage(
        "--transport grpc: add --isolation process; one process has no transport",
        run("--transport", "grpc"));
  }

  @ParameterizedTest
  @CsvSource({
    "--isolation, vm, 'must be none or process'",
    "--memory-services, 0, 'must be a number from 1 to 64'",
    "--time-scale, 0, 'must be auto or a number from 0.001 to 1000'",
    "--time-scale, fast, 'must be auto or a number from 0.001 to 1000'",
    "--numa, yes, 'must be on or off'",
    "--carriers, 257, 'must be a number from 1 to 256'",
    "--blocks, 1, 'must be on or off'"
  })
  void value_thatIsWrong_namesItAndItsBound(String option, String value, String bound) {
    assertUsage(option + " " + value + ": " + bound, run(option, value));
  }

  @Test
  void transport_thatIsUnknown_isRefused() {
    assertUsage(
        "--transport udp: must be socket, netty or grpc",
        run("--isolation", "process", "--transport", "udp"));
  }

  private ClusterConfig cluster(String... options) {
    run(machine -> machine.exit(Reason.SYSTEM_OFF), "", options);
    return clusters.getFirst();
  }

  private String[] run(String... options) {
    String[] line = new String[options.length + 3];
    line[0] = "run";
    line[1] = "--kernel";
    line[2] = kernel.toString();
    System.arraycopy(options, 0, line, 3, options.length);
    return line;
  }
}
