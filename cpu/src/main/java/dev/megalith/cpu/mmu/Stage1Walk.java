package dev.megalith.cpu.mmu;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.arch.sysreg.IdRegisters;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Sctlr;

/// Stage 1 translation of the EL1&0 regime: granules of 4, 16 and 64 KiB, 48-bit addresses. Hot.
///
/// Tables are read and never written: the access flag faults when clear. The contiguous hint is
/// ignored, as an implementation may.
///
/// Spec: [ARM] D8 "The AArch64 Virtual Memory System Architecture".
final class Stage1Walk {
  // TCR_EL1; of the fields that exist for both halves, the lower half's with the distance.
  private static final Field T0SZ = Field.bits(5, 0);
  private static final Field EPD0 = Field.bit(7);
  private static final Field TG0 = Field.bits(15, 14);
  private static final Field TG1 = Field.bits(31, 30);
  private static final Field IPS = Field.bits(34, 32);
  private static final int TBI0 = 37;
  private static final int HPD0 = 41;
  private static final int E0PD0 = 55;
  private static final int UPPER_FIELDS = 16;

  private static final int TXSZ_MIN = 16;
  private static final int TXSZ_MAX = 39;

  // Descriptors.
  private static final long VALID = 1;
  private static final long TABLE_OR_PAGE = 2;
  private static final long ADDRESS = 0x0000_FFFF_FFFF_F000L;
  private static final Field ATTR_INDEX = Field.bits(4, 2);
  private static final Field AP_EL0 = Field.bit(6);
  private static final Field AP_READ_ONLY = Field.bit(7);
  private static final Field SH = Field.bits(9, 8);
  private static final Field AF = Field.bit(10);
  private static final Field NG = Field.bit(11);
  private static final Field PXN = Field.bit(53);
  private static final Field UXN = Field.bit(54);
  private static final Field PXN_TABLE = Field.bit(59);
  private static final Field UXN_TABLE = Field.bit(60);
  private static final Field AP_TABLE_NO_EL0 = Field.bit(61);
  private static final Field AP_TABLE_READ_ONLY = Field.bit(62);

  private static final int OUTER_SHAREABLE = 2;
  private static final long NORMAL_NON_CACHEABLE = 0x44;

  private Stage1Walk() {}

  /// The translation of `va`; `user` for accesses with the permissions of EL0. Reading a table may
  /// wait: [Mmu#translate] makes sure that the result is of one time.
  static long translate(Cpu cpu, long va, boolean user) {
    if (!Sctlr.M.isSet(cpu.sys.sctlr)) {
      return flat(cpu, va);
    }
    long tcr = cpu.sys.tcr;
    int half = upperHalf(va);
    long fields = tcr >>> half * UPPER_FIELDS;
    int size = 64 - Math.clamp(T0SZ.getInt(fields), TXSZ_MIN, TXSZ_MAX);
    boolean outside = (canonical(tcr, va) >> size) != -half;
    boolean forbidden = user && (tcr >>> (E0PD0 + half) & 1) != 0;
    if (outside || forbidden || EPD0.isSet(fields)) {
      return Translation.fault(FaultStatus.TRANSLATION);
    }
    return walk(cpu, va, size, granuleBits(tcr, half));
  }

  /// 1 where bit 55 selects TTBR1.
  static int upperHalf(long va) {
    return (int) (va >>> 55) & 1;
  }

  /// `va` with the tag in its top byte replaced by copies of bit 55, where TCR_EL1.TBI says that it
  /// is a tag.
  static long canonical(long tcr, long va) {
    boolean tagged = (tcr >>> (TBI0 + upperHalf(va)) & 1) != 0;
    return tagged ? va << 8 >> 8 : va;
  }

  /// The MMU is off: no translation, data is Device-nGnRnE.
  private static long flat(Cpu cpu, long va) {
    long tcr = cpu.sys.tcr;
    boolean tagged = (tcr >>> (TBI0 + upperHalf(va)) & 1) != 0;
    long pa = tagged ? va & (1L << 56) - 1 : va;
    int paBits = IdRegisters.addressBits(IdRegisters.paRange(cpu.config.paBits()));
    if (pa >>> paBits != 0) {
      return Translation.fault(FaultStatus.ADDRESS_SIZE);
    }
    return pa & ADDRESS
        | Translation.BLOCK.of(12)
        | Translation.DEVICE.mask()
        | Translation.EL0_READ.mask()
        | Translation.EL0_WRITE.mask()
        | Translation.EL1_WRITE.mask()
        | Translation.EL0_EXECUTE.mask()
        | Translation.EL1_EXECUTE.mask()
        | Translation.SHAREABILITY.of(OUTER_SHAREABLE);
  }

  private static int granuleBits(long tcr, int half) {
    if (half == 0) {
      return switch (TG0.getInt(tcr)) {
        case 1 -> 16;
        case 2 -> 14;
        default -> 12;
      };
    }
    return switch (TG1.getInt(tcr)) {
      case 1 -> 14;
      case 3 -> 16;
      default -> 12;
    };
  }

  private static int outputBits(Cpu cpu) {
    int implemented = IdRegisters.paRange(cpu.config.paBits());
    return IdRegisters.addressBits(Math.min(IPS.getInt(cpu.sys.tcr), implemented));
  }

  private static long walk(Cpu cpu, long va, int size, int granuleBits) {
    int stride = granuleBits - 3;
    int level = 4 - (size - granuleBits + stride - 1) / stride;
    int outputBits = outputBits(cpu);
    int half = upperHalf(va);
    boolean hierarchical = (cpu.sys.tcr >>> (HPD0 + half) & 1) == 0;
    int shift = (3 - level) * stride + granuleBits;
    int width = size - shift;
    long ttbr = half == 0 ? cpu.sys.ttbr0 : cpu.sys.ttbr1;
    long table = ttbr & 0x0000_FFFF_FFFF_FFFEL & -(1L << width + 3);
    if (table >>> outputBits != 0) {
      return Translation.fault(FaultStatus.ADDRESS_SIZE);
    }
    long tableLimits = 0;
    while (true) {
      long pa = table | (va >>> shift & (1L << width) - 1) << 3;
      long host = cpu.port.acquireRead(pa, Long.BYTES);
      if (host == 0) {
        return Translation.fault(FaultStatus.EXTERNAL_ON_WALK | level);
      }
      long descriptor = Raw.load64(host & SoftTlb.PAGE_MASK | pa & ~SoftTlb.PAGE_MASK);
      if ((descriptor & VALID) == 0) {
        return Translation.fault(FaultStatus.TRANSLATION | level);
      }
      boolean tableOrPage = (descriptor & TABLE_OR_PAGE) != 0;
      if (level == 3 || !tableOrPage) {
        if (level == 3 ? !tableOrPage : !allowsBlock(granuleBits, level)) {
          return Translation.fault(FaultStatus.TRANSLATION | level);
        }
        return leaf(cpu, va, descriptor, tableLimits, shift, level);
      }
      table = descriptor & ADDRESS & -(1L << granuleBits);
      if (table >>> outputBits != 0) {
        return Translation.fault(FaultStatus.ADDRESS_SIZE | level);
      }
      tableLimits |= hierarchical ? descriptor : 0;
      level++;
      shift -= stride;
      width = stride;
    }
  }

  private static boolean allowsBlock(int granuleBits, int level) {
    return level == 2 || (level == 1 && granuleBits == 12);
  }

  private static long leaf(
      Cpu cpu, long va, long descriptor, long tableLimits, int shift, int level) {
    long offset = (1L << shift) - 1;
    long page = descriptor & ADDRESS & ~offset;
    if (page >>> outputBits(cpu) != 0) {
      return Translation.fault(FaultStatus.ADDRESS_SIZE | level);
    }
    if (!AF.isSet(descriptor)) {
      return Translation.fault(FaultStatus.ACCESS_FLAG | level);
    }
    long attributes = cpu.sys.mair >>> 8 * ATTR_INDEX.getInt(descriptor) & 0xFF;
    boolean device = attributes >>> 4 == 0;
    boolean wide = device || attributes == NORMAL_NON_CACHEABLE;
    return page
        | va & offset & ADDRESS
        | Translation.BLOCK.of(shift)
        | Translation.DEVICE.of(device ? 1 : 0)
        | Translation.NON_GLOBAL.of(NG.get(descriptor))
        | Translation.ATTRIBUTES.of(attributes)
        | Translation.SHAREABILITY.of(wide ? OUTER_SHAREABLE : SH.get(descriptor))
        | Translation.LEVEL.of(level)
        | permissions(cpu.sys.sctlr, descriptor, tableLimits);
  }

  /// Spec: [ARM] D8 "Memory access control".
  private static long permissions(long sctlr, long descriptor, long tableLimits) {
    boolean el0 = AP_EL0.isSet(descriptor) && !AP_TABLE_NO_EL0.isSet(tableLimits);
    boolean write = !AP_READ_ONLY.isSet(descriptor) && !AP_TABLE_READ_ONLY.isSet(tableLimits);
    boolean el0Write = el0 && write;
    boolean wxn = Sctlr.WXN.isSet(sctlr);
    boolean el0Execute =
        !UXN.isSet(descriptor) && !UXN_TABLE.isSet(tableLimits) && !(wxn && el0Write);
    boolean el1Execute =
        !PXN.isSet(descriptor) && !PXN_TABLE.isSet(tableLimits) && !el0Write && !(wxn && write);
    return Translation.EL0_READ.of(el0 ? 1 : 0)
        | Translation.EL0_WRITE.of(el0Write ? 1 : 0)
        | Translation.EL1_WRITE.of(write ? 1 : 0)
        | Translation.EL0_EXECUTE.of(el0Execute ? 1 : 0)
        | Translation.EL1_EXECUTE.of(el1Execute ? 1 : 0);
  }
}
