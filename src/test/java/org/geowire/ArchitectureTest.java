package org.geowire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** The packages keep to the way of the data, and libraries to the one package that needs them. */
@AnalyzeClasses(packages = "org.geowire", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.geowire.(**)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesKnowOnlyLowerOnes =
      layers()
          .whereLayer("geo")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("resource")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayOnlyAccessLayers("resource")
          .whereLayer("lang")
          .mayOnlyAccessLayers("resource", "text")
          .whereLayer("article")
          .mayOnlyAccessLayers("lang", "text")
          .whereLayer("gazetteer")
          .mayOnlyAccessLayers("resource", "geo", "text")
          .whereLayer("source")
          .mayOnlyAccessLayers("gazetteer", "geo", "text")
          .whereLayer("toponym")
          .mayOnlyAccessLayers("gazetteer", "article", "model", "lang", "text", "geo")
          .whereLayer("resolve")
          .mayOnlyAccessLayers(
              "resource", "toponym", "gazetteer", "article", "model", "lang", "text", "geo")
          .whereLayer("event.type")
          .mayNotAccessAnyLayer()
          .whereLayer("event.lexicon")
          .mayOnlyAccessLayers("event.type", "lang", "text")
          .whereLayer("event.date")
          .mayOnlyAccessLayers("event.lexicon", "article", "model", "text")
          .whereLayer("event.passage")
          .mayOnlyAccessLayers(
              "event.date", "event.lexicon", "event.type", "article", "model", "text")
          .whereLayer("event.casualty")
          .mayOnlyAccessLayers(
              "event.passage", "event.date", "event.lexicon", "article", "lang", "model", "text")
          .whereLayer("event.note")
          .mayOnlyAccessLayers(
              "event.casualty",
              "event.passage",
              "event.date",
              "event.lexicon",
              "event.type",
              "article",
              "model",
              "lang",
              "text")
          .whereLayer("event")
          .mayOnlyAccessLayers(
              "event.note",
              "event.casualty",
              "event.passage",
              "event.date",
              "event.lexicon",
              "event.type",
              "article",
              "model",
              "lang",
              "text")
          .whereLayer("event.relevance")
          .mayOnlyAccessLayers(
              "event",
              "event.casualty",
              "event.passage",
              "event.date",
              "event.type",
              "article",
              "model",
              "lang",
              "text")
          .whereLayer("incident")
          .mayOnlyAccessLayers(
              "event",
              "event.casualty",
              "event.passage",
              "event.date",
              "event.type",
              "resolve",
              "toponym",
              "gazetteer",
              "article",
              "model",
              "lang",
              "text",
              "geo")
          .whereLayer("incident.trust")
          .mayOnlyAccessLayers(
              "incident",
              "event",
              "event.casualty",
              "event.date",
              "event.type",
              "gazetteer",
              "article",
              "model",
              "text",
              "geo")
          .whereLayer("output")
          .mayOnlyAccessLayers(
              "incident",
              "event",
              "event.casualty",
              "event.passage",
              "event.date",
              "event.type",
              "resolve",
              "toponym",
              "gazetteer",
              "article",
              "text",
              "geo")
          .whereLayer("gpkg")
          .mayOnlyAccessLayers("output", "geo")
          .whereLayer("layer")
          .mayOnlyAccessLayers("gpkg", "output", "geo")
          .whereLayer("train")
          .mayOnlyAccessLayers(
              "incident",
              "incident.trust",
              "event",
              "event.relevance",
              "event.note",
              "event.type",
              "resolve",
              "toponym",
              "gazetteer",
              "article",
              "model",
              "lang",
              "text",
              "geo")
          .whereLayer("eval")
          .mayOnlyAccessLayers(
              "facade",
              "train",
              "incident",
              "incident.trust",
              "event",
              "event.casualty",
              "event.date",
              "event.type",
              "resolve",
              "toponym",
              "gazetteer",
              "article",
              "model",
              "lang",
              "text",
              "geo")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  private static LayeredArchitecture layers() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("geo")
        .definedBy("org.geowire.geo")
        .layer("text")
        .definedBy("org.geowire.text")
        .layer("resource")
        .definedBy("org.geowire.resource")
        .layer("model")
        .definedBy("org.geowire.model")
        .layer("lang")
        .definedBy("org.geowire.lang")
        .layer("article")
        .definedBy("org.geowire.article")
        .layer("gazetteer")
        .definedBy("org.geowire.gazetteer")
        .layer("source")
        .definedBy("org.geowire.gazetteer.source")
        .layer("toponym")
        .definedBy("org.geowire.toponym")
        .layer("resolve")
        .definedBy("org.geowire.resolve")
        .layer("event.type")
        .definedBy("org.geowire.event.type")
        .layer("event.lexicon")
        .definedBy("org.geowire.event.lexicon")
        .layer("event.date")
        .definedBy("org.geowire.event.date")
        .layer("event.passage")
        .definedBy("org.geowire.event.passage")
        .layer("event.casualty")
        .definedBy("org.geowire.event.casualty")
        .layer("event.note")
        .definedBy("org.geowire.event.note")
        .layer("event")
        .definedBy("org.geowire.event")
        .layer("event.relevance")
        .definedBy("org.geowire.event.relevance")
        .layer("incident")
        .definedBy("org.geowire.incident")
        .layer("incident.trust")
        .definedBy("org.geowire.incident.trust")
        .layer("output")
        .definedBy("org.geowire.output")
        .layer("gpkg")
        .definedBy("org.geowire.gpkg")
        .layer("layer")
        .definedBy("org.geowire.layer")
        .layer("gis")
        .definedBy("org.geowire.gis", "org.geowire.map")
        .layer("facade")
        .definedBy("org.geowire")
        .layer("train")
        .definedBy("org.geowire.train")
        .layer("eval")
        .definedBy("org.geowire.eval")
        .layer("cli")
        .definedBy("org.geowire.cli");
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
