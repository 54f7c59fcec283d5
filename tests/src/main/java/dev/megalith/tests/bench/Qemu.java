package dev.megalith.tests.bench;

import dev.megalith.tests.host.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The emulator to compare with: the same machine on one core type, by its translator.
///
/// @param version the first line of `--version`; `none` where it is not to be measured
public record Qemu(String version) {
  private static final String PROGRAM = "qemu-system-aarch64";
  private static final String NONE = "none";

  public static Qemu absent() {
    return new Qemu(NONE);
  }

  public static Qemu find() throws InterruptedException {
    String version = Commands.firstLine(PROGRAM, "--version");
    return version.equals("unknown") ? absent() : new Qemu(version);
  }

  boolean isPresent() {
    return !version.equals(NONE);
  }

  List<String> command(int vcpus, String memory, Path kernel, String... more) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(PROGRAM, "-M", "virt,gic-version=3", "-cpu", "cortex-a57"));
    command.addAll(List.of("-smp", String.valueOf(vcpus), "-m", memory));
    command.addAll(List.of("-nographic", "-net", "none", "-no-reboot"));
    command.addAll(List.of("-kernel", kernel.toString()));
    command.addAll(List.of(more));
    return command;
  }
}
