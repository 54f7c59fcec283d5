package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.decode.Decoder;
import dev.megalith.cpu.generated.Dispatch;
import dev.megalith.cpu.port.CpuPort;
import java.lang.reflect.Proxy;
import java.util.Locale;

/// A processing element that runs single vector instructions; vectors are written high half first,
/// as in hexadecimal.
final class VectorMachine implements AutoCloseable {
  private final Cpu cpu = new Cpu(new CpuConfig(0, 40, 62_500_000), silentPort(), new CodeCache());
  final CpuState state = cpu.state;

  VectorMachine() {
    state.fpEnabled = true;
  }

  private static CpuPort silentPort() {
    return (CpuPort)
        Proxy.newProxyInstance(
            CpuPort.class.getClassLoader(),
            new Class<?>[] {CpuPort.class},
            (proxy, method, arguments) -> {
              throw new IllegalStateException(method.getName());
            });
  }

  void set(int register, long high, long low) {
    state.v[2 * register] = low;
    state.v[2 * register + 1] = high;
  }

  void run(int insn) {
    int _ = Dispatch.execute(cpu, state, state.x, Decoder.decode(insn));
  }

  void expect(int register, long high, long low) {
    assertEquals(hex(high, low), hex(state.v[2 * register + 1], state.v[2 * register]));
  }

  private static String hex(long high, long low) {
    return String.format(Locale.ROOT, "%016x_%016x", high, low);
  }

  @Override
  public void close() {
    cpu.close();
  }
}
