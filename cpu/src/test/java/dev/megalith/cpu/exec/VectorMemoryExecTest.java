package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.arch.exception.ExceptionClass;
import dev.megalith.arch.exception.Syndrome;
import dev.megalith.cpu.testing.TestMachine;
import dev.megalith.cpu.testing.TestPort;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Structures that lie over page ends, in devices and in no memory; what they do in one page is
/// held by the differential tests. Spec: [ARM] C3.2 "Load/store Advanced SIMD".
class VectorMemoryExecTest {
  private static final int LD1_V0_V1_16B_X1_POST = 0x4CDF_A020;
  private static final int ST1_V0_V1_16B_X1_POST = 0x4C9F_A020;
  private static final int LD2_V0_V1_4S_X1 = 0x4C40_8820;
  private static final int LD4_V0_V3_B5_X1_POST = 0x0DFF_3420;
  private static final int LD2_V0_V1_1D_X1 = 0x0C40_8C20;

  private static final long PAGE_END = TestMachine.DATA + 4096;
  private static final long DEVICE = TestPort.RAM - 0x1000;

  private final TestMachine machine = new TestMachine();
  private final long[] x = machine.state.x;
  private final long[] v = machine.state.v;

  VectorMemoryExecTest() {
    machine.state.fpEnabled = true;
  }

  @AfterEach
  void close() {
    machine.close();
  }

  @Test
  void load_overTwoPages_readsBoth() {
    for (int i = 0; i < 4; i++) {
      machine.write64(PAGE_END - 8 + 8L * i, 0x1111_1111_1111_1111L * (i + 1));
    }
    x[1] = PAGE_END - 8;
    machine.execute(LD1_V0_V1_16B_X1_POST);
    assertEquals(0x1111_1111_1111_1111L, v[0]);
    assertEquals(0x2222_2222_2222_2222L, v[1]);
    assertEquals(0x3333_3333_3333_3333L, v[2]);
    assertEquals(0x4444_4444_4444_4444L, v[3]);
    assertEquals(PAGE_END + 24, x[1]);
  }

  @Test
  void store_overTwoPages_writesBoth() {
    for (int i = 0; i < 4; i++) {
      v[i] = i + 1;
    }
    x[1] = PAGE_END - 16;
    machine.execute(ST1_V0_V1_16B_X1_POST);
    assertEquals(2, machine.read64(PAGE_END - 8));
    assertEquals(3, machine.read64(PAGE_END));
    assertEquals(PAGE_END + 16, x[1]);
  }

  @Test
  void structures_ofDevice_areReadByElement() {
    for (int i = 0; i < 8; i++) {
      machine.port.devices.put(DEVICE + 4L * i, (long) i);
    }
    x[1] = DEVICE;
    machine.execute(LD2_V0_V1_4S_X1);
    assertEquals(0x2_0000_0000L, v[0]);
    assertEquals(0x6_0000_0004L, v[1]);
    assertEquals(0x3_0000_0001L, v[2]);
    assertEquals(0x7_0000_0005L, v[3]);
    List<String> reads =
        machine.port.events.stream().filter(event -> event.startsWith("read")).toList();
    assertEquals(8, reads.size());
    assertEquals("read %x/4".formatted(DEVICE + 28), reads.getLast());
  }

  @Test
  void lanes_beyondThePhysicalAddresses_faultWithoutWriteBack() {
    x[1] = 1L << 44; // an address size fault on 40 bits
    machine.execute(LD4_V0_V3_B5_X1_POST);
    assertEquals(
        ExceptionClass.DATA_ABORT + ExceptionClass.SAME_LEVEL,
        Syndrome.EC.getInt(machine.cpu.sys.esr));
    assertEquals(1L << 44, x[1]);
  }

  @Test
  void structures_ofSingleDoublewords_areUndefined() {
    machine.execute(LD2_V0_V1_1D_X1);
    assertEquals(ExceptionClass.UNKNOWN, Syndrome.EC.getInt(machine.cpu.sys.esr));
  }
}
