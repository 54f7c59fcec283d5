package dev.megalith.cpu.decode;

import dev.megalith.cpu.raw.Raw;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The decoded instructions of one physical page of 4 KiB, shared by all elements of a process.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `code[i]` | any: [#publish], [#drop] by compare-and-set, [#retire] | all | plain long |
/// | `retired` | the element that retires the page | all | volatile |
/// | `regions`, `translated` | any, under `this` | all | volatile, copied on write |
/// | `heat` | any, racy: a hint only | the same | plain |
///
/// Word 0 means "not decoded yet". Index 1024 is a sentinel: execution ran off the page's end. A
/// word packs
///
/// ```text
/// 63        32 31 30 29  24 23  18 17  12 11       0
/// | immediate |  -  |  m   |  n   |  d   | opcode   |
/// ```
///
/// where d, n, m are indices of the register file as [dev.megalith.arch.decode.RegisterMap] makes
/// them.
public final class DecodedPage {
  public static final int INSTRUCTIONS = 1024;
  public static final int BYTES = 4 * INSTRUCTIONS;

  /// After so many regions of a page were taken out, no other is made anew.
  private static final int REMOVALS_MAX = 32;

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);

  /// Physical address of the page.
  public final long pa;

  /// Host address of the page, for decoding.
  public final long host;

  public final long[] code = new long[INSTRUCTIONS + 1];

  /// Set once the page has left the code cache: it must not be entered any more, and all its slots
  /// send back to the fetch.
  private volatile boolean retired;

  /// How many stores hit this page since it was decoded; racy, a hint only.
  int storeCount;

  /// Regions by their first instruction; null while there is none.
  private volatile @Nullable Region @Nullable [] regions;

  /// What regions were ever made from: a store elsewhere drops none. Not changed once it is here.
  private volatile @Nullable BitSet translated;

  /// Regions that were taken out; under `this`.
  private int removals;

  /// How often each instruction was seen as the target of a branch; null while none was.
  private byte @Nullable [] heat;

  DecodedPage(long pa, long host) {
    this.pa = pa;
    this.host = host;
    code[INSTRUCTIONS] = PackedCode.PAGE_END;
  }

  /// Forgets the instructions in `sizeBytes` from `offset` in the page; after the store that makes
  /// them stale. What [#retire] wrote stays.
  ///
  /// Returns whether a region was made from them: elements may be in it.
  boolean drop(int offset, int sizeBytes) {
    Raw.fullFence(); // Who publishes a word after this look sees the store in its second look.
    int first = offset >>> 2;
    int last = Math.min((offset + sizeBytes - 1) >>> 2, INSTRUCTIONS - 1);
    for (int i = first; i <= last; i++) {
      long word = code[i];
      if (word != 0 && word != PackedCode.PAGE_END) {
        SLOT.compareAndSet(code, i, word, 0L);
      }
    }
    BitSet made = translated;
    int hit = made == null ? -1 : made.nextSetBit(first);
    return hit >= 0 && hit <= last && dropRegions(first, last);
  }

  private synchronized boolean dropRegions(int first, int last) {
    boolean dropped = false;
    for (int i = 0; i < INSTRUCTIONS; i++) {
      Region region = regionAt(i);
      if (region != null && region.covers(first, last)) {
        remove(i);
        dropped = true;
      }
    }
    return dropped;
  }

  /// Takes a region out; its entry is decoded again when control comes there. It may become hot
  /// again, but not for ever: code that keeps changing is better interpreted.
  private void remove(int entry) {
    byte[] counts = heat;
    if (counts != null && ++removals <= REMOVALS_MAX) {
      counts[entry] = 0;
    }
    SLOT.compareAndSet(code, entry, (long) PackedCode.REGION, 0L);
    @Nullable Region[] all = regions;
    if (all != null) {
      @Nullable Region[] fewer = all.clone();
      fewer[entry] = null;
      regions = fewer;
    }
  }

  /// Has control enter a region at some of its entries, in place of others there. False, and
  /// nothing is changed, if the page no longer holds what the region was made from, or is retired.
  ///
  /// Stores may come at any time. One that [#drop] was called for before `translated` was set is
  /// seen by the look at the page; a later one finds `translated`, waits for this method and takes
  /// the region out. So nobody enters a stale region after a drop.
  synchronized boolean install(Region region, int... entries) {
    if (retired || PackedCode.opcode(code[entries[0]]) < PackedCode.REGION) {
      return false;
    }
    translated = region.union(translated);
    Raw.fullFence();
    if (!region.matches(host)) {
      return false;
    }
    @Nullable Region[] all = regions;
    @Nullable Region[] more = all == null ? new Region[INSTRUCTIONS] : all.clone();
    for (int entry : entries) {
      more[entry] = region;
    }
    regions = more;
    boolean put = false;
    for (int entry : entries) {
      put |= open(entry);
    }
    return put;
  }

  /// Has control enter the region at `entry`; not if the instruction there was dropped meanwhile.
  private boolean open(int entry) {
    long word = code[entry];
    boolean put =
        PackedCode.opcode(word) == PackedCode.REGION
            || PackedCode.opcode(word) > PackedCode.REGION
                && SLOT.compareAndSet(code, entry, word, (long) PackedCode.REGION);
    if (!put) {
      remove(entry);
    }
    return put;
  }

  /// Has control at `entry` not enter a region.
  public synchronized void close(int entry) {
    if (regionAt(entry) != null) {
      remove(entry);
    }
  }

  /// Where control enters regions that instruction `index` is part of.
  public BitSet entriesAround(int index) {
    BitSet entries = new BitSet();
    @Nullable Region[] all = regions;
    for (int i = 0; all != null && i < INSTRUCTIONS; i++) {
      Region region = all[i];
      if (region != null && region.covers(index, index)) {
        entries.set(i);
      }
    }
    return entries;
  }

  /// The region that starts at instruction `index`; null if there is none (any more).
  public @Nullable Region regionAt(int index) {
    @Nullable Region[] all = regions;
    return all == null ? null : all[index];
  }

  /// Counts control at instruction `index`, up to 127; the new count.
  int warm(int index) {
    byte[] counts = heat;
    if (counts == null) {
      counts = new byte[INSTRUCTIONS];
      heat = counts;
    }
    return counts[index] == Byte.MAX_VALUE ? Byte.MAX_VALUE : ++counts[index];
  }

  /// Puts a decoded word into its slot if that is empty.
  boolean publish(int index, long word) {
    return SLOT.compareAndSet(code, index, 0L, word);
  }

  /// Empties a slot again if it still holds `word`.
  void withdraw(int index, long word) {
    SLOT.compareAndSet(code, index, word, 0L);
  }

  /// Returns whether the page had regions: elements may be in them.
  synchronized boolean retire() {
    retired = true;
    java.util.Arrays.fill(code, PackedCode.PAGE_END);
    boolean had = regions != null;
    regions = null;
    return had;
  }

  public boolean isRetired() {
    return retired;
  }

  /// A page with instruction `index` of this one and the sentinel behind it.
  public DecodedPage single(int index) {
    DecodedPage page = new DecodedPage(pa, host);
    page.code[index] = Decoder.decode((int) Raw.load32(host + 4L * index));
    page.code[index + 1] = PackedCode.PAGE_END;
    return page;
  }
}
