package dev.megalith.arch.virt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtInterruptTest {
  /// Base System Architecture, "PPI assignments", and QEMU's `virt`: SPI n is INTID 32 + n.
  @ParameterizedTest
  @CsvSource({
    "UART0, 33, 0, 1",
    "RTC, 34, 0, 2",
    "GPIO, 39, 0, 7",
    "VIRTIO_MMIO, 48, 0, 16",
    "PLATFORM_BUS, 144, 0, 112",
    "PMU, 23, 1, 7",
    "GIC_MAINTENANCE, 25, 1, 9",
    "NS_EL2_PHYS_TIMER, 26, 1, 10",
    "VIRT_TIMER, 27, 1, 11",
    "NS_EL2_VIRT_TIMER, 28, 1, 12",
    "SEC_EL1_PHYS_TIMER, 29, 1, 13",
    "NS_EL1_PHYS_TIMER, 30, 1, 14",
  })
  void line_ofEachKind_hasIntidAndTreeCells(
      VirtInterrupt line, int intid, int treeKind, int number) {
    assertEquals(intid, line.intid());
    assertEquals(treeKind, line.treeKind());
    assertEquals(number, line.number());
  }
}
