package dev.megalith.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cpu.testing.TestMachine;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterpreterTest {
  private static final long NO_RAM = 0x10_0000_0000L;

  @Test
  void run_whereVectorsCannotBeFetched_endsWithItsBudget() {
    try (TestMachine machine = new TestMachine()) {
      machine.cpu.sys.vbar = NO_RAM;
      machine.state.pc = NO_RAM;
      long before = machine.state.retired;

      assertEquals(Status.POLL, Interpreter.run(machine.cpu, 1000));
      assertEquals(before, machine.state.retired);
    }
  }
}
