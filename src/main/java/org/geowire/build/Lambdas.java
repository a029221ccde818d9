package org.geowire.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes a class of each lambda: its captured values as fields, its factory as a static method. */
final class Lambdas {

  /** The static method of each class that takes the captured values. */
  static final String FACTORY = "of";

  private static final String CONSTRUCTOR = "<init>";
  private static final String INSTANCE = "instance";
  private static final String OBJECT = "java/lang/Object";

  private final Map<String, byte[]> classes = new TreeMap<>();
  private final Map<String, List<String>> nests = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** A class with lambdas, and the head of its nest. */
  record Host(String name, String nest) {}

  /**
   * A lambda.
   *
   * @param name the method of its interface
   * @param type takes the captured values, gives the interface
   * @param erased type of the method
   * @param body what it calls
   * @param actual type of the method with the interface's type arguments
   */
  record Lambda(String name, String type, Type erased, Handle body, Type actual) {

    Type[] captured() {
      return Type.getArgumentTypes(type);
    }

    String constructor() {
      return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
    }

    /** The receiver, where there is one, and the parameters of what it calls. */
    List<Type> parameters() {
      List<Type> parameters = new ArrayList<>();
      int tag = body.getTag();
      if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
        parameters.add(Type.getObjectType(body.getOwner()));
      }
      parameters.addAll(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
      return parameters;
    }

    /** What the call of its body leaves. */
    Type result() {
      return body.getTag() == Opcodes.H_NEWINVOKESPECIAL
          ? Type.getObjectType(body.getOwner())
          : Type.getReturnType(body.getDesc());
    }
  }

  /** The classes by their names. */
  Map<String, byte[]> classes() {
    return classes;
  }

  /** The names of new classes by the head of their nest. */
  Map<String, List<String>> nests() {
    return nests;
  }

  /** The class of a lambda; none for the rare one that it cannot be told for. */
  Optional<String> make(Host host, Lambda lambda) {
    String name = host.name() + "$$" + counts.getOrDefault(host.name(), 0);
    ClassWriter made = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String type = Type.getReturnType(lambda.type()).getInternalName();
    made.visit(Opcodes.V17, access, name, null, OBJECT, new String[] {type});
    made.visitNestHost(host.nest());
    addConstructor(made, name, lambda);
    addFactory(made, name, lambda);
    if (!addMethod(made, name, lambda)) {
      return Optional.empty();
    }
    made.visitEnd();
    counts.merge(host.name(), 1, Integer::sum);
    classes.put(name, made.toByteArray());
    nests.computeIfAbsent(host.nest(), head -> new ArrayList<>()).add(name);
    return Optional.of(name);
  }

  private static String field(int captured) {
    return "captured" + captured;
  }

  private static void end(MethodVisitor code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void addConstructor(ClassWriter made, String name, Lambda lambda) {
    MethodVisitor code =
        made.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, lambda.constructor(), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
    Type[] captured = lambda.captured();
    int variable = 1;
    for (int i = 0; i < captured.length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      made.visitField(access, field(i), captured[i].getDescriptor(), null, null);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), variable);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
      variable += captured[i].getSize();
    }
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  /** A lambda that captures nothing is made once. */
  private static void addFactory(ClassWriter made, String name, Lambda lambda) {
    MethodVisitor code = made.visitMethod(Opcodes.ACC_STATIC, FACTORY, lambda.type(), null, null);
    code.visitCode();
    String type = "L" + name + ";";
    if (lambda.captured().length == 0) {
      addInstance(made, name);
      code.visitFieldInsn(Opcodes.GETSTATIC, name, INSTANCE, type);
    } else {
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      int variable = 0;
      for (Type captured : lambda.captured()) {
        code.visitVarInsn(captured.getOpcode(Opcodes.ILOAD), variable);
        variable += captured.getSize();
      }
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, lambda.constructor(), false);
    }
    code.visitInsn(Opcodes.ARETURN);
    end(code);
  }

  private static void addInstance(ClassWriter made, String name) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    String type = "L" + name + ";";
    made.visitField(access, INSTANCE, type, null, null);
    MethodVisitor code = made.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, INSTANCE, type);
    code.visitInsn(Opcodes.RETURN);
    end(code);
  }

  private static boolean addMethod(ClassWriter made, String name, Lambda lambda) {
    String descriptor = lambda.erased().getDescriptor();
    MethodVisitor code =
        made.visitMethod(Opcodes.ACC_PUBLIC, lambda.name(), descriptor, null, null);
    code.visitCode();
    if (lambda.body().getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(Opcodes.NEW, lambda.body().getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    boolean possible = loadCaptured(code, name, lambda) && loadArguments(code, lambda);
    call(code, lambda.body());
    possible &= leave(code, lambda);
    end(code);
    return possible;
  }

  private static boolean loadCaptured(MethodVisitor code, String name, Lambda lambda) {
    Type[] captured = lambda.captured();
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
    }
    return true;
  }

  private static boolean loadArguments(MethodVisitor code, Lambda lambda) {
    List<Type> parameters = lambda.parameters();
    Type[] erased = lambda.erased().getArgumentTypes();
    Type[] actual = lambda.actual().getArgumentTypes();
    int before = lambda.captured().length;
    int variable = 1;
    for (int i = 0; i < erased.length; i++) {
      code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), variable);
      variable += erased[i].getSize();
      if (!Conversion.convert(code, erased[i], actual[i], parameters.get(before + i))) {
        return false;
      }
    }
    return true;
  }

  /** Private methods of the host are called as any, for the class is of its nest. */
  private static void call(MethodVisitor code, Handle body) {
    int instruction =
        switch (body.getTag()) {
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
  }

  private static boolean leave(MethodVisitor code, Lambda lambda) {
    Type result = lambda.result();
    Type wanted = lambda.erased().getReturnType();
    boolean possible = true;
    if (wanted.equals(Type.VOID_TYPE)) {
      if (!result.equals(Type.VOID_TYPE)) {
        code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else {
      possible = Conversion.convert(code, result, result, wanted);
    }
    code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    return possible;
  }
}
