package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Mali.gazetteer();

  private static List<String> found(Gazetteer gazetteer, String name) {
    return gazetteer.lookUp(name).stream().map(n -> gazetteer.place(n.place()).name()).toList();
  }

  private static Place place(String name) {
    return GAZETTEER.place(GAZETTEER.lookUp(name).get(0).place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gogui", "GOGUI", "gogui", " Gógui. "})
  void caseAndDiacriticsDoNotMatter(String written) {
    assertThat(found(GAZETTEER, written)).containsExactly("Gogui");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nioro du Sahel", "NIORO DU SAHEL", "Nioro-du-Sahel"})
  void namesOfSeveralWordsAreFound(String written) {
    assertThat(found(GAZETTEER, written)).containsExactly("Nioro du Sahel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "...", "Niorodusahel", "Nioro du", "du Sahel", "Gogu", "Goguii", "Mali Mali"})
  void whatIsNoNameIsNotFound(String written) {
    assertThat(found(GAZETTEER, written)).isEmpty();
  }

  @Test
  void tokensLookedUpTogetherFindWhatEachFindsAlone() {
    Tokens tokens = Tokens.of("timbuktu kayes soldiers gao nowhere mali yelimane the of");
    long[] states = new long[tokens.size()];
    for (int token = 0; token < states.length; token++) {
      states[token] = GAZETTEER.next(GAZETTEER.start(), tokens.hash(token));
    }
    int[] together = GAZETTEER.findFirsts(states, states.length);
    assertThat(together).hasSameSizeAs(states);
    assertThat(Gazetteer.isName(together[0])).isTrue();
    for (int token = 0; token < states.length; token++) {
      assertThat(together[token]).isEqualTo(GAZETTEER.find(states[token]));
    }
  }

  @Test
  void ofOneNameTheLikeliestPlaceComesFirst() {
    assertThat(
            GAZETTEER.lookUp("Paris").stream().map(n -> GAZETTEER.place(n.place()).countryCode()))
        .containsExactly("FR", "US");
    assertThat(found(GAZETTEER, "Nioro"))
        .containsExactly("Nioro du Sahel", "Nioro du Rip", "Nioro");
    assertThat(place("Kayes").isAdmin1()).as("a region before its town").isTrue();
    assertThat(place("Mali").isCountry()).isTrue();
  }

  @Test
  void aNameTellsHowItBelongs() {
    assertThat(GAZETTEER.lookUp("Malian"))
        .extracting(PlaceName::kind)
        .containsExactlyInAnyOrder(NameKind.DEMONYM, NameKind.ADJECTIVE);
    assertThat(GAZETTEER.lookUp("tombouctou"))
        .containsExactly(
            new PlaceName("Tombouctou", NameKind.ALTERNATE, place("Tombouctou").ordinal()));
  }

  @Test
  void aPlaceComesBackAsItWasGiven() {
    Place bamako = place("Bamako");
    assertThat(bamako.geonameid()).isEqualTo(OptionalInt.of(2_460_596));
    assertThat(bamako.name()).isEqualTo("Bamako");
    assertThat(bamako.point()).isEqualTo(new GeoPoint(12.65, -8.0));
    assertThat(bamako.featureCode()).isEqualTo("PPLC");
    assertThat(bamako.featureClass()).isEqualTo(FeatureClass.P);
    assertThat(bamako.population()).isEqualTo(OptionalLong.of(4_200_000));
    assertThat(bamako.extent()).isEmpty();
    assertThat(bamako.nameCount()).isEqualTo(1);
    Place gogui = place("Gogui");
    assertThat(gogui.geonameid()).isEmpty();
    assertThat(gogui.population()).as("not known is not 0").isEmpty();
  }

  @Test
  void pointsAreKeptToTheDecimetre() {
    GeoPoint point = new GeoPoint(-89.9999999, -179.9999999);
    Gazetteer one =
        Gazetteer.of(
            new GazetteerBuilder()
                .place(Mali.town("Edge", point, "PPL", 0, "", "", "").entry())
                .build());
    assertThat(one.point(0).distanceKm(point)).isLessThan(1e-4);
    assertThat(one.place(0).admin()).isEmpty();
    assertThat(one.place(0).countryCode()).isEmpty();
  }

  @Test
  void unitsHoldEachOther() {
    Place nioro = place("Nioro du Sahel");
    assertThat(nioro.admin2().map(AdminUnit::name)).contains("Nioro");
    assertThat(nioro.admin1().map(AdminUnit::name)).contains("Kayes");
    assertThat(nioro.countryCode()).isEqualTo("ML");
    AdminUnit mali = place("Mali").admin().orElseThrow();
    assertThat(mali.holds(nioro.admin().orElseThrow())).isTrue();
    assertThat(nioro.admin().orElseThrow().holds(mali)).isFalse();
    assertThat(place("Dakar").country().orElseThrow().holds(nioro.admin().orElseThrow())).isFalse();
    assertThat(place("Kayes Region").admin()).isEqualTo(nioro.admin1());
  }

  @Test
  void everyUnitIsItsOwnPlace() {
    assertThat(GAZETTEER.unitCount()).isEqualTo(11);
    for (int unit = 0; unit < GAZETTEER.unitCount(); unit++) {
      AdminUnit read = GAZETTEER.unit(unit);
      assertThat(GAZETTEER.place(read.place()).admin()).contains(read);
      assertThat(GAZETTEER.place(read.place()).name()).isEqualTo(read.name());
    }
  }

  @Test
  void theSeatIsTheTownThatTheSourceNames() {
    assertThat(GAZETTEER.seat(place("Kayes Region").admin1().orElseThrow()).map(Place::name))
        .contains("Kayes");
    assertThat(GAZETTEER.seat(place("Texas").admin1().orElseThrow()).map(Place::name))
        .contains("Austin");
  }

  @Test
  void withoutANameTheSeatIsToldByCodeThenByNameThenBySize() {
    assertThat(GAZETTEER.seat(place("Mali").admin().orElseThrow()).map(Place::name))
        .contains("Bamako");
    assertThat(GAZETTEER.seat(place("Nioro Cercle").admin().orElseThrow()).map(Place::name))
        .contains("Nioro du Sahel");
    assertThat(GAZETTEER.seat(place("Kaolack").admin().orElseThrow()).map(Place::name))
        .contains("Nioro du Rip");
  }

  @Test
  void aSecondLevelUnitWithoutTownsHasTheSeatOfItsParent() {
    Gazetteer gazetteer =
        Gazetteer.of(
            Mali.builder()
                .unit(Mali.admin2("ML", "03", "99", "Yelimane Cercle", Mali.at(15.1, -10.6)))
                .build());
    AdminUnit yelimane =
        gazetteer.place(gazetteer.lookUp("Yelimane Cercle").get(0).place()).admin().orElseThrow();
    assertThat(gazetteer.seat(yelimane).map(Place::name)).contains("Kayes");
  }

  @Test
  void aFirstLevelUnitWithoutTownsHasNoSeat() {
    Gazetteer empty =
        Gazetteer.of(
            Mali.builder()
                .unit(Mali.admin1("ML", "10", "Kidal", Mali.at(19.4, 1.2), "Kidal"))
                .build());
    AdminUnit kidal = empty.place(empty.lookUp("Kidal").get(0).place()).admin().orElseThrow();
    assertThat(empty.seat(kidal)).isEmpty();
  }

  @Test
  void extentsAreKept() {
    GeoBox west = place("western Mali").extent().orElseThrow();
    assertThat(west.west()).isCloseTo(-12.3, within(1e-5));
    assertThat(west.north()).isCloseTo(15.9, within(1e-5));
    assertThat(place("Sahel").extent()).isPresent();
    assertThat(place("Kayes Region").extent()).isEmpty();
    assertThat(place("Mali").extent().orElseThrow().east()).isCloseTo(4.3, within(1e-5));
  }

  @Test
  void anExtentAcrossTheAntimeridianIsKept() {
    GeoBox box = new GeoBox(177, -20.5, -178, -12.5);
    Gazetteer fiji =
        Gazetteer.of(
            new GazetteerBuilder()
                .place(
                    new PlaceEntry(
                        OptionalInt.empty(),
                        "Fiji Islands",
                        new GeoPoint(-18, 178),
                        "ISLS",
                        FeatureClass.T,
                        OptionalLong.empty(),
                        "",
                        "",
                        "",
                        java.util.Optional.of(box),
                        List.of()))
                .build());
    assertThat(fiji.place(0).extent()).contains(box);
  }

  @Test
  void theIndexTellsOfItself() {
    assertThat(GAZETTEER.meta())
        .containsEntry("name", "Mali by hand")
        .containsEntry("places", String.valueOf(GAZETTEER.size()));
    assertThat(GAZETTEER.countries().get("SN"))
        .isEqualTo(new CountryFacts("SN", "SEN", 686, "Western Africa"));
    assertThat(GAZETTEER.version()).matches("[0-9a-f]{12}");
    GAZETTEER.verify();
  }

  @Test
  void aPlaceWhoseNameHasNoWordIsKeptUnderNoName() {
    Gazetteer odd =
        Gazetteer.of(
            new GazetteerBuilder()
                .place(Mali.town("—", Mali.at(1, 2), "PPL", 0, "", "", "").entry())
                .place(Mali.town("Gao", Mali.at(16, 0), "PPL", 0, "", "", "").entry())
                .build());
    assertThat(odd.place(0).name()).isEqualTo("—");
    assertThat(found(odd, "Gao")).containsExactly("Gao");
  }

  @Test
  void tokensLeadToNamesStepByStep() {
    Tokens tokens = Tokens.of("in Nioro du Sahel today");
    long state = GAZETTEER.next(GAZETTEER.start(), tokens.hash(1));
    assertThat(GAZETTEER.mayStart(state)).isTrue();
    int nioro = GAZETTEER.find(state);
    assertThat(Gazetteer.isName(nioro)).isTrue();
    assertThat(Gazetteer.continues(nioro)).isTrue();
    state = GAZETTEER.next(state, tokens.hash(2));
    int nioroDu = GAZETTEER.find(state);
    assertThat(Gazetteer.isName(nioroDu)).isFalse();
    assertThat(Gazetteer.continues(nioroDu)).isTrue();
    assertThat(GAZETTEER.names(nioroDu, "nioro du")).isEmpty();
    state = GAZETTEER.next(state, tokens.hash(3));
    int sahel = GAZETTEER.find(state);
    assertThat(Gazetteer.isName(sahel)).isTrue();
    assertThat(Gazetteer.continues(sahel)).isFalse();
    assertThat(GAZETTEER.names(sahel, "nioro du sahel")).hasSize(1);
    assertThat(GAZETTEER.find(GAZETTEER.next(state, tokens.hash(4)))).isEqualTo(Gazetteer.ABSENT);
  }

  @Test
  void aNameIsNotGivenForAnotherKey() {
    Tokens tokens = Tokens.of("gogui");
    int value = GAZETTEER.find(GAZETTEER.next(GAZETTEER.start(), tokens.hash(0)));
    assertThat(GAZETTEER.names(value, "gogui")).hasSize(1);
    assertThat(GAZETTEER.names(value, "another")).isEmpty();
  }

  @Provide
  Arbitrary<Set<String>> names() {
    Arbitrary<String> word =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('a', 'd').ofMinLength(1).ofMaxLength(3),
            Arbitraries.strings().withChars("éÉßłØكЖ日Ǽɗẞ").ofMinLength(1).ofMaxLength(3),
            Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8));
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .set()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  /** Each name is put to two places; each place has a second name. */
  @Property(tries = 150)
  void everyNameLeadsToItsPlacesAndNoOtherDoes(
      @ForAll("names") Set<String> added, @ForAll("names") Set<String> others) {
    GazetteerBuilder builder = new GazetteerBuilder();
    List<String> names = new ArrayList<>(added);
    for (int i = 0; i < names.size(); i++) {
      String next = names.get((i + 1) % names.size());
      builder.place(
          Mali.town(names.get(i), Mali.at(i, i), "PPL", 0, "", "", "").called(next).entry());
    }
    Gazetteer gazetteer = Gazetteer.of(builder.build());
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      keys.add(Folding.fold(names.get(i)));
      Tokens tokens = Tokens.of(names.get(i));
      assertThat(gazetteer.mayStart(gazetteer.next(gazetteer.start(), tokens.hash(0)))).isTrue();
      int before = (i + names.size() - 1) % names.size();
      assertThat(places(gazetteer, names.get(i))).contains(i, before);
      assertThat(places(gazetteer, names.get(i).toUpperCase(java.util.Locale.ROOT))).contains(i);
    }
    for (String other : others) {
      if (!keys.contains(Folding.fold(other))) {
        assertThat(gazetteer.lookUp(other)).isEmpty();
      }
    }
    gazetteer.verify();
  }

  private static List<Integer> places(Gazetteer gazetteer, String name) {
    return gazetteer.lookUp(name).stream().map(PlaceName::place).toList();
  }
}
