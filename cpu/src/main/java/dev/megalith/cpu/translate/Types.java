package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.decode.RegionCode;
import dev.megalith.cpu.kernel.Flags;
import dev.megalith.cpu.mmu.Window;
import dev.megalith.cpu.raw.Raw;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import jdk.internal.misc.Unsafe;

/// What translated code names: classes and the types of their methods.
final class Types {
  static final ClassDesc CPU = of(Cpu.class);
  static final ClassDesc STATE = of(CpuState.class);
  static final ClassDesc REGION_CODE = of(RegionCode.class);
  static final ClassDesc FLAGS = of(Flags.class);
  static final ClassDesc WINDOW = of(Window.class);
  static final ClassDesc RAW = of(Raw.class);
  static final ClassDesc UNSAFE = of(Unsafe.class);
  static final ClassDesc LONGS = CD_long.arrayType();

  static final MethodTypeDesc RUN = MethodTypeDesc.of(CD_int, CPU, STATE, LONGS, CD_long);
  static final MethodTypeDesc HANDLER = MethodTypeDesc.of(CD_int, CPU, CD_int);
  static final MethodTypeDesc FIND =
      MethodTypeDesc.of(CD_long, CPU, CD_long, CD_long, CD_long, CD_int);
  static final MethodTypeDesc FENCE = MethodTypeDesc.of(CD_void);
  static final MethodTypeDesc GET_VOLATILE = MethodTypeDesc.of(CD_int, CD_Object, CD_long);
  static final MethodTypeDesc COMPARE_LONGS = MethodTypeDesc.of(CD_int, CD_long, CD_long);
  static final MethodTypeDesc COMPARE_INTS = MethodTypeDesc.of(CD_int, CD_int, CD_int);

  private Types() {}

  static ClassDesc of(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
