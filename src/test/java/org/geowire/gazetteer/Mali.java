package org.geowire.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/** A gazetteer of Mali, its neighbours and two towns of Paris, written by hand for tests. */
public final class Mali {

  private Mali() {}

  /** The gazetteer, ready to be asked. */
  public static Gazetteer gazetteer() {
    return Gazetteer.of(builder().build());
  }

  /** The same places, to which a test may add. */
  public static GazetteerBuilder builder() {
    GazetteerBuilder builder = new GazetteerBuilder();
    countries(builder);
    units(builder);
    towns(builder);
    regions(builder);
    return builder.meta("name", "Mali by hand");
  }

  private static void countries(GazetteerBuilder builder) {
    builder
        .unit(
            country(
                "ML",
                "Mali",
                at(18, -2),
                24_000_000,
                new GeoBox(-12.3, 10.1, 4.3, 25),
                names(
                    "Republic of Mali", NameKind.ALTERNATE,
                    "Malian", NameKind.DEMONYM,
                    "Malians", NameKind.DEMONYM,
                    "Malian", NameKind.ADJECTIVE)))
        .unit(
            country(
                "SN",
                "Senegal",
                at(14.5, -14.25),
                18_500_000,
                new GeoBox(-17.6, 12.3, -11.3, 16.7),
                names(
                    "Senegalese", NameKind.DEMONYM,
                    "Senegalese", NameKind.ADJECTIVE)))
        .unit(
            country(
                "FR",
                "France",
                at(46, 2),
                66_500_000,
                new GeoBox(-5.2, 41.3, 9.6, 51.1),
                names("French", NameKind.ADJECTIVE, "Frenchmen", NameKind.DEMONYM)))
        .unit(
            country(
                "US",
                "United States",
                at(39.76, -98.5),
                340_000_000,
                new GeoBox(-124.8, 24.5, -66.9, 49.4),
                names("U.S.", NameKind.ALTERNATE, "US", NameKind.ALTERNATE)))
        .country(new CountryFacts("ML", "MLI", 466, "Western Africa"))
        .country(new CountryFacts("SN", "SEN", 686, "Western Africa"))
        .country(new CountryFacts("FR", "FRA", 250, "Western Europe"))
        .country(new CountryFacts("US", "USA", 840, "Northern America"));
  }

  private static void units(GazetteerBuilder builder) {
    builder
        .unit(admin1("ML", "03", "Kayes", at(13.9, -10.1), "Kayes"))
        .unit(admin1("ML", "04", "Mopti", at(14.7, -3.4), "Mopti"))
        .unit(admin1("ML", "08", "Timbuktu", at(19.7, -3.6), "Timbuktu"))
        .unit(admin1("SN", "10", "Kaolack", at(13.92, -15.98), ""))
        .unit(admin1("US", "TX", "Texas", at(31.25, -99.25), "Austin"))
        .unit(admin2("ML", "03", "32", "Nioro", at(15.1, -9.7)))
        .unit(admin2("ML", "04", "41", "Bankass", at(13.9, -3.5)));
  }

  private static void towns(GazetteerBuilder builder) {
    builder
        .place(
            town("Bamako", at(12.65, -8.0), "PPLC", 4_200_000, "ML", "", "").id(2_460_596).entry())
        .place(town("Kayes", at(14.447, -11.444), "PPLA", 127_000, "ML", "03", "").entry())
        .place(
            town("Nioro du Sahel", at(15.229, -9.593), "PPLA2", 33_000, "ML", "03", "32")
                .called("Nioro")
                .entry())
        .place(town("Gogui", at(15.686, -9.33), "PPL", 0, "ML", "03", "32").entry())
        .place(town("Diboli", at(14.455, -12.199), "PPL", 5_000, "ML", "03", "").entry())
        .place(town("Mopti", at(14.493, -4.194), "PPLA", 114_000, "ML", "04", "").entry())
        .place(town("Bankass", at(14.071, -3.517), "PPLA2", 12_000, "ML", "04", "41").entry())
        .place(
            town("Timbuktu", at(16.773, -3.007), "PPLA", 54_000, "ML", "08", "")
                .called("Tombouctou")
                .entry())
        .place(town("Dakar", at(14.69, -17.45), "PPLC", 2_600_000, "SN", "", "").entry())
        .place(
            town("Nioro du Rip", at(13.75, -15.8), "PPL", 20_000, "SN", "10", "")
                .called("Nioro")
                .entry())
        .place(town("Paris", at(48.857, 2.352), "PPLC", 2_100_000, "FR", "", "").entry())
        .place(town("Paris", at(33.661, -95.556), "PPLA2", 24_000, "US", "TX", "").entry())
        .place(town("Austin", at(30.267, -97.743), "PPLA", 930_000, "US", "TX", "").entry());
  }

  private static void regions(GazetteerBuilder builder) {
    builder
        .place(region("western Mali", at(14.2, -10.3), new GeoBox(-12.3, 12.2, -8.0, 15.9), "ML"))
        .place(region("central Mali", at(14.6, -4.4), new GeoBox(-7.2, 12.6, -1.3, 16.1), "ML"))
        .place(region("Sahel", at(15, 0), new GeoBox(-17, 12, 24, 18), ""));
  }

  /** A point; latitude first. */
  public static GeoPoint at(double latitude, double longitude) {
    return new GeoPoint(latitude, longitude);
  }

  private static List<PlaceEntry.Name> names(Object... textAndKind) {
    List<PlaceEntry.Name> names = new ArrayList<>();
    for (int i = 0; i < textAndKind.length; i += 2) {
      names.add(new PlaceEntry.Name((String) textAndKind[i], (NameKind) textAndKind[i + 1]));
    }
    return names;
  }

  private static UnitEntry country(
      String code,
      String name,
      GeoPoint point,
      long population,
      GeoBox extent,
      List<PlaceEntry.Name> names) {
    PlaceEntry place =
        new PlaceEntry(
            OptionalInt.empty(),
            name,
            point,
            "PCLI",
            FeatureClass.A,
            OptionalLong.of(population),
            code,
            "",
            "",
            Optional.of(extent),
            names);
    return new UnitEntry(code, "", "", name, place, "");
  }

  /** A first-level unit. */
  public static UnitEntry admin1(
      String country, String code, String name, GeoPoint point, String seat) {
    return new UnitEntry(
        country, code, "", name, unit("ADM1", country, code, "", name, point), seat);
  }

  /** A second-level unit. */
  public static UnitEntry admin2(
      String country, String admin1, String code, String name, GeoPoint point) {
    PlaceEntry place = unit("ADM2", country, admin1, code, name, point);
    return new UnitEntry(country, admin1, code, name, place, "");
  }

  private static PlaceEntry unit(
      String feature, String country, String admin1, String admin2, String name, GeoPoint point) {
    String type = feature.equals("ADM1") ? " Region" : " Cercle";
    return new PlaceEntry(
        OptionalInt.empty(),
        name,
        point,
        feature,
        FeatureClass.A,
        OptionalLong.empty(),
        country,
        admin1,
        admin2,
        Optional.empty(),
        names(name + type, NameKind.STRIPPED));
  }

  private static PlaceEntry region(String name, GeoPoint point, GeoBox extent, String country) {
    return new PlaceEntry(
        OptionalInt.empty(),
        name,
        point,
        "RGN",
        FeatureClass.L,
        OptionalLong.empty(),
        country,
        "",
        "",
        Optional.of(extent),
        List.of());
  }

  /** A town to be completed. */
  public static Town town(
      String name,
      GeoPoint point,
      String feature,
      long population,
      String country,
      String admin1,
      String admin2) {
    return new Town(name, point, feature, population, country, admin1, admin2);
  }

  /** A town in the making. */
  public static final class Town {

    private final List<PlaceEntry.Name> names = new ArrayList<>();
    private final String name;
    private final GeoPoint point;
    private final String feature;
    private final long population;
    private final String country;
    private final String admin1;
    private final String admin2;
    private OptionalInt id = OptionalInt.empty();

    private Town(
        String name,
        GeoPoint point,
        String feature,
        long population,
        String country,
        String admin1,
        String admin2) {
      this.name = name;
      this.point = point;
      this.feature = feature;
      this.population = population;
      this.country = country;
      this.admin1 = admin1;
      this.admin2 = admin2;
    }

    /** Another name of it. */
    public Town called(String other) {
      names.add(new PlaceEntry.Name(other, NameKind.ALTERNATE));
      return this;
    }

    /** Its GeoNames id. */
    public Town id(int geonameid) {
      id = OptionalInt.of(geonameid);
      return this;
    }

    /** What the builder takes; a population of 0 is one that is not known. */
    public PlaceEntry entry() {
      return new PlaceEntry(
          id,
          name,
          point,
          feature,
          FeatureClass.P,
          population == 0 ? OptionalLong.empty() : OptionalLong.of(population),
          country,
          admin1,
          admin2,
          Optional.empty(),
          names);
    }
  }
}
