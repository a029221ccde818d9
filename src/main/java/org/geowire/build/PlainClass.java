package org.geowire.build;

import java.util.Optional;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Copies a class with its call sites that link at run time as plain calls. */
final class PlainClass extends ClassVisitor {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";
  private static final String OBJECTS = "java/util/Objects";
  private static final String EQUALS = "equals$plain";
  private static final String HASH_CODE = "hashCode$plain";

  private final Lambdas lambdas;
  private Lambdas.Host host = new Lambdas.Host("", "");

  PlainClass(ClassVisitor copy, Lambdas lambdas) {
    super(Opcodes.ASM9, copy);
    this.lambdas = lambdas;
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    host = new Lambdas.Host(name, name);
    super.visit(version, access, name, signature, parent, interfaces);
  }

  @Override
  public void visitNestHost(String nest) {
    host = new Lambdas.Host(host.name(), nest);
    super.visitNestHost(nest);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor copy = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, copy) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String type, Handle factory, Object... arguments) {
        if (!replace(this, new Site(called, type, factory), arguments)) {
          super.visitInvokeDynamicInsn(called, type, factory, arguments);
        }
      }
    };
  }

  private record Site(String name, String type, Handle factory) {}

  private boolean replace(MethodVisitor code, Site site, Object... arguments) {
    String factory = site.factory().getOwner();
    if (factory.equals(LAMBDAS) && site.factory().getName().equals("metafactory")) {
      Lambdas.Lambda lambda =
          new Lambdas.Lambda(
              site.name(),
              site.type(),
              (Type) arguments[0],
              (Handle) arguments[1],
              (Type) arguments[2]);
      Optional<String> made = lambdas.make(host, lambda);
      made.ifPresent(owner -> call(code, owner, Lambdas.FACTORY, site.type()));
      return made.isPresent();
    }
    if (factory.equals(RECORDS) && site.name().equals("equals")) {
      addEquals(site.type(), arguments);
      call(code, host.name(), EQUALS, site.type());
      return true;
    }
    if (factory.equals(RECORDS) && site.name().equals("hashCode")) {
      addHashCode(site.type(), arguments);
      call(code, host.name(), HASH_CODE, site.type());
      return true;
    }
    return false;
  }

  private static void call(MethodVisitor code, String owner, String name, String type) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type, false);
  }

  private MethodVisitor method(String name, String type) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = cv.visitMethod(access, name, type, null, null);
    code.visitCode();
    return code;
  }

  /** Components stand behind the class and their names among the arguments. */
  private static void component(MethodVisitor code, int variable, Object argument) {
    Handle field = (Handle) argument;
    code.visitVarInsn(Opcodes.ALOAD, variable);
    code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    Conversion.box(code, Type.getType(field.getDesc()));
  }

  private void addEquals(String type, Object... arguments) {
    MethodVisitor code = method(EQUALS, type);
    Label same = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, host.name());
    code.visitJumpInsn(Opcodes.IFNE, same);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(same);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.CHECKCAST, host.name());
    code.visitVarInsn(Opcodes.ASTORE, 2);
    code.visitInsn(Opcodes.ICONST_1);
    for (int i = 2; i < arguments.length; i++) {
      component(code, 0, arguments[i]);
      component(code, 2, arguments[i]);
      call(code, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
      code.visitInsn(Opcodes.IAND);
    }
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(4, 3);
    code.visitEnd();
  }

  private void addHashCode(String type, Object... arguments) {
    MethodVisitor code = method(HASH_CODE, type);
    code.visitInsn(Opcodes.ICONST_0);
    for (int i = 2; i < arguments.length; i++) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      component(code, 0, arguments[i]);
      call(code, OBJECTS, "hashCode", "(Ljava/lang/Object;)I");
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(3, 1);
    code.visitEnd();
  }
}
