package dev.megalith.cpu.decode;

import dev.megalith.arch.decode.BitMasks;
import dev.megalith.arch.decode.Immediate;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.generated.Dispatch;
import dev.megalith.cpu.raw.Raw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// From an encoding to the packed word that the interpreter runs.
public final class Decoder {
  private static final int BUCKET_SHIFT = 21;
  private static final int BUCKETS = 1 << (32 - BUCKET_SHIFT);
  private static final int ROW_INTS = 4;

  /// Rows by the top 11 bits of the encoding, most specific first, as in [Dispatch#tables].
  private static final int[][] BY_TOP_BITS = buckets();

  private static final RegisterMap[] MAPS = RegisterMap.values();
  private static final Immediate[] IMMEDIATES = Immediate.values();

  private Decoder() {}

  private static int[][] buckets() {
    List<int[]> rows = new ArrayList<>();
    for (int[] table : Dispatch.tables()) {
      for (int at = 0; at < table.length; at += ROW_INTS) {
        rows.add(new int[] {table[at], table[at + 1], table[at + 2], table[at + 3]});
      }
    }
    rows.sort(Comparator.comparingInt(row -> -Integer.bitCount(row[0])));
    List<List<int[]>> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>());
    }
    for (int[] row : rows) {
      int free = ~(row[0] >>> BUCKET_SHIFT) & (BUCKETS - 1);
      int fixed = row[1] >>> BUCKET_SHIFT;
      int subset = 0;
      do {
        buckets.get(fixed | subset).add(row);
        subset = (subset - free) & free;
      } while (subset != 0);
    }
    return buckets.stream().map(Decoder::flatten).toArray(int[][]::new);
  }

  private static int[] flatten(List<int[]> rows) {
    int[] flat = new int[rows.size() * ROW_INTS];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, flat, i * ROW_INTS, ROW_INTS);
    }
    return flat;
  }

  /// Decodes instruction `index` of a page into its slot.
  ///
  /// Another element may store to it meanwhile and then drop the slot. Either its drop comes after
  /// our word, or its store is seen by our second look.
  public static void decodeAt(DecodedPage page, int index) {
    long host = page.host + 4L * index;
    int insn = (int) Raw.load32(host);
    long word = decode(insn);
    if (page.publish(index, word)) {
      Raw.fullFence();
      if ((int) Raw.load32(host) != insn) {
        page.withdraw(index, word);
      }
    }
  }

  /// The packed word of an encoding; opcode [PackedCode#UNDEFINED] where it is not implemented.
  public static long decode(int insn) {
    int[] rows = BY_TOP_BITS[insn >>> BUCKET_SHIFT];
    for (int at = 0; at < rows.length; at += ROW_INTS) {
      if ((insn & rows[at]) == rows[at + 1]) {
        return pack(insn, rows[at + 2], rows[at + 3]);
      }
    }
    return undefined(insn);
  }

  private static long undefined(int insn) {
    return PackedCode.pack(PackedCode.UNDEFINED, 0, 0, 0, insn);
  }

  private static long pack(int insn, int opcode, int layout) {
    Immediate kind = IMMEDIATES[layout >>> 8 & 0xFF];
    if (opcode == PackedCode.UNDEFINED || isReserved(kind, insn)) {
      return undefined(insn);
    }
    int d = MAPS[layout & 3].index(insn & 31);
    int n = MAPS[layout >>> 2 & 3].index(insn >>> 5 & 31);
    RegisterMap map = MAPS[layout >>> 4 & 3];
    int m =
        switch (layout >>> 6 & 3) {
          case 0 -> map.index(insn >>> 16 & 31);
          case 1 -> map.index(insn >>> 10 & 31);
          default -> (insn >>> 31) << 5 | (insn >>> 19 & 31);
        };
    int stackOpcode = layout >>> 16;
    int chosen = stackOpcode != 0 && n == RegisterMap.SP ? stackOpcode : opcode;
    return PackedCode.pack(chosen, d, n, m, kind.of(insn));
  }

  private static boolean isReserved(Immediate kind, int insn) {
    return switch (kind) {
      case BITMASK -> BitMasks.isReserved(insn >>> 10);
      case EXTEND -> (insn >>> 10 & 7) > 4;
      case MEM_EXTEND -> (insn >>> 14 & 1) == 0;
      default -> false;
    };
  }
}
