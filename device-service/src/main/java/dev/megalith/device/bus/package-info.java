/// What all devices share: register rows, effects, and the bus that finds a device by address.
@NullMarked
package dev.megalith.device.bus;

import org.jspecify.annotations.NullMarked;
