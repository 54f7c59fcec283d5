/// Stage 1 translation, the software TLB and guest memory access.
@NullMarked
package dev.megalith.cpu.mmu;

import org.jspecify.annotations.NullMarked;
