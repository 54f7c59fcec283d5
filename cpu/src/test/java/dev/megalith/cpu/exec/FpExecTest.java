package dev.megalith.cpu.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuConfig;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.decode.Decoder;
import dev.megalith.cpu.generated.Dispatch;
import dev.megalith.cpu.kernel.FpControl;
import dev.megalith.cpu.port.CpuPort;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Scalar floating-point encodings through the decoder: operands, widths, flags.
class FpExecTest {
  private final Cpu cpu = new Cpu(new CpuConfig(0, 40, 62_500_000), silentPort(), new CodeCache());
  private final CpuState s = cpu.state;

  FpExecTest() {
    s.fpEnabled = true;
    s.v[0] = Double.doubleToRawLongBits(1.5);
    s.v[1] = -1;
    s.v[2] = Double.doubleToRawLongBits(2.25);
    s.v[4] = Double.doubleToRawLongBits(-10);
    s.v[7] = -1;
    s.v[6] = -1;
  }

  private static CpuPort silentPort() {
    return (CpuPort)
        Proxy.newProxyInstance(
            CpuPort.class.getClassLoader(),
            new Class<?>[] {CpuPort.class},
            (proxy, method, arguments) -> {
              throw new IllegalStateException(method.getName());
            });
  }

  private void run(int insn) {
    Dispatch.execute(cpu, s, s.x, Decoder.decode(insn));
  }

  private void expectV3(double expected) {
    assertEquals(Double.doubleToRawLongBits(expected), s.v[6]);
    assertEquals(0, s.v[7], "the rest of the register is zeroed");
  }

  private void single(int register, float value) {
    s.v[2 * register] = Float.floatToRawIntBits(value) | 0x5555_5555_0000_0000L;
  }

  @AfterEach
  void close() {
    cpu.close();
  }

  @Test
  void faddD_zeroesTheHighHalf() {
    run(0x1E61_2803); // fadd d3, d0, d1
    expectV3(3.75);
  }

  @Test
  void fsubD_takesTheSecondFromTheFirst() {
    run(0x1E61_3803); // fsub d3, d0, d1
    expectV3(-0.75);
  }

  @Test
  void fnmulD_negatesTheProduct() {
    run(0x1E61_8803); // fnmul d3, d0, d1
    expectV3(-3.375);
  }

  @Test
  void faddS_ignoresAndZeroesTheUpperBits() {
    single(0, 0.5f);
    single(1, 0.25f);
    run(0x1E21_2803); // fadd s3, s0, s1
    assertEquals(Float.floatToRawIntBits(0.75f), s.v[6]);
    assertEquals(0, s.v[7]);
  }

  @Test
  void fmaddFamily_negatesAsNamed() {
    run(0x1F41_0803); // fmadd d3, d0, d1, d2
    expectV3(-10 + 3.375);
    run(0x1F41_8803); // fmsub d3, d0, d1, d2
    expectV3(-10 - 3.375);
    run(0x1F61_0803); // fnmadd d3, d0, d1, d2
    expectV3(10 - 3.375);
    run(0x1F61_8803); // fnmsub d3, d0, d1, d2
    expectV3(10 + 3.375);
  }

  @Test
  void fcmpD_setsNzcv() {
    run(0x1E61_2000); // fcmp d0, d1
    assertEquals(0b1000, s.nzcv());
    run(0x1E60_2048); // fcmp d2, #0.0
    assertEquals(0b1000, s.nzcv());
  }

  @Test
  void fccmpD_whereTheConditionFails_takesTheImmediate() {
    s.setNzcv(0);
    run(0x1E61_0405); // fccmp d0, d1, #5, eq
    assertEquals(0b0101, s.nzcv());
    run(0x1E61_1405); // fccmp d0, d1, #5, ne
    assertEquals(0b0101, s.nzcv(), "flags were 0101: Z is set, so NE fails");
  }

  @Test
  void fcselD_picksByCondition() {
    s.setNzcv(0b0100);
    run(0x1E61_0C03); // fcsel d3, d0, d1, eq
    expectV3(1.5);
    run(0x1E61_1C03); // fcsel d3, d0, d1, ne
    expectV3(2.25);
  }

  @Test
  void fmovImmediate_expandsEachSize() {
    run(0x1E6E_1003); // fmov d3, #1.0
    expectV3(1);
    run(0x1E3F_F003); // fmov s3, #-1.9375
    assertEquals(Integer.toUnsignedLong(Float.floatToRawIntBits(-1.9375f)), s.v[6]);
    run(0x1EE8_1003); // fmov h3, #0.125
    assertEquals(Float.floatToFloat16(0.125f), s.v[6]);
  }

  @Test
  void fmovTop_movesOnlyTheHighHalf() {
    run(0x9EAE_0005); // fmov x5, v0.d[1]
    assertEquals(-1, s.x[5]);
    s.x[6] = 77;
    run(0x9EAF_00C0); // fmov v0.d[1], x6
    assertEquals(77, s.v[1]);
    assertEquals(Double.doubleToRawLongBits(1.5), s.v[0]);
  }

  @Test
  void fmovToZeroRegister_isDropped() {
    run(0x9E66_001F); // fmov xzr, d0
    assertEquals(0, s.x[31]);
  }

  @Test
  void fcvtzsW_zeroExtendsItsResult() {
    run(0x1E78_0045); // fcvtzs w5, d2
    assertEquals(0xFFFF_FFF6L, s.x[5]);
    run(0x9E78_0045); // fcvtzs x5, d2
    assertEquals(-10, s.x[5]);
  }

  @Test
  void scvtfW_readsOnlyTheLowHalf() {
    s.x[5] = 0x1234_5678_FFFF_FFFFL;
    run(0x1E62_00A3); // scvtf d3, w5
    expectV3(-1);
    run(0x1E63_00A3); // ucvtf d3, w5
    expectV3(0xFFFF_FFFFL);
  }

  @Test
  void fixedPoint_scalesByItsFractionBits() {
    run(0x1E58_F005); // fcvtzs w5, d0, #4
    assertEquals(24, s.x[5]);
    run(0x9E42_F0A3); // scvtf d3, x5, #4
    expectV3(1.5);
  }

  @Test
  void fcvt_goesBetweenAllFormats() {
    run(0x1E62_4003); // fcvt s3, d0
    assertEquals(Float.floatToRawIntBits(1.5f), s.v[6]);
    run(0x1E23_C063); // fcvt h3, s3
    assertEquals(Float.floatToFloat16(1.5f), s.v[6]);
    run(0x1EE2_C063); // fcvt d3, h3
    expectV3(1.5);
  }

  @Test
  void frintx_roundsByFpcrAndFlagsInexact() {
    s.fpcr = FpControl.PLUS_INFINITY << FpControl.RMODE_SHIFT;
    run(0x1E67_4003); // frintx d3, d0
    expectV3(2);
    assertEquals(FpControl.IXC, s.fpsr);
  }

  @Test
  void fjcvtzs_setsZForAnExactInteger() {
    run(0x1E7E_0045); // fjcvtzs w5, d2
    assertEquals(0xFFFF_FFF6L, s.x[5]);
    assertEquals(0b0100, s.nzcv());
    run(0x1E7E_0005); // fjcvtzs w5, d0
    assertEquals(1, s.x[5]);
    assertEquals(0, s.nzcv());
  }
}
