package dev.megalith.tests.gic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.gic.IccRegister;
import dev.megalith.fabric.interrupt.PeMessage.GroupsForwarded;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.its.model.Its;
import dev.megalith.its.model.ItsEffect;
import dev.megalith.its.model.ItsMemory;
import dev.megalith.worker.gic.GicPe;
import dev.megalith.worker.gic.GicPePort;
import dev.megalith.worker.gic.LpiMemory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ITS and the redistributors of four PEs, with messages under way: in order for each PE, in
/// any order between them. Every MSI is taken after it was sent, by somebody; none is taken twice.
class ItsRedistributorsTest {
  private static final int PES = 4;
  private static final int EVENTS = 8;
  private static final int LPI = 8192;
  private static final int STEPS = 2000;
  private static final int SPURIOUS = 1023;
  private static final long RAM = 0x4000_0000L;
  private static final long QUEUE = RAM + 0x1_0000;
  private static final long DEVICES = RAM + 0x2_0000;
  private static final long COLLECTIONS = RAM + 0x3_0000;
  private static final long ITT = RAM + 0x4_0000;
  private static final long PROPERTIES = RAM + 0x5_0000;
  private static final long PENDING = RAM + 0x10_0000;
  private static final long VALID = 1L << 63;
  private static final int CBASER = 0x80;
  private static final int CWRITER = 0x88;
  private static final int CREADR = 0x90;

  private final Ram ram = new Ram();
  private final List<GicPe> pes = new ArrayList<>();
  private final List<Queue<ItsEffect>> underWay = new ArrayList<>();
  private final Its its = new Its(PES, ram, effect -> underWay.get(peOf(effect)).add(effect));

  /// The event has been sent and not been taken since.
  private final boolean[] owed = new boolean[EVENTS];

  private final int[] sent = new int[EVENTS];
  private final int[] taken = new int[EVENTS];
  private int writeOffset;

  private static final class Ram implements ItsMemory, LpiMemory {
    private final Map<Long, Long> words = new HashMap<>();

    @Override
    public boolean contains(long pa) {
      return pa >= RAM && pa < RAM + 0x100_0000;
    }

    @Override
    public long read(long pa) {
      return words.getOrDefault(pa, 0L);
    }

    @Override
    public void write(long pa, long value) {
      words.put(pa, value);
    }

    /// All LPIs are enabled, at one priority.
    @Override
    public boolean read(long pa, byte[] bytes) {
      Arrays.fill(bytes, (byte) (pa >= PENDING ? 0 : 0xA1));
      return contains(pa);
    }

    @Override
    public boolean write(long pa, byte[] bytes) {
      return contains(pa);
    }
  }

  /// Nothing leaves: there are only LPIs.
  private static final class Port implements GicPePort {
    @Override
    public void returned(int intid, ReturnState state) {
      throw new AssertionError("an LPI went to the distributor: " + intid);
    }

    @Override
    public void deactivated(int intid) {
      throw new AssertionError("an LPI was deactivated: " + intid);
    }

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

  private static int peOf(ItsEffect effect) {
    return switch (effect) {
      case ItsEffect.SetLpi(int pe, int _) -> pe;
      case ItsEffect.ClearLpi(int pe, int _) -> pe;
      case ItsEffect.Invalidate(int pe, int _) -> pe;
      case ItsEffect.InvalidateAll(int pe) -> pe;
      case ItsEffect.MoveLpi(int pe, int _) -> pe;
      case ItsEffect.MoveAll(int pe) -> pe;
      case ItsEffect.Sync(int pe) -> pe;
    };
  }

  static LongStream seeds() {
    return Seeds.of(50);
  }

  private void bringUp() {
    for (int pe = 0; pe < PES; pe++) {
      GicPe gic = new GicPe(pe, pe, pe == PES - 1, new Port(), ram);
      gic.apply(new GroupsForwarded(true, true));
      gic.writeIcc(IccRegister.ICC_PMR_EL1.packed(), 0xF0);
      gic.writeIcc(IccRegister.ICC_IGRPEN1_EL1.packed(), 1);
      gic.writeFrame(0x70, 8, PROPERTIES | 15);
      gic.writeFrame(0x78, 8, PENDING);
      gic.writeFrame(0x00, 4, 1);
      pes.add(gic);
      underWay.add(new ArrayDeque<>());
    }
    its.write(CBASER, 8, VALID | QUEUE);
    its.write(0x100, 8, VALID | DEVICES);
    its.write(0x108, 8, VALID | COLLECTIONS);
    its.write(0, 4, 1);
    for (int pe = 0; pe < PES; pe++) {
      command(0x09, 0, VALID | (long) pe << 16 | pe);
    }
    command(0x08, 4, VALID | ITT);
    for (int event = 0; event < EVENTS; event++) {
      command(0x0A, (long) (LPI + event) << 32 | event, event % PES);
    }
    assertEquals(0, its.counters().commandErrors());
  }

  private void command(int opcode, long dw1, long dw2) {
    ram.write(QUEUE + writeOffset, opcode);
    ram.write(QUEUE + writeOffset + 8, dw1);
    ram.write(QUEUE + writeOffset + 16, dw2);
    writeOffset = (writeOffset + 32) % 0x1000;
    its.write(CWRITER, 8, writeOffset);
  }

  private boolean hasRoom() {
    return (writeOffset + 32) % 0x1000 != its.read(CREADR, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void msis_whileEventsMove_areNeitherLostNorDoubled(long seed) {
    Random random = new Random(seed);
    bringUp();
    for (int step = 0; step < STEPS; step++) {
      step(random);
    }
    while (underWay.stream().anyMatch(queue -> !queue.isEmpty())) {
      deliver(random.nextInt(PES));
    }
    assertEquals(writeOffset, its.read(CREADR, 8), "seed " + seed);
    pes.forEach(this::takeAll);
    for (int event = 0; event < EVENTS; event++) {
      assertTrue(!owed[event], "seed " + seed + ": event " + event + " was lost");
    }
    assertTrue(Arrays.stream(taken).sum() > 100, "seed " + seed + " took hardly any");
  }

  private void step(Random random) {
    int event = random.nextInt(EVENTS);
    int pe = random.nextInt(PES);
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        owed[event] = true;
        sent[event]++;
        its.msi(0, event);
      }
      case 2 -> {
        if (hasRoom()) {
          command(0x01, event, pe);
        }
      }
      case 3 -> {
        if (hasRoom()) {
          command(0x05, 0, (long) pe << 16);
        }
      }
      case 4 -> takeAll(pes.get(pe));
      default -> deliver(pe);
    }
  }

  /// The next message of a PE, and its answer.
  private void deliver(int index) {
    ItsEffect effect = underWay.get(index).poll();
    GicPe pe = pes.get(index);
    switch (effect) {
      case null -> {}
      case ItsEffect.SetLpi(int _, int intid) -> pe.setLpi(intid);
      case ItsEffect.ClearLpi(int _, int intid) -> {
        boolean _ = pe.clearLpi(intid);
      }
      case ItsEffect.Invalidate(int _, int intid) -> pe.invalidateLpi(intid);
      case ItsEffect.InvalidateAll _ -> pe.invalidateLpis();
      case ItsEffect.MoveLpi(int _, int intid) ->
          its.moved(pe.clearLpi(intid) ? new int[] {intid} : new int[0]);
      case ItsEffect.MoveAll _ -> its.moved(pe.clearLpis());
      case ItsEffect.Sync _ -> its.synced();
    }
  }

  private void takeAll(GicPe pe) {
    for (long intid = take(pe); intid != SPURIOUS; intid = take(pe)) {
      int event = (int) intid - LPI;
      owed[event] = false;
      taken[event]++;
      assertTrue(taken[event] <= sent[event], "event " + event + " doubled");
    }
  }

  private static long take(GicPe pe) {
    long intid = pe.readIcc(IccRegister.ICC_IAR1_EL1.packed());
    pe.writeIcc(IccRegister.ICC_EOIR1_EL1.packed(), intid);
    return intid;
  }
}
