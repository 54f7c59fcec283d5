/// The general-purpose I/O of Arm's PrimeCell PL061. Spec: [PL061] is ARM DDI 0190.
@NullMarked
package dev.megalith.device.pl061;

import org.jspecify.annotations.NullMarked;
