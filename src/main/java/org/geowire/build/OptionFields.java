package org.geowire.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What picocli's annotations say about the fields of a class. */
final class OptionFields extends ClassVisitor {

  private static final String PICOCLI = "Lpicocli/CommandLine$";

  /** What may be said of an option that needs no more than its field set. */
  private static final Set<String> PLAIN =
      Set.of("names", "paramLabel", "description", "split", "completionCandidates");

  private final List<Plain> options = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private String name = "";
  private String parent = "";
  private String command = "";

  OptionFields() {
    super(Opcodes.ASM9);
  }

  /** What a field takes. */
  enum Kind {
    FLAG,
    TEXT,
    INTEGER,
    NUMBER,
    LIST,
    REST
  }

  /** A field that can be set without picocli. */
  record Plain(List<String> names, String field, Kind kind) {}

  /** A field that holds a group of options. */
  record Group(String field, String type) {}

  List<Plain> options() {
    return options;
  }

  List<Group> groups() {
    return groups;
  }

  /** The simple name of the class. */
  String name() {
    return name;
  }

  String parent() {
    return parent;
  }

  /** The name of the command; empty for other classes. */
  String command() {
    return command;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  @Override
  public void visit(
      int version, int access, String type, String signature, String base, String[] interfaces) {
    name = simple(type);
    parent = simple(base);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String type, boolean visible) {
    if (!type.equals(PICOCLI + "Command;")) {
      return null;
    }
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visit(String attribute, Object value) {
        if (attribute.equals("name")) {
          command = (String) value;
        }
      }
    };
  }

  @Override
  public FieldVisitor visitField(
      int access, String field, String type, String signature, Object value) {
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        if (annotation.equals(PICOCLI + "Mixin;")) {
          groups.add(new Group(field, simple(Type.getType(type).getInternalName())));
        }
        boolean rest = annotation.equals(PICOCLI + "Parameters;");
        boolean option = annotation.equals(PICOCLI + "Option;");
        return rest || option ? new Said(field, type, rest) : null;
      }
    };
  }

  /** Takes what an annotation says, and keeps the option where all of it is plain. */
  private final class Said extends AnnotationVisitor {

    private final String field;
    private final String type;
    private final boolean rest;
    private final List<String> names = new ArrayList<>();
    private final Set<String> attributes = new HashSet<>();
    private String arity = "";

    private Said(String field, String type, boolean rest) {
      super(Opcodes.ASM9);
      this.field = field;
      this.type = type;
      this.rest = rest;
    }

    @Override
    public void visit(String attribute, Object value) {
      if (rest && attribute.equals("arity")) {
        arity = (String) value;
      } else {
        attributes.add(attribute);
      }
    }

    @Override
    public AnnotationVisitor visitArray(String attribute) {
      attributes.add(attribute);
      if (!attribute.equals("names")) {
        return null;
      }
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String none, Object value) {
          names.add((String) value);
        }
      };
    }

    @Override
    public void visitEnum(String attribute, String enumeration, String value) {
      attributes.add(attribute);
    }

    @Override
    public void visitEnd() {
      if (rest) {
        names.add("");
      }
      if (PLAIN.containsAll(attributes)) {
        kind().ifPresent(kind -> options.add(new Plain(names, field, kind)));
      }
    }

    private Optional<Kind> kind() {
      boolean split = attributes.contains("split");
      return switch (type) {
        case "Z" -> Optional.of(Kind.FLAG);
        case "I" -> Optional.of(Kind.INTEGER);
        case "D" -> Optional.of(Kind.NUMBER);
        case "Ljava/lang/String;" -> Optional.of(Kind.TEXT);
        case "Ljava/util/List;" -> list(split);
        default -> Optional.empty();
      };
    }

    private Optional<Kind> list(boolean split) {
      if (rest) {
        return arity.equals("0..*") && !split ? Optional.of(Kind.REST) : Optional.empty();
      }
      return split ? Optional.of(Kind.LIST) : Optional.empty();
    }
  }
}
