/// Interrupt translation: command queue, tables in guest RAM, MSIs to LPIs.
///
/// The model is whole; no machine promises it yet: a spec with an ITS can be planned and described
/// but not run, the device tree of a machine that runs has no ITS node, and its distributor says
/// that there are no LPIs. What is missing is the way to it.
@NullMarked
package dev.megalith.its;

import org.jspecify.annotations.NullMarked;
