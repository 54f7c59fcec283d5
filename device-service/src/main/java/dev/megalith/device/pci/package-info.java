/// A PCI Express host bridge with functions on its root bus. Spec: [PCI] and [PCIe].
@NullMarked
package dev.megalith.device.pci;

import org.jspecify.annotations.NullMarked;
