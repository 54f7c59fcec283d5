package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.arch.exception.ExceptionClass;
import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.arch.exception.Syndrome;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Spec: [ARM] B2 "Synchronization and semaphores".
class ExclusiveExecTest {
  private static final int LDXR_X0_X1 = 0xC85F_7C20;
  private static final int STXR_W2_X3_X1 = 0xC802_7C23;
  private static final int STXR_W2_W3_X1 = 0x8802_7C23;
  private static final int LDAXRH_W0_X1 = 0x485F_FC20;
  private static final int STLXRH_W2_W3_X1 = 0x4802_FC23;
  private static final int LDXP_X4_X5_X1 = 0xC87F_1424;
  private static final int STXP_W2_X6_X7_X1 = 0xC822_1C26;
  private static final int LDXP_W4_W5_X1 = 0x887F_1424;
  private static final int STLXP_W2_W6_W7_X1 = 0x8822_9C26;
  private static final int LDXR_X0_SP = 0xC85F_7FE0;
  private static final int CLREX = 0xD503_3F5F;

  private static final long DATA = TestMachine.DATA;

  /// Below RAM: the port answers as a device.
  private static final long DEVICE = TestPort.RAM - 0x1000;

  private final TestMachine machine = new TestMachine();
  private final long[] x = machine.state.x;

  ExclusiveExecTest() {
    x[1] = DATA;
    x[2] = 7;
  }

  @AfterEach
  void close() {
    machine.close();
  }

  private void assertDataAbort(int faultStatus, boolean write, long va) {
    long iss = Syndrome.dataAbort(faultStatus, write, false);
    long expected = Syndrome.of(ExceptionClass.DATA_ABORT + ExceptionClass.SAME_LEVEL, iss);
    assertEquals(Long.toHexString(expected), Long.toHexString(machine.cpu.sys.esr));
    assertEquals(va, machine.cpu.sys.far);
    assertEquals(TestMachine.CODE, machine.cpu.sys.elr);
  }

  @Test
  void store_afterLoad_succeedsOnce() {
    machine.write64(DATA, 0x1111);
    x[3] = 0x2222;

    machine.program(LDXR_X0_X1, STXR_W2_X3_X1).step(2);
    assertEquals(0x1111, x[0]);
    assertEquals(0, x[2]);
    assertEquals(0x2222, machine.read64(DATA));

    x[3] = 0x3333;
    machine.execute(STXR_W2_X3_X1);
    assertEquals(1, x[2]);
    assertEquals(0x2222, machine.read64(DATA));
  }

  @Test
  void store_afterClrex_fails() {
    machine.program(LDXR_X0_X1, CLREX, STXR_W2_X3_X1).step(3);
    assertEquals(1, x[2]);
  }

  @Test
  void store_afterAnotherWrite_failsAndLeavesIt() {
    machine.program(LDXR_X0_X1, STXR_W2_X3_X1).step(1);
    machine.write64(DATA, 0x5555);
    machine.step(1);
    assertEquals(1, x[2]);
    assertEquals(0x5555, machine.read64(DATA));
  }

  @Test
  void store_toAnotherAddress_failsAndOpensTheMonitor() {
    machine.program(LDXR_X0_X1, STXR_W2_X3_X1, STXR_W2_X3_X1).step(1);
    x[1] = DATA + 8;
    machine.step(1);
    assertEquals(1, x[2]);
    x[1] = DATA;
    machine.step(1);
    assertEquals(1, x[2]);
  }

  @Test
  void store_ofAnotherSize_fails() {
    machine.program(LDXR_X0_X1, STXR_W2_W3_X1).step(2);
    assertEquals(1, x[2]);
  }

  @Test
  void storeOfHalfword_afterLoad_leavesItsNeighbours() {
    machine.write64(DATA, 0x1111_2222_3333_4444L);
    x[1] = DATA + 2;
    x[3] = 0xABCD_9999L;
    machine.program(LDAXRH_W0_X1, STLXRH_W2_W3_X1).step(2);
    assertEquals(0x3333, x[0]);
    assertEquals(0, x[2]);
    assertEquals(0x1111_2222_9999_4444L, machine.read64(DATA));
  }

  @Test
  void pairStore_afterPairLoad_storesBoth() {
    machine.write64(DATA, 1);
    machine.write64(DATA + 8, 2);
    x[6] = 3;
    x[7] = 4;
    machine.program(LDXP_X4_X5_X1, STXP_W2_X6_X7_X1).step(2);
    assertEquals(1, x[4]);
    assertEquals(2, x[5]);
    assertEquals(0, x[2]);
    assertEquals(3, machine.read64(DATA));
    assertEquals(4, machine.read64(DATA + 8));
  }

  @Test
  void pairStore_afterWriteToHighHalf_failsAndLeavesTheLow() {
    machine.write64(DATA, 1);
    machine.program(LDXP_X4_X5_X1, STXP_W2_X6_X7_X1).step(1);
    machine.write64(DATA + 8, 9);
    machine.step(1);
    assertEquals(1, x[2]);
    assertEquals(1, machine.read64(DATA));
    assertEquals(9, machine.read64(DATA + 8));
  }

  @Test
  void pairStoreOfWords_afterPairLoad_storesBoth() {
    machine.write64(DATA, 0x8000_0002_8000_0001L);
    x[6] = 0xFFFF_FFFF_0000_0003L;
    x[7] = 0xFFFF_FFFF_0000_0004L;
    machine.program(LDXP_W4_W5_X1, STLXP_W2_W6_W7_X1).step(2);
    assertEquals(0x8000_0001L, x[4]);
    assertEquals(0x8000_0002L, x[5]);
    assertEquals(0, x[2]);
    assertEquals(0x4_0000_0003L, machine.read64(DATA));
  }

  @Test
  void load_ofUnalignedAddress_takesAlignmentFault() {
    x[1] = DATA + 4;
    machine.execute(LDXR_X0_X1);
    assertDataAbort(FaultStatus.ALIGNMENT, false, DATA + 4);
  }

  @Test
  void store_toUnalignedAddress_takesAlignmentFault() {
    x[1] = DATA + 1;
    machine.execute(STLXRH_W2_W3_X1);
    assertDataAbort(FaultStatus.ALIGNMENT, true, DATA + 1);
    assertEquals(7, x[2]);
  }

  @Test
  void load_ofUnalignedPair_takesAlignmentFault() {
    x[1] = DATA + 8;
    machine.execute(LDXP_X4_X5_X1);
    assertDataAbort(FaultStatus.ALIGNMENT, false, DATA + 8);
  }

  @Test
  void load_ofDevice_isUnsupported() {
    x[1] = DEVICE;
    machine.execute(LDXR_X0_X1);
    assertDataAbort(FaultStatus.UNSUPPORTED_EXCLUSIVE, false, DEVICE);
  }

  @Test
  void load_throughUnalignedSp_takesSpAlignmentFaultWhereChecked() {
    machine.cpu.sys.sctlr |= 1 << 3; // SA
    x[32] = DATA + 8;
    machine.execute(LDXR_X0_SP);
    assertEquals(ExceptionClass.SP_ALIGNMENT, Syndrome.EC.getInt(machine.cpu.sys.esr));
  }
}
