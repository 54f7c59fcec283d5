package dev.megalith.cpu.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.raw.Raw;
import java.util.BitSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Regions come into their page and go with what they were made from.
class RegionInstallTest {
  private static final long PAGE = 0x4000_0000L;
  private static final int NOP = 0xD503_201F;
  private static final int ENTRY = 10;

  private final CodeCache cache = new CodeCache();
  private final CpuState element = new CpuState();
  private long memory;
  private DecodedPage page;

  @BeforeEach
  void fill() {
    memory = Raw.allocate(4096);
    for (int i = 0; i < DecodedPage.INSTRUCTIONS; i++) {
      Raw.store32(memory + 4L * i, NOP);
    }
    page = cache.obtain(PAGE, memory);
    Decoder.decodeAt(page, ENTRY);
    cache.attach(element);
  }

  @AfterEach
  void free() {
    Raw.free(memory);
  }

  /// Of instructions ENTRY to ENTRY + 2.
  private Region region() {
    int[] insns = new int[DecodedPage.INSTRUCTIONS];
    java.util.Arrays.fill(insns, NOP);
    BitSet covered = new BitSet();
    covered.set(ENTRY, ENTRY + 3);
    RegionCode code =
        new RegionCode() {
          @Override
          public int run(Cpu cpu, CpuState s, long[] x, long base) {
            return 0;
          }
        };
    return new Region(code, new int[] {ENTRY}, covered, insns);
  }

  private void store(int index, int insn) {
    Raw.store32(memory + 4L * index, insn);
    cache.storeTo(PAGE + 4L * index, 4);
  }

  @Test
  void install_putsTheRegionAtItsEntry() {
    assertTrue(cache.install(page, region()));
    assertEquals(PackedCode.REGION, PackedCode.opcode(page.code[ENTRY]));
    assertNotNull(page.regionAt(ENTRY));
  }

  @Test
  void install_ofCodeThatHasChanged_isRefused() {
    Region stale = region();
    store(ENTRY + 1, 0xD65F_03C0);
    assertFalse(cache.install(page, stale));
    assertNull(page.regionAt(ENTRY));
  }

  @Test
  void store_toTheRegion_takesItOut_andHasElementsLeave() {
    cache.install(page, region());
    store(ENTRY + 2, 0xD65F_03C0);
    assertNull(page.regionAt(ENTRY));
    assertEquals(0, page.code[ENTRY]);
    assertTrue(element.isPending());
  }

  @Test
  void store_besideTheRegion_leavesIt() {
    cache.install(page, region());
    store(ENTRY + 3, 0xD65F_03C0);
    assertNotNull(page.regionAt(ENTRY));
    assertFalse(element.isPending());
  }

  @Test
  void invalidateLine_takesItOut() {
    cache.install(page, region());
    cache.invalidateLine(PAGE + 4 * ENTRY);
    assertNull(page.regionAt(ENTRY));
  }

  @Test
  void retire_takesAllOut_andNothingComesInAgain() {
    cache.install(page, region());
    cache.retire(PAGE);
    assertNull(page.regionAt(ENTRY));
    assertTrue(element.isPending());
    assertFalse(cache.install(page, region()));
  }

  /// After a store and its drop nobody may find a region of the old code, whenever it was made.
  @Test
  void install_besideStores_neverShowsAStaleRegion() throws InterruptedException {
    for (int round = 0; round < 2_000; round++) {
      Region made = region();
      CountDownLatch start = new CountDownLatch(1);
      Thread installer =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  start.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                cache.install(page, made);
              });
      start.countDown();
      store(ENTRY + 1, 0xD65F_03C0);
      assertNull(page.regionAt(ENTRY), "round " + round);
      installer.join();
      assertNull(page.regionAt(ENTRY), "round " + round);
      Raw.store32(memory + 4L * (ENTRY + 1), NOP);
      if (cache.find(PAGE) != page) {
        page = cache.obtain(PAGE, memory);
      }
      Decoder.decodeAt(page, ENTRY);
    }
  }
}
