package dev.megalith.cpu.decode;

import dev.megalith.cpu.raw.Raw;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// The decoded instructions of one physical page of 4 KiB, shared by all elements of a process.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `code[i]` | any: [#publish], [#drop] by compare-and-set, [#retire] | all | plain long |
/// | `retired` | the element that retires the page | all | volatile |
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

  DecodedPage(long pa, long host) {
    this.pa = pa;
    this.host = host;
    code[INSTRUCTIONS] = PackedCode.PAGE_END;
  }

  /// Forgets the instructions in `sizeBytes` from `offset` in the page; after the store that makes
  /// them stale. What [#retire] wrote stays.
  void drop(int offset, int sizeBytes) {
    Raw.fullFence(); // Who publishes a word after this look sees the store in its second look.
    int last = Math.min((offset + sizeBytes - 1) >>> 2, INSTRUCTIONS - 1);
    for (int i = offset >>> 2; i <= last; i++) {
      long word = code[i];
      if (word != 0 && word != PackedCode.PAGE_END) {
        SLOT.compareAndSet(code, i, word, 0L);
      }
    }
  }

  /// Puts a decoded word into its slot if that is empty.
  boolean publish(int index, long word) {
    return SLOT.compareAndSet(code, index, 0L, word);
  }

  /// Empties a slot again if it still holds `word`.
  void withdraw(int index, long word) {
    SLOT.compareAndSet(code, index, word, 0L);
  }

  void retire() {
    retired = true;
    java.util.Arrays.fill(code, PackedCode.PAGE_END);
  }

  boolean isRetired() {
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
