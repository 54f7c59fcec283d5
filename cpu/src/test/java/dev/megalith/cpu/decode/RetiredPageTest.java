package dev.megalith.cpu.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A page that left the code cache stays empty for who still runs it, whatever others do to it.
class RetiredPageTest {
  private static final long PA = 0x4000_0000L;

  private final CodeCache cache = new CodeCache();
  private final DecodedPage page = cache.obtain(PA, 0x1000);

  @Test
  void retire_ofAPage_sendsItsReadersBackToTheFetch() {
    assertTrue(page.publish(3, 77));
    cache.retire(PA);
    assertNull(cache.find(PA));
    assertTrue(page.isRetired());
    assertEquals(PackedCode.PAGE_END, page.code[3]);
  }

  @Test
  void publish_afterRetire_isRefused() {
    cache.retire(PA);
    assertFalse(page.publish(3, 77));
    assertEquals(PackedCode.PAGE_END, page.code[3]);
  }

  /// A store that found the page in the cache before it was retired.
  @Test
  void drop_afterRetire_leavesTheSlotsClosed() {
    cache.retire(PA);
    page.drop(0, DecodedPage.BYTES);
    assertEquals(PackedCode.PAGE_END, page.code[0]);
    assertEquals(PackedCode.PAGE_END, page.code[1023]);
  }

  @Test
  void drop_ofDecodedSlots_emptiesThem() {
    assertTrue(page.publish(3, 77));
    page.drop(12, 4);
    assertEquals(0, page.code[3]);
  }

  @Test
  void retire_ofAPageThatIsNotThere_doesNothing() {
    cache.retire(PA + 0x1000);
    assertEquals(1, cache.size());
  }
}
