/// How a driver reaches a virtio device: as a PCI function.
@NullMarked
package dev.megalith.device.virtio.transport;

import org.jspecify.annotations.NullMarked;
