package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.decode.RegionCode;
import dev.megalith.cpu.generated.Dispatch;
import dev.megalith.cpu.kernel.Alu;
import dev.megalith.cpu.kernel.Flags;
import dev.megalith.cpu.mmu.SoftTlb;
import dev.megalith.cpu.raw.Raw;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// What translated code names: classes and the types of their methods.
final class Types {
  static final ClassDesc CPU = of(Cpu.class);
  static final ClassDesc STATE = of(CpuState.class);
  static final ClassDesc REGION_CODE = of(RegionCode.class);
  static final ClassDesc DISPATCH = of(Dispatch.class);
  static final ClassDesc ALU = of(Alu.class);
  static final ClassDesc FLAGS = of(Flags.class);
  static final ClassDesc SOFT_TLB = of(SoftTlb.class);
  static final ClassDesc RAW = of(Raw.class);
  static final ClassDesc LONGS = CD_long.arrayType();
  static final ClassDesc OBJECT = CD_Object;

  static final MethodTypeDesc RUN = MethodTypeDesc.of(CD_int, CPU, STATE, LONGS, CD_long);
  static final MethodTypeDesc EXECUTE = MethodTypeDesc.of(CD_int, CPU, STATE, LONGS, CD_long);
  static final MethodTypeDesc HANDLER = MethodTypeDesc.of(CD_int, CPU, CD_int);
  static final MethodTypeDesc LONG_OF_LONG = MethodTypeDesc.of(CD_long, CD_long);
  static final MethodTypeDesc LONG_OF_LONGS = MethodTypeDesc.of(CD_long, CD_long, CD_long);
  static final MethodTypeDesc STORE = MethodTypeDesc.of(CD_void, CD_long, CD_long);
  static final MethodTypeDesc GET = MethodTypeDesc.of(CD_long, LONGS, CD_int);
  static final MethodTypeDesc PUT = MethodTypeDesc.of(CD_void, LONGS, CD_int, CD_long);
  static final MethodTypeDesc EXTEND64 = MethodTypeDesc.of(CD_long, CD_long, CD_int, CD_int);
  static final MethodTypeDesc IS_PENDING = MethodTypeDesc.of(CD_boolean);
  static final MethodTypeDesc COMPARE_LONGS = MethodTypeDesc.of(CD_int, CD_long, CD_long);
  static final MethodTypeDesc COMPARE_INTS = MethodTypeDesc.of(CD_int, CD_int, CD_int);

  private Types() {}

  static ClassDesc of(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
