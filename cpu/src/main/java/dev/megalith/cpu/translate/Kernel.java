package dev.megalith.cpu.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A pure function of the package `kernel` as translated code has it: its bytecode in place where
/// that is one expression without branches, else a call.
///
/// HotSpot would inline the call, but counts it while it profiles, which costs more than the
/// kernel.
final class Kernel {
  private static final String PACKAGE = "dev.megalith.cpu.kernel.";
  private static final Map<String, Kernel> ALL = new ConcurrentHashMap<>();
  private static final Map<String, ClassModel> OWNERS = new ConcurrentHashMap<>();

  private final ClassDesc owner;
  private final String name;
  private final MethodTypeDesc type;

  /// The expression, where a load means a parameter; null for a call.
  private final @Nullable List<Instruction> expression;

  private Kernel(
      ClassDesc owner, String name, MethodTypeDesc type, @Nullable List<Instruction> expression) {
    this.owner = owner;
    this.name = name;
    this.type = type;
    this.expression = expression;
  }

  /// By `Class.method`.
  static Kernel of(String name) {
    return ALL.computeIfAbsent(name, Kernel::find);
  }

  private static Kernel find(String name) {
    int dot = name.indexOf('.');
    String method = name.substring(dot + 1);
    ClassModel owner = OWNERS.computeIfAbsent(name.substring(0, dot), Kernel::read);
    List<MethodModel> named =
        owner.methods().stream().filter(m -> m.methodName().equalsString(method)).toList();
    if (named.size() != 1) {
      throw new IllegalStateException("kernel " + name + ": " + named.size() + " methods");
    }
    MethodModel found = named.getFirst();
    CodeModel code = found.code().orElseThrow();
    return new Kernel(
        owner.thisClass().asSymbol(), method, found.methodTypeSymbol(), expression(code));
  }

  private static ClassModel read(String owner) {
    String path = "/" + (PACKAGE + owner).replace('.', '/') + ".class";
    try (InputStream in = Kernel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("kernels " + owner + " are missing");
      }
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static @Nullable List<Instruction> expression(CodeModel code) {
    List<Instruction> expression = new ArrayList<>();
    for (CodeElement element : code) {
      switch (element) {
        case LoadInstruction i -> expression.add(i);
        case ConstantInstruction i -> expression.add(i);
        case OperatorInstruction i -> expression.add(i);
        case ConvertInstruction i -> expression.add(i);
        case InvokeInstruction i -> expression.add(i);
        case ReturnInstruction _ -> {}
        case Instruction _ -> {
          return null;
        }
        default -> {} // labels, lines
      }
    }
    return expression;
  }

  /// Leaves the kernel's result on the stack. Each of `parameters` puts one argument there; it may
  /// be asked for it more than once, or never.
  void emit(CodeBuilder code, List<Runnable> parameters) {
    List<Instruction> all = expression;
    if (all == null) {
      parameters.forEach(Runnable::run);
      code.invokestatic(owner, name, type);
      return;
    }
    for (Instruction i : all) {
      if (i instanceof LoadInstruction load) {
        parameters.get(parameter(load.slot())).run();
      } else {
        code.with(i);
      }
    }
  }

  /// Which parameter a slot is: a long takes two.
  private int parameter(int slot) {
    int next = 0;
    for (int k = 0; k < type.parameterCount(); k++) {
      if (next == slot) {
        return k;
      }
      next += TypeKind.from(type.parameterType(k)).slotSize();
    }
    throw new IllegalStateException(name + ": slot " + slot);
  }
}
