package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LayersTest {

  private static final Gazetteer MALI = Mali.gazetteer();

  private static Gazetteer layer(Mali.Town... towns) {
    GazetteerBuilder builder = new GazetteerBuilder().meta("sources", "mine").meta("name", "Mine");
    for (Mali.Town town : towns) {
      builder.place(town.entry());
    }
    return Gazetteer.of(builder.build());
  }

  private static Gazetteer merged(Gazetteer... layers) {
    return Gazetteer.of(Layers.of(List.of(layers)).into(new GazetteerBuilder()).build());
  }

  private static List<Place> places(Gazetteer gazetteer, String name) {
    return gazetteer.lookUp(name).stream()
        .map(n -> gazetteer.place(n.place()))
        .filter(Place::isPopulatedPlace)
        .toList();
  }

  @Test
  void oneLayerGivesBackWhatItWasBuiltFrom() {
    Gazetteer copy = merged(MALI);
    for (int place = 0; place < MALI.size(); place++) {
      assertThat(copy.place(place)).isEqualTo(MALI.place(place));
    }
    assertThat(copy.size()).isEqualTo(MALI.size());
    assertThat(copy.lookUp("Malian")).isEqualTo(MALI.lookUp("Malian"));
    assertThat(copy.countries()).isEqualTo(MALI.countries());
    assertThat(copy.meta()).isEqualTo(MALI.meta());
    for (int unit = 0; unit < MALI.unitCount(); unit++) {
      assertThat(copy.seat(copy.unit(unit))).isEqualTo(MALI.seat(MALI.unit(unit)));
    }
  }

  @Test
  void aCopyOfACopyIsTheSameToTheByte() {
    byte[] copy = Layers.of(List.of(MALI)).into(new GazetteerBuilder()).build().array();
    Gazetteer once = Gazetteer.of(java.nio.ByteBuffer.wrap(copy));
    assertThat(Layers.of(List.of(once)).into(new GazetteerBuilder()).build().array())
        .isEqualTo(copy);
  }

  @Test
  void aPlaceOfTheSameNameClassAndSpotIsReplacedAndKeepsAllNames() {
    Place old = places(MALI, "Gogui").get(0);
    Gazetteer both =
        merged(
            MALI,
            layer(
                Mali.town("Gogui", old.point().moved(90, 1.5), "PPLA5", 900, "ML", "03", "")
                    .called("Goguy")
                    .id(77)));
    assertThat(both.size()).isEqualTo(MALI.size());
    Place now = places(both, "Goguy").get(0);
    assertThat(places(both, "Gogui")).containsExactly(now);
    assertThat(now.population()).isEqualTo(OptionalLong.of(900));
    assertThat(now.geonameid()).isEqualTo(OptionalInt.of(77));
    assertThat(now.point().distanceKm(old.point())).isBetween(1.4, 1.6);
    assertThat(both.meta()).containsEntry("name", "Mine");
    assertThat(both.meta().get("sources")).endsWith("mine");
  }

  @Test
  void anotherNameOfThePlaceIsEnough() {
    Place timbuktu = places(MALI, "Tombouctou").get(0);
    Gazetteer both =
        merged(
            MALI,
            layer(
                Mali.town("Timbuctu City", timbuktu.point(), "PPLA", 1, "ML", "", "")
                    .called("tombouctou")));
    assertThat(both.size()).isEqualTo(MALI.size());
    assertThat(places(both, "Tombouctou")).hasSize(1);
    assertThat(places(both, "Tombouctou").get(0).name()).isEqualTo("Timbuctu City");
  }

  @Test
  void theSameIdIsThePlaceWhereverItLies() {
    Place bamako = places(MALI, "Bamako").get(0);
    Gazetteer both =
        merged(
            MALI,
            layer(
                Mali.town("Capital", Mali.at(12, -7), "PPLC", 5, "ML", "", "")
                    .id(bamako.geonameid().orElseThrow())));
    assertThat(both.size()).isEqualTo(MALI.size());
    assertThat(places(both, "Bamako")).extracting(Place::name).containsExactly("Capital");
  }

  @Test
  void fartherOffOrOfAnotherClassItIsAnotherPlace() {
    Place gogui = places(MALI, "Gogui").get(0);
    PlaceEntry well =
        new PlaceEntry(
            OptionalInt.empty(),
            "Gogui",
            gogui.point(),
            "WLL",
            FeatureClass.H,
            OptionalLong.empty(),
            "ML",
            "",
            "",
            java.util.Optional.empty(),
            List.of());
    Gazetteer wells = Gazetteer.of(new GazetteerBuilder().place(well).build());
    assertThat(merged(MALI, wells).size()).isEqualTo(MALI.size() + 1);
    Gazetteer far = layer(Mali.town("Gogui", gogui.point().moved(0, 2.5), "PPL", 0, "ML", "", ""));
    assertThat(merged(MALI, far).size()).isEqualTo(MALI.size() + 1);
  }

  @Test
  void twoPlacesOfOneLayerStayTwo() {
    Place gogui = places(MALI, "Gogui").get(0);
    Gazetteer twins =
        layer(
            Mali.town("Gogui", gogui.point(), "PPL", 1, "ML", "", ""),
            Mali.town("Gogui", gogui.point().moved(0, 0.5), "PPL", 2, "ML", "", ""));
    assertThat(merged(MALI, twins).size()).isEqualTo(MALI.size() + 1);
    assertThat(merged(twins, layer()).size()).isEqualTo(2);
  }

  @Test
  void theLastOfThreeLayersWins() {
    Place gogui = places(MALI, "Gogui").get(0);
    Gazetteer one = layer(Mali.town("Gogui", gogui.point(), "PPL", 1, "ML", "", ""));
    Gazetteer two = layer(Mali.town("GOGUI", gogui.point(), "PPL", 2, "ML", "", ""));
    assertThat(places(merged(MALI, one, two), "Gogui"))
        .extracting(p -> p.population().orElse(0))
        .containsExactly(2L);
    assertThat(places(merged(MALI, two, one), "Gogui"))
        .extracting(p -> p.population().orElse(0))
        .containsExactly(1L);
  }

  @Test
  void entriesComeParentsFirst() {
    List<String> codes = new ArrayList<>();
    Layers.of(List.of(MALI)).units(unit -> codes.add(unit.country() + unit.admin1()));
    assertThat(codes).hasSize(MALI.unitCount());
    assertThat(codes.indexOf("ML")).isLessThan(codes.indexOf("ML03"));
  }
}
