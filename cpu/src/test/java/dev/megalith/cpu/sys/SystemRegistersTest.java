package dev.megalith.cpu.sys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.arch.sysreg.Unit;
import dev.megalith.cpu.testing.TestMachine;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// MRS and MSR over the register table. Spec: [ARM] C5.2, D24.
class SystemRegistersTest {
  private static final int MRS_X0 = 0xD530_0000;
  private static final int MSR_DAIFSET_15 = 0xD503_4FDF;
  private static final int MSR_DAIFCLR_2 = 0xD503_42FF;
  private static final int MSR_SPSEL_0 = 0xD500_40BF;
  private static final int MSR_PAN_1 = 0xD500_419F;
  private static final int XAFLAG = 0xD500_403F;
  private static final int AXFLAG = 0xD500_405F;
  private static final long UNDEFINED = 0x0200_0000L;

  private final TestMachine m = new TestMachine();

  @AfterEach
  void close() {
    m.close();
  }

  private static int mrs(int encoding) {
    return MRS_X0 | encoding << 5 & 0x000F_FFE0;
  }

  @Test
  void table_hasOneRegisterPerEncoding() {
    Set<Integer> seen = new HashSet<>();
    List<SystemRegister> twice =
        Arrays.stream(SystemRegister.values()).filter(r -> !seen.add(r.encoding())).toList();
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @EnumSource(SystemRegister.class)
  void storedRegister_keepsWritableBitsOnly(SystemRegister register) {
    m.cpu.sys.vbar = 0;
    boolean plain =
        register.unit() == Unit.STORED
            && register.access().allowsWrite(1)
            && register.feature().isImplemented();
    long before = plain ? m.mrs(register) : register.reset();
    assertEquals(register.reset(), before);
    long after = plain ? write(register, 0x5555_AAAA_1234_FFFFL) : expected(register);
    assertEquals(expected(register), after);
  }

  private long write(SystemRegister register, long value) {
    m.msr(register, value);
    return m.mrs(register);
  }

  private static long expected(SystemRegister register) {
    return 0x5555_AAAA_1234_FFFFL & register.mask() | register.reset() & ~register.mask();
  }

  @ParameterizedTest
  @EnumSource(SystemRegister.class)
  void everyRegister_atEl0_neverEscapesWithAHostException(SystemRegister register) {
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(register.encoding()));
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(register.encoding()) & ~(1 << 21));
    assertTrue(m.state.pc != TestMachine.CODE);
  }

  @Test
  void idSpace_whereUnallocated_readsAsZero() {
    m.state.x[0] = 5;
    m.execute(mrs(SystemRegister.encoding(3, 0, 0, 7, 6)));
    assertEquals(0, m.state.x[0]);
    assertEquals(TestMachine.CODE + 4, m.state.pc);
  }

  @Test
  void unknownRegister_isUndefined() {
    m.execute(mrs(SystemRegister.encoding(3, 0, 11, 0, 0)));
    assertEquals(UNDEFINED, m.cpu.sys.esr);
    assertEquals(TestMachine.VECTORS + 0x200, m.state.pc);
  }

  @Test
  void idRegisters_declareTheFeatures() {
    assertEquals(0x8000_0003L, m.mrs(SystemRegister.MPIDR_EL1));
    assertEquals(0x1300_0000_0111_0011L, m.mrs(SystemRegister.ID_AA64PFR0_EL1));
    assertEquals(0x10_0022L, m.mrs(SystemRegister.ID_AA64MMFR0_EL1));
    assertEquals(0x1000_0000_0000_0010L, m.mrs(SystemRegister.ID_AA64MMFR2_EL1));
    assertEquals(0x20_1000L, m.mrs(SystemRegister.ID_AA64MMFR1_EL1));
    assertEquals(4, m.mrs(SystemRegister.DCZID_EL0));
    assertEquals(0, m.mrs(SystemRegister.ID_AA64ZFR0_EL1));
  }

  @Test
  void paRange_roundsUpToAnEncoding() {
    try (TestMachine wide = new TestMachine(41)) {
      assertEquals(3, wide.mrs(SystemRegister.ID_AA64MMFR0_EL1) & 15);
    }
  }

  @Test
  void el1Register_atEl0_isUndefined() {
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(SystemRegister.SCTLR_EL1.encoding()));
    assertEquals(UNDEFINED, m.cpu.sys.esr);
  }

  @Test
  void ctr_atEl0WithoutUct_isTrappedWithItsName() {
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(SystemRegister.CTR_EL0.encoding()));
    // op0 3, op2 1, op1 3, CRn 0, Rt 0, CRm 0, read
    assertEquals(0x6200_0000L | 3 << 20 | 1 << 17 | 3 << 14 | 1, m.cpu.sys.esr);
    m.cpu.sys.sctlr |= 1 << 15;
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(SystemRegister.CTR_EL0.encoding()));
    assertEquals(0x9444_C004L, m.state.x[0]);
  }

  @Test
  void scxtnum_atEl0_followsTscxt() {
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(SystemRegister.SCXTNUM_EL0.encoding()));
    assertEquals(0x18, m.cpu.sys.esr >>> 26);
    m.cpu.sys.sctlr &= ~(1L << 20);
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(SystemRegister.SCXTNUM_EL0.encoding()));
    assertEquals(TestMachine.CODE + 4, m.state.pc);
  }

  @Test
  void dczid_atEl0WithoutDze_saysProhibited() {
    Pstate.enter(m.cpu, 0, 0);
    m.execute(mrs(SystemRegister.DCZID_EL0.encoding()));
    assertEquals(0x14, m.state.x[0]);
    m.cpu.sys.sctlr |= 1 << 14;
    m.execute(mrs(SystemRegister.DCZID_EL0.encoding()));
    assertEquals(4, m.state.x[0]);
  }

  @Test
  void daif_atEl0WithoutUma_isTrapped() {
    Pstate.enter(m.cpu, 0, 0);
    m.execute(MSR_DAIFSET_15);
    assertEquals(0x18, m.cpu.sys.esr >>> 26);
  }

  @Test
  void daifSetAndClear_changeTheirBits() {
    m.execute(MSR_DAIFCLR_2);
    assertEquals(0b1101, m.state.daif);
    assertEquals(0b1101 << 6, m.mrs(SystemRegister.DAIF));
    m.execute(MSR_DAIFSET_15);
    assertEquals(15, m.state.daif);
  }

  @Test
  void spSel_switchesBetweenTheStackPointers() {
    m.msr(SystemRegister.SP_EL0, 0x1230);
    m.state.x[dev.megalith.arch.decode.RegisterMap.SP] = 0x4560;
    m.execute(MSR_SPSEL_0);
    assertEquals(0x1230, m.state.sp());
    m.execute(mrs(SystemRegister.SP_EL0.encoding()));
    assertEquals(UNDEFINED, m.cpu.sys.esr);
    assertEquals(0x4560, m.state.sp());
  }

  @Test
  void pan_isVisibleInItsRegister() {
    m.execute(MSR_PAN_1);
    assertEquals(1 << 22, m.mrs(SystemRegister.PAN));
    m.msr(SystemRegister.PAN, 0);
    assertEquals(0, m.mrs(SystemRegister.PAN));
  }

  @ParameterizedTest
  @CsvSource({"0b0011, 0b0100", "0b0110, 0b0110", "0b1000, 0b0000", "0b0010, 0b0010"})
  void comparisonFlags_convertToTheAlternativeFormAndBack(String arm, String alternative) {
    int flags = Integer.parseInt(arm.substring(2), 2);
    m.state.setNzcv(flags);
    m.execute(AXFLAG);
    assertEquals(Integer.parseInt(alternative.substring(2), 2), m.state.nzcv());
    m.execute(XAFLAG);
    assertEquals(flags, m.state.nzcv());
  }

  @Test
  void gicRegisters_areForwarded() {
    m.msr(SystemRegister.ICC_PMR_EL1, 0xF0);
    assertEquals(0xF0, m.port.gic.get(SystemRegister.ICC_PMR_EL1.encoding()));
    m.port.gic.put(SystemRegister.ICC_IAR1_EL1.encoding(), 27L);
    assertEquals(27, m.mrs(SystemRegister.ICC_IAR1_EL1));
  }

  @Test
  void rndr_readsThePortAndClearsFlags() {
    m.state.setNzcv(15);
    assertEquals(m.port.nextRandom, m.mrs(SystemRegister.RNDR));
    assertEquals(0, m.state.nzcv());
  }

  @Test
  void fpcr_whileFpIsDisabled_isTrapped() {
    m.execute(mrs(SystemRegister.FPCR.encoding()));
    assertEquals(0x07, m.cpu.sys.esr >>> 26);
    m.msr(SystemRegister.CPACR_EL1, 3 << 20);
    m.msr(SystemRegister.FPCR, -1);
    assertEquals(0x07C8_0000L, m.mrs(SystemRegister.FPCR));
  }

  @Test
  void isr_showsTheInterruptLines() {
    m.state.irqLine = true;
    assertEquals(1 << 7, m.mrs(SystemRegister.ISR_EL1));
  }

  @Test
  void ccsidr_followsTheSelection() {
    long level1 = m.mrs(SystemRegister.CCSIDR_EL1);
    m.msr(SystemRegister.CSSELR_EL1, 2);
    assertNotEquals(level1, m.mrs(SystemRegister.CCSIDR_EL1));
  }

  @Test
  void osLock_isSetAtResetAndCleared() {
    assertEquals(0xA, m.mrs(SystemRegister.OSLSR_EL1));
    m.msr(SystemRegister.OSLAR_EL1, 0);
    assertEquals(0x8, m.mrs(SystemRegister.OSLSR_EL1));
  }
}
