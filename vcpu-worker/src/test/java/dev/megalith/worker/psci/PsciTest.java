package dev.megalith.worker.psci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PsciTest {
  private static final class Recorder implements PsciPort {
    private final List<String> calls = new ArrayList<>();
    private PowerOn answer = PowerOn.STARTED;

    @Override
    public PowerOn powerOn(long affinity, long entry, long contextId) {
      calls.add("on %x %x %x".formatted(affinity, entry, contextId));
      return answer;
    }

    @Override
    public int affinityInfo(long affinity) {
      return affinity == 1 ? 1 : -1;
    }

    @Override
    public void powerOff() {
      calls.add("off");
    }

    @Override
    public void suspend() {
      calls.add("suspend");
    }

    @Override
    public void systemOff() {
      calls.add("system off");
    }

    @Override
    public void systemReset() {
      calls.add("system reset");
    }
  }

  private final Recorder port = new Recorder();

  private long call(int function, long x1, long x2, long x3) {
    return Psci.call(function & 0xFFFF_FFFFL, x1, x2, x3, port);
  }

  @Test
  void version_isOneDotOne() {
    assertEquals(0x1_0001, call(Psci.VERSION, 0, 0, 0));
  }

  @Test
  void cpuOn_ofKnownCpu_startsIt() {
    assertEquals(Psci.SUCCESS, call(Psci.CPU_ON_64, 0x100, 0x4000_0000, 7));
    assertEquals(List.of("on 100 40000000 7"), port.calls);
  }

  @Test
  void cpuOn_with32BitFunction_dropsHighHalves() {
    assertEquals(Psci.SUCCESS, call(Psci.CPU_ON_32, 0xF_0000_0001L, 0xF_4000_0000L, 0));
    assertEquals(List.of("on 1 40000000 0"), port.calls);
  }

  @Test
  void cpuOn_ofRunningCpu_isAlreadyOn() {
    port.answer = PsciPort.PowerOn.ALREADY_ON;
    assertEquals(Psci.ALREADY_ON, call(Psci.CPU_ON_64, 1, 0x4000_0000, 0));
  }

  @Test
  void cpuOn_ofUnknownAffinity_isInvalidParameters() {
    port.answer = PsciPort.PowerOn.NO_SUCH_CPU;
    assertEquals(Psci.INVALID_PARAMETERS, call(Psci.CPU_ON_64, 99, 0x4000_0000, 0));
  }

  @Test
  void cpuOn_withUnalignedEntry_isInvalidAddress() {
    assertEquals(Psci.INVALID_ADDRESS, call(Psci.CPU_ON_64, 1, 0x4000_0002, 0));
    assertEquals(List.of(), port.calls);
  }

  @Test
  void affinityInfo_ofOffCpu_isOne() {
    assertEquals(1, call(Psci.AFFINITY_INFO_64, 1, 0, 0));
    assertEquals(Psci.INVALID_PARAMETERS, call(Psci.AFFINITY_INFO_64, 2, 0, 0));
    assertEquals(Psci.INVALID_PARAMETERS, call(Psci.AFFINITY_INFO_64, 1, 1, 0));
  }

  @Test
  void features_ofUnknownFunction_isNotSupported() {
    assertEquals(Psci.SUCCESS, call(Psci.FEATURES, Psci.SYSTEM_RESET2_64, 0, 0));
    assertEquals(Psci.NOT_SUPPORTED, call(Psci.FEATURES, 0x8400_00FF, 0, 0));
    assertEquals(Psci.NOT_SUPPORTED, call(0x8400_00FF, 0, 0, 0));
  }
}
