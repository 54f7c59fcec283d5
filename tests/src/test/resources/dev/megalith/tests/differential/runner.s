// The oracle's guest: executes single instructions on given register contents and tells what
// became of them. A static program without a library, run by qemu-aarch64-static.
//
// Protocol, little-endian, over stdin and stdout until stdin ends:
//
//   in   u64 instructions (1..2048), u64 cases (1..4096), u32 instruction[], record[]
//   out  record[]
//
// A record (RECORD bytes) is a processing element's user state; see CaseBatch.java, which must
// agree with the constants below. Instruction i runs at CODE + 32 * i + 8.

        .arch   armv8-a

        .equ    CODE, 0x02000000
        .equ    CODE_BYTES, 2048 * 32
        .equ    SCRATCH, 0x02040000
        .equ    SCRATCH_BYTES, 0x4000
        .equ    WINDOW, SCRATCH + 0x1800
        .equ    SP_AT, 248
        .equ    V_AT, 256
        .equ    NZCV_AT, 768
        .equ    FPCR_AT, 776
        .equ    FPSR_AT, 784
        .equ    SLOT_AT, 792            // in: index of the instruction; out: signal, 0 if none
        .equ    WINDOW_AT, 800
        .equ    WINDOW_BYTES, 256
        .equ    RECORD, WINDOW_AT + WINDOW_BYTES

        .equ    SYS_read, 63
        .equ    SYS_write, 64
        .equ    SYS_exit, 93
        .equ    SYS_sigaltstack, 132
        .equ    SYS_rt_sigaction, 134
        .equ    SYS_mmap, 222

        .macro  address reg, symbol
        adrp    \reg, \symbol
        add     \reg, \reg, :lo12:\symbol
        .endm

        .text
        .global _start
_start:
        address x0, alternate_stack
        mov     x1, #0
        mov     x8, #SYS_sigaltstack
        svc     #0
        .irp    signal, 4, 5, 7, 8, 11
        mov     x0, #\signal
        address x1, signal_action
        mov     x2, #0
        mov     x3, #8
        mov     x8, #SYS_rt_sigaction
        svc     #0
        .endr
        ldr     x0, =CODE
        ldr     x1, =CODE_BYTES
        mov     x2, #7
        bl      map
        ldr     x0, =SCRATCH
        ldr     x1, =SCRATCH_BYTES
        mov     x2, #3
        bl      map

batch:
        address x19, header
        mov     x20, #16
        bl      read_all
        address x19, instructions
        address x0, header
        ldr     x20, [x0]
        lsl     x20, x20, #2
        bl      read_all
        address x19, records
        bl      batch_bytes
        bl      read_all
        bl      write_slots
        address x0, records
        bl      set_current

next:                                   // comes here after each case, all registers unknown
        address x9, current
        ldr     x0, [x9]
        ldr     x1, [x9, #8]            // end
        cmp     x0, x1
        b.ne    run
        address x19, records
        bl      batch_bytes
        bl      write_all
        b       batch

set_current:                            // current = x0, end = x0 + bytes of the batch
        mov     x13, x30
        bl      batch_bytes
        address x9, current
        add     x1, x0, x20
        stp     x0, x1, [x9]
        br      x13

batch_bytes:                            // x20 = cases * RECORD
        address x9, header
        ldr     x20, [x9, #8]
        ldr     x10, =RECORD
        mul     x20, x20, x10
        ret

map:                                    // x0 address, x1 bytes, x2 protection
        mov     x3, #0x32               // MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS
        mov     x4, #-1
        mov     x5, #0
        mov     x8, #SYS_mmap
        svc     #0
        ret

read_all:                               // x20 bytes to x19; leaves the program at the end
        mov     x0, #0
        mov     x1, x19
        mov     x2, x20
        mov     x8, #SYS_read
        svc     #0
        cmp     x0, #0
        b.le    quit
        add     x19, x19, x0
        subs    x20, x20, x0
        b.ne    read_all
        ret

write_all:
        mov     x0, #1
        mov     x1, x19
        mov     x2, x20
        mov     x8, #SYS_write
        svc     #0
        cmp     x0, #0
        b.le    quit
        add     x19, x19, x0
        subs    x20, x20, x0
        b.ne    write_all
        ret

quit:
        mov     x0, #0
        mov     x8, #SYS_exit
        svc     #0

write_slots:                            // a slot for each instruction, then clean the caches
        address x9, header
        ldr     x9, [x9]
        address x10, instructions
        ldr     x11, =CODE
1:      address x12, slot
        ldp     w1, w2, [x12]           // the loads of x29 and x30
        ldr     w3, [x10], #4           // the instruction
        ldr     w4, [x12, #12]          // msr
        address x5, finished
        add     x6, x11, #16
        sub     x5, x5, x6
        asr     x5, x5, #2
        and     x5, x5, #0x3ffffff
        mov     w6, #0x14000000         // b finished
        orr     w5, w5, w6
        stp     w1, w2, [x11]
        stp     w3, w4, [x11, #8]
        str     w5, [x11, #16]
        dc      cvau, x11
        add     x11, x11, #32
        subs    x9, x9, #1
        b.ne    1b
        dsb     ish
        ldr     x10, =CODE
2:      ic      ivau, x10
        add     x10, x10, #32
        cmp     x10, x11
        b.ne    2b
        dsb     ish
        isb
        ret

slot:
        ldr     x29, [x30, #29 * 8]
        ldr     x30, [x30, #30 * 8]
        udf     #0                      // becomes the instruction
        msr     tpidr_el0, x30
        // then a branch to finished

run:                                    // x0 = record
        ldr     x2, =WINDOW
        add     x3, x0, #WINDOW_AT
        .rept   WINDOW_BYTES / 32
        ldp     q0, q1, [x3], #32
        stp     q0, q1, [x2], #32
        .endr
        add     x3, x0, #V_AT
        .irp    n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ldr     q\n, [x3, #16 * \n]
        .endr
        .irp    n, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
        ldr     q\n, [x3, #16 * \n]
        .endr
        ldr     x3, [x0, #NZCV_AT]
        msr     nzcv, x3
        ldr     x3, [x0, #FPCR_AT]
        msr     fpcr, x3
        ldr     x3, [x0, #FPSR_AT]
        msr     fpsr, x3
        ldr     x3, [x0, #SP_AT]
        mov     sp, x3
        clrex
        ldr     x3, [x0, #SLOT_AT]
        ldr     x4, =CODE
        add     x29, x4, x3, lsl #5
        mov     x30, x0
        .irp    n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
        ldr     x\n, [x30, #8 * \n]
        .endr
        .irp    n, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28
        ldr     x\n, [x30, #8 * \n]
        .endr
        br      x29

finished:
        address x30, current
        ldr     x30, [x30]
        .irp    n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
        str     x\n, [x30, #8 * \n]
        .endr
        .irp    n, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29
        str     x\n, [x30, #8 * \n]
        .endr
        mov     x0, x30
        mrs     x1, tpidr_el0
        str     x1, [x0, #30 * 8]
        mov     x1, sp
        str     x1, [x0, #SP_AT]
        mrs     x1, nzcv
        str     x1, [x0, #NZCV_AT]
        mrs     x1, fpsr
        str     x1, [x0, #FPSR_AT]
        str     xzr, [x0, #SLOT_AT]
        add     x3, x0, #V_AT
        .irp    n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        str     q\n, [x3, #16 * \n]
        .endr
        .irp    n, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
        str     q\n, [x3, #16 * \n]
        .endr
        ldr     x2, =WINDOW
        add     x3, x0, #WINDOW_AT
        .rept   WINDOW_BYTES / 32
        ldp     q0, q1, [x2], #32
        stp     q0, q1, [x3], #32
        .endr

advance:
        address x9, current
        ldr     x0, [x9]
        ldr     x1, =RECORD
        add     x0, x0, x1
        str     x0, [x9]
        b       next

on_signal:                              // x0 = signal; the interrupted state is given up
        address x9, current
        ldr     x1, [x9]
        str     x0, [x1, #SLOT_AT]
        address x2, main_stack_end
        mov     sp, x2
        b       advance

        .data
        .balign 8
alternate_stack:
        .quad   signal_stack
        .word   0, 0
        .quad   65536
signal_action:
        .quad   on_signal
        .quad   0x48000004              // SA_NODEFER | SA_ONSTACK | SA_SIGINFO
        .quad   0
        .quad   0

        .bss
        .balign 16
current:        .skip 16                // record that runs, end of the records
header:         .skip 16
instructions:   .skip 2048 * 4
signal_stack:   .skip 65536
main_stack:     .skip 4096
main_stack_end:
        .balign 64
records:        .skip 4096 * RECORD
