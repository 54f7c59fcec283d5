/// What all virtio devices share: negotiation, queues in guest RAM, requests. Spec: [VIRTIO].
@NullMarked
package dev.megalith.device.virtio;

import org.jspecify.annotations.NullMarked;
