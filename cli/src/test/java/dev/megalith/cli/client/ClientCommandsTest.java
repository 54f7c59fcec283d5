package dev.megalith.cli.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.megalith.cli.CommandTest;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.MachinePhase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClientCommandsTest extends CommandTest {
  private FakeControl control;

  @BeforeEach
  void startServer() throws IOException {
    control = new FakeControl();
    environment.put("MEGALITH_SERVER", control.address());
  }

  @AfterEach
  void stopServer() {
    control.close();
  }

  @Test
  void create_uploadsImagesAndPrintsTheName() throws IOException {
    Path file =
        machineFile(
            """
            name: demo
            vcpus: 8
            workers: 2
            timeScale: 0.5
            kernel: Image
            initrd: initrd.cpio
            """);
    assertEquals(0, client("create", "-f", file.toString()), err());
    assertEquals("demo\n", out());
    assertEquals("the initrd", control.uploads.getLast());
    Machine machine = Objects.requireNonNull(control.machines.get("demo"));
    assertEquals(8, machine.getSpec().getVcpus());
    assertEquals(2, machine.getPlacementPolicy().getWorkers());
    assertEquals("sha-4096", machine.getBoot().getKernelSha256());
    assertEquals(List.of("sha-10"), machine.getBoot().getInitrdSha256SList());
    assertEquals("0.5", machine.getOptionsMap().get("time-scale"));
    assertTrue(err().contains("uploading Image: 4.1 kB"), err());
  }

  @Test
  void create_withStart_initialisesAndStarts() throws IOException {
    Path file = machineFile("kernel: Image\n");
    assertEquals(0, client("create", "-f", file.toString(), "--start"), err());
    assertEquals(List.of("create m1", "init m1", "start m1"), control.calls);
  }

  @Test
  void create_thatIsRefused_namesTheField() throws IOException {
    Path file = machineFile("kernel: Image\nvcpus: 13\n");
    assertEquals(2, client("create", "-f", file.toString()));
    assertEquals("megalith: spec.vcpus: must not be 13", err().lines().toList().getLast());
  }

  @Test
  void create_ofWrongFile_asksNothingOfTheServer() throws IOException {
    Path file = machineFile("vcpus: 0\n");
    assertEquals(2, client("create", "-f", file.toString()));
    assertEquals("megalith: " + file + ": vcpus 0: must be a number from 1 to 512\n", err());
    assertEquals(List.of(), control.calls);
  }

  @Test
  void lifeCommands_callTheApi() {
    control.add("demo", MachinePhase.MACHINE_PHASE_PAUSED);
    assertEquals(0, client("start", "demo"));
    assertEquals(0, client("pause", "demo"));
    assertEquals(0, client("resume", "demo"));
    assertEquals(0, client("stop", "demo"));
    assertEquals(0, client("delete", "demo"));
    assertEquals(List.of("start demo", "pause demo", "resume demo", "stop demo"), control.calls);
    assertEquals("demo started\ndemo paused\ndemo resumed\ndemo stopped\ndemo deleted\n", out());
  }

  @Test
  void start_ofUnknownMachine_isStatus1WithOneLine() {
    assertEquals(1, client("start", "ghost"));
    assertEquals("megalith: machine ghost: there is none\n", err());
  }

  @Test
  void ps_isATable() {
    control.add("demo", MachinePhase.MACHINE_PHASE_RUNNING);
    control.add("idle", MachinePhase.MACHINE_PHASE_STOPPED);
    assertEquals(0, client("ps"), err());
    List<String> lines = out().lines().toList();
    assertEquals("NAME  PHASE    VCPUS  MEM  WORKERS  UPTIME   MIPS", spaced(lines.get(0)));
    assertTrue(
        lines.get(1).matches("demo  running  4      2G   1        \\S+\\s+[1-9]\\d*"), out());
    assertTrue(lines.get(2).matches("idle  stopped  4      2G   1        -\\s+-"), out());
  }

  private static String spaced(String head) {
    return head.replaceAll("UPTIME +", "UPTIME   ");
  }

  @Test
  void ps_asJsonAndNames() throws IOException {
    control.add("demo", MachinePhase.MACHINE_PHASE_RUNNING);
    assertEquals(0, client("ps", "-o", "name"));
    assertEquals("demo\n", out());
    int before = out().length();
    assertEquals(0, client("ps", "-o", "json"));
    var machines = new ObjectMapper().readTree(out().substring(before)).get("machines");
    assertEquals("demo", machines.get(0).get("machineId").asText());
    assertEquals("MACHINE_PHASE_RUNNING", machines.get(0).get("phase").asText());
  }

  @Test
  void output_ofUnknownForm_isRefused() {
    assertEquals(2, client("ps", "-o", "xml"));
    assertEquals("megalith: -o xml: must be table or wide or name or json\n", err());
  }

  @Test
  void coordinator_thatFollows_sendsToTheLeader() throws IOException {
    try (FakeControl leader = new FakeControl()) {
      leader.add("demo", MachinePhase.MACHINE_PHASE_STOPPED);
      control.leader = leader.address();
      assertEquals(0, client("ps", "-o", "name"), err());
      assertEquals("demo\n", out());
    }
  }

  @Test
  void coordinator_thatIsMissing_saysWhatHelps() {
    assertEquals(1, client("ps", "--server", "127.0.0.1:1"));
    assertEquals(
        "megalith: no coordinator at 127.0.0.1:1; start one with 'megalith coordinator', or name"
            + " another with --server\n",
        err());
  }

  @Test
  void coordinators_ofWhichOneIsMissing_areTriedInTurn() {
    control.add("demo", MachinePhase.MACHINE_PHASE_STOPPED);
    assertEquals(0, client("ps", "-o", "name", "--server", "127.0.0.1:1," + control.address()));
    assertEquals("demo\n", out());
  }

  @Test
  void server_thatIsNoAddress_isRefused() {
    assertEquals(2, client("ps", "--server", "localhost"));
    assertEquals(
        "megalith: --server localhost: must be HOST:PORT, such as 127.0.0.1:7600\n", err());
  }

  @Test
  void describe_namesNodes() {
    control.add("demo", MachinePhase.MACHINE_PHASE_RUNNING);
    assertEquals(0, client("describe", "demo"));
    assertTrue(out().contains("Phase:        running\n"), out());
    assertTrue(out().contains("worker 0  127.0.0.1:41234  4711  0 to 3\n"), out());
  }

  @Test
  void nodes_areATable() {
    assertEquals(0, client("nodes"));
    assertTrue(out().contains("7     worker  127.0.0.1:41234  -    2         512"), out());
  }

  @Test
  void top_withoutTerminal_isOneTable() {
    control.add("demo", MachinePhase.MACHINE_PHASE_RUNNING);
    assertEquals(0, client("top"));
    List<String> lines = out().lines().toList();
    assertTrue(
        lines.get(1).matches("demo\\s+worker 0\\s+[1-9]\\d*\\s+-\\s+-\\s+-\\s+80 MB"), out());
    assertTrue(lines.get(2).startsWith("demo     gic 0     -"), out());
  }

  @Test
  void events_withoutFollow_end() {
    assertEquals(0, client("events"));
    assertEquals(
        """
        1970-01-01T00:00:07Z  demo  running
        1970-01-01T00:00:00Z  demo  failed  worker 1 is lost
        """,
        out());
  }

  @Test
  void console_showsOutputAndSaysWhyItEnds() {
    assertEquals(1, execute(_ -> {}, "ls\nbye", "console", "demo"));
    assertEquals("login: hi", out());
    assertEquals("megalith: the machine failed: worker 1 is lost\n", err());
  }

  @Test
  void console_thatIsLeft_isStatus0() {
    assertEquals(0, execute(_ -> {}, "\u0001p\u001d", "console", "demo"));
    assertEquals("megalith: left the console; the machine runs on\n", err());
    assertEquals(List.of("power demo"), control.calls);
  }

  private int client(String... args) {
    return execute(_ -> {}, "", args);
  }

  private Path machineFile(String text) throws IOException {
    return Files.writeString(folder.resolve("machine.yaml"), text);
  }
}
