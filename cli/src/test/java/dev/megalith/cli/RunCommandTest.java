package dev.megalith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.megalith.cli.machine.ExitResult.Reason;
import dev.megalith.cli.machine.FakeMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunCommandTest extends CommandTest {
  private static final Pattern TOKEN = Pattern.compile("megalith/token\0+([0-9a-f]{16})\n");

  @Test
  void powerOff_ofGuest_isStatus0() {
    int status = run(guest("hello\r\n", Reason.SYSTEM_OFF), "");
    assertEquals(0, status);
    assertEquals("hello\r\n", out());
    assertTrue(err().startsWith("megalith: system-off after "), err());
    assertTrue(machines.getFirst().isClosed());
  }

  @Test
  void failure_ofMachine_isStatus1WithItsReason() {
    assertEquals(1, run(guest("", Reason.FAILED), ""));
    assertTrue(
        err().startsWith("worker-0 (process 4711) was killed by signal 9\nmegalith: it broke\n"),
        err());
  }

  @Test
  void timeout_ofSilentGuest_isStatus124() {
    assertEquals(124, run(_ -> {}, "", "--timeout", "50ms"));
    assertTrue(err().contains("(--timeout)"), err());
    assertTrue(machines.getFirst().isClosed());
  }

  @Test
  void until_overTwoWrites_isStatus0() {
    FakeMachine.Guest guest =
        machine -> {
          machine.print("debian lo");
          machine.print("gin: ");
        };
    assertEquals(0, run(guest, "", "--until", "login:"));
    assertTrue(err().startsWith("megalith: until after "), err());
  }

  @Test
  void quitKey_inPipe_stopsTheMachine() {
    assertEquals(0, run(_ -> {}, "abc\u0001x"));
    assertTrue(err().startsWith("megalith: quit after "), err());
  }

  @Test
  void input_fromPipe_reachesTheGuest() {
    FakeMachine.Guest echo =
        machine -> {
          machine.print("got " + machine.readUntil("\n"));
          machine.exit(Reason.SYSTEM_OFF);
        };
    assertEquals(0, run(echo, "ls\u0001\u0001 -l\n"));
    assertEquals("got ls\u0001 -l\n", out());
  }

  @Test
  void powerKey_pressesThePowerButton() {
    FakeMachine.Guest guest =
        machine -> {
          machine.print(machine.readUntil("<power>"));
          machine.exit(Reason.SYSTEM_OFF);
        };
    assertEquals(0, run(guest, "\u0001p"));
    assertEquals("<power>", out());
  }

  @Test
  void reset_ofGuest_startsItAgain() {
    FakeMachine.Guest guest =
        machine -> {
          machine.print("boot;");
          machine.exit(machines.size() < 3 ? Reason.RESET : Reason.SYSTEM_OFF);
        };
    assertEquals(0, run(guest, ""));
    assertEquals("boot;boot;boot;", out());
    assertTrue(machines.getFirst().isClosed());
  }

  @Test
  void reset_withNoReboot_endsTheRun() {
    assertEquals(0, run(guest("", Reason.RESET), "", "--no-reboot"));
    assertEquals(1, machines.size());
  }

  @Test
  void exec_printsTheOutputAlone_withItsStatus() {
    FakeMachine.Guest guest =
        machine -> {
          String token = token(machine);
          machine.print("[ 0.0] boot\r\n\u001ebegin " + token + "\u001e\r\n4\r\n");
          machine.print("\u001eend " + token + " 42\u001e\r\n[ 9.9] off");
          machine.exit(Reason.SYSTEM_OFF);
        };
    assertEquals(42, run(guest, "", "--exec", "nproc"));
    assertEquals("4\n", out());
    assertTrue(err().startsWith("megalith: system-off after "), err());
    assertTrue(machines.getFirst().initrdText().startsWith("the initrd"));
    assertTrue(machines.getFirst().initrdText().contains("nproc\n"));
    assertTrue(machines.getFirst().plan().spec().cmdline().startsWith("quiet loglevel=1"));
  }

  @Test
  void exec_withoutTheCommandRun_isStatus1AndShowsTheConsole() {
    int status = run(guest("Kernel panic\r\n", Reason.RESET), "", "--exec", "nproc");
    assertEquals(1, status);
    assertEquals("", out());
    assertTrue(
        err()
            .startsWith(
                """
                the end of the guest's console:
                  Kernel panic
                worker-0 (process 4711) was killed by signal 9
                megalith: the guest reset without its command run
                """),
        err());
  }

  @Test
  void serialFile_takesTheConsole() throws IOException {
    Path file = folder.resolve("console.log");
    assertEquals(0, run(guest("hi\r\n", Reason.SYSTEM_OFF), "", "--serial", "file:" + file));
    assertEquals("hi\r\n", Files.readString(file));
    assertEquals("", out());
  }

  @Test
  void serialNone_printsNothing() {
    assertEquals(0, run(guest("hi\r\n", Reason.SYSTEM_OFF), "", "--serial", "none"));
    assertEquals("", out());
  }

  @Test
  void report_holdsTheFigures() throws IOException {
    Path file = folder.resolve("report.json");
    assertEquals(0, run(guest("x", Reason.SYSTEM_OFF), "", "--report", file.toString()));
    JsonNode report = new ObjectMapper().readTree(file.toFile());
    assertEquals("system-off", report.get("exitReason").asText());
    assertEquals(0, report.get("exitStatus").asInt());
    assertEquals(4_000_000, report.get("totalInstructions").asLong());
    assertEquals("[3000000,1000000]", report.get("retiredInstructions").toString());
    assertEquals(7, report.at("/statistics/worker 0/megalith.fake").asInt());
    double wallSeconds = report.get("wallSeconds").asDouble();
    assertEquals(4 / wallSeconds, report.get("mips").asDouble(), 0.01);
    assertTrue(report.get("firstConsoleByteSeconds").asDouble() <= wallSeconds);
    assertTrue(report.get("peakResidentBytes").asLong() > 0);
  }

  @Test
  void stats_areOnStderrByNode() {
    assertEquals(0, run(guest("x", Reason.SYSTEM_OFF), "", "--stats"));
    assertTrue(
        Pattern.compile("(?m)^worker 0\n  megalith\\.fake +7$").matcher(err()).find(), err());
  }

  @Test
  void report_ofSilentRun_hasNoFirstByte() throws IOException {
    Path file = folder.resolve("report.json");
    assertEquals(124, run(_ -> {}, "", "--timeout", "10ms", "--report", file.toString()));
    JsonNode report = new ObjectMapper().readTree(file.toFile());
    assertEquals("timeout", report.get("exitReason").asText());
    assertTrue(report.get("firstConsoleByteSeconds").isNull());
  }

  @Test
  void options_reachThePlan() {
    run(guest("", Reason.SYSTEM_OFF), "", "--vcpus", "6", "--memory", "2G", "--append", "a=b");
    assertEquals(6, machines.getFirst().plan().spec().vcpus());
    assertEquals(2L << 30, machines.getFirst().plan().spec().ramBytes());
    assertEquals("a=b", machines.getFirst().plan().spec().cmdline());
  }

  private static FakeMachine.Guest guest(String text, Reason reason) {
    return machine -> {
      machine.print(text);
      machine.exit(reason);
    };
  }

  private static String token(FakeMachine machine) {
    Matcher match = TOKEN.matcher(machine.initrdText());
    assertTrue(match.find());
    return match.group(1);
  }
}
