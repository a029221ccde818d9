package org.geowire.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.gazetteer.Place;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.text.Folding;
import org.geowire.text.Span;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;
import org.geowire.toponym.ToponymRecognizer;
import org.junit.jupiter.api.Test;

class ResolverTest {

  private static final Gazetteer GAZETTEER = Mali.gazetteer();
  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final LinearModel MODEL = LinearModel.load("/model/place.bin");
  private static final ToponymRecognizer RECOGNIZER =
      new ToponymRecognizer(GAZETTEER, ENGLISH, LinearModel.load("/model/toponym.bin"));

  private static Resolver resolver(Set<String> countries, boolean evidence) {
    return new Resolver(GAZETTEER, ENGLISH, MODEL, new Resolver.Options(countries, 20, evidence));
  }

  private static Document document(String text) {
    return Document.of(Article.of("a", text), ENGLISH);
  }

  private static List<Resolution> read(String text) {
    Document document = document(text);
    return resolver(Set.of(), false).resolve(document, RECOGNIZER.recognize(document));
  }

  /** Resolves names given by hand, whatever recognition thinks of them. */
  private static List<Resolution> named(Resolver resolver, String text, String... names) {
    Document document = document(text);
    List<Toponym> toponyms = new ArrayList<>();
    int from = 0;
    for (String name : names) {
      int at = text.indexOf(name, from);
      Span span = new Span(at, at + name.length());
      from = span.end();
      toponyms.add(
          new Toponym(
              span,
              document.tokens().firstFrom(span.start()),
              document.tokens().firstFrom(span.end()),
              name,
              Folding.fold(name),
              ToponymKind.PLACE,
              1));
    }
    return resolver.resolve(document, toponyms);
  }

  private static List<Resolution> named(String text, String... names) {
    return named(resolver(Set.of(), false), text, names);
  }

  private static String country(Resolution resolution) {
    return resolution.place().map(Place::countryCode).orElse("none");
  }

  private static String name(Resolution resolution) {
    return resolution.place().map(Place::name).orElse("none");
  }

  @Test
  void nioroBesideKayesIsInMaliNotSenegal() {
    List<Resolution> found =
        named(
            "Militants struck Nioro, Gogui and Kayes in Mali.", "Nioro", "Gogui", "Kayes", "Mali");
    assertThat(found).extracting(ResolverTest::country).containsOnly("ML");
    assertThat(name(found.get(0))).startsWith("Nioro");
  }

  @Test
  void anAreaBehindTheNameSaysWhichPlaceIsMeant() {
    assertThat(country(named("A storm hit Paris, Texas, on Monday.", "Paris", "Texas").get(0)))
        .isEqualTo("US");
    assertThat(country(named("A storm hit Paris, France, on Monday.", "Paris", "France").get(0)))
        .isEqualTo("FR");
  }

  @Test
  void withoutAnyContextTheCapitalIsMeant() {
    assertThat(country(named("Police arrested a man in Paris.", "Paris").get(0))).isEqualTo("FR");
  }

  @Test
  void theHomeOfTheSourceRaisesItsPlaces() {
    double plain = probability(parisOf(""), "US");
    assertThat(probability(parisOf("https://www.statesman.com/news/1"), "US"))
        .as("a newspaper of Texas")
        .isGreaterThan(plain * 2);
    assertThat(probability(parisOf("Le Monde"), "US")).isLessThan(plain);
    assertThat(probability(parisOf("Unheard-of Gazette"), "US")).isCloseTo(plain, within(0.0));
  }

  private static Resolution parisOf(String source) {
    String text = "Police arrested a man in Paris.";
    Document document =
        Document.of(new Article("a", "", text, Optional.empty(), source, ""), ENGLISH);
    Toponym paris = named(text, "Paris").get(0).toponym();
    return resolver(Set.of(), false).resolve(document, List.of(paris)).get(0);
  }

  @Test
  void aNameWithinALongerOneServesWhereTheWholeIsNotKnown() {
    List<Resolution> found =
        named("Shells fell on southern Kayes and on the Bank of Mali.", "southern Kayes", "Mali");
    assertThat(name(found.get(0))).isEqualTo("Kayes");
  }

  @Test
  void oneNameMeansOnePlaceInADocument() {
    List<Resolution> found =
        named(
            "Gunmen raided Nioro. Kayes is calm. Troops reached Nioro at dawn, and Nioro is quiet.",
            "Nioro",
            "Kayes",
            "Nioro",
            "Nioro");
    assertThat(found.get(2).place()).isEqualTo(found.get(0).place());
    assertThat(found.get(3).place()).isEqualTo(found.get(0).place());
  }

  @Test
  void unlessTheTextWritesTwoAreasBehindIt() {
    List<Resolution> found =
        named(
            "She moved from Paris, Texas, to Paris, France.", "Paris", "Texas", "Paris", "France");
    assertThat(country(found.get(0))).isEqualTo("US");
    assertThat(country(found.get(2))).isEqualTo("FR");
  }

  @Test
  void aNameThatTheGazetteerLacksIsUnresolvedWithAReason() {
    List<Resolution> found = named("Gunmen struck Xyzzyville and Kayes.", "Xyzzyville", "Kayes");
    assertThat(found.get(0))
        .isInstanceOfSatisfying(
            Resolution.Unresolved.class,
            u -> assertThat(u.reason()).isEqualTo("the gazetteer has no place of this name"));
    assertThat(found.get(0).confidence()).isZero();
    assertThat(found.get(1).place()).as("one such name empties no document").isPresent();
  }

  @Test
  void favouredCountriesArePreferredButHideNothing() {
    String text = "Gunmen raided Nioro.";
    Resolution plain = named(text, "Nioro").get(0);
    Resolution senegal = named(resolver(Set.of("SN"), false), text, "Nioro").get(0);
    assertThat(probability(senegal, "SN")).isGreaterThanOrEqualTo(probability(plain, "SN"));
    assertThat(senegal.candidates()).hasSameSizeAs(plain.candidates());
    Resolution elsewhere =
        named(resolver(Set.of("SN"), false), "A bomb hit Austin.", "Austin").get(0);
    assertThat(country(elsewhere)).isEqualTo("US");
  }

  @Test
  void aFavouredCountryRaisesItsPlaces() {
    Resolution plain = named("Gunmen raided Nioro.", "Nioro").get(0);
    Resolution senegal =
        named(resolver(Set.of("SN"), false), "Gunmen raided Nioro.", "Nioro").get(0);
    assertThat(probability(senegal, "SN")).isGreaterThan(probability(plain, "SN"));
  }

  private static double probability(Resolution resolution, String country) {
    return resolution.candidates().stream()
        .filter(c -> c.place().countryCode().equals(country))
        .mapToDouble(Candidate::probability)
        .sum();
  }

  @Test
  void candidatesCarryEvidenceWhenAsked() {
    Resolution plain = named("Gunmen raided Nioro.", "Nioro").get(0);
    assertThat(plain.candidates()).hasSize(3).allMatch(c -> c.evidence().isEmpty());
    Resolution explained =
        named(resolver(Set.of(), true), "Gunmen raided Nioro in Mali.", "Nioro", "Mali").get(0);
    assertThat(explained.candidates()).allMatch(c -> !c.evidence().isEmpty());
    List<Evidence> evidence = explained.candidates().get(0).evidence();
    for (int i = 1; i < evidence.size(); i++) {
      assertThat(Math.abs(evidence.get(i).contribution()))
          .isLessThanOrEqualTo(Math.abs(evidence.get(i - 1).contribution()));
    }
  }

  @Provide
  Arbitrary<String> salads() {
    return Arbitraries.of(
            "Kayes",
            "Nioro",
            "Paris",
            "Texas",
            "Mali",
            "Malian",
            "in",
            "of",
            "the",
            "town",
            "region",
            ",",
            ".",
            "(",
            "Mopti",
            "Xyzzy",
            "France",
            "and",
            "Timbuktu",
            "\n\n",
            "30")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void probabilitiesOfCandidatesStayWithinOne(@ForAll("salads") String text) {
    for (Resolution resolution : read(text)) {
      double sum = resolution.candidates().stream().mapToDouble(Candidate::probability).sum();
      assertThat(sum).isBetween(0.0, 1 + 1e-9);
      assertThat(resolution.confidence()).isBetween(0.0, 1 + 1e-9);
      assertThat(resolution.candidates()).allMatch(c -> c.probability() >= 0);
      resolution
          .place()
          .ifPresent(p -> assertThat(resolution.candidates().get(0).place()).isEqualTo(p));
    }
  }

  @Test
  void theSameTextGivesTheSameAnswer() {
    String text = "Gunmen struck Nioro, Kayes and Paris, Texas.";
    assertThat(read(text)).isEqualTo(read(text));
    assertThat(read(text).stream().mapToDouble(Resolution::confidence).sum())
        .isCloseTo(read(text).stream().mapToDouble(Resolution::confidence).sum(), within(0.0));
  }
}
