package dev.megalith.cpu.decode;

/// The decoded instructions of one physical page of 4 KiB, shared by all elements of a process.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `code[i]` | any element: all write the same value, or 0 to drop it | all | plain long |
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

  /// Physical address of the page.
  public final long pa;

  /// Host address of the page, for decoding.
  public final long host;

  public final long[] code = new long[INSTRUCTIONS + 1];

  /// How many stores hit this page since it was decoded; racy, a hint only.
  int storeCount;

  DecodedPage(long pa, long host) {
    this.pa = pa;
    this.host = host;
    code[INSTRUCTIONS] = PackedCode.PAGE_END;
  }

  /// Forgets the instructions in `sizeBytes` from `offset` in the page.
  public void drop(int offset, int sizeBytes) {
    int last = Math.min((offset + sizeBytes - 1) >>> 2, INSTRUCTIONS - 1);
    for (int i = offset >>> 2; i <= last; i++) {
      code[i] = 0;
    }
  }

  /// Forgets all.
  public void dropAll() {
    java.util.Arrays.fill(code, 0, INSTRUCTIONS, 0);
  }

  /// A page with instruction `index` of this one and the sentinel behind it.
  public DecodedPage single(int index) {
    DecodedPage page = new DecodedPage(pa, host);
    page.code[index] = Decoder.decode((int) dev.megalith.cpu.raw.Raw.load32(host + 4L * index));
    page.code[index + 1] = PackedCode.PAGE_END;
    return page;
  }
}
