package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// What flag-setting instructions do to NZCV, given operands and result. Hot.
///
/// Spec: [ARM] shared pseudocode `AddWithCarry`.
public final class Flags {
  private Flags() {}

  public static void add64(CpuState s, long n, long m, long result) {
    s.nf = result;
    s.zf = result;
    s.cf = ((n & m) | ((n | m) & ~result)) >>> 63;
    s.vf = (n ^ result) & (m ^ result);
  }

  public static void add32(CpuState s, int n, int m, int result) {
    s.nf = result;
    s.zf = result;
    s.cf = ((n & m) | ((n | m) & ~result)) >>> 31;
    s.vf = (n ^ result) & (m ^ result);
  }

  public static void sub64(CpuState s, long n, long m, long result) {
    s.nf = result;
    s.zf = result;
    s.cf = ((n & ~m) | ((n | ~m) & ~result)) >>> 63;
    s.vf = (n ^ m) & (n ^ result);
  }

  public static void sub32(CpuState s, int n, int m, int result) {
    s.nf = result;
    s.zf = result;
    s.cf = ((n & ~m) | ((n | ~m) & ~result)) >>> 31;
    s.vf = (n ^ m) & (n ^ result);
  }

  public static void logic64(CpuState s, long result) {
    s.nf = result;
    s.zf = result;
    s.cf = 0;
    s.vf = 0;
  }

  public static void logic32(CpuState s, int result) {
    s.nf = result;
    s.zf = result;
    s.cf = 0;
    s.vf = 0;
  }
}
