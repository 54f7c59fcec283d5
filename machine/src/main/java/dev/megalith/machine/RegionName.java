package dev.megalith.machine;

/// What a range of physical addresses is for. Which of them exist, and where, is the layout's word.
public enum RegionName {
  FLASH,
  GIC_DIST,
  GIC_CPU,
  GIC_V2M,
  GIC_HYP,
  GIC_VCPU,
  GIC_ITS,
  GIC_REDIST,
  UART0,
  RTC,
  FW_CFG,
  GPIO,
  UART1,
  SMMU,
  PCDIMM_ACPI,
  ACPI_GED,
  NVDIMM_ACPI,
  PVTIME,
  SECURE_GPIO,
  ACPI_PCIHP,
  VIRTIO_MMIO,
  PLATFORM_BUS,
  SECURE_MEM,
  PCIE_MMIO,
  PCIE_PIO,
  PCIE_ECAM,
  RAM,
  /// Address space for memory that is added later.
  DEVICE_MEMORY,
  HIGH_GIC_REDIST2,
  CXL_HOST,
  HIGH_PCIE_ECAM,
  HIGH_PCIE_MMIO
}
