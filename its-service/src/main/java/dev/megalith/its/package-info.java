/// Interrupt translation: command queue, tables in guest RAM, MSIs to LPIs.
///
/// Nothing of it is here yet, and no machine promises it: a spec with an ITS can be planned and
/// described but not run, the device tree of a machine that runs has no ITS node, and its
/// distributor says that there are no LPIs. The service comes with its own issue.
@NullMarked
package dev.megalith.its;

import org.jspecify.annotations.NullMarked;
