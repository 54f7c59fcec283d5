package dev.megalith.cpu.translate;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.generated.Dispatch;
import dev.megalith.cpu.generated.MainLoop;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/// How HotSpot compiles the interpreter's loop and, at the same time, regions. One for the JVM.
///
/// The loop is compiled with no path cut off that was never taken: a guest meets each instruction
/// for the first time somewhere, and each such path would cost the loop's code. Regions are the
/// better for it: what they never did they leave. HotSpot has one limit for both. So it is 0 until
/// the loop is done; from then on the loop is not compiled any more, and the limit is for regions.
final class MainLoopCompilation {
  private static final Method LOOP = loop();
  private static final int OPTIMIZED = 4;
  private static final int TRAP_LIMIT = 8;

  // Under the class's monitor.
  private static boolean begun;
  private static boolean done;

  private MainLoopCompilation() {}

  private static Method loop() {
    try {
      return MainLoop.class.getMethod("run", Cpu.class, DecodedPage.class, int.class, long.class);
    } catch (NoSuchMethodException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /// Whether the loop is done. If not, it gets its turn now: a region is to be compiled well, and
  /// where regions do the work the loop may never become hot.
  static synchronized boolean isDone(HotSpot hotSpot) {
    look(hotSpot);
    if (!done && hotSpot.level(LOOP) > 0) {
      boolean _ = hotSpot.enqueue(LOOP, OPTIMIZED);
    }
    return done;
  }

  /// The JDK's writer of class files, and ours of translated code.
  private static final List<String> WRITERS =
      List.of(
          "jdk.internal.classfile.impl.BufWriterImpl",
          "jdk.internal.classfile.impl.DirectCodeBuilder",
          "jdk.internal.classfile.impl.RawBytecodeHelper",
          "jdk.internal.classfile.impl.SplitConstantPool",
          "jdk.internal.classfile.impl.StackMapGenerator",
          "jdk.internal.classfile.impl.StackMapGenerator$Frame",
          "java.lang.classfile.CodeBuilder",
          "dev.megalith.cpu.translate.FlagEmitter",
          "dev.megalith.cpu.translate.FlagLiveness",
          "dev.megalith.cpu.translate.Frame",
          "dev.megalith.cpu.translate.HandlerEmitter",
          "dev.megalith.cpu.translate.Instruction",
          "dev.megalith.cpu.translate.Kernel",
          "dev.megalith.cpu.translate.MemoryEmitter",
          "dev.megalith.cpu.translate.RegionEmitter",
          "dev.megalith.cpu.translate.RegionPlan",
          "dev.megalith.cpu.translate.RegisterUse",
          "dev.megalith.cpu.translate.ValueEmitter");

  /// Large methods that do few instructions each, and those that translate: C2 would take longer
  /// than it saves.
  private static void forbidOthers(HotSpot hotSpot) {
    Dispatch.dispatchers().forEach(type -> forbidAll(hotSpot, type));
    for (String name : WRITERS) {
      try {
        forbidAll(hotSpot, Class.forName(name));
      } catch (ClassNotFoundException e) {
        // Another JDK has others.
      }
    }
  }

  private static void forbidAll(HotSpot hotSpot, Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (!Modifier.isAbstract(method.getModifiers())) {
        hotSpot.forbid(method, OPTIMIZED);
      }
    }
  }

  /// Looks where the loop is. Before the first region is compiled, and from time to time.
  static synchronized void look(HotSpot hotSpot) {
    if (!begun) {
      begun = true;
      hotSpot.forbidLoops(LOOP);
      // A class that is not loaded when the loop is compiled would cost its code.
      Dispatch.initialize();
      forbidOthers(hotSpot);
    }
    boolean optimized = hotSpot.level(LOOP) == OPTIMIZED;
    if (optimized && !done) {
      done = true;
      hotSpot.forbid(LOOP, OPTIMIZED);
      hotSpot.setTrapLimit(TRAP_LIMIT);
    } else if (!optimized && done) {
      // HotSpot had to drop its code: once more from the start.
      done = false;
      hotSpot.setTrapLimit(0);
      hotSpot.forget(LOOP);
      hotSpot.forbidLoops(LOOP);
    }
  }
}
