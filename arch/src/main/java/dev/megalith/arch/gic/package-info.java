/// GICv3 facts: register maps, INTID ranges, bit fields, values that never change.
///
/// Spec: [GIC] is Arm IHI 0069, the GIC architecture specification for GICv3 and GICv4.
@NullMarked
package dev.megalith.arch.gic;

import org.jspecify.annotations.NullMarked;
