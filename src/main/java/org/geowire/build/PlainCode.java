package org.geowire.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Turns lambdas and the methods of records into plain code, which a short run starts faster with.
 *
 * <p>The compiler leaves both to be made when they are first reached: the 350 lambdas that one
 * article reaches took a sixth of its time. Run by the build over the compiled classes, before the
 * tests; run again, it finds nothing to do.
 */
public final class PlainCode {

  private PlainCode() {}

  /**
   * Rewrites the classes in a folder.
   *
   * @param args the folder
   */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, byte[]> classes = new TreeMap<>();
    Lambdas lambdas = new Lambdas();
    for (Path file : files(folder)) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new PlainClass(writer, lambdas), 0);
      classes.put(reader.getClassName(), writer.toByteArray());
    }
    // A class that calls private methods of another belongs to its nest, whose head names it.
    lambdas.nests().forEach((head, members) -> classes.computeIfPresent(head, nest(members)));
    classes.putAll(lambdas.classes());
    for (Map.Entry<String, byte[]> made : classes.entrySet()) {
      Files.write(folder.resolve(made.getKey() + ".class"), made.getValue());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static BiFunction<String, byte[], byte[]> nest(List<String> members) {
    return (head, code) -> {
      ClassReader reader = new ClassReader(code);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(
          new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
              members.forEach(this::visitNestMember);
              super.visitEnd();
            }
          },
          0);
      return writer.toByteArray();
    };
  }
}
