/// The real-time clock of Arm's PrimeCell PL031. Spec: [PL031] is ARM DDI 0224, r1p3.
@NullMarked
package dev.megalith.device.pl031;

import org.jspecify.annotations.NullMarked;
