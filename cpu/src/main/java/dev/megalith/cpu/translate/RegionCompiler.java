package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_void;

import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.PackedCode;
import dev.megalith.cpu.decode.Region;
import dev.megalith.cpu.decode.RegionCode;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// From the code of a page to a region that can be entered.
public final class RegionCompiler {
  private static final MethodHandles.Lookup HERE = MethodHandles.lookup();
  private static final ClassDesc NAME = ClassDesc.of("dev.megalith.cpu.translate.Translated");
  private static final MethodTypeDesc NO_ARGUMENTS = MethodTypeDesc.of(CD_void);

  private final InstructionTable table = InstructionTable.load();

  /// The region that starts at instruction `entry` of a page; null where that instruction cannot be
  /// translated.
  public @Nullable Region compile(DecodedPage page, int entry) {
    RegionPlan plan =
        RegionPlan.of(table, page.host, entry, index -> wasExecuted(page.code[index]));
    return plan == null
        ? null
        : new Region(define(bytes(plan)), entry, plan.included(), plan.insns());
  }

  private static boolean wasExecuted(long word) {
    return word != 0 && PackedCode.opcode(word) != PackedCode.PAGE_END;
  }

  private static byte[] bytes(RegionPlan plan) {
    return ClassFile.of()
        .build(
            NAME,
            type -> {
              type.withSuperclass(Types.REGION_CODE);
              type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL);
              type.withMethodBody(
                  "<init>",
                  NO_ARGUMENTS,
                  ClassFile.ACC_PUBLIC,
                  code ->
                      code.aload(0)
                          .invokespecial(Types.REGION_CODE, "<init>", NO_ARGUMENTS)
                          .return_());
              type.withMethodBody(
                  "run", Types.RUN, ClassFile.ACC_PUBLIC, code -> RegionEmitter.emit(plan, code));
            });
  }

  private static RegionCode define(byte[] bytes) {
    try {
      return (RegionCode)
          HERE.defineHiddenClass(bytes, true).lookupClass().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a translated region cannot be defined", e);
    }
  }
}
