// Synchronous exceptions: which vector, syndrome, FAR, ELR and SPSR each takes, and the way back.
#include "guest.h"

#define IL (1ULL << 25)
// ISS of EC 0x18 by operands of MRS (read = 1) or MSR.
#define MSR_ISS(op0, op1, crn, crm, op2, rt, read) \
  ((op0) << 20 | (op2) << 17 | (op1) << 14 | (crn) << 10 | (rt) << 5 | (crm) << 1 | (read))
#define UNMAPPED 0x30000000ULL
// SPSR of EL1h with all masked, as the programs run.
#define EL1H 0x3c5

void setup(void) {}

static u8 data[64] __attribute__((aligned(64)));

CODE(do_svc, "svc #0x1234\n ret");
CODE(do_brk, "brk #0xbeef\n ret");
CODE(do_udf, ".inst 0\n ret");
CODE(do_smc, "smc #0\n ret");
CODE(do_hlt, "hlt #7\n ret");
CODE(do_mrs_el2, "mrs x0, s3_4_c1_c0_0\n ret");
CODE(do_msr_id, ".inst 0xd5180000\n ret");  // MSR MIDR_EL1, X0: read-only
CODE(do_ldr, "ldr x0, [x0]\n ret");
CODE(do_ldp, "ldp x0, x1, [x0]\n ret");
CODE(do_str, "str x1, [x0]\n ret");
CODE(do_ldr_post, "mov x2, x0\n ldr x1, [x2], #16\n mov x0, x2\n ret");
CODE(do_stp_pre, "mov x2, x0\n stp x1, x1, [x2, #16]!\n mov x0, x2\n ret");
CODE(do_zva, "dc zva, x0\n ret");
CODE(do_prfm, "prfm pldl1keep, [x0]\n ret");
CODE(do_ldxr, "ldxr w0, [x0]\n ret");
CODE(do_ldar, "ldar w0, [x0]\n ret");
CODE(do_stlr, "stlr w1, [x0]\n ret");
CODE(do_ldadd, ".arch_extension lse\n ldadd w1, w1, [x0]\n ret");
CODE(do_fmov, ".arch_extension fp\n fmov d0, xzr\n ret");
CODE(do_fpcr, "mrs x0, fpcr\n ret");

static struct trap trap_in(char *code, u64 argument1, u64 argument2) {
  traps_expect(1);
  CALL(code, argument1, argument2);
  return traps_taken();
}

static void check_same_el(struct trap trap, u64 ec, u64 iss, void *elr) {
  CHECK_EQ(trap.ec, ec);
  CHECK_EQ(trap.iss, iss);
  CHECK_EQ(trap.esr & IL, IL);
  CHECK_EQ(trap.vector, 4);
  CHECK_EQ(trap.elr, (u64)elr);
  CHECK_EQ(trap.spsr & 0x3df, EL1H);
}

static void check_abort(struct trap trap, u64 iss, u64 far, void *elr) {
  check_same_el(trap, EC_DATA_SAME, iss, elr);
  CHECK_EQ(trap.far, far);
}

static void svc(void) {
  check_same_el(trap_in(do_svc, 0, 0), EC_SVC, 0x1234, do_svc + 4);
}

static void brk(void) {
  check_same_el(trap_in(do_brk, 0, 0), EC_BRK, 0xbeef, do_brk);
}

static void undefined(void) {
  check_same_el(trap_in(do_udf, 0, 0), EC_UNKNOWN, 0, do_udf);
  check_same_el(trap_in(do_hlt, 0, 0), EC_UNKNOWN, 0, do_hlt);
  check_same_el(trap_in(do_mrs_el2, 0, 0), EC_UNKNOWN, 0, do_mrs_el2);
  check_same_el(trap_in(do_msr_id, 0, 0), EC_UNKNOWN, 0, do_msr_id);
}

static void smc_without_el3(void) {
  check_same_el(trap_in(do_smc, 0, 0), EC_UNKNOWN, 0, do_smc);
}

static void abort_translation(void) {
  check_abort(trap_in(do_ldr, UNMAPPED + 8, 0), 0x06, UNMAPPED + 8, do_ldr);
  check_abort(trap_in(do_ldr, 0x7f00000010, 0), 0x05, 0x7f00000010, do_ldr);
  check_abort(trap_in(do_str, UNMAPPED + 24, 0), 0x46, UNMAPPED + 24, do_str);
  check_abort(trap_in(do_ldp, UNMAPPED, 0), 0x06, UNMAPPED, do_ldp);
}

static void abort_outside_va(void) {
  check_abort(trap_in(do_ldr, 0x8000000000, 0), 0x04, 0x8000000000, do_ldr);
  check_abort(trap_in(do_ldr, 0xffffff8000000000, 0), 0x04, 0xffffff8000000000, do_ldr);
  check_abort(trap_in(do_ldr, 0x0100000040000000, 0), 0x04, 0x0100000040000000, do_ldr);
}

static void abort_crossing_page(void) {
  // The second half of the access faults; FAR names its first byte.
  u64 end = 0x3f800000ULL;
  space_map(&boot_space, end - 0x200000, SCRATCH_START, 0x200000, 2, NORMAL_PAGE);
  struct trap trap = trap_in(do_ldr, end - 4, 0);
  check_same_el(trap, EC_DATA_SAME, 0x06, do_ldr);
  CHECK_EQ(trap.far, end);
  trap = trap_in(do_str, end - 1, 0);
  check_same_el(trap, EC_DATA_SAME, 0x46, do_str);
  CHECK_EQ(trap.far, end);
  *space_entry(&boot_space, end - 0x200000, 2) = 0;
  tlb_flush_all();
}

static void abort_leaves_registers(void) {
  traps_expect(1);
  CHECK_EQ(CALL(do_ldr_post, UNMAPPED, 0), UNMAPPED);
  traps_taken();
  traps_expect(1);
  CHECK_EQ(CALL(do_stp_pre, UNMAPPED, 0), UNMAPPED);
  CHECK_EQ(traps_taken().far, UNMAPPED + 16);
}

static void abort_address_size(void) {
  // Bit 45 is beyond IPS = 40 bits.
  space_map(&boot_space, UNMAPPED, 1ULL << 45, 0x200000, 2, NORMAL_PAGE);
  check_abort(trap_in(do_ldr, UNMAPPED, 0), 0x02, UNMAPPED, do_ldr);
  *space_entry(&boot_space, UNMAPPED, 2) = 0;
  tlb_flush_all();
}

static void abort_dc_zva(void) {
  struct trap trap = trap_in(do_zva, UNMAPPED + 0x43, 0);
  CHECK_EQ(trap.ec, EC_DATA_SAME);
  CHECK_EQ(trap.iss & 0x7f, 0x46);
  CHECK_EQ(trap.far >> 12, UNMAPPED >> 12);
}

static void prefetch_never_aborts(void) {
  traps_expect(0);
  CALL(do_prfm, UNMAPPED, 0);
  CALL(do_prfm, 0x8000000000000001, 0);
}

static void abort_instruction(void) {
  struct trap trap = trap_in((char *)UNMAPPED, 0, 0);
  check_same_el(trap, EC_INSN_SAME, 0x06, (void *)UNMAPPED);
  CHECK_EQ(trap.far, UNMAPPED);
  // Mapped for EL0 with PXN: a permission fault at level 2.
  trap = trap_in((char *)el0_address(do_svc), 0, 0);
  check_same_el(trap, EC_INSN_SAME, 0x0e, (void *)el0_address(do_svc));
  CHECK_EQ(trap.far, el0_address(do_svc));
}

static void unaligned_normal(void) {
  for (u64 i = 0; i < sizeof data; i++) {
    data[i] = (u8)(i + 1);
  }
  CHECK_EQ(CALL(do_ldr, data + 3, 0), 0x0b0a090807060504);
  CALL(do_str, data + 9, 0x1122334455667788);
  CHECK_EQ(data[9] | data[16] << 8, 0x1188);
}

static void alignment_check(void) {
  u64 sctlr = read_sys(sctlr_el1);
  write_sys(sctlr_el1, sctlr | 2);
  check_abort(trap_in(do_ldr, (u64)data + 4, 0), 0x21, (u64)data + 4, do_ldr);
  check_abort(trap_in(do_str, (u64)data + 1, 0), 0x61, (u64)data + 1, do_str);
  CHECK_EQ(CALL(do_ldr, data + 8, 0), read64((u64)data + 8));
  write_sys(sctlr_el1, sctlr);
}

static void alignment_of_atomics(void) {
  check_abort(trap_in(do_ldxr, (u64)data + 1, 0), 0x21, (u64)data + 1, do_ldxr);
  check_abort(trap_in(do_ldadd, (u64)data + 2, 0), 0x61, (u64)data + 2, do_ldadd);
}

static void alignment_of_acquire_release(void) {
  check_abort(trap_in(do_ldar, (u64)data + 2, 0), 0x21, (u64)data + 2, do_ldar);
  check_abort(trap_in(do_stlr, (u64)data + 3, 0), 0x61, (u64)data + 3, do_stlr);
}

static void alignment_of_device(void) {
  check_abort(trap_in(do_ldr, PL031 + 1, 0), 0x21, PL031 + 1, do_ldr);
}

static void pc_alignment(void) {
  struct trap trap = trap_in(do_svc + 2, 0, 0);
  check_same_el(trap, EC_PC_ALIGN, 0, do_svc + 2);
  CHECK_EQ(trap.far, (u64)do_svc + 2);
}

CODE(do_bad_sp,
     "mrs x9, sp_el0\n msr sp_el0, x0\n msr spsel, #0\n"
     "bad_sp_load: ldr x0, [sp]\n msr spsel, #1\n msr sp_el0, x9\n ret");
extern char bad_sp_load[];

static void sp_alignment(void) {
  struct trap trap = trap_in(do_bad_sp, (u64)data + 8, 0);
  CHECK_EQ(trap.ec, EC_SP_ALIGN);
  CHECK_EQ(trap.iss, 0);
  CHECK_EQ(trap.vector, 0);
  CHECK_EQ(trap.elr, (u64)bad_sp_load);
  CHECK_EQ(trap.spsr & 0xf, 4);
}

CODE(do_svc_sp0, "msr spsel, #0\n svc #5\n msr spsel, #1\n ret");

static void sp0_vector(void) {
  struct trap trap = trap_in(do_svc_sp0, 0, 0);
  CHECK_EQ(trap.ec, EC_SVC);
  CHECK_EQ(trap.vector, 0);
  CHECK_EQ(trap.spsr & 0xf, 4);
}

static u64 daif_inside;
static u64 spsel_inside;
static int depth;

static bool nest(struct frame *frame, u64 vector) {
  (void)vector;
  daif_inside = read_sys(daif);
  spsel_inside = read_sys(spsel);
  if (field(read_sys(esr_el1), 15, 0) == 3) {
    depth = 3;
    return true;
  }
  u64 elr = frame->elr;
  asm volatile("svc #3" ::: "memory");
  CHECK_EQ(frame->elr, elr);
  return true;
}

static void nested(void) {
  depth = 0;
  sync_hook = nest;
  asm volatile("msr daifclr, #15" ::: "memory");
  u64 flags;
  asm volatile("cmp xzr, xzr\n svc #1\n mrs %0, nzcv" : "=r"(flags)::"cc", "memory");
  CHECK_EQ(read_sys(daif), 0);
  asm volatile("msr daifset, #15" ::: "memory");
  CHECK_EQ(depth, 3);
  CHECK_EQ(daif_inside, 0x3c0);
  CHECK_EQ(spsel_inside, 1);
  CHECK_EQ(flags, 0x60000000);
}

// ERET with mode 0b0111 is illegal: PSTATE.IL is set and EL and SP stay.
CODE(do_illegal_return,
     "mov x9, #0x3c7\n msr spsr_el1, x9\n adr x9, illegal_target\n msr elr_el1, x9\n eret\n nop\n"
     "illegal_target: mov x0, #77\n ret");
extern char illegal_target[];

static void illegal_return(void) {
  traps_expect(1);
  CHECK_EQ(CALL(do_illegal_return, 0, 0), 77);
  struct trap trap = traps_taken();
  CHECK_EQ(trap.ec, EC_ILLEGAL_STATE);
  CHECK_EQ(trap.iss, 0);
  CHECK_EQ(trap.elr, (u64)illegal_target);
  CHECK_EQ(field(trap.spsr, 20, 20), 1);
  CHECK_EQ(trap.spsr & 0xf, 5);
}

static void check_el0(struct trap trap, u64 ec, u64 iss, void *elr) {
  CHECK_EQ(trap.ec, ec);
  CHECK_EQ(trap.iss, iss);
  CHECK_EQ(trap.esr & IL, IL);
  CHECK_EQ(trap.vector, 8);
  CHECK_EQ(trap.elr, el0_address(elr));
  CHECK_EQ(trap.spsr & 0x1f, 0);
}

static struct trap trap_in_el0(char *code, u64 argument) {
  el0_run(el0_address(code), argument);
  return traps_taken();
}

CODE(el0_add, "add x0, x0, #1\n mov x1, sp\n sub x0, x0, x1\n svc #9");
CODE(el0_loop, "1: subs x0, x0, #1\n b.ne 1b\n adds x0, xzr, xzr\n svc #0");

static void el0_and_back(void) {
  u64 value = el0_run(el0_address(el0_add), el0_stack_top);
  CHECK_EQ(value, 1);
  check_el0(traps_taken(), EC_SVC, 9, el0_add + 16);
  el0_run(el0_address(el0_loop), 1000);
  CHECK_EQ(field(traps_taken().spsr, 31, 28), 4);
}

static void el0_exceptions(void) {
  check_el0(trap_in_el0(do_brk, 0), EC_BRK, 0xbeef, do_brk);
  check_el0(trap_in_el0(do_udf, 0), EC_UNKNOWN, 0, do_udf);
  check_el0(trap_in_el0(do_smc, 0), EC_UNKNOWN, 0, do_smc);
  struct trap trap = trap_in_el0(do_ldr, UNMAPPED);
  check_el0(trap, EC_DATA_LOWER, 0x06, do_ldr);
  CHECK_EQ(trap.far, UNMAPPED);
  // EL1's own mapping: a permission fault at level 2.
  trap = trap_in_el0(do_str, (u64)data);
  check_el0(trap, EC_DATA_LOWER, 0x4e, do_str);
  CHECK_EQ(trap.far, (u64)data);
}

static void el0_instruction_abort(void) {
  el0_run(UNMAPPED, 0);
  struct trap trap = traps_taken();
  CHECK_EQ(trap.ec, EC_INSN_LOWER);
  CHECK_EQ(trap.iss, 0x06);
  CHECK_EQ(trap.far, UNMAPPED);
  CHECK_EQ(trap.elr, UNMAPPED);
  el0_run((u64)do_svc, 0);
  trap = traps_taken();
  CHECK_EQ(trap.ec, EC_INSN_LOWER);
  CHECK_EQ(trap.iss, 0x0e);
  CHECK_EQ(trap.far, (u64)do_svc);
}

CODE(el0_mrs_sctlr, "mrs x0, sctlr_el1\n svc #0");
CODE(el0_mrs_tpidr, "msr tpidr_el0, x0\n mrs x0, tpidr_el0\n svc #0");
CODE(el0_mrs_ctr, "mrs x5, ctr_el0\n svc #0");
CODE(el0_zva, "dc zva, x0\n svc #0");
CODE(el0_daifset, "msr daifset, #2\n svc #0");
CODE(el0_mrs_daif, "mrs x7, daif\n svc #0");
CODE(el0_cntvct, "mrs x3, cntvct_el0\n svc #0");
CODE(el0_ic, "ic ivau, x0\n svc #0");
CODE(el0_dc, "dc cvau, x0\n svc #0");
CODE(el0_wfi, "wfi\n svc #0");
CODE(el0_wfe, "sevl\n wfe\n wfe\n wfe\n svc #0");
CODE(el0_fmov, "fmov d0, xzr\n svc #0");

static void el0_undefined_registers(void) {
  check_el0(trap_in_el0(el0_mrs_sctlr, 0), EC_UNKNOWN, 0, el0_mrs_sctlr);
  CHECK_EQ(el0_run(el0_address(el0_mrs_tpidr), 0xabcdef), 0xabcdef);
  CHECK_EQ(traps_taken().ec, EC_SVC);
}

static void el0_traps_of_sctlr(void) {
  u64 sctlr = read_sys(sctlr_el1);
  u64 page = el0_address(data);
  CHECK_EQ(trap_in_el0(el0_mrs_ctr, 0).ec, EC_SVC);
  CHECK_EQ(trap_in_el0(el0_zva, page).ec, EC_SVC);
  CHECK_EQ(trap_in_el0(el0_ic, page).ec, EC_SVC);
  // UCT, DZE, UCI, UMA off.
  write_sys(sctlr_el1, sctlr & ~(1ULL << 15 | 1ULL << 14 | 1ULL << 26 | 1ULL << 9));
  check_el0(trap_in_el0(el0_mrs_ctr, 0), EC_MSR, MSR_ISS(3, 3, 0, 0, 1, 5, 1), el0_mrs_ctr);
  check_el0(trap_in_el0(el0_zva, page), EC_MSR, MSR_ISS(1, 3, 7, 4, 1, 0, 0), el0_zva);
  check_el0(trap_in_el0(el0_ic, page), EC_MSR, MSR_ISS(1, 3, 7, 5, 1, 0, 0), el0_ic);
  check_el0(trap_in_el0(el0_dc, page), EC_MSR, MSR_ISS(1, 3, 7, 11, 1, 0, 0), el0_dc);
  check_el0(trap_in_el0(el0_mrs_daif, 0), EC_MSR, MSR_ISS(3, 3, 4, 2, 1, 7, 1), el0_mrs_daif);
  write_sys(sctlr_el1, sctlr);
}

static void el0_daifset_trap(void) {
  check_el0(trap_in_el0(el0_daifset, 0), EC_MSR, MSR_ISS(0, 3, 4, 2, 6, 31, 0), el0_daifset);
}

static void el0_uma(void) {
  u64 sctlr = read_sys(sctlr_el1);
  write_sys(sctlr_el1, sctlr | 1ULL << 9);
  el0_run_with(el0_address(el0_daifset), 0, el0_stack_top, 0);
  struct trap trap = traps_taken();
  CHECK_EQ(trap.ec, EC_SVC);
  CHECK_EQ(trap.spsr & 0x3c0, 0x80);
  write_sys(sctlr_el1, sctlr);
}

static void el0_counter_trap(void) {
  write_sys(cntkctl_el1, 3);
  CHECK_EQ(trap_in_el0(el0_cntvct, 0).ec, EC_SVC);
  write_sys(cntkctl_el1, 0);
  check_el0(trap_in_el0(el0_cntvct, 0), EC_MSR, MSR_ISS(3, 3, 14, 0, 2, 3, 1), el0_cntvct);
}

static void el0_wfi_trap(void) {
  u64 sctlr = read_sys(sctlr_el1);
  write_sys(sctlr_el1, sctlr & ~(1ULL << 16));
  struct trap trap = trap_in_el0(el0_wfi, 0);
  CHECK_EQ(trap.ec, EC_WFX);
  CHECK_EQ(trap.iss & 3, 0);
  CHECK_EQ(trap.elr, el0_address(el0_wfi));
  write_sys(sctlr_el1, sctlr);
}

static void fp_trap(void) {
  write_sys(cpacr_el1, 0);
  check_same_el(trap_in(do_fmov, 0, 0), EC_FP, 0x1e00000, do_fmov);
  check_same_el(trap_in(do_fpcr, 0, 0), EC_FP, 0x1e00000, do_fpcr);
  check_el0(trap_in_el0(el0_fmov, 0), EC_FP, 0x1e00000, el0_fmov);
  write_sys(cpacr_el1, 1 << 20);
  traps_expect(0);
  CALL(do_fmov, 0, 0);
  check_el0(trap_in_el0(el0_fmov, 0), EC_FP, 0x1e00000, el0_fmov);
  write_sys(cpacr_el1, 3 << 20);
  CHECK_EQ(trap_in_el0(el0_fmov, 0).ec, EC_SVC);
}

static char other_vectors[0x1000] __attribute__((aligned(0x800)));

static void vbar_moves(void) {
  for (u64 i = 0; i < 0x800; i += 4) {
    write32((u64)other_vectors + i, 0xd69f03e0);  // ERET
  }
  u64 line;
  for (line = 0; line < 0x800; line += 64) {
    asm volatile("dc cvau, %0\n dsb ish\n ic ivau, %0" ::"r"(other_vectors + line) : "memory");
  }
  asm volatile("dsb ish\n isb" ::: "memory");
  write_sys(vbar_el1, other_vectors);
  CHECK_EQ(read_sys(vbar_el1), (u64)other_vectors);
  asm volatile("svc #0" ::: "memory");
  write_sys(vbar_el1, vectors);
}

static u64 step_count;
static u64 step_last;

static bool step(struct frame *frame, u64 vector) {
  (void)vector;
  u64 ec = field(read_sys(esr_el1), 31, 26);
  if (ec == 0x32 && step_count < 3) {
    step_count++;
    step_last = frame->elr;
    frame->spsr |= 1 << 21;  // SPSR.SS: one more
    return true;
  }
  return false;
}

CODE(el0_steps, "mov x0, #1\n b 1f\n nop\n1: mov x0, #2\n add x0, x0, #1\n mov x0, #9\n svc #0");

static void el0_single_step(void) {
  step_count = 0;
  sync_hook = step;
  write_sys(oslar_el1, 0);
  write_sys(mdscr_el1, 1);
  el0_run_with(el0_address(el0_steps), 0, el0_stack_top, 1 << 21);
  struct trap trap = traps_taken();
  write_sys(mdscr_el1, 0);
  CHECK_EQ(step_count, 3);
  CHECK_EQ(trap.ec, 0x32);
  CHECK_EQ(trap.iss & 0x3f, 0x22);
  CHECK_EQ(step_last, el0_address(el0_steps) + 16);
  CHECK_EQ(trap.elr, el0_address(el0_steps) + 20);
}

const struct test tests[] = {
    {"svc", svc},
    {"brk", brk},
    {"undefined", undefined},
    {"smc_without_el3", smc_without_el3},
    {"abort_translation", abort_translation},
    {"abort_outside_va", abort_outside_va},
    {"abort_crossing_page", abort_crossing_page},
    {"abort_leaves_registers", abort_leaves_registers},
    {"abort_address_size", abort_address_size},
    {"abort_dc_zva", abort_dc_zva},
    {"prefetch_never_aborts", prefetch_never_aborts},
    {"abort_instruction", abort_instruction},
    {"unaligned_normal", unaligned_normal},
    {"alignment_check", alignment_check},
    {"alignment_of_atomics", alignment_of_atomics},
    {"alignment_of_acquire_release", alignment_of_acquire_release},
    {"alignment_of_device", alignment_of_device},
    {"pc_alignment", pc_alignment},
    {"sp_alignment", sp_alignment},
    {"sp0_vector", sp0_vector},
    {"nested", nested},
    {"illegal_return", illegal_return},
    {"el0_and_back", el0_and_back},
    {"el0_exceptions", el0_exceptions},
    {"el0_instruction_abort", el0_instruction_abort},
    {"el0_undefined_registers", el0_undefined_registers},
    {"el0_traps_of_sctlr", el0_traps_of_sctlr},
    {"el0_daifset_trap", el0_daifset_trap},
    {"el0_uma", el0_uma},
    {"el0_counter_trap", el0_counter_trap},
    {"el0_wfi_trap", el0_wfi_trap},
    {"fp_trap", fp_trap},
    {"vbar_moves", vbar_moves},
    {"el0_single_step", el0_single_step},
    {NULL, NULL},
};
