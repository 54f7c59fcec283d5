package dev.megalith.tests.linux;

import dev.megalith.tests.host.GuestProcess;
import dev.megalith.tests.host.Spread;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./dev soak`: Linux works for a long time, and every result is checked; so is that it goes on,
/// and that the host's processes do not grow.
@Command(
    name = "dev soak",
    description = "Run checked programs in a Linux guest for a long time.",
    mixinStandardHelpOptions = true)
public final class LinuxSoak implements Callable<Integer> {
  /// The longest that a program may take.
  private static final Duration SILENCE = Duration.ofMinutes(4);

  /// A guest whose time is slowed down takes longer.
  private static final int SLOWEST = 3;

  @Option(
      names = "--minutes",
      defaultValue = "30",
      paramLabel = "N",
      description = "How long the guest works, by its own clock (default 30).")
  private double minutes = 30;

  @Option(names = "--vcpus", defaultValue = "4", paramLabel = "N", description = "Default 4.")
  private int vcpus = 4;

  @Option(names = "--memory", defaultValue = "512M", paramLabel = "SIZE", description = "RAM.")
  private String memory = "512M";

  @Option(names = "--workers", defaultValue = "1", paramLabel = "N", description = "Default 1.")
  private int workers = 1;

  @Option(
      names = "--memory-services",
      defaultValue = "1",
      paramLabel = "N",
      description = "Members of the memory service (default 1).")
  private int members = 1;

  @Option(
      names = "--isolation",
      defaultValue = "none",
      paramLabel = "none|process",
      description = "Whether each role is a process (default none).")
  private String isolation = "none";

  @Option(
      names = "--programs",
      split = ",",
      paramLabel = "NAME",
      description = "Only these programs of tests/linux.")
  private List<String> programs = LinuxWork.PROGRAMS;

  @Option(names = "--options", defaultValue = "", description = "Options of all programs.")
  private String options = "";

  @Option(names = "--quiet", description = "Print only what is wrong, and the end.")
  private boolean quiet;

  private LinuxSoak() {}

  /// Runs in the project's folder.
  public static void main(String[] args) {
    System.exit(new CommandLine(new LinuxSoak()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Spread spread =
        new Spread(workers, members, Spread.Isolation.valueOf(isolation.toUpperCase(Locale.ROOT)));
    Duration work = Duration.ofSeconds((long) (minutes * 60));
    try (LinuxWork linux = LinuxWork.build()) {
      List<String> command =
          linux.command(spread, vcpus, memory, script(work.toSeconds()), List.of());
      GuestProcess guest = GuestProcess.start(command, this::print);
      HostUse use = new HostUse(guest::processes);
      Thread sampler = Thread.ofPlatform().daemon().name("host-use").start(() -> use.run(work));
      Duration limit = work.multipliedBy(SLOWEST).plus(SILENCE);
      GuestProcess.End end = guest.await(limit, SILENCE);
      sampler.interrupt();
      sampler.join();
      return report(spread, end, use);
    }
  }

  /// Rounds of all programs until the time is over, each with another seed.
  private String script(long seconds) {
    return """
    end=$(($(cut -d. -f1 /proc/uptime) + %d))
    round=1
    while [ $(cut -d. -f1 /proc/uptime) -lt $end ]; do
      for program in %s; do
        /work/work $program -s $round %s || echo "$program: WRONG status $? in round $round"
      done
      used=$(free -m | sed -n 's/^Mem: *[0-9]* *\\([0-9]*\\).*/\\1/p')
      echo "round $round: $used MiB used in the guest"
      round=$((round + 1))
    done
    %s\
    """
        .formatted(seconds, String.join(" ", programs), options, LinuxWork.kernelComplaints());
  }

  private void print(String line) {
    if (!quiet || !LinuxWork.complaints(List.of(line)).isEmpty()) {
      System.out.println(line);
    }
  }

  private int report(Spread spread, GuestProcess.End end, HostUse use) {
    List<String> complaints = new ArrayList<>(LinuxWork.complaints(end.lines()));
    if (!end.ok()) {
      complaints.add("the run ended with status " + end.status() + " " + end.verdict());
    }
    complaints.addAll(use.complaints());
    long rounds = end.lines().stream().filter(line -> line.startsWith("round ")).count();
    System.out.printf(
        Locale.ROOT,
        "%n%s, %d vCPUs: %d rounds, %d programs ended well in %.0f s%n%s",
        spread,
        vcpus,
        rounds,
        LinuxWork.succeeded(end.lines()).size(),
        end.seconds(),
        use.text());
    complaints.forEach(line -> System.out.println("WRONG " + line));
    if (!end.ok()) {
      System.out.println(end.console().substring(Math.max(0, end.console().length() - 4000)));
    }
    return complaints.isEmpty() ? 0 : 1;
  }
}
