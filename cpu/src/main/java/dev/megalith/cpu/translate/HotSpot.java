package dev.megalith.cpu.translate;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import jdk.internal.misc.Unsafe;
import org.jspecify.annotations.Nullable;

/// Asks HotSpot to compile a method now, and whether it has: by its test interface, which needs
/// `-XX:+UnlockDiagnosticVMOptions -XX:+WhiteBoxAPI`.
///
/// The interface is a class of the boot loader whose native methods the VM links; nothing ships it,
/// so its few lines are made here. Without those flags regions are used before they are compiled,
/// slowly at first.
final class HotSpot {
  private static final String NAME = "jdk.test.whitebox.WhiteBox";
  private static final int NOT_OSR = -1;

  private final MethodHandle enqueue;
  private final MethodHandle level;

  private final MethodHandle setFlag;
  private final MethodHandle forbid;
  private final MethodHandle forget;

  private HotSpot(
      MethodHandle enqueue,
      MethodHandle level,
      MethodHandle setFlag,
      MethodHandle forbid,
      MethodHandle forget) {
    this.forbid = forbid;
    this.forget = forget;
    this.enqueue = enqueue;
    this.level = level;
    this.setFlag = setFlag;
  }

  /// The compiler's control; null where this JVM does not offer it.
  static @Nullable HotSpot find() {
    if (!isOffered()) {
      return null;
    }
    try {
      Class<?> type = load();
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Object instance = type.getDeclaredConstructor().newInstance();
      MethodHandle enqueue =
          lookup.findVirtual(
              type,
              "enqueueMethodForCompilation0",
              MethodType.methodType(boolean.class, Executable.class, int.class, int.class));
      MethodHandle level =
          lookup.findVirtual(
              type,
              "getMethodCompilationLevel0",
              MethodType.methodType(int.class, Executable.class, boolean.class));
      MethodHandle setFlag =
          lookup.findVirtual(
              type, "setIntxVMFlag", MethodType.methodType(void.class, String.class, long.class));
      MethodHandle forbid =
          lookup.findVirtual(
              type,
              "makeMethodNotCompilable0",
              MethodType.methodType(void.class, Executable.class, int.class, boolean.class));
      MethodHandle forget =
          lookup.findVirtual(
              type, "clearMethodState0", MethodType.methodType(void.class, Executable.class));
      return new HotSpot(
          enqueue.bindTo(instance),
          level.bindTo(instance),
          setFlag.bindTo(instance),
          forbid.bindTo(instance),
          forget.bindTo(instance));
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    }
  }

  private static boolean isOffered() {
    return Boolean.parseBoolean(System.getProperty("megalith.whitebox", "false"));
  }

  private static Class<?> load() throws ClassNotFoundException {
    try {
      return Class.forName(NAME, true, null);
    } catch (ClassNotFoundException e) {
      byte[] bytes = bytes();
      Class<?> _ = Unsafe.getUnsafe().defineClass(NAME, bytes, 0, bytes.length, null, null);
      return Class.forName(NAME, true, null);
    }
  }

  private static byte[] bytes() {
    ClassDesc self = ClassDesc.of(NAME);
    ClassDesc executable = Types.of(Executable.class);
    MethodTypeDesc none = MethodTypeDesc.of(CD_void);
    int nativePublic = ClassFile.ACC_PUBLIC | ClassFile.ACC_NATIVE;
    return ClassFile.of()
        .build(
            self,
            type -> {
              type.withFlags(ClassFile.ACC_PUBLIC);
              type.withMethod(
                  "registerNatives", none, ClassFile.ACC_STATIC | ClassFile.ACC_NATIVE, _ -> {});
              type.withMethod(
                  "enqueueMethodForCompilation0",
                  MethodTypeDesc.of(CD_boolean, executable, CD_int, CD_int),
                  nativePublic,
                  _ -> {});
              type.withMethod(
                  "getMethodCompilationLevel0",
                  MethodTypeDesc.of(CD_int, executable, CD_boolean),
                  nativePublic,
                  _ -> {});
              type.withMethod(
                  "makeMethodNotCompilable0",
                  MethodTypeDesc.of(CD_void, executable, CD_int, CD_boolean),
                  nativePublic,
                  _ -> {});
              type.withMethod(
                  "clearMethodState0",
                  MethodTypeDesc.of(CD_void, executable),
                  nativePublic,
                  _ -> {});
              type.withMethod(
                  "setIntxVMFlag",
                  MethodTypeDesc.of(CD_void, Types.of(String.class), CD_long),
                  nativePublic,
                  _ -> {});
              type.withMethodBody(
                  "<clinit>",
                  none,
                  ClassFile.ACC_STATIC,
                  code -> code.invokestatic(self, "registerNatives", none).return_());
              type.withMethodBody(
                  "<init>",
                  none,
                  ClassFile.ACC_PUBLIC,
                  code ->
                      code.aload(0)
                          .invokespecial(ConstantDescs.CD_Object, "<init>", none)
                          .return_());
            });
  }

  /// Puts a method into the compile queue of a level, 1 to 4; false if HotSpot will not.
  boolean enqueue(Method method, int compileLevel) {
    try {
      return (boolean) enqueue.invokeExact((Executable) method, compileLevel, NOT_OSR);
    } catch (Throwable e) {
      throw new IllegalStateException("HotSpot's compile queue", e);
    }
  }

  /// The level a method is compiled at, 0 where it is interpreted.
  int level(Method method) {
    try {
      return (int) level.invokeExact((Executable) method, false);
    } catch (Throwable e) {
      throw new IllegalStateException("HotSpot's level of a method", e);
    }
  }

  /// Has C2 not compile a loop of a method by itself, which only a method needs that runs for long:
  /// not one that is called again and again. (C1 cannot be told so.)
  void forbidLoops(Method method) {
    try {
      forbid.invokeExact((Executable) method, 4, true);
    } catch (Throwable e) {
      throw new IllegalStateException("HotSpot's list of methods not to compile", e);
    }
  }

  /// Has a method not compiled at a level any more; code that it has stays.
  void forbid(Method method, int compileLevel) {
    try {
      forbid.invokeExact((Executable) method, compileLevel, false);
    } catch (Throwable e) {
      throw new IllegalStateException("HotSpot's list of methods not to compile", e);
    }
  }

  /// Forgets a method's profile, and that it was not to be compiled.
  void forget(Method method) {
    try {
      forget.invokeExact((Executable) method);
    } catch (Throwable e) {
      throw new IllegalStateException("HotSpot's state of a method", e);
    }
  }

  /// How often compiled code of one method may run into a path that its profile had not shown,
  /// before such paths are compiled too. With 0 they always are.
  void setTrapLimit(int limit) {
    try {
      setFlag.invokeExact("PerMethodTrapLimit", (long) limit);
    } catch (Throwable e) {
      throw new IllegalStateException("HotSpot's flag PerMethodTrapLimit", e);
    }
  }
}
