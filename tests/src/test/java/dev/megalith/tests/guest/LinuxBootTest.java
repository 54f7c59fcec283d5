package dev.megalith.tests.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Progress;
import dev.megalith.cli.guest.DefaultGuest;
import dev.megalith.cli.guest.Initramfs;
import dev.megalith.cli.machine.ExitResult;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/// Debian's kernel on the whole machine, to a shell command and to power-off.
class LinuxBootTest {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final long RAM_BYTES = 512L << 20;
  private static final String TOKEN = "boot-test";

  /// All CPUs work for a while, so that each has ticks of its own; then the figures.
  private static final String COMMAND =
      """
      for cpu in $(seq $(nproc)); do (i=0; while [ $i -lt 3000 ]; do i=$((i + 1)); done) & done
      wait
      echo "nproc $(nproc)"
      echo "online $(cat /sys/devices/system/cpu/online)"
      grep arch_timer /proc/interrupts
      """;

  /// What a kernel says when something is wrong with it or its machine.
  private static final Pattern COMPLAINT =
      Pattern.compile(
          "BUG|Oops|WARNING:|Call trace|rcu.*(?:stall|starved)|soft lockup|hung task"
              + "|Kernel panic|Unable to handle|timed out|failed to come online");

  private static DefaultGuest.Images images;

  @BeforeAll
  static void fetchGuest() {
    DefaultGuest guest =
        new DefaultGuest(
            DefaultGuest.userCacheFolder(System.getenv()),
            what -> new Progress(System.err, false, what));
    try {
      images = guest.images(false);
    } catch (Failure e) {
      throw new TestAbortedException("the default guest cannot be fetched: " + e.getMessage(), e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 16})
  void linux_onVcpus_bringsAllOfThemUpAndPowersOff(int vcpus)
      throws IOException, InterruptedException {
    GuestMachine.Run run = boot(vcpus);

    assertEquals(List.of("nproc " + vcpus), linesOf(run, "nproc \\d+"), run::toString);
    assertEquals(vcpus, timerCounts(run).stream().filter(n -> n > 0).count(), run::toString);
    assertEquals(List.of(), complaints(run), run::toString);
    assertEquals(ExitResult.Reason.SYSTEM_OFF, run.reason(), run::toString);
  }

  private static GuestMachine.Run boot(int vcpus) throws IOException, InterruptedException {
    return new GuestMachine(
            MemorySegment.ofArray(Files.readAllBytes(images.kernel())),
            List.of(
                MemorySegment.ofArray(Files.readAllBytes(images.initrd())),
                MemorySegment.ofArray(Initramfs.command(COMMAND, TOKEN))),
            "console=ttyAMA0",
            vcpus,
            RAM_BYTES,
            LIMIT)
        .run();
  }

  private static List<String> linesOf(GuestMachine.Run run, String pattern) {
    return run.lines().stream().filter(line -> line.matches(pattern)).toList();
  }

  /// The interrupts of the virtual timer by CPU, from the line of /proc/interrupts.
  private static List<Long> timerCounts(GuestMachine.Run run) {
    return linesOf(run, "\\d+: .* arch_timer").stream()
        .flatMap(line -> Arrays.stream(line.split("GICv3")[0].split(":")[1].strip().split(" +")))
        .map(Long::valueOf)
        .toList();
  }

  private static List<String> complaints(GuestMachine.Run run) {
    return run.lines().stream().filter(line -> COMPLAINT.matcher(line).find()).toList();
  }
}
