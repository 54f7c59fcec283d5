/// The GIC's part of one PE: redistributor and CPU interface, pure and owned by the vCPU's thread.
@NullMarked
package dev.megalith.worker.gic;

import org.jspecify.annotations.NullMarked;
