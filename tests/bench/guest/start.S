// From reset at EL1 to main with the MMU and the caches on.
//
// Two 1 GiB blocks, mapped flat: devices at 0, RAM at 1 GiB. FP is on; an exception ends the run.
  .section .text.start, "ax"
  .globl _start
_start:
  adrp x0, stack_top
  add x0, x0, :lo12:stack_top
  mov sp, x0
  mov x0, #(3 << 20)              // CPACR_EL1.FPEN: no traps
  msr cpacr_el1, x0
  adrp x0, vectors
  add x0, x0, :lo12:vectors
  msr vbar_el1, x0

  adrp x0, table
  add x0, x0, :lo12:table
  ldr x1, =0x0060000000000401     // block at 0: device, AF, never executed
  ldr x2, =0x0000000040000705     // block at 1 GiB: normal, AF, inner shareable
  stp x1, x2, [x0]
  msr ttbr0_el1, x0
  ldr x1, =0xff04                 // attribute 0: device nGnRE; 1: write-back
  msr mair_el1, x1
  ldr x1, =0x0000000200803519     // TCR_EL1: 39 bits below, nothing above, 40-bit PA
  msr tcr_el1, x1
  dsb sy
  isb
  mrs x1, sctlr_el1
  mov x2, #0x1005                 // I, C, M
  orr x1, x1, x2
  msr sctlr_el1, x1
  isb

  bl main

  .globl power_off
power_off:
  ldr w0, =0x84000008             // PSCI SYSTEM_OFF
  hvc #0
1:
  wfi
  b 1b

  .balign 2048
vectors:
  .rept 16
  .balign 128
  b unexpected
  .endr

unexpected:
  adrp x0, stack_top
  add x0, x0, :lo12:stack_top
  mov sp, x0
  mrs x0, esr_el1
  mrs x1, elr_el1
  mrs x2, far_el1
  bl report_exception
  b power_off

  .bss
  .balign 4096
table:
  .skip 4096
