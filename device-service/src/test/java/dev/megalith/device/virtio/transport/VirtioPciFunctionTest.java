package dev.megalith.device.virtio.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.megalith.device.pci.PciEffect;
import dev.megalith.device.pci.PciHostModel;
import dev.megalith.device.virtio.VirtioEffect;
import dev.megalith.device.virtio.VirtioModel;
import dev.megalith.device.virtio.rng.VirtioRng;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An entropy device in slot 2, as a driver sees it: everything by configuration space and memory.
class VirtioPciFunctionTest {
  private static final int SLOT = 2;
  private static final long CONFIG = SLOT << 15;
  private static final long BAR1 = 0x1000_0000L;
  private static final long BAR4 = 0x80_0000_0000L;
  private static final long ISR = BAR4 + 0x1000;
  private static final long NOTIFY = BAR4 + 0x3000;
  private static final int STATUS = 0x14;
  private static final int VERSION_1_HALF = 1;
  private static final int ALL_BUT_OK = 0xB;
  private static final int LIVE = 0xF;
  private static final int NEEDS_RESET = 0x40;
  private static final long DOORBELL = 0x0809_0040;

  private final List<Object> effects = new ArrayList<>();
  private final PciHostModel host = new PciHostModel(effects::add);
  private final VirtioPciFunction function =
      new VirtioPciFunction(new VirtioRng(_ -> {}), effects::add);

  @BeforeEach
  void place() {
    host.add(SLOT, function);
    assign();
  }

  private void assign() {
    config(0x14, 4, BAR1);
    config(0x20, 4, BAR4);
    config(0x24, 4, BAR4 >>> 32);
    config(0x04, 2, 0x6);
  }

  private void config(int register, int size, long value) {
    host.configWrite(CONFIG + register, size, value);
  }

  private long config(int register, int size) {
    return host.configRead(CONFIG + register, size);
  }

  private void common(int register, int size, long value) {
    host.memoryWrite(BAR4 + register, size, value);
  }

  private long common(int register, int size) {
    return host.memoryRead(BAR4 + register, size);
  }

  private void negotiate() {
    common(STATUS, 1, 3);
    common(0x08, 4, 1);
    common(0x0C, 4, VERSION_1_HALF);
    common(STATUS, 1, ALL_BUT_OK);
    common(0x16, 2, 0);
    common(0x20, 8, 0x4000_1000L);
    common(0x28, 4, 0x4000_3000L);
    common(0x30, 4, 0x4000_4000L);
    common(0x1C, 2, 1);
    common(STATUS, 1, LIVE);
    effects.clear();
  }

  /// The offset of the capability of a kind: an identifier, and for vendors' the type behind it.
  private int capability(int id, int type) {
    int at = (int) config(0x34, 1);
    while (config(at, 1) != id || id == 9 && config(at + 3, 1) != type) {
      at = (int) config(at + 1, 1);
      assertNotNull(at == 0 ? null : at);
    }
    return at;
  }

  private VirtioModel.Session session() {
    return Objects.requireNonNull(function.session(0));
  }

  @Test
  void header_namesAModernDevice() {
    assertEquals(0x1044_1AF4L, config(0, 4));
    assertEquals(0xFF00_0001L, config(8, 4));
    assertEquals(1, config(0x3D, 1));
    assertEquals(0x10, config(6, 2) & 0x10);
  }

  @Test
  void bars_tellTheirSizes() {
    config(0x04, 2, 0);
    config(0x14, 4, -1);
    config(0x20, 4, -1);
    config(0x24, 4, -1);
    assertEquals(0xFFFF_F000L, config(0x14, 4));
    assertEquals(0xFFFF_C00CL, config(0x20, 4));
    assertEquals(0xFFFF_FFFFL, config(0x24, 4));
    assertEquals(0, config(0x10, 4));
  }

  @Test
  void capabilities_sayWhereThePartsAre() {
    int notify = capability(9, 2);
    assertEquals(4, config(notify + 4, 1));
    assertEquals(0x3000, config(notify + 8, 4));
    assertEquals(4, config(notify + 16, 4));
    assertEquals(0, config(capability(9, 1) + 8, 4));
    assertEquals(0x1000, config(capability(9, 3) + 8, 4));
    assertEquals(0x2000, config(capability(9, 4) + 8, 4));
    assertEquals(1, config(capability(0x11, 0) + 2, 2));
  }

  @Test
  void memory_beforeItIsEnabled_answersNothing() {
    config(0x04, 2, 0);
    assertEquals(0xFFFFL, common(0x12, 2));
  }

  @Test
  void negotiation_withoutVersion1_isRefused() {
    common(STATUS, 1, 3);
    common(STATUS, 1, ALL_BUT_OK);
    assertEquals(3, common(STATUS, 1));
  }

  @Test
  void negotiation_ofUnknownFeature_isRefused() {
    common(0x08, 4, 0);
    common(0x0C, 4, 1);
    common(0x08, 4, 1);
    common(0x0C, 4, VERSION_1_HALF);
    common(STATUS, 1, ALL_BUT_OK);
    assertEquals(3, common(STATUS, 1));
  }

  @Test
  void features_areReadInHalves() {
    assertEquals(0x3000_0000L, common(0x04, 4));
    common(0x00, 4, 1);
    assertEquals(1, common(0x04, 4));
    common(0x00, 4, 2);
    assertEquals(0, common(0x04, 4));
  }

  @Test
  void notification_ofLiveQueue_isPassedOn() {
    host.memoryWrite(NOTIFY, 2, 0);
    assertEquals(List.of(), effects);
    assertNull(function.session(0));
    negotiate();
    host.memoryWrite(NOTIFY, 2, 0);
    assertEquals(List.of(new VirtioEffect.Notified(0)), effects);
    assertEquals(0x4000_1000L, session().layout().descriptorsPa());
    assertEquals(0x4000_3000L, session().layout().driverPa());
    assertEquals(0x4000_4000L, session().layout().devicePa());
    assertEquals(8, session().layout().size());
  }

  @Test
  void queue_withoutBusMastering_mustNotBeServed() {
    negotiate();
    config(0x04, 2, 2);
    assertNull(function.session(0));
    config(0x04, 2, 6);
    assertEquals(List.of(new VirtioEffect.Notified(0)), effects);
  }

  @Test
  void used_withoutMsix_raisesTheLineOfTheSlotUntilIsrIsRead() {
    negotiate();
    function.used(0, session());
    assertEquals(List.of(new PciEffect.LineChanged(2, true)), effects);
    assertEquals(8, config(6, 2) & 8);
    assertEquals(1, host.memoryRead(ISR, 1));
    assertEquals(new PciEffect.LineChanged(2, false), effects.getLast());
    assertEquals(0, host.memoryRead(ISR, 1));
  }

  @Test
  void line_followsTheDisableBit() {
    negotiate();
    function.used(0, session());
    config(0x04, 2, 0x406);
    config(0x04, 2, 0x006);
    assertEquals(
        List.of(
            new PciEffect.LineChanged(2, true),
            new PciEffect.LineChanged(2, false),
            new PciEffect.LineChanged(2, true)),
        effects);
  }

  private void enableMsix() {
    for (int vector = 0; vector < 2; vector++) {
      host.memoryWrite(BAR1 + 16L * vector, 8, DOORBELL);
      host.memoryWrite(BAR1 + 16L * vector + 8, 4, 40 + vector);
      host.memoryWrite(BAR1 + 16L * vector + 12, 4, 0);
    }
    config(capability(0x11, 0) + 2, 2, 0x8000);
    negotiate();
    common(0x10, 2, 0);
    common(0x1A, 2, 1);
  }

  @Test
  void used_withMsix_sendsTheQueuesMessage() {
    enableMsix();
    assertEquals(1, common(0x1A, 2));
    function.used(0, session());
    assertEquals(List.of(new PciEffect.MessageSent(SLOT << 3, DOORBELL, 41)), effects);
  }

  @Test
  void message_thatIsMasked_waits() {
    enableMsix();
    host.memoryWrite(BAR1 + 28, 4, 1);
    function.used(0, session());
    assertEquals(List.of(), effects);
    assertEquals(2, host.memoryRead(BAR1 + 0x800, 8));
    host.memoryWrite(BAR1 + 28, 4, 0);
    assertEquals(List.of(new PciEffect.MessageSent(SLOT << 3, DOORBELL, 41)), effects);
    assertEquals(0, host.memoryRead(BAR1 + 0x800, 4));
  }

  @Test
  void messages_ofMaskedFunction_wait() {
    enableMsix();
    config(capability(0x11, 0) + 2, 2, 0xC000);
    function.used(0, session());
    assertEquals(List.of(), effects);
    config(capability(0x11, 0) + 2, 2, 0x8000);
    assertEquals(1, effects.size());
  }

  @Test
  void vector_thatIsNotThere_readsAsNone() {
    common(0x1A, 2, 2);
    assertEquals(0xFFFF, common(0x1A, 2));
  }

  @Test
  void broken_queue_needsReset() {
    negotiate();
    function.broken(session());
    assertEquals(LIVE | NEEDS_RESET, common(STATUS, 1));
    assertEquals(2, host.memoryRead(ISR, 1));
    assertNull(function.session(0));
  }

  @Test
  void reset_ofLiveDevice_isDoneWhenNothingIsUnderWay() {
    negotiate();
    VirtioModel.Session old = session();
    common(STATUS, 1, 0);
    assertEquals(List.of(new VirtioEffect.ResetAsked()), effects);
    assertEquals(LIVE, common(STATUS, 1));
    assertNull(function.session(0));
    function.used(0, old);
    function.resetDone();
    assertEquals(0, common(STATUS, 1));
    assertEquals(0, common(0x1C, 2));
    assertEquals(1, effects.size());
    negotiate();
    function.used(0, old);
    assertEquals(List.of(), effects);
  }

  /// Spec: [VIRTIO] 4.1.4.9.
  @Test
  void window_inConfigurationSpace_reachesTheRegisters() {
    int window = capability(9, 5);
    config(window + 4, 1, 4);
    config(window + 8, 4, 0x12);
    config(window + 12, 4, 2);
    assertEquals(1, config(window + 16, 4));
    config(window + 8, 4, STATUS);
    config(window + 12, 4, 1);
    config(window + 16, 4, 3);
    assertEquals(3, common(STATUS, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void accesses_atRandom_neverThrow(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      int size = 1 << random.nextInt(4);
      long value = random.nextInt(3) == 0 ? random.nextInt(16) : random.nextLong();
      switch (random.nextInt(5)) {
        case 0 -> config(random.nextInt(0x110), size, value);
        case 1 -> config(random.nextInt(0x1000), size);
        case 2 ->
            host.memoryWrite((random.nextBoolean() ? BAR1 : BAR4) + offset(random), size, value);
        case 3 -> host.memoryRead((random.nextBoolean() ? BAR1 : BAR4) + offset(random), size);
        default -> step(random);
      }
      effects.clear();
    }
  }

  private static int offset(Random random) {
    return random.nextInt(4) * 0x1000 + random.nextInt(random.nextBoolean() ? 0x40 : 0x1000);
  }

  private void step(Random random) {
    if (random.nextInt(100) == 0) {
      assign();
    }
    VirtioModel.Session session = function.session(0);
    if (session == null) {
      function.resetDone();
    } else if (random.nextBoolean()) {
      function.used(0, session);
    } else {
      function.broken(session);
    }
  }
}
