// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

import dev.megalith.arch.decode.BitMasks;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.exec.*;
import dev.megalith.cpu.kernel.*;
import dev.megalith.cpu.mmu.*;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;

/// Executes the rows of `crypto.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchCrypto {
  private DispatchCrypto() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return switch ((((int) w & 0xFFF) - 3712) / 16) {
      case 0 -> execute0(cpu, s, x, w, pc);
      case 1 -> execute1(cpu, s, x, w, pc);
      default -> Exceptions.undefined(cpu);
    };
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3712: { // AESE
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoAesRounds.aese(cpu, (int) (w >>> 32));
      }
      case 3713: { // AESD
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoAesRounds.aesd(cpu, (int) (w >>> 32));
      }
      case 3714: { // AESMC
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoAesRounds.aesmc(cpu, (int) (w >>> 32));
      }
      case 3715: { // AESIMC
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoAesRounds.aesimc(cpu, (int) (w >>> 32));
      }
      case 3716: { // SHA1C
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha1Rounds(cpu, (int) (w >>> 32));
      }
      case 3717: { // SHA1P
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha1Rounds(cpu, (int) (w >>> 32));
      }
      case 3718: { // SHA1M
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha1Rounds(cpu, (int) (w >>> 32));
      }
      case 3719: { // SHA1SU0
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha1su0(cpu, (int) (w >>> 32));
      }
      case 3720: { // SHA256H
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha256h(cpu, (int) (w >>> 32));
      }
      case 3721: { // SHA256H2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha256h2(cpu, (int) (w >>> 32));
      }
      case 3722: { // SHA256SU1
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha256su1(cpu, (int) (w >>> 32));
      }
      case 3723: { // SHA1H
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha1h(cpu, (int) (w >>> 32));
      }
      case 3724: { // SHA1SU1
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha1su1(cpu, (int) (w >>> 32));
      }
      case 3725: { // SHA256SU0
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash.sha256su0(cpu, (int) (w >>> 32));
      }
      case 3726: { // SHA512H
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.sha512h(cpu, (int) (w >>> 32));
      }
      case 3727: { // SHA512H2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.sha512h2(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3728: { // SHA512SU1
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.sha512su1(cpu, (int) (w >>> 32));
      }
      case 3729: { // RAX1
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.rax1(cpu, (int) (w >>> 32));
      }
      case 3730: { // SHA512SU0
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.sha512su0(cpu, (int) (w >>> 32));
      }
      case 3731: { // EOR3
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.eor3(cpu, (int) (w >>> 32));
      }
      case 3732: { // BCAX
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.bcax(cpu, (int) (w >>> 32));
      }
      case 3733: { // XAR
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return CryptoHash512.xar(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
