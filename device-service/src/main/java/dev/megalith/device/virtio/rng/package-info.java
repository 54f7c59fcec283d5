/// The entropy device of virtio. Spec: [VIRTIO] 5.4.
@NullMarked
package dev.megalith.device.virtio.rng;

import org.jspecify.annotations.NullMarked;
