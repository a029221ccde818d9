package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.geowire.gazetteer.Place;
import org.geowire.resolve.Candidate;
import org.geowire.toponym.ToponymKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What users of other geoparsers complained of, by the numbers of docs/complaints.md. Each
 * complaint is tried on several texts, so that no lucky hit passes for an answer.
 */
class ComplaintsTest {

  private static Understanding geowire;

  @BeforeAll
  static void open() {
    geowire = Understanding.standard();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          China         | China         | China's exports fell for a third month.
          China         | China         | Officials in China said on Monday that the dam was safe.
          France        | France        | France and Germany agreed on a joint budget.
          France        | France        | Farmers blocked roads across France on Friday.
          USA           | United States | The USA will not sign the treaty, its envoy said.
          United States | United States | Trade between the United States and China shrank.
          """)
  void complaint1TheNameOfACountryIsNoBuildingOrUniversity(
      String name, String meaning, String text) {
    assertThat(geowire.meaning(text, name)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Long Beach  | California  | Firemen in Long Beach, CA, put out a blaze at the harbor.
          Long Beach  | California  | A teacher from Long Beach, CA won the prize.
          Long Beach  | California  | Police in Long Beach, CA say that two boats collided.
          Long Beach  | California  | Long Beach, Calif., has a new mayor.
          Pasadena    | California  | The suspect, a Pasadena, Calif. man, was held.
          Newark      | New Jersey  | A flight from Newark, N.J., to Jackson, Miss., came back.
          Jackson     | Mississippi | A flight from Newark, N.J., to Jackson, Miss., came back.
          Springfield | Illinois    | A train ran from Springfield, IL to Chicago.
          Springfield | Missouri    | He went from Springfield, MO to Peoria, IL and to Dayton, OH.
          Dayton      | Ohio        | He went from Springfield, MO to Peoria, IL and to Dayton, OH.
          """)
  void complaint2AStatesAbbreviationTellsTheStateWhateverStandsRoundIt(
      String name, String state, String text) {
    assertThat(geowire.meaning(text, name)).isEqualTo(name + ", " + state + ", United States");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kharkiv  | Ukraine  | Officers of the Soviet Union trained here. Shells hit Kharkiv.
          Aleppo   | Syria    | Clashes were reported in Al-Ba'ir, and later in Aleppo and Homs.
          Homs     | Syria    | Clashes were reported in Al-Ba'ir, and later in Aleppo and Homs.
          Damascus | Syria    | The Ottoman Empire ruled Damascus for four centuries.
          Peshawar | Pakistan | The village of Zzyrkh was flooded, and so was Peshawar.
          Sarajevo | Bosnia and Herzegovina | Yugoslavia broke up; Sarajevo was besieged.
          """)
  void complaint3AnUnknownOrHistoricNameLeavesTheOthers(String name, String country, String text) {
    assertThat(geowire.meaning(text, name)).endsWith(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Krasnohorivka 2025-07-01 | Troops clashed on Tuesday south of Krasnohorivka, Donetsk Oblast.
          Krasnohorivka 2025-07-01 | South of Krasnohorivka, Donetsk Oblast, Russian troops attacked a trench on Tuesday.
          Avdiivka 2025-06-30 | Russian artillery shelled positions west of Avdiivka in Donetsk Oblast on Monday.
          Robotyne 2025-06-30 2 | On Monday, shells killed two farmers 12 km north of Robotyne, Zaporizhzhia Oblast.
          Marinka 2025-06-30 | Clashes broke out on Monday east of Marinka, in the Donetsk region.
          """)
  void complaint4ASideOfATownAtTheFrontIsFound(String incident, String text) {
    assertThat(geowire.incidents(text)).containsExactly(incident);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Khan Yunis   | Palestine   | Gunmen stormed a police post in Khan Yunis.
          Al Bukamal   | Syria       | Air strikes hit Deir ez-Zor and Al Bukamal in eastern Syria.
          Deir ez-Zor  | Syria       | Air strikes hit Deir ez-Zor and Al Bukamal in eastern Syria.
          Tal Afar     | Iraq        | A blast killed four in Tal Afar, west of Mosul.
          Afgooye      | Somalia     | Villagers fled Baidoa and Afgooye in Somalia.
          Sulaymaniyah | Iraq        | Protesters marched in Sulaymaniyah and Erbil.
          Chuncheon    | South Korea | The bus left Chuncheon for Gangneung.
          Gangneung    | South Korea | The bus left Chuncheon for Gangneung.
          Lashkar Gah  | Afghanistan | Two soldiers died in Lashkar Gah, the capital of Helmand.
          Salmas       | Iran        | A quake shook Khoy and Salmas in Iran.
          Khoy         | Iran        | A quake shook Khoy and Salmas in Iran.
          Daedunsan    | South Korea | Hikers were rescued on Daedunsan in South Korea.
          Seoraksan    | South Korea | Rain fell on Seoraksan and Jirisan in South Korea.
          """)
  void complaint5ANameOfTheGazetteerIsRecognisedWhateverItsLanguage(
      String name, String country, String text) {
    assertThat(geowire.meaning(text, name)).endsWith(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Goma    | Democratic Republic of the Congo | ((Troops [of the 3rd)] left {Goma} (North Kivu, for Bukavu]]. ((
          Bukavu  | Democratic Republic of the Congo | ((Troops [of the 3rd)] left {Goma} (North Kivu, for Bukavu]]. ((
          Gao     | Mali   | The convoy (from [Gao]) reached {Kidal}.
          Kidal   | Mali   | The convoy (from [Gao]) reached {Kidal}.
          Basra   | Iraq   | Two died (one in Basra (Iraq), one in Amman].
          Amman   | Jordan | Two died (one in Basra (Iraq), one in Amman].
          Nairobi | Kenya  | [Nairobi] (Kenya) -- a bus overturned.
          """)
  void complaint6BracketsDoNoHarm(String name, String country, String text) {
    assertThat(geowire.meaning(text, name)).endsWith(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")))", "[]", "{(["})
  void complaint6BracketsAloneAreAnAnswerToo(String text) {
    assertThat(geowire.names(text)).isEmpty();
    assertThat(geowire.incidents(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ménaka 2025-06-30 3 | Gunmen from Gao attacked a convoy near Menaka in Mali on Monday and killed three drivers.
          Quetta 2025-06-30 5 | A bomb killed five people in Quetta, Pakistan, on Monday, officials in Islamabad said.
          Timbuktu 2025-07-01 | Fighters based in Kidal shelled the airport of Timbuktu in Mali on Tuesday.
          Garissa 2025-06-30 2 | Police in Nairobi said that a raid in Garissa, Kenya, on Monday left two people dead.
          Misratah 2025-06-30 | The militia, which was founded in Derna, shelled Misrata in Libya on Monday.
          Minova 2025-06-30 2 | A lorry on its way from Bukavu to Goma was ambushed near Minova in the Congo on Monday; two traders were killed.
          """)
  void complaint7OfSeveralPlacesInASentenceTheEventHasItsOwn(String incident, String text) {
    assertThat(geowire.incidents(text)).containsExactly(incident);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nairobi;Kenya, Kampala;Uganda, Kigali;Rwanda, Dar es Salaam;Tanzania | Envoys flew from Nairobi to Kampala, then to Kigali and Dar es Salaam.
          Quetta;Pakistan, Zahedan;Iran | A bomb in Quetta, Pakistan, was claimed by a group from Zahedan, Iran.
          Berlin;Germany, Warsaw;Poland, Prague;Czechia, Budapest;Hungary | Berlin, Warsaw and Prague signed the pact, while Budapest did not.
          Homs;Syria, Gaziantep;Turkey, Tripoli;Lebanon | Refugees from Homs reached Gaziantep in Turkey and Tripoli in Lebanon.
          """)
  void complaint8EachNameHasItsOwnCountry(String expected, String text) {
    for (String pair : expected.split(", ", -1)) {
      String[] nameAndCountry = pair.split(";", 2);
      assertThat(geowire.meaning(text, nameAndCountry[0])).endsWith(nameAndCountry[1]);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moscow | Idaho, United States | ''   | Students marched in Moscow, Idaho, on Friday.
          Moscow | Idaho, United States | ''   | The Moscow city council in Idaho met. Moscow will raise its water fees, and Pullman may follow.
          Moscow | Idaho, United States | ''   | A barn burned down near Moscow, Idaho. Farmers from Lewiston came to help.
          Moscow | Moscow, Russia       | ''   | Moscow denied the report, and Kyiv called it a lie.
          Tripoli | Tripoli, Libya      | LY   | The port of Tripoli was closed.
          Tripoli | North Lebanon, Lebanon | LB | The port of Tripoli was closed.
          """)
  void complaint11MoscowMayBeInIdahoAndACountryMayBeFavoured(
      String name, String where, String favoured, String text) {
    Set<String> countries = favoured.isEmpty() ? Set.of() : Set.of(favoured);
    Understanding biased = Understanding.favouring(countries);
    assertThat(biased.meaning(text, name)).endsWith(where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oklahoma | The governor of Oklahoma signed the bill.
          Oklahoma | Lawmakers in Oklahoma passed a tax cut.
          Oklahoma | Tornadoes crossed Oklahoma and Kansas on Sunday night.
          Kansas   | Tornadoes crossed Oklahoma and Kansas on Sunday night.
          Nevada   | Wildfires spread in Nevada on Thursday.
          Indiana  | Voters in Indiana and Ohio go to the polls.
          Ohio     | Voters in Indiana and Ohio go to the polls.
          Wyoming  | A judge in Wyoming stopped the hunt.
          Iowa     | Farmers across Iowa planted late.
          """)
  void complaint16TheNameOfAStateIsNoSmallTown(String name, String text) {
    assertThat(geowire.meaning(text, name)).isEqualTo(name + ", United States");
  }

  /** The city is in the state of its name, and either is a fair reading. */
  @Test
  void complaint16NewYorkAloneIsTheCityOrItsState() {
    assertThat(geowire.meaning("He was born in New York.", "New York"))
        .endsWith("New York, United States");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bangor     | Maine          | Lobstermen met in Bangor, Maine, to talk about prices.
          Bangor     | Maine          | Bangor has a new ferry office. In Maine, ferries are a way of life.
          Bangor     | Maine          | The police chief of Bangor said that Maine needs more officers.
          Wilmington | Delaware       | A bank in Wilmington, DE, was robbed on Monday.
          Arlington  | Virginia       | A crash closed the bridge in Arlington, VA, for hours.
          Manchester | New Hampshire  | Nurses from Manchester, New Hampshire, went on strike.
          Cambridge  | Maryland       | The mill at Cambridge, Maryland, will close.
          Richmond   | Virginia       | Firemen from Richmond, Virginia, and Durham, North Carolina, came.
          Durham     | North Carolina | Firemen from Richmond, Virginia, and Durham, North Carolina, came.
          """)
  void complaint17AStateInTheSentenceTellsWhichTown(String name, String state, String text) {
    assertThat(geowire.meaning(text, name)).isEqualTo(name + ", " + state + ", United States");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          European       | Europe         | European ministers met in Vienna.
          European       | Europe         | European farmers want higher prices.
          African        | Africa         | African leaders met in Addis Ababa.
          Asian          | Asia           | Asian markets fell after losses in Tokyo.
          Latin American | Latin America  | Latin American writers met in Bogota.
          Africa         | Africa         | The firm sells pumps all over Africa.
          Africa         | Africa         | Drought has hit much of Africa.
          Africa         | Africa         | Africa's largest bank cut its staff.
          West Africa    | West Africa    | Troops from West Africa will join the force.
          Western Europe | Western Europe | Tourists from Western Europe and North America stayed away.
          Northern Europe | Northern Europe | A heat wave over Northern Europe broke records.
          Eastern Europe | Eastern Europe | Eastern Europe is short of doctors.
          Southeast Asia | Southeast Asia | Southeast Asia and the Middle East buy most of the rice.
          Central Asia   | Central Asia   | Rainfall in Central Asia was low.
          Middle East    | Middle East    | Tensions in the Middle East grew after strikes on Isfahan in Iran.
          """)
  void complaint18ContinentsAndTheirPartsAreNoPointsOfTowns(
      String name, String meaning, String text) {
    assertThat(geowire.meaning(text, name)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Denver         | Ann Lee, M.S., teaches chemistry in Denver.
          Chicago        | John Roe, M.S., and Jane Poe, Ph.D., wrote the study in Chicago.
          Boston         | He holds an M.S. in physics from a college in Boston.
          London, Leeds  | She got her M.A. in London and her B.S. in Leeds.
          Lahore         | Dr. R. Khan, M.D., works in Lahore.
          Tokyo          | The CEO and the CFO met in Tokyo at 5 p.m. on TV.
          """)
  void complaint19DegreesAndOtherLettersAreNoPlaces(String names, String text) {
    assertThat(geowire.names(text)).containsExactly(names.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malian     | ADJECTIVE | Mali         | Malian soldiers were flown home with two Ukrainians.
          Ukrainians | DEMONYM   | Ukraine      | Malian soldiers were flown home with two Ukrainians.
          Nigerian   | ADJECTIVE | Nigeria      | Nigerian troops freed the hostages.
          Frenchman  | DEMONYM   | France       | A Frenchman and two Germans were held in Tehran.
          Germans    | DEMONYM   | Germany      | A Frenchman and two Germans were held in Tehran.
          Dutch      | ADJECTIVE | Netherlands  | The Dutch government said that Filipinos may stay.
          Filipinos  | DEMONYM   | Philippines  | The Dutch government said that Filipinos may stay.
          Danish     | ADJECTIVE | Denmark      | Swiss, Danish and Burkinabe experts came.
          Burkinabe  | ADJECTIVE | Burkina Faso | Swiss, Danish and Burkinabe experts came.
          Texans     | DEMONYM   | Texas, United States | Texans pay more for power.
          Kenyans    | DEMONYM   | Kenya        | The Kenyans won both races.
          Malians    | DEMONYM   | Mali         | Malians voted on Sunday.
          Californians | DEMONYM | California, United States | Californians voted on Tuesday.
          """)
  void complaint20DemonymsAndAdjectivesAreFoundAndFlagged(
      String name, ToponymKind kind, String meaning, String text) {
    assertThat(geowire.kind(text, name)).isEqualTo(kind);
    assertThat(geowire.meaning(text, name)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Toronto     | Toronto, Ontario, Canada | Toronto
          Nepal       | Nepal                    | Earthquake hits Nepal
          toronto     | Toronto, Ontario, Canada | two men were shot in toronto last night, police in ontario say
          houston     | Houston, Texas, United States | flooding in houston and new orleans after the storm
          new orleans | New Orleans, Louisiana, United States | flooding in houston and new orleans after the storm
          chicago     | Chicago, Illinois, United States | i love new york but i was born in chicago
          kabul       | Kabul, Kabul, Afghanistan | explosion heard near kabul airport this morning
          nairobi     | Nairobi, Nairobi, Kenya  | protests in nairobi and mombasa turn violent, 3 dead
          mombasa     | Mombasa, Mombasa, Kenya  | protests in nairobi and mombasa turn violent, 3 dead
          """)
  void complaint21BareNamesAndThoseInLowerCaseAreFound(String name, String meaning, String text) {
    assertThat(geowire.meaning(text, name)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5  | Daedunsan      | Daedunsan, Chungcheongnam-do, South Korea | A hiker fell to his death on Daedunsan, police in Jeonju said.
          18 | Western Europe | Western Europe                       | Prices rose fastest in Western Europe.
          18 | Western Europe | Western Europe                       | A heat wave over Western Europe broke records.
          18 | Middle East    | Middle East                          | War in the Middle East drove up oil prices.
          20 | Kenyans        | Kenya                                | Most Kenyans speak Swahili.
          20 | Welshmen       | Wales, United Kingdom                | Scots and Welshmen marched in London.
          2  | Springfield    | Springfield, Illinois, United States | She moved from Portland, OR to Springfield, IL and later to Columbus, OH.
          16 | Georgia        | Georgia, United States               | Victims came from Georgia, Alabama and Tennessee.
          16 | Georgia        | Georgia, United States               | The storm killed people in Georgia, Florida and Alabama.
          5  | Mount Daedunsan | Daedunsan, Chungcheongnam-do, South Korea | The cable car of Mount Daedunsan stood still.
          18 | Sahel          | Sahel                                | Militants roam the Sahel and the Horn of Africa.
          21 | new york       | New York City, New York, United States | i love new york but i was born in chicago
          21 | london         | London, England, United Kingdom      | just landed in london, off to paris tomorrow
          """)
  void complaintsOfSeveralKindsThatTheReviewMended(
      int complaint, String name, String meaning, String text) {
    assertThat(geowire.meaning(text, name)).as("complaint %s", complaint).isEqualTo(meaning);
  }

  @Test
  void complaint25APlaceBringsItsStateAndCountryByName() {
    Place place =
        geowire.first("Strikes closed the port of Mombasa, Kenya.", "Mombasa").place().get();
    assertThat(place.admin1().get().name()).isEqualTo("Mombasa");
    assertThat(place.country().get().name()).isEqualTo("Kenya");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tripoli    | Libya, Lebanon                | The port of Tripoli was closed.
          Birmingham | United Kingdom, United States | Police in Birmingham are looking for a man.
          Manchester | United Kingdom, United States | Fans gathered in Manchester.
          """)
  void complaint26TheOtherPlacesOfTheNameAreShownLikeliestFirst(
      String name, String countries, String text) {
    List<Candidate> candidates = geowire.first(text, name).candidates();
    assertThat(candidates).hasSizeGreaterThan(1);
    assertThat(candidates.stream().map(c -> c.place().country().get().name()))
        .contains(countries.split(", ", -1));
    assertThat(candidates.subList(1, candidates.size()))
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
  }
}
