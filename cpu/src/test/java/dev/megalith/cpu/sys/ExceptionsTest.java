package dev.megalith.cpu.sys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.Interpreter;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.testing.TestMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Exception entry and return. Spec: [ARM] D1, D24.2.40.
class ExceptionsTest {
  private static final int SVC_7 = 0xD400_00E1;
  private static final int HVC = 0xD400_0002;
  private static final int SMC = 0xD400_0003;
  private static final int BRK_123 = 0xD420_2460;
  private static final int ERET = 0xD69F_03E0;
  private static final int NOP = 0xD503_201F;
  private static final int FADD = 0x1E60_2800;
  private static final int WFI = 0xD503_207F;
  private static final int WFE = 0xD503_205F;
  private static final int STR_SP = 0xF900_03E2;

  private static final int PAN_BIT = 1 << 22;

  private final TestMachine m = new TestMachine();

  @AfterEach
  void close() {
    m.close();
  }

  private void expectEntry(int vectorOffset, long returnAddress, long spsr) {
    assertEquals(TestMachine.VECTORS + vectorOffset, m.state.pc);
    assertEquals(returnAddress, m.cpu.sys.elr);
    assertEquals(spsr, m.cpu.sys.spsr);
    assertEquals(1, m.state.el);
    assertEquals(1, m.state.spSel);
    assertEquals(15, m.state.daif);
  }

  private void toEl0() {
    m.state.daif = 0;
    Pstate.enter(m.cpu, 0, 0);
  }

  @Test
  void svc_fromEl0_entersLowerVectorWithItsImmediate() {
    toEl0();
    m.state.setNzcv(0b1010);
    m.execute(SVC_7);
    expectEntry(0x400, TestMachine.CODE + 4, 0xA000_0000L);
    assertEquals(0x5600_0007L, m.cpu.sys.esr);
  }

  @Test
  void svc_fromEl1h_entersCurrentVectorAndKeepsMode() {
    m.execute(SVC_7);
    expectEntry(0x200, TestMachine.CODE + 4, 0x3C5);
  }

  @Test
  void svc_fromEl1t_switchesTheStackPointer() {
    m.state.spEl0 = 0x1000;
    m.state.x[RegisterMap.SP] = 0x2000;
    Pstate.enter(m.cpu, 1, 0);
    assertEquals(0x1000, m.state.sp());
    m.execute(SVC_7);
    expectEntry(0x000, TestMachine.CODE + 4, 0x3C4);
    assertEquals(0x2000, m.state.sp());
    assertEquals(0x1000, m.state.spEl0);
  }

  @Test
  void brk_returnsToItselfWithItsImmediate() {
    m.execute(BRK_123);
    expectEntry(0x200, TestMachine.CODE, 0x3C5);
    assertEquals(0xF200_0123L, m.cpu.sys.esr);
  }

  @Test
  void hvc_atEl1_callsThePortBehindTheInstruction() {
    m.state.x[0] = 0x8400_0000L;
    m.execute(HVC);
    assertEquals("hvc 84000000", m.port.events.get(m.port.events.size() - 1));
    assertEquals(TestMachine.CODE + 4, m.state.pc);
  }

  @Test
  void hvc_atEl0_isUndefined() {
    toEl0();
    m.execute(HVC);
    assertEquals(0x0200_0000L, m.cpu.sys.esr);
  }

  @Test
  void smc_withoutEl3_isUndefined() {
    m.execute(SMC);
    expectEntry(0x200, TestMachine.CODE, 0x3C5);
    assertEquals(0x0200_0000L, m.cpu.sys.esr);
  }

  @Test
  void fpInstruction_whileDisabled_isTrapped() {
    m.execute(FADD);
    assertEquals(0x1FE0_0000L, m.cpu.sys.esr);
    m.msr(SystemRegister.CPACR_EL1, 1 << 20);
    m.execute(FADD);
    assertEquals(TestMachine.CODE + 4, m.state.pc);
    toEl0();
    m.execute(FADD);
    assertEquals(TestMachine.VECTORS + 0x400, m.state.pc);
  }

  @Test
  void entry_setsPanUnlessSpan() {
    m.cpu.sys.sctlr &= ~(1L << 23);
    toEl0();
    m.execute(SVC_7);
    assertTrue(m.state.pan);
    m.cpu.sys.sctlr |= 1 << 23;
    m.cpu.sys.setPan(false);
    m.execute(SVC_7);
    assertFalse(m.state.pan);
  }

  @Test
  void entry_clearsUaoAndKeepsItInSpsr() {
    m.state.uao = true;
    m.execute(SVC_7);
    assertFalse(m.state.uao);
    assertEquals(1L << 23, m.cpu.sys.spsr & 1L << 23);
  }

  @Test
  void eret_toEl0_restoresPstate() {
    m.cpu.sys.elr = 0x4000_5000L;
    m.cpu.sys.spsr = 0x6000_0000L | PAN_BIT;
    m.state.spEl0 = 0x7777_0000L;
    m.execute(ERET);
    assertEquals(0, m.state.el);
    assertEquals(0x4000_5000L, m.state.pc);
    assertEquals(0b0110, m.state.nzcv());
    assertEquals(0, m.state.daif);
    assertTrue(m.state.pan);
    assertEquals(0x7777_0000L, m.state.sp());
    assertTrue(m.state.event);
  }

  @Test
  void eret_toAArch32_isAnIllegalState() {
    m.cpu.sys.elr = 0x4000_5000L;
    m.cpu.sys.spsr = 0x1000_0010L;
    m.execute(ERET);
    assertEquals(0x3A00_0000L, m.cpu.sys.esr);
    expectEntry(0x200, 0x4000_5000L, 0x1010_0005L);
  }

  @Test
  void eret_toEl2_isAnIllegalState() {
    m.cpu.sys.spsr = 0x9;
    m.execute(ERET);
    assertEquals(0x3A00_0000L, m.cpu.sys.esr);
  }

  @Test
  void eret_atEl0_isUndefined() {
    toEl0();
    m.execute(ERET);
    assertEquals(0x0200_0000L, m.cpu.sys.esr);
  }

  @Test
  void misalignedPc_isReportedWithItsAddress() {
    m.state.pc = TestMachine.CODE + 2;
    m.step(1);
    assertEquals(0x8A00_0000L, m.cpu.sys.esr);
    assertEquals(TestMachine.CODE + 2, m.cpu.sys.far);
    assertEquals(TestMachine.CODE + 2, m.cpu.sys.elr);
  }

  @Test
  void misalignedSp_faultsWhereSctlrDemands() {
    m.state.x[RegisterMap.SP] = TestMachine.DATA + 8;
    m.cpu.sys.sctlr &= ~(1L << 3);
    m.execute(STR_SP);
    assertEquals(TestMachine.CODE + 4, m.state.pc);
    m.cpu.sys.sctlr |= 1 << 3;
    m.execute(STR_SP);
    assertEquals(0x9A00_0000L, m.cpu.sys.esr);
  }

  @Test
  void interrupt_isTakenWhenUnmaskedAndFiqFirst() {
    m.cpu.sys.sctlr |= 1 << 23;
    m.state.irqLine = true;
    m.execute(NOP);
    assertEquals(TestMachine.CODE + 4, m.state.pc);
    m.state.daif = 0;
    m.execute(NOP);
    expectEntry(0x280, TestMachine.CODE, 0x005);
    m.state.daif = 0;
    m.state.fiqLine = true;
    m.execute(NOP);
    expectEntry(0x300, TestMachine.CODE, 0x005);
  }

  @Test
  void fetch_whereNoMemoryIs_isAnExternalAbort() {
    m.state.pc = 0x1000;
    m.step(1);
    assertEquals(0x8600_0010L, m.cpu.sys.esr);
    assertEquals(0x1000, m.cpu.sys.far);
  }

  @Test
  void waits_atEl0_areTrappedUnlessSctlrAllows() {
    toEl0();
    m.execute(WFI);
    assertEquals(0x07E0_0000L, m.cpu.sys.esr);
    toEl0();
    m.execute(WFE);
    assertEquals(0x07E0_0001L, m.cpu.sys.esr);
    m.cpu.sys.sctlr |= 1 << 16;
    toEl0();
    assertEquals(Status.WFI, m.execute(WFI));
    assertEquals(TestMachine.CODE + 4, m.state.pc);
  }

  @Test
  void wfe_withEventSet_consumesIt() {
    m.state.event = true;
    m.execute(WFE);
    assertFalse(m.state.event);
    assertEquals(Status.WFE, m.execute(WFE));
  }

  @Test
  void softwareStep_runsOneInstructionAndThenTraps() {
    m.msr(SystemRegister.OSLAR_EL1, 0);
    m.msr(SystemRegister.MDSCR_EL1, 1);
    m.cpu.sys.elr = TestMachine.CODE;
    m.cpu.sys.spsr = 1 << 21;
    m.program(NOP, NOP);
    m.write64(TestMachine.VECTORS, 0);
    m.cpu.sys.elr = TestMachine.CODE;
    Exceptions.returnFrom(m.cpu);
    assertTrue(m.state.stepping);
    assertTrue(m.state.ss);
    int status = Interpreter.run(m.cpu, 1);
    assertEquals(Status.POLL, status);
    assertEquals(TestMachine.CODE + 4, m.state.pc);
    assertFalse(m.state.ss);
    Exceptions.softwareStep(m.cpu);
    expectEntry(0x400, TestMachine.CODE + 4, 0);
    assertEquals(0xCB00_0022L, m.cpu.sys.esr);
    assertFalse(m.state.stepping);
  }
}
