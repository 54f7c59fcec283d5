/// The UART of Arm's PrimeCell PL011. Spec: [PL011] is ARM DDI 0183, r1p5.
@NullMarked
package dev.megalith.device.pl011;

import org.jspecify.annotations.NullMarked;
