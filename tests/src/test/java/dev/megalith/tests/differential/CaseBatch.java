package dev.megalith.tests.differential;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Instructions and user states to run them on, in the layout of `runner.s`.
///
/// ```text
/// record     0  x0..x30      248  sp        256  v0..v31     768  nzcv (as in the register)
///          776  fpcr         784  fpsr      792  slot / signal
///          800  256 bytes of memory at WINDOW
/// ```
final class CaseBatch {
  static final int MAX_INSTRUCTIONS = 2048;
  static final int MAX_CASES = 4096;

  static final long CODE = 0x0200_0000;
  static final int SLOT_BYTES = 32;
  static final int SLOT_INSTRUCTION = 8;

  static final long WINDOW = 0x0204_1800;
  static final int WINDOW_BYTES = 256;

  static final int X = 0;
  static final int SP = 248;
  static final int V = 256;
  static final int NZCV = 768;
  static final int FPCR = 776;
  static final int FPSR = 784;
  static final int SLOT = 792;
  static final int MEMORY = 800;
  static final int RECORD_BYTES = MEMORY + WINDOW_BYTES;

  /// What a record's SLOT holds after the run: 0, or the signal that ended it.
  static final int SIGILL = 4;

  static final int SIGBUS = 7;
  static final int SIGSEGV = 11;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  final int[] instructions = new int[MAX_INSTRUCTIONS];
  int instructionCount;
  int caseCount;

  /// Records before the run.
  final byte[] input = new byte[MAX_CASES * RECORD_BYTES];

  void clear() {
    instructionCount = 0;
    caseCount = 0;
  }

  /// Address that slot `slot`'s instruction runs at.
  static long pc(int slot) {
    return CODE + (long) slot * SLOT_BYTES + SLOT_INSTRUCTION;
  }

  static long get(byte[] records, int index, int field) {
    return (long) LONG.get(records, index * RECORD_BYTES + field);
  }

  static void put(byte[] records, int index, int field, long value) {
    LONG.set(records, index * RECORD_BYTES + field, value);
  }

  int slot(int index) {
    return (int) get(input, index, SLOT);
  }

  int instruction(int index) {
    return instructions[slot(index)];
  }

  /// Whether two outcomes of case `index` agree; where an exception ended both the same way, their
  /// registers do not matter.
  static boolean agree(byte[] a, byte[] b, int index) {
    long signal = get(a, index, SLOT);
    if (signal != get(b, index, SLOT)) {
      return false;
    }
    int from = index * RECORD_BYTES;
    return signal != 0
        || Arrays.equals(a, from, from + FPCR, b, from, from + FPCR)
            && Arrays.equals(
                a, from + FPSR, from + RECORD_BYTES, b, from + FPSR, from + RECORD_BYTES);
  }
}
