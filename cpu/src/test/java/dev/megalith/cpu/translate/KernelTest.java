package dev.megalith.cpu.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.megalith.cpu.kernel.Alu;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Kernels in place, and called, do what they do in the interpreter.
class KernelTest {
  private static final MethodTypeDesc TWO_LONGS =
      MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long);

  /// A function of two longs that emits a kernel with the operands `n` and `m`, and a shift of 7.
  private static long run(String kernel, boolean shifts, long n, long m) throws Throwable {
    byte[] bytes =
        ClassFile.of()
            .build(
                ClassDesc.of("dev.megalith.cpu.translate.Emitted"),
                type ->
                    type.withMethodBody(
                        "f",
                        TWO_LONGS,
                        ClassFile.ACC_STATIC | ClassFile.ACC_PUBLIC,
                        code -> {
                          Runnable first = () -> code.lload(0);
                          Runnable second = () -> code.lload(2);
                          Runnable seven = () -> code.loadConstant(7);
                          Kernel.of(kernel)
                              .emit(
                                  code,
                                  shifts
                                      ? List.of(first, second, seven, seven)
                                      : List.of(first, second));
                          code.lreturn();
                        }));
    MethodHandles.Lookup type = MethodHandles.lookup().defineHiddenClass(bytes, true);
    return (long)
        type.findStatic(
                type.lookupClass(),
                "f",
                java.lang.invoke.MethodType.methodType(long.class, long.class, long.class))
            .invokeExact(n, m);
  }

  @Test
  void emit_inPlaceAndCalled_givesTheKernelsResult() throws Throwable {
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      long n = random.nextLong();
      long m = random.nextLong();
      assertEquals(Alu.bic64(n, m), run("Alu.bic64", false, n, m));
      assertEquals(Alu.rorv64(n, m), run("Alu.rorv64", false, n, m));
      assertEquals(Alu.udiv64(n, m), run("Alu.udiv64", false, n, m));
      assertEquals(Alu.bfm64(n, m, 7, 7), run("Alu.bfm64", true, n, m));
    }
    assertEquals(0, run("Alu.udiv64", false, 5, 0));
  }

  @Test
  void of_anUnknownName_isRefused() {
    assertThrows(IllegalStateException.class, () -> Kernel.of("Alu.none"));
  }
}
