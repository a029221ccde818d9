package org.geowire.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Code that turns a value of one type into another. */
final class Conversion {

  private static final Map<Type, String> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, "java/lang/Boolean",
          Type.BYTE_TYPE, "java/lang/Byte",
          Type.CHAR_TYPE, "java/lang/Character",
          Type.DOUBLE_TYPE, "java/lang/Double",
          Type.FLOAT_TYPE, "java/lang/Float",
          Type.INT_TYPE, "java/lang/Integer",
          Type.LONG_TYPE, "java/lang/Long",
          Type.SHORT_TYPE, "java/lang/Short");

  private Conversion() {}

  /** Boxes a value; objects stay. */
  static void box(MethodVisitor code, Type type) {
    String box = BOXES.get(type);
    if (box != null) {
      String descriptor = "(" + type + ")L" + box + ";";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
    }
  }

  /**
   * Converts a value.
   *
   * @param declared its type in the code
   * @param known a narrower type that it is known to have
   * @return whether that is possible
   */
  static boolean convert(MethodVisitor code, Type declared, Type known, Type wanted) {
    if (declared.equals(wanted)) {
      return true;
    }
    if (isObject(declared)) {
      return isObject(wanted) ? cast(code, wanted) : unbox(code, known, wanted);
    }
    if (isObject(wanted)) {
      box(code, declared);
      return true;
    }
    return widen(code, declared, wanted);
  }

  private static boolean isObject(Type type) {
    return type.getSort() >= Type.ARRAY;
  }

  private static boolean cast(MethodVisitor code, Type wanted) {
    if (!wanted.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
    }
    return true;
  }

  private static boolean unbox(MethodVisitor code, Type known, Type wanted) {
    String box = BOXES.get(wanted);
    if (box == null || !known.getInternalName().equals(box)) {
      return false;
    }
    code.visitTypeInsn(Opcodes.CHECKCAST, box);
    String name = wanted.getClassName() + "Value";
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, name, "()" + wanted, false);
    return true;
  }

  private static boolean widen(MethodVisitor code, Type declared, Type wanted) {
    if (!declared.equals(Type.INT_TYPE)) {
      return false;
    }
    if (wanted.equals(Type.LONG_TYPE)) {
      code.visitInsn(Opcodes.I2L);
      return true;
    }
    if (wanted.equals(Type.DOUBLE_TYPE)) {
      code.visitInsn(Opcodes.I2D);
      return true;
    }
    return false;
  }
}
