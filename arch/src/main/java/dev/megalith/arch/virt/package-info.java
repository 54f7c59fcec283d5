/// Plain facts of QEMU's `virt` machine that several modules share: its interrupt numbers.
@NullMarked
package dev.megalith.arch.virt;

import org.jspecify.annotations.NullMarked;
