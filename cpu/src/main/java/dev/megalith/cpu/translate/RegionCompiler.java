package dev.megalith.cpu.translate;

import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.PackedCode;
import dev.megalith.cpu.decode.Region;
import dev.megalith.cpu.decode.RegionCode;
import dev.megalith.cpu.raw.Raw;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// From the code of a page to a region that can be entered.
public final class RegionCompiler {
  private static final MethodHandles.Lookup HERE = MethodHandles.lookup();
  private static final ClassDesc NAME = ClassDesc.of("dev.megalith.cpu.translate.Translated");

  private final InstructionTable table = InstructionTable.load();

  /// The region that starts at instruction `entry` of a page; null where that instruction cannot be
  /// translated.
  public @Nullable Region compile(DecodedPage page, int entry) {
    return compile(page, entry, new BitSet());
  }

  /// As [#compile], with the entries of regions that the instruction is already part of: it can
  /// take their place.
  @Nullable Region compileAround(DecodedPage page, int entry) {
    return compile(page, entry, page.entriesAround(entry));
  }

  private @Nullable Region compile(DecodedPage page, int entry, BitSet others) {
    RegionPlan plan =
        RegionPlan.of(table, page.host, entry, others, index -> wasExecuted(page.code[index]));
    return plan == null
        ? null
        : new Region(define(bytes(plan)), plan.entries(), plan.included(), plan.insns());
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
                  "run", Types.RUN, ClassFile.ACC_PUBLIC, code -> RegionEmitter.emit(plan, code));
            });
  }

  private static RegionCode define(byte[] bytes) {
    try {
      // Without its constructor: finding one costs more than the class.
      return (RegionCode) Raw.U.allocateInstance(HERE.defineHiddenClass(bytes, true).lookupClass());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a translated region cannot be defined", e);
    }
  }
}
