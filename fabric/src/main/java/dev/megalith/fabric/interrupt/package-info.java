/// The interrupt plane: what the distributor, the PEs and the devices tell each other.
///
/// The distributor *lends* a pending SPI to the CPU interface of one PE, as hardware does with list
/// registers. The PE acknowledges and ends it locally, then returns it. Rules of the exchange, per
/// PE and direction in the order of sending:
///
/// 1. Each `Lend` is answered by exactly one `Returned`.
/// 2. `Recall` makes the PE return it now, whatever its state; an interrupt that is not held any
///    more crossed with its `Returned` and the message is dropped.
/// 3. `Retract` makes the PE return it now if the guest has not acknowledged it yet.
/// 4. A PE that waits for a `ReadReply` keeps serving its messages; so does one that is off.
/// 5. Delivering never blocks the sender.
@NullMarked
package dev.megalith.fabric.interrupt;

import org.jspecify.annotations.NullMarked;
