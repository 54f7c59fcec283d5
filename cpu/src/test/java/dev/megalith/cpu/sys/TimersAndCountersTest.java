package dev.megalith.cpu.sys;

import static dev.megalith.arch.sysreg.SystemRegister.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.testing.TestMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The generic timers and the PMU. Spec: [ARM] D12, D13.
class TimersAndCountersTest {
  private static final int MRS_X0 = 0xD530_0000;

  private final TestMachine m = new TestMachine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void virtualTimer_firesAtItsCompareValue() {
    m.port.ticks = 1000;
    m.msr(CNTV_CVAL_EL0, 1500);
    m.msr(CNTV_CTL_EL0, 1);
    assertEquals(1500, m.cpu.timers.nextDeadlineTicks());
    m.cpu.timers.update(1499);
    assertFalse(m.port.ppi[27]);
    m.cpu.timers.update(1500);
    assertTrue(m.port.ppi[27]);
    m.port.ticks = 1500;
    assertEquals(5, m.mrs(CNTV_CTL_EL0));
    assertEquals(GenericTimer.NEVER, m.cpu.timers.nextDeadlineTicks());
  }

  @Test
  void timerValue_isASignedDistance() {
    m.port.ticks = 0x1_0000_0000L;
    m.msr(CNTP_TVAL_EL0, 0xFFFF_FFFFL);
    assertEquals(0xFFFF_FFFFL, m.mrs(CNTP_CVAL_EL0));
    assertEquals(0xFFFF_FFFFL, m.mrs(CNTP_TVAL_EL0));
    m.msr(CNTP_CTL_EL0, 1);
    assertTrue(m.port.ppi[30]);
  }

  @Test
  void maskedTimer_showsItsStatusAndDrivesNothing() {
    m.port.ticks = 10;
    m.msr(CNTV_CVAL_EL0, 5);
    m.msr(CNTV_CTL_EL0, 3);
    assertEquals(7, m.mrs(CNTV_CTL_EL0));
    assertFalse(m.port.ppi[27]);
    m.msr(CNTV_CTL_EL0, 1);
    assertTrue(m.port.ppi[27]);
    m.msr(CNTV_CTL_EL0, 0);
    assertFalse(m.port.ppi[27]);
    assertEquals(0, m.mrs(CNTV_CTL_EL0));
  }

  @Test
  void compareValueOfAllOnes_neverFires() {
    m.msr(CNTV_CVAL_EL0, -1);
    m.msr(CNTV_CTL_EL0, 1);
    assertFalse(m.port.ppi[27]);
    assertEquals(GenericTimer.NEVER, m.cpu.timers.nextDeadlineTicks());
  }

  @Test
  void counter_atEl0_followsCntkctl() {
    m.port.ticks = 77;
    Pstate.enter(m.cpu, 0, 0);
    m.execute(read(CNTVCT_EL0));
    assertEquals(0x18, m.cpu.sys.esr >>> 26);
    m.msr(CNTKCTL_EL1, 2);
    Pstate.enter(m.cpu, 0, 0);
    m.execute(read(CNTVCT_EL0));
    assertEquals(77, m.state.x[0]);
    m.execute(read(CNTPCT_EL0));
    assertEquals(1, m.state.el);
  }

  private static int read(SystemRegister register) {
    return MRS_X0 | register.encoding() << 5 & 0x000F_FFE0;
  }

  @Test
  void frequency_isWhatTheMachineHas() {
    assertEquals(TestMachine.COUNTER_HZ, m.mrs(CNTFRQ_EL0));
  }

  @Test
  void cycleCounter_countsWhileEnabled() {
    m.msr(PMCCNTR_EL0, 0);
    m.port.ticks = 100;
    assertEquals(0, m.mrs(PMCCNTR_EL0));
    m.msr(PMCNTENSET_EL0, 1L << 31);
    m.msr(PMCR_EL0, 1);
    m.port.ticks = 110;
    assertEquals(160, m.mrs(PMCCNTR_EL0));
    m.msr(PMCNTENCLR_EL0, 1L << 31);
    m.port.ticks = 200;
    assertEquals(160, m.mrs(PMCCNTR_EL0));
    m.msr(PMCR_EL0, 5);
    assertEquals(0, m.mrs(PMCCNTR_EL0));
  }

  @Test
  void instructionCounter_overflowsAt32BitsAndInterrupts() {
    m.msr(PMEVTYPER1_EL0, 0x08);
    m.msr(PMEVCNTR1_EL0, 0xFFFF_FFF0L);
    m.msr(PMINTENSET_EL1, 2);
    m.msr(PMCNTENSET_EL0, 2);
    m.msr(PMCR_EL0, 1);
    m.state.retired += 100;
    m.cpu.pmu.update();
    assertTrue(m.port.ppi[23]);
    assertEquals(2, m.mrs(PMOVSSET_EL0));
    m.msr(PMOVSCLR_EL0, 2);
    assertFalse(m.port.ppi[23]);
  }

  @Test
  void softwareIncrement_countsSelectedCounters() {
    m.msr(PMCNTENSET_EL0, 1);
    m.msr(PMCR_EL0, 1);
    m.msr(PMSWINC_EL0, 3);
    m.msr(PMSELR_EL0, 0);
    assertEquals(1, m.mrs(PMXEVCNTR_EL0));
  }

  @Test
  void pmcr_showsTheNumberOfCountersAndNoResetBits() {
    m.msr(PMCR_EL0, 7);
    assertEquals(6 << 11 | 1, m.mrs(PMCR_EL0));
  }

  @Test
  void pmu_atEl0_followsPmuserenr() {
    Pstate.enter(m.cpu, 0, 0);
    m.execute(read(PMCCNTR_EL0));
    assertEquals(0x18, m.cpu.sys.esr >>> 26);
    m.msr(PMUSERENR_EL0, 4);
    Pstate.enter(m.cpu, 0, 0);
    m.execute(read(PMCCNTR_EL0));
    assertEquals(0, m.state.el);
    m.execute(read(PMCR_EL0));
    assertEquals(1, m.state.el);
  }
}
