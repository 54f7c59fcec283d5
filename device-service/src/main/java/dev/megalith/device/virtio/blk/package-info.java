/// The block device of virtio. Spec: [VIRTIO] 5.2.
@NullMarked
package dev.megalith.device.virtio.blk;

import org.jspecify.annotations.NullMarked;
