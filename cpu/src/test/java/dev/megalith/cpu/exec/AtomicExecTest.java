package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.arch.exception.ExceptionClass;
import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.arch.exception.Syndrome;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Spec: [ARM] C3.2 "Atomic instructions". Their results are held by the differential tests; here:
/// faults, and elements that contend.
class AtomicExecTest {
  private static final int LDADDALH_W2_W3_X1 = 0x78E2_0023;
  private static final int STADD_X2_X1 = 0xF822_003F;
  private static final int CASAL_X2_X3_X1 = 0xC8E2_FC23;
  private static final int CASPAL_X4_X5_X6_X7_X1 = 0x4864_FC26;
  private static final int CASP_X5_X6_ODD = 0x4825_7C26;
  private static final int LDSMAXB_W2_W3_X1 = 0x3822_4023;
  private static final int LDXP_X4_X5_X1 = 0xC87F_1424;
  private static final int STXP_W2_X6_X7_X1 = 0xC822_1C26;

  private static final long DATA = TestMachine.DATA;
  private static final long DEVICE = TestPort.RAM - 0x1000;

  /// Long enough that the elements meet.
  private static final int ROUNDS = 1_000_000;

  private final TestMachine machine = new TestMachine();
  private final Cpu other =
      new Cpu(new CpuConfig(0x8000_0001L, 40, TestMachine.COUNTER_HZ), machine.port, machine.code);
  private final long[] x = machine.state.x;

  AtomicExecTest() {
    x[1] = DATA;
    other.state.x[1] = DATA;
  }

  @AfterEach
  void close() {
    other.close();
    machine.close();
  }

  /// Runs the same work on two elements at once.
  private void contend(Consumer<Cpu> work) throws InterruptedException {
    AtomicInteger arrived = new AtomicInteger();
    Consumer<Cpu> together =
        cpu -> {
          arrived.incrementAndGet();
          while (arrived.get() < 2) {
            Thread.onSpinWait();
          }
          work.accept(cpu);
        };
    Thread thread = new Thread(() -> together.accept(other));
    thread.start();
    together.accept(machine.cpu);
    thread.join();
  }

  private static void execute(int status) {
    assertEquals(Status.NEXT, status);
  }

  @Test
  void atomic_onDevice_isUnsupported() {
    x[1] = DEVICE;
    machine.execute(STADD_X2_X1);
    assertEquals(
        Syndrome.of(
            ExceptionClass.DATA_ABORT + ExceptionClass.SAME_LEVEL,
            Syndrome.dataAbort(FaultStatus.UNSUPPORTED_EXCLUSIVE, true, false)),
        machine.cpu.sys.esr);
  }

  @Test
  void atomic_onUnalignedAddress_takesAlignmentFault() {
    x[1] = DATA + 1;
    machine.execute(LDADDALH_W2_W3_X1);
    assertEquals(FaultStatus.ALIGNMENT, Syndrome.FSC.getInt(machine.cpu.sys.esr));
    assertEquals(DATA + 1, machine.cpu.sys.far);
  }

  @Test
  void compareAndSwapPair_ofOddRegisters_isUndefined() {
    machine.execute(CASP_X5_X6_ODD);
    assertEquals(ExceptionClass.UNKNOWN, Syndrome.EC.getInt(machine.cpu.sys.esr));
    assertEquals(TestMachine.CODE, machine.cpu.sys.elr);
  }

  @Test
  void compareAndSwap_ofAnotherValue_leavesMemoryAndTellsIt() {
    machine.write64(DATA, 5);
    x[2] = 4;
    x[3] = 9;
    machine.execute(CASAL_X2_X3_X1);
    assertEquals(5, x[2]);
    assertEquals(5, machine.read64(DATA));
  }

  @Test
  void signedMax_ofBytes_comparesTheBytesOnly() {
    machine.write64(DATA, 0x1180);
    x[2] = 0xFF01;
    machine.execute(LDSMAXB_W2_W3_X1);
    assertEquals(0x80, x[3]);
    assertEquals(0x1101, machine.read64(DATA));
  }

  @Test
  void halfwordAdds_ofTwoElements_areAllCounted() throws InterruptedException {
    contend(cpu -> {
      cpu.state.x[2] = 1;
      for (int i = 0; i < ROUNDS; i++) {
        execute(AtomicExec.add(cpu, LDADDALH_W2_W3_X1));
      }
    });
    assertEquals(2 * ROUNDS & 0xFFFF, machine.read64(DATA));
  }

  /// Both halves count: a pair that was torn or lost would leave them different.
  private static void incrementPair(Cpu cpu) {
    long[] x = cpu.state.x;
    boolean done = false;
    while (!done) {
      long low = x[4];
      long high = x[5];
      x[6] = low + 1;
      x[7] = high + 1;
      execute(AtomicExec.compareAndSwapPair(cpu, CASPAL_X4_X5_X6_X7_X1));
      done = x[4] == low && x[5] == high;
    }
  }

  private static void incrementPairExclusively(Cpu cpu) {
    long[] x = cpu.state.x;
    do {
      execute(ExclusiveExec.loadPair(cpu, LDXP_X4_X5_X1));
      x[6] = x[4] + 1;
      x[7] = x[5] + 1;
      execute(ExclusiveExec.storePair(cpu, STXP_W2_X6_X7_X1));
    } while (x[2] != 0);
  }

  @Test
  void pairSwaps_ofTwoElements_areAllCounted() throws InterruptedException {
    contend(cpu -> {
      for (int i = 0; i < ROUNDS; i++) {
        incrementPair(cpu);
      }
    });
    assertEquals(2 * ROUNDS, machine.read64(DATA));
    assertEquals(2 * ROUNDS, machine.read64(DATA + 8));
  }

  @Test
  void exclusivePairs_besidePairSwaps_areAllCounted() throws InterruptedException {
    contend(cpu -> {
      for (int i = 0; i < ROUNDS; i++) {
        if (cpu == other) {
          incrementPair(cpu);
        } else {
          incrementPairExclusively(cpu);
        }
      }
    });
    assertEquals(2 * ROUNDS, machine.read64(DATA));
    assertEquals(2 * ROUNDS, machine.read64(DATA + 8));
  }

  @Test
  void pairSwap_besideWritesToOneHalf_losesNeither() throws InterruptedException {
    AtomicBoolean swapped = new AtomicBoolean();
    AtomicLong adds = new AtomicLong();
    contend(cpu -> {
      if (cpu == other) {
        cpu.state.x[1] = DATA + 8;
        cpu.state.x[2] = 1L << 32;
        while (!swapped.get()) {
          execute(AtomicExec.add(cpu, STADD_X2_X1));
          adds.incrementAndGet();
        }
      } else {
        for (int i = 0; i < ROUNDS; i++) {
          incrementPair(cpu);
        }
        swapped.set(true);
      }
    });
    assertEquals(ROUNDS, machine.read64(DATA));
    assertEquals((adds.get() << 32) + ROUNDS, machine.read64(DATA + 8));
  }
}
