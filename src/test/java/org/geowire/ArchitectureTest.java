package org.geowire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages keep to the way of the data, and libraries to the one package that needs them. */
@AnalyzeClasses(packages = "org.geowire", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.geowire.(**)..").should().beFreeOfCycles();

  /** A row of ARCHITECTURE.md's table of packages: name, folder, what it holds, what it uses. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| \\[([a-z.]+)]\\(src/main/java/(org/geowire[a-z/]*)\\) \\|.*\\| ([a-z., ]+) \\|$");

  @ArchTest
  static void packagesUseWhatTheTableSays(JavaClasses classes) throws IOException {
    LayeredArchitecture table =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (MatchResult row : rows()) {
      table = table.layer(row.group(1)).definedBy(row.group(2).replace('/', '.'));
    }
    for (MatchResult row : rows()) {
      String uses = row.group(3);
      table =
          uses.equals("nothing")
              ? table.whereLayer(row.group(1)).mayNotAccessAnyLayer()
              : table.whereLayer(row.group(1)).mayOnlyAccessLayers(uses.split(", "));
    }
    table.check(classes);
  }

  @ArchTest
  static void everyPackageHasItsRow(JavaClasses classes) throws IOException {
    assertThat(rows().stream().map(row -> row.group(2).replace('/', '.')))
        .containsExactlyInAnyOrderElementsOf(
            classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(Path.of("ARCHITECTURE.md"))).results().toList();
  }

  @ArchTest
  static final ArchRule onlyTheTopKnowsTheFacade =
      classes()
          .that()
          .resideInAPackage("org.geowire")
          .should()
          .onlyBeAccessed()
          .byAnyPackage("org.geowire", "org.geowire.eval", "org.geowire.cli");

  @ArchTest
  static final ArchRule onlyGisKnowsGeoTools =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.geowire.gis")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.geotools..", "org.locationtech..", "net.sf.geographiclib..");

  @ArchTest
  static final ArchRule onlyGpkgKnowsSqlite =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.geowire.gpkg")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.sqlite..");

  @ArchTest
  static final ArchRule onlyOutputKnowsFlatGeobuf =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.geowire.output")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.wololo..", "com.google.flatbuffers..");

  @ArchTest
  static final ArchRule onlyCommandsKnowPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.geowire.cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses().that().resideOutsideOfPackage("org.geowire.cli").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.geowire.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);
}
