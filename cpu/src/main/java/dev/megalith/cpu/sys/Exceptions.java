package dev.megalith.cpu.sys;

import dev.megalith.arch.base.Invariant;
import dev.megalith.cpu.Cpu;

/// Taking and returning from exceptions. Each method that takes one returns
/// [dev.megalith.cpu.Status#JUMP], with the PC at the vector.
///
/// Spec: [ARM] D1.10 "Exception entry", D24.2.39 "ESR_EL1".
public final class Exceptions {
  private Exceptions() {}

  /// An UNDEFINED instruction at the current PC: EC 0.
  public static int undefined(Cpu cpu) {
    throw Invariant.violated("not built: %s", cpu);
  }

  /// An FP or SIMD instruction while CPACR_EL1.FPEN forbids it: EC 7.
  public static int fpAccess(Cpu cpu) {
    throw Invariant.violated("not built: %s", cpu);
  }

  /// A PC that is not a multiple of 4: EC 0x22, FAR = the PC.
  public static int pcAlignment(Cpu cpu) {
    throw Invariant.violated("not built: %s", cpu);
  }

  /// SP not a multiple of 16 where SCTLR_EL1.SA or SA0 demands it: EC 0x26.
  public static int spAlignment(Cpu cpu) {
    throw Invariant.violated("not built: %s", cpu);
  }

  /// Takes a pending and unmasked FIQ or IRQ, if there is one, before the instruction at the PC.
  public static boolean takeInterrupt(Cpu cpu) {
    throw Invariant.violated("not built: %s", cpu);
  }
}
