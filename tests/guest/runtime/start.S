// Entry of vCPU 0 and of those that PSCI turned on, the exception vectors and the way to EL0.
#include "layout.h"

  .section .head, "ax"
  .global _start
_start:                                   // the arm64 Image header
  b     1f
  .long 0
  .quad 0x200000                          // text_offset
  .quad image_bytes                       // image_size
  .quad 0x2                               // flags: little endian, 4 KiB pages
  .quad 0, 0, 0
  .ascii "ARM\x64"
  .long 0
1:
  adrp  x9, boot_registers
  add   x9, x9, :lo12:boot_registers
  adrp  x10, bss_start
  adrp  x11, bss_end
2:
  cmp   x10, x11
  b.hs  3f
  stp   xzr, xzr, [x10], #16
  b     2b
3:
  stp   x0, x1, [x9]
  stp   x2, x3, [x9, #16]
  adrp  x0, cpus
  add   x0, x0, :lo12:cpus
  bl    cpu_setup
  bl    c_start
4:
  wfe
  b     4b

  // PSCI CPU_ON enters here with x0 = context id = the struct cpu.
  .global secondary_start
secondary_start:
  bl    cpu_setup
  bl    c_secondary
5:
  wfe
  b     5b

  // x0 = struct cpu, kept in x0. Uses x16..x18.
cpu_setup:
  msr   tpidr_el1, x0
  msr   spsel, #1
  ldr   x16, =stacks + STACK_BYTES
  ldr   x17, [x0, #CPU_INDEX]
  mov   x18, #STACK_BYTES
  madd  x16, x17, x18, x16
  mov   sp, x16
  ldr   x16, =vectors
  msr   vbar_el1, x16
  mov   x16, #(3 << 20)
  msr   cpacr_el1, x16
  isb
  ret

  .macro vector number
  .balign 0x80
  sub   sp, sp, #FRAME_BYTES
  stp   x0, x1, [sp]
  mov   x0, #\number
  b     save_and_handle
  .endm

  .section .vectors, "ax"
  .balign 0x800
  .global vectors
vectors:
  .irp  number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  vector \number
  .endr

  .text
save_and_handle:
  stp   x2, x3, [sp, #16]
  stp   x4, x5, [sp, #32]
  stp   x6, x7, [sp, #48]
  stp   x8, x9, [sp, #64]
  stp   x10, x11, [sp, #80]
  stp   x12, x13, [sp, #96]
  stp   x14, x15, [sp, #112]
  stp   x16, x17, [sp, #128]
  stp   x18, x19, [sp, #144]
  stp   x20, x21, [sp, #160]
  stp   x22, x23, [sp, #176]
  stp   x24, x25, [sp, #192]
  stp   x26, x27, [sp, #208]
  stp   x28, x29, [sp, #224]
  mrs   x1, sp_el0
  stp   x30, x1, [sp, #240]
  mrs   x1, elr_el1
  mrs   x2, spsr_el1
  stp   x1, x2, [sp, #256]
  mov   x1, sp
  bl    c_exception
  // fall through: return to what the frame says
restore:
  ldp   x1, x2, [sp, #256]
  msr   elr_el1, x1
  msr   spsr_el1, x2
  ldp   x30, x1, [sp, #240]
  msr   sp_el0, x1
  ldp   x28, x29, [sp, #224]
  ldp   x26, x27, [sp, #208]
  ldp   x24, x25, [sp, #192]
  ldp   x22, x23, [sp, #176]
  ldp   x20, x21, [sp, #160]
  ldp   x18, x19, [sp, #144]
  ldp   x16, x17, [sp, #128]
  ldp   x14, x15, [sp, #112]
  ldp   x12, x13, [sp, #96]
  ldp   x10, x11, [sp, #80]
  ldp   x8, x9, [sp, #64]
  ldp   x6, x7, [sp, #48]
  ldp   x4, x5, [sp, #32]
  ldp   x2, x3, [sp, #16]
  ldp   x0, x1, [sp], #FRAME_BYTES
  eret

  // u64 el0_enter(u64 pc, u64 argument, u64 sp, u64 spsr): returns by el0_leave.
  .global el0_enter
el0_enter:
  sub   sp, sp, #112
  stp   x19, x20, [sp]
  stp   x21, x22, [sp, #16]
  stp   x23, x24, [sp, #32]
  stp   x25, x26, [sp, #48]
  stp   x27, x28, [sp, #64]
  stp   x29, x30, [sp, #80]
  mrs   x4, tpidr_el1
  mov   x5, sp
  str   x5, [x4, #CPU_EL0_RETURN]
  msr   elr_el1, x0
  msr   sp_el0, x2
  msr   spsr_el1, x3
  mov   x0, x1
  eret

  // void el0_leave(u64 value): drops the exception frame and returns from el0_enter.
  .global el0_leave
el0_leave:
  mrs   x4, tpidr_el1
  ldr   x5, [x4, #CPU_EL0_RETURN]
  str   xzr, [x4, #CPU_EL0_RETURN]
  mov   sp, x5
  ldp   x19, x20, [sp]
  ldp   x21, x22, [sp, #16]
  ldp   x23, x24, [sp, #32]
  ldp   x25, x26, [sp, #48]
  ldp   x27, x28, [sp, #64]
  ldp   x29, x30, [sp, #80]
  add   sp, sp, #112
  ret

  .bss
  .balign 16
  .global stacks
stacks:
  .skip STACK_BYTES * CPUS_MAX
