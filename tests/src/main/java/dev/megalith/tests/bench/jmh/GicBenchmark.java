package dev.megalith.tests.bench.jmh;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.worker.gic.GicPe;
import dev.megalith.worker.gic.GicPePort;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One interrupt at a vCPU that stays in its worker: pending, acknowledged, ended.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class GicBenchmark {
  private static final int GICR_WAKER = 0x0_0014;
  private static final int GICR_IGROUPR0 = 0x1_0080;
  private static final int GICR_ISENABLER0 = 0x1_0100;
  private static final int TIMER = 27;
  private static final int SGI = 3;
  private static final int PMR_LOWEST = 0xF0;

  private static final int IAR1 = IccRegister.ICC_IAR1_EL1.packed();
  private static final int EOIR1 = IccRegister.ICC_EOIR1_EL1.packed();

  private final GicPe pe = new GicPe(0, 0, true, new Nobody());

  /// As Linux leaves it: everything in group 1, enabled.
  @Setup(Level.Trial)
  public void bringUp() {
    pe.writeFrame(GICR_WAKER, 4, 0);
    pe.writeFrame(GICR_IGROUPR0, 4, 0xFFFF_FFFFL);
    pe.writeFrame(GICR_ISENABLER0, 4, 0xFFFF_FFFFL);
    pe.apply(new PeMessage.GroupsForwarded(true, true));
    pe.writeIcc(IccRegister.ICC_PMR_EL1.packed(), PMR_LOWEST);
    pe.writeIcc(IccRegister.ICC_IGRPEN1_EL1.packed(), 1);
  }

  /// The timer's level rises, is acknowledged, falls, is ended.
  @Benchmark
  public long timer() {
    pe.setPpi(TIMER, true);
    long intid = pe.readIcc(IAR1);
    pe.setPpi(TIMER, false);
    pe.writeIcc(EOIR1, intid);
    return intid;
  }

  /// An SGI arrives, is acknowledged, is ended.
  @Benchmark
  public long sgi() {
    pe.receiveSgi(SGI, 1);
    long intid = pe.readIcc(IAR1);
    pe.writeIcc(EOIR1, intid);
    return intid;
  }

  /// Takes what the element sends.
  private static final class Nobody implements GicPePort {
    @Override
    public void returned(int intid, ReturnState state) {}

    @Override
    public void deactivated(int intid) {}

    @Override
    public void participation(boolean group0, boolean group1) {}

    @Override
    public void sendSgi(int cluster, int targetList, int intid, int group) {}

    @Override
    public void sendSgiToOthers(int intid, int group) {}

    @Override
    public void replyRead(int requester, long tag, long value) {}

    @Override
    public void readCompleted(long tag, long value) {}
  }
}
