package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cpu.testing.TestMachine;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Atomic instructions on memory that says it is far: they run at its home, with the operands and
/// the result of the near form.
class FarAtomicTest {
  private static final int CAS_X2_X3_X1 = 0xC8A2_7C23;
  private static final int CASB_W2_W3_X1 = 0x08A2_7C23;
  private static final int CASP_X4_X5_X6_X7_X1 = 0x4824_7C26;
  private static final int STADD_X2_X1 = 0xF822_003F;
  private static final int LDADD_X2_X3_X1 = 0xF822_0023;
  private static final long DATA = TestMachine.DATA;

  private final TestMachine machine = new TestMachine();
  private final long[] x = machine.state.x;

  @BeforeEach
  void prepare() {
    machine.port.far.add(DATA);
    machine.port.farResult = 0x55;
    x[1] = DATA + 8;
    x[2] = 0xFFFF_FFFF_FFFF_FF81L;
    x[3] = 0x1234_5678_9ABC_DEF0L;
  }

  @AfterEach
  void close() {
    machine.close();
  }

  private List<String> far() {
    return machine.port.events.stream().filter(event -> event.startsWith("far")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "f8220023, ADD/8, ffffffffffffff81",
    "b8220023, ADD/4, ffffff81",
    "78220023, ADD/2, ff81",
    "38220023, ADD/1, 81",
    "f8221023, CLEAR/8, ffffffffffffff81",
    "b8222023, XOR/4, ffffff81",
    "78223023, SET/2, ff81",
    "38224023, SIGNED_MAX/1, 81",
    "b8225023, SIGNED_MIN/4, ffffff81",
    "f8226023, UNSIGNED_MAX/8, ffffffffffffff81",
    "38227023, UNSIGNED_MIN/1, 81",
    "f8228023, SWAP/8, ffffffffffffff81",
    "38e28023, SWAP/1, 81",
    "f8e20023, ADD/8, ffffffffffffff81"
  })
  void atomic_onFarMemory_runsAtItsHome(String insn, String operation, String operand) {
    machine.execute(Integer.parseUnsignedInt(insn, 16));

    assertEquals(List.of("far " + operation + " 40020008 " + operand + " 0"), far());
    assertEquals(0x55, x[3]);
    assertEquals(0, machine.read64(DATA + 8));
  }

  @Test
  void atomic_withoutResult_changesNoRegister() {
    machine.execute(STADD_X2_X1);
    assertEquals(1, far().size());
    assertEquals(0xFFFF_FFFF_FFFF_FF81L, x[2]);
    assertEquals(0x1234_5678_9ABC_DEF0L, x[3]);
  }

  @Test
  void compareAndSwap_onFarMemory_givesTheOldValueToItsComparison() {
    machine.execute(CAS_X2_X3_X1);
    assertEquals(
        List.of("far COMPARE_AND_SWAP/8 40020008 123456789abcdef0 ffffffffffffff81"), far());
    assertEquals(0x55, x[2]);
  }

  @Test
  void compareAndSwap_ofAByte_sendsBytes() {
    machine.execute(CASB_W2_W3_X1);
    assertEquals(List.of("far COMPARE_AND_SWAP/1 40020008 f0 81"), far());
  }

  @Test
  void compareAndSwapPair_onFarMemory_isDoneHere() {
    x[1] = DATA;
    x[4] = 0;
    x[5] = 0;
    x[6] = 6;
    x[7] = 7;
    machine.execute(CASP_X4_X5_X6_X7_X1);
    assertEquals(List.of(), far());
    assertEquals(6, machine.read64(DATA));
    assertEquals(7, machine.read64(DATA + 8));
  }

  @Test
  void atomic_onNearMemory_isDoneHere() {
    machine.port.far.clear();
    machine.execute(LDADD_X2_X3_X1);
    assertEquals(List.of(), far());
    assertEquals(0xFFFF_FFFF_FFFF_FF81L, machine.read64(DATA + 8));
  }
}
