package dev.megalith.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may know whom; docs/ARCHITECTURE.md draws it.
class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // The benchmarks measure the product; they are none of it.
          .withImportOption(location -> !location.contains("/dev/megalith/tests/"))
          .importPackages("dev.megalith");

  /// State machines and facts: what they need of the world is passed in.
  private static final String[] PURE = {
    "dev.megalith..model..",
    "dev.megalith.arch..",
    "dev.megalith.machine..",
    "dev.megalith.worker.gic..",
    "dev.megalith.worker.psci..",
    "dev.megalith.device.pl011..",
    "dev.megalith.device.pl031..",
    "dev.megalith.device.pl061..",
    "dev.megalith.device.pci..",
    "dev.megalith.device.virtio.."
  };

  /// Who puts a machine together and passes clocks, threads and randomness on.
  private static final String WIRING = "dev.megalith.cli..";

  /// Transports wait for peers, and read sockets on threads of their own.
  private static final String LINKS = "dev.megalith.fabric.link..";

  /// What runs in a process of its own: agents, servers, roles, the coordinator.
  private static final String[] PROCESSES = {
    "dev.megalith.fabric.agent..", "dev.megalith.fabric.rpc..", "dev.megalith..service.."
  };

  private static final String BENCH = "dev.megalith.tests..";

  /// Which of our modules each may know, `+` between them.
  @ParameterizedTest
  @CsvSource({
    "arch, arch",
    "machine, machine+arch",
    "cpu, cpu+arch",
    "guestmemory, guestmemory+arch+fabric",
    "fabric, fabric+arch+proto",
    "memory, memory+arch+machine+fabric+guestmemory",
    "gic, gic+arch+machine+fabric",
    "its, its+arch+fabric+guestmemory",
    "device, device+arch+machine+fabric+guestmemory",
    "worker, worker+arch+machine+cpu+fabric+guestmemory",
    "coordinator, coordinator+arch+machine+fabric+proto"
  })
  void modules_knowOnlyTheModulesBelow(String module, String known) {
    String[] packages =
        Stream.of(known.split("\\+"))
            .map(name -> "dev.megalith." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("dev.megalith." + module + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dev.megalith..").or(resideInAnyPackage(packages)))
        .check(CLASSES);
  }

  @Test
  void pureCode_hasNoThreadClockFileSocketOrLogger() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.concurrent..", "java.net..", "java.nio.file..", "java.time..", "org.slf4j..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .check(CLASSES);
  }

  @Test
  void clocks_areReadOnlyByTheWiring() {
    noClasses()
        .that()
        .resideOutsideOfPackages(WIRING, LINKS, BENCH)
        .and()
        .resideOutsideOfPackages(PROCESSES)
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.time.Clock.class)
        .check(CLASSES);
  }

  @Test
  void threads_areMadeOnlyByTheWiringAndTheScheduler() {
    noClasses()
        .that()
        .resideOutsideOfPackages(WIRING, LINKS, BENCH, "dev.megalith.worker.sched..")
        .and()
        .resideOutsideOfPackages(PROCESSES)
        .should()
        .callConstructor(Thread.class)
        .orShould()
        .callMethod(Thread.class, "ofPlatform")
        .orShould()
        .callMethod(Thread.class, "ofVirtual")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Executors.class)
        .check(CLASSES);
  }

  @Test
  void hazelcast_isKnownToTheMembershipOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.megalith.coordinator.membership..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.hazelcast..")
        .check(CLASSES);
  }

  /// The units of a processing element know each other through `Cpu`, as the architecture's do; all
  /// other packages form a tree.
  @Test
  void packages_outsideOfTheCpu_areFreeOfCycles() {
    slices()
        .matching("dev.megalith.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES.that(resideOutsideOfPackage("dev.megalith.cpu..")));
  }

  /// Kernels are what an interpreter and a translator share: values in, values out.
  @ParameterizedTest
  @ValueSource(strings = {"kernel", "raw"})
  void leavesOfTheCpu_knowNoOtherUnit(String leaf) {
    noClasses()
        .that()
        .resideInAPackage("dev.megalith.cpu." + leaf + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.megalith.cpu.decode..",
            "dev.megalith.cpu.exec..",
            "dev.megalith.cpu.generated..",
            "dev.megalith.cpu.mmu..",
            "dev.megalith.cpu.port..",
            "dev.megalith.cpu.sys..")
        .check(CLASSES);
  }
}
