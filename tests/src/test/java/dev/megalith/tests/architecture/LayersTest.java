package dev.megalith.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/// Who may know whom; docs/ARCHITECTURE.md draws it.
class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.megalith");

  private static final String[] SERVICES = {
    "dev.megalith.gic..",
    "dev.megalith.its..",
    "dev.megalith.memory..",
    "dev.megalith.device..",
    "dev.megalith.worker..",
    "dev.megalith.coordinator.."
  };

  private static void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void services_neverKnowEachOther() {
    for (String service : SERVICES) {
      for (String other : SERVICES) {
        if (!service.equals(other)) {
          holds(
              noClasses()
                  .that()
                  .resideInAPackage(service)
                  .should()
                  .dependOnClassesThat()
                  .resideInAPackage(other)
                  .allowEmptyShould(true));
        }
      }
    }
  }

  @Test
  void cpu_knowsOnlyFactsAndItself() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("dev.megalith.cpu..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "dev.megalith.machine..",
                "dev.megalith.fabric..",
                "dev.megalith.guestmemory..",
                "dev.megalith.worker.."));
  }

  @Test
  void models_areFreeOfThreadsClocksAndLoggers() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.concurrent..", "java.net..", "java.nio.file..", "org.slf4j.."));
  }

  @Test
  void clocks_areReadOnlyByWhoPassesThemOn() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(
                "dev.megalith.arch..",
                "dev.megalith.machine..",
                "dev.megalith.cpu..",
                "dev.megalith.guestmemory..",
                "dev.megalith.gic..",
                "dev.megalith.memory..",
                "dev.megalith.device..",
                "dev.megalith.worker..",
                "dev.megalith.coordinator..")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis"));
  }

  @Test
  void packages_areFreeOfCycles() {
    holds(SlicesRuleDefinition.slices().matching("dev.megalith.(**)").should().beFreeOfCycles());
  }
}
