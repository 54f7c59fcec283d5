package dev.megalith.cpu.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CodeCacheTest {
  private final CodeCache cache = new CodeCache();

  private static final long LAST = CodeCache.PAGES_MAX - 1L << 12;

  private void fill() {
    LongStream.range(0, CodeCache.PAGES_MAX).forEach(page -> cache.obtain(page << 12, 1));
  }

  @Test
  void obtain_ofKnownPageInFullCache_keepsAll() {
    fill();

    assertSame(cache.find(LAST), cache.obtain(LAST, 1));
    assertEquals(CodeCache.PAGES_MAX, cache.size());
  }

  @Test
  void obtain_ofOnePageTooMany_retiresTheOthers() {
    fill();
    DecodedPage old = cache.obtain(LAST, 1);
    DecodedPage fresh = cache.obtain(LAST + 4096, 1);

    assertTrue(old.isRetired());
    assertFalse(fresh.isRetired());
    assertEquals(1, cache.size());
    assertEquals(PackedCode.PAGE_END, old.code[0]);
  }
}
