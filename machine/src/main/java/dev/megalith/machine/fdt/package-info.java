/// Flattened device trees: nodes and properties as bytes, without a word about any machine.
@NullMarked
package dev.megalith.machine.fdt;

import org.jspecify.annotations.NullMarked;
