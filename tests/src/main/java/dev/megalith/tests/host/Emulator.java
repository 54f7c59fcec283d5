package dev.megalith.tests.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What runs a guest, given as the command line of a process that has the guest's console as its
/// standard output.
public sealed interface Emulator {
  /// The command that boots `guest`.
  List<String> command(Guest guest);

  /// A guest to boot.
  ///
  /// @param kernel an ELF program or a kernel
  /// @param memory such as `512M`
  record Guest(Path kernel, int vcpus, String memory) {}

  /// `megalith run` of this build, with the class path of this process.
  ///
  /// @param more further options of `run`
  record Megalith(Spread spread, List<String> more) implements Emulator {
    public Megalith(Spread spread, String... more) {
      this(spread, List.of(more));
    }

    @Override
    public List<String> command(Guest guest) {
      List<String> command = run(guest.vcpus(), guest.memory());
      command.add("--kernel=" + guest.kernel());
      return command;
    }

    /// A run of the default guest, or what `more` names.
    public List<String> run(int vcpus, String memory) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("@" + Project.file("deploy", "jvm", "embedded.args"));
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of("dev.megalith.cli.Main", "run", "--no-reboot"));
      command.addAll(List.of("--vcpus=" + vcpus, "--memory=" + memory));
      command.addAll(spread.options());
      command.addAll(more);
      return command;
    }

    @Override
    public String toString() {
      return spread.toString();
    }
  }

  /// QEMU's virt machine with a thread per vCPU: the oracle.
  record Qemu() implements Emulator {
    public static final String PROGRAM = "qemu-system-aarch64";

    @Override
    public List<String> command(Guest guest) {
      List<String> command = new ArrayList<>();
      command.addAll(List.of(PROGRAM, "-M", "virt,gic-version=3", "-cpu", "max"));
      command.addAll(List.of("-accel", "tcg,thread=multi", "-smp", String.valueOf(guest.vcpus())));
      command.addAll(List.of("-m", guest.memory(), "-nographic", "-nodefaults", "-no-reboot"));
      command.addAll(List.of("-serial", "stdio", "-monitor", "none"));
      command.addAll(List.of("-kernel", guest.kernel().toString()));
      return command;
    }

    @Override
    public String toString() {
      return "QEMU";
    }
  }
}
