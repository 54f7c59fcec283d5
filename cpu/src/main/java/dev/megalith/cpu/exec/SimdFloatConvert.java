package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.kernel.Fp16;
import dev.megalith.cpu.kernel.Fp32;
import dev.megalith.cpu.kernel.Fp64;
import dev.megalith.cpu.kernel.FpControl;
import dev.megalith.cpu.kernel.FpFormat;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.kernel.SoftFloatConvert;
import dev.megalith.cpu.sys.Exceptions;

/// Rounding and conversions of floating-point lanes.
///
/// Spec: [ARM] C7.2.
public final class SimdFloatConvert {
  /// The rounding mode that FPCR selects.
  private static final int CURRENT = -1;

  private SimdFloatConvert() {}

  public static int frintn(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.TIE_EVEN, false);
  }

  public static int frintm(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.MINUS_INFINITY, false);
  }

  public static int frintp(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.PLUS_INFINITY, false);
  }

  public static int frintz(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.ZERO, false);
  }

  public static int frinta(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.TIE_AWAY, false);
  }

  public static int frinti(Cpu cpu, int insn) {
    return round(cpu, insn, CURRENT, false);
  }

  public static int frintx(Cpu cpu, int insn) {
    return round(cpu, insn, CURRENT, true);
  }

  /// FCVTNS and FCVTNU.
  public static int fcvtnInteger(Cpu cpu, int insn) {
    return toInteger(cpu, insn, FpControl.TIE_EVEN);
  }

  /// FCVTMS and FCVTMU.
  public static int fcvtm(Cpu cpu, int insn) {
    return toInteger(cpu, insn, FpControl.MINUS_INFINITY);
  }

  /// FCVTPS and FCVTPU.
  public static int fcvtp(Cpu cpu, int insn) {
    return toInteger(cpu, insn, FpControl.PLUS_INFINITY);
  }

  /// FCVTZS and FCVTZU.
  public static int fcvtz(Cpu cpu, int insn) {
    return toInteger(cpu, insn, FpControl.ZERO);
  }

  /// FCVTAS and FCVTAU.
  public static int fcvta(Cpu cpu, int insn) {
    return toInteger(cpu, insn, FpControl.TIE_AWAY);
  }

  private static int round(Cpu cpu, int insn, int mode, boolean exact) {
    int size = SimdFloatShape.miscellaneousSize(insn);
    if (SimdShape.isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    CpuState state = cpu.state;
    int rounding = mode == CURRENT ? FpControl.rounding(state.fpcr) : mode;
    int n = SimdShape.n(insn);
    long low = roundLanes(state, state.v[n], size, rounding, exact);
    long high =
        SimdShape.isWide(insn) ? roundLanes(state, state.v[n + 1], size, rounding, exact) : 0;
    return SimdShape.write(cpu, insn, low, high);
  }

  private static long roundLanes(CpuState state, long n, int size, int rounding, boolean exact) {
    FpFormat format = format(size);
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long lane = Lanes.unsigned(n, at, bits);
      lane = SoftFloatConvert.roundToIntegral(state, format, lane, rounding, exact);
      r |= Lanes.put(lane, at, bits);
    }
    return r;
  }

  private static FpFormat format(int size) {
    return size == 1 ? FpFormat.HALF : size == 2 ? FpFormat.SINGLE : FpFormat.DOUBLE;
  }

  private static int toInteger(Cpu cpu, int insn, int rounding) {
    int size = SimdFloatShape.miscellaneousSize(insn);
    return SimdShape.isReserved(insn, size)
        ? Exceptions.undefined(cpu)
        : toFixed(cpu, insn, size, 0, rounding);
  }

  private static int toFixed(Cpu cpu, int insn, int size, int fixedBits, int rounding) {
    CpuState state = cpu.state;
    int n = SimdShape.n(insn);
    int lanes = SimdShape.isScalar(insn) ? 1 : 8 >>> size;
    long low = toFixedLanes(state, insn, state.v[n], lanes, size, fixedBits, rounding);
    long high =
        SimdShape.isWide(insn) && !SimdShape.isScalar(insn)
            ? toFixedLanes(state, insn, state.v[n + 1], lanes, size, fixedBits, rounding)
            : 0;
    return SimdShape.write(cpu, insn, low, high);
  }

  private static long toFixedLanes(
      CpuState state, int insn, long n, int lanes, int size, int fixedBits, int rounding) {
    FpFormat format = format(size);
    boolean u = SimdShape.isUnsigned(insn);
    int bits = 8 << size;
    long r = 0;
    for (int i = 0; i < lanes; i++) {
      int at = i * bits;
      long lane = Lanes.unsigned(n, at, bits);
      lane = SoftFloatConvert.toFixed(state, format, lane, bits, u, fixedBits, rounding);
      r |= Lanes.put(lane, at, bits);
    }
    return r;
  }

  /// SCVTF and UCVTF from integers.
  public static int cvtf(Cpu cpu, int insn) {
    int size = SimdFloatShape.miscellaneousSize(insn);
    return SimdShape.isReserved(insn, size)
        ? Exceptions.undefined(cpu)
        : fromFixed(cpu, insn, size, 0);
  }

  private static int fromFixed(Cpu cpu, int insn, int size, int fixedBits) {
    CpuState state = cpu.state;
    int n = SimdShape.n(insn);
    int lanes = SimdShape.isScalar(insn) ? 1 : 8 >>> size;
    long low = fromFixedLanes(state, insn, state.v[n], lanes, size, fixedBits);
    long high =
        SimdShape.isWide(insn) && !SimdShape.isScalar(insn)
            ? fromFixedLanes(state, insn, state.v[n + 1], lanes, size, fixedBits)
            : 0;
    return SimdShape.write(cpu, insn, low, high);
  }

  private static long fromFixedLanes(
      CpuState state, int insn, long n, int lanes, int size, int fixedBits) {
    FpFormat format = format(size);
    int rounding = FpControl.rounding(state.fpcr);
    boolean u = SimdShape.isUnsigned(insn);
    int bits = 8 << size;
    long r = 0;
    for (int i = 0; i < lanes; i++) {
      int at = i * bits;
      long lane = u ? Lanes.unsigned(n, at, bits) : Lanes.signed(n, at, bits);
      lane = SoftFloatConvert.fromFixed(state, format, lane, u, fixedBits, rounding);
      r |= Lanes.put(lane, at, bits);
    }
    return r;
  }

  /// FCVTZS and FCVTZU to fixed point: immh:immb holds twice the lane's bits less the fraction's.
  public static int fcvtzFixed(Cpu cpu, int insn) {
    int size = SimdShift.size(insn);
    return toFixed(cpu, insn, size, (16 << size) - SimdShift.immediate(insn), FpControl.ZERO);
  }

  /// SCVTF and UCVTF from fixed point.
  public static int cvtfFixed(Cpu cpu, int insn) {
    int size = SimdShift.size(insn);
    return fromFixed(cpu, insn, size, (16 << size) - SimdShift.immediate(insn));
  }

  /// FCVTL: to the next larger precision.
  public static int fcvtl(Cpu cpu, int insn) {
    CpuState state = cpu.state;
    long n = state.v[SimdShape.n(insn) + SimdShape.part(insn)];
    long low;
    long high;
    if ((insn & 1 << 22) != 0) {
      low = Fp32.toDouble(state, (int) n);
      high = Fp32.toDouble(state, (int) (n >>> 32));
    } else {
      low = fromHalves(state, (int) n);
      high = fromHalves(state, (int) (n >>> 32));
    }
    return SimdShape.write(cpu, insn, low, high);
  }

  private static long fromHalves(CpuState state, int pair) {
    long low = Fp16.toSingle(state, pair & 0xFFFF) & 0xFFFF_FFFFL;
    return low | (long) Fp16.toSingle(state, pair >>> 16) << 32;
  }

  /// FCVTN: to the next smaller precision.
  public static int fcvtn(Cpu cpu, int insn) {
    int n = SimdShape.n(insn);
    CpuState state = cpu.state;
    long low = state.v[n];
    long high = state.v[n + 1];
    long r;
    if ((insn & 1 << 22) != 0) {
      r = (Fp64.toSingle(state, low) & 0xFFFF_FFFFL) | (long) Fp64.toSingle(state, high) << 32;
    } else {
      r = toHalves(state, low) | toHalves(state, high) << 32;
    }
    return SimdShape.writeHalf(cpu, insn, r);
  }

  private static long toHalves(CpuState state, long pair) {
    return (Fp32.toHalf(state, (int) pair) & 0xFFFFL)
        | (Fp32.toHalf(state, (int) (pair >>> 32)) & 0xFFFFL) << 16;
  }

  /// FCVTXN: double to single, rounding to odd.
  public static int fcvtxn(Cpu cpu, int insn) {
    int n = SimdShape.n(insn);
    CpuState state = cpu.state;
    long low = toOdd(state, state.v[n]);
    return SimdShape.isScalar(insn)
        ? SimdShape.write(cpu, insn, low, 0)
        : SimdShape.writeHalf(cpu, insn, low | toOdd(state, state.v[n + 1]) << 32);
  }

  private static long toOdd(CpuState state, long bits) {
    return SoftFloatConvert.convert(state, FpFormat.DOUBLE, FpFormat.SINGLE, bits, FpControl.ODD);
  }
}
