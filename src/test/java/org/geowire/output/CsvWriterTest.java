package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.geowire.OutputFormat.CSV;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private static final OutputOptions NOTES =
      new OutputOptions(List.of(IncidentColumn.NOTES), false, false, false);

  @Test
  void noIncidentGivesTheHeaderAlone() {
    assertThat(Written.as(CSV))
        .isEqualTo(
            "event_id,event_date,event_date_end,year,time_precision,event_type,sub_event_type,"
                + "actor1,actor2,fatalities,fatalities_low,fatalities_high,country,iso3,admin1,"
                + "admin2,location,latitude,longitude,geo_precision,where_prec,uncertainty_m,"
                + "geonameid,geo_confidence,event_confidence,source,source_date,doc_id,notes\r\n");
  }

  @Test
  void aRowHasQuotesWhereNeededAndEmptyCellsForWhatIsNotReported() {
    assertThat(Written.as(CSV, SampleIncidents.nioro()).split("\r\n", 2)[1])
        .isEqualTo(
            "MLI-20250701-3f9a1c2e,2025-07-01,2025-07-01,2025,1,Battles,Armed clash,JNIM,"
                + "Military Forces of Mali,30,30,,Mali,MLI,Kayes,Nioro,Nioro du Sahel,15.22912,"
                + "-9.5933,1,1,2000,2453318,0.9,0.87,France 24,2025-07-02,articles/mali.txt,"
                + "\"Armed men attacked Nioro, Gogui and \"\"other\"\" towns, the army said;\n"
                + "at least 30 died.\"\r\n");
  }

  @Test
  void fullColumnsTellOffsetsInCodePointsAndCandidatesInOneCell() {
    List<String[]> rows = parse(Written.as(CSV, Written.FULL, SampleIncidents.nioro()));
    assertThat(cell(rows, "trigger")).isEqualTo("attacked");
    assertThat(cell(rows, "char_start")).isEqualTo("2");
    assertThat(cell(rows, "candidates")).isEqualTo("2453318:0.9;Nioro  du  Rip:0.1");
    assertThat(cell(rows, "admin2_code")).isEqualTo("ML.03.2456");
    assertThat(cell(rows, "iso")).isEqualTo("466");
    assertThat(cell(rows, "type_of_violence")).isEqualTo("1");
    assertThat(cell(rows, "warnings")).isEqualTo("the text puts Diboli in Senegal; two dates");
  }

  @Test
  void withoutTextTheColumnStaysAndIsEmpty() {
    OutputContext silent =
        new OutputContext("0.1.0", "1", "", SampleIncidents.CONTEXT.countries(), false);
    String csv =
        Written.as(CSV, OutputOptions.standard(), silent, List.of(SampleIncidents.nioro()));
    assertThat(cell(parse(csv), "notes")).isEmpty();
  }

  @Test
  void formulasAreDefusedOnDemandAndNumbersAreNot() {
    OutputOptions safe =
        new OutputOptions(
            List.of(IncidentColumn.NOTES, IncidentColumn.LONGITUDE), true, false, false);
    Incident formula = SampleIncidents.at("a", new GeoPoint(1, -2), "=HYPERLINK(1)");
    assertThat(Written.as(CSV, safe, formula)).endsWith("\r\n'=HYPERLINK(1),-2\r\n");
  }

  @Test
  void tagsFollowTheHeader() {
    OutputOptions tags =
        new OutputOptions(
            List.of(IncidentColumn.EVENT_ID, IncidentColumn.LATITUDE), false, true, false);
    assertThat(Written.as(CSV, tags)).isEqualTo("event_id,latitude\r\n#event+code,#geo+lat\r\n");
  }

  @Test
  void aSidecarTellsTypesAndCoordinates() {
    List<IncidentColumn> columns =
        List.of(
            IncidentColumn.EVENT_DATE,
            IncidentColumn.YEAR,
            IncidentColumn.LATITUDE,
            IncidentColumn.LONGITUDE,
            IncidentColumn.GEO_CONFIDENCE,
            IncidentColumn.NOTES);
    assertThat(
            Sidecars.types(
                new OutputOptions(columns, false, false, false)
                    .incidentLayout(SampleIncidents.CONTEXT)
                    .fields()))
        .isEqualTo("\"Date\",\"Integer\",\"CoordY\",\"CoordX\",\"Real\",\"String\"\r\n");
  }

  @Test
  void theViewOfAcledHasItsNames() {
    OutputOptions acled = new OutputOptions(Schema.ACLED, List.of(), false, false, false);
    List<String[]> rows = parse(Written.as(CSV, acled, SampleIncidents.nioro()));
    assertThat(rows.get(0)).startsWith("event_id_cnty", "event_date", "year", "time_precision");
    assertThat(rows.get(0)).endsWith("notes", "fatalities").doesNotContain("");
    assertThat(cell(rows, "inter1")).isEqualTo("Rebel group");
  }

  @Test
  void theViewOfUcdpHasItsNamesAndClarity() {
    OutputOptions ucdp = new OutputOptions(Schema.UCDP, List.of(), false, false, false);
    List<String[]> rows = parse(Written.as(CSV, ucdp, SampleIncidents.nioro()));
    assertThat(rows.get(0)).startsWith("relid", "year", "type_of_violence", "side_a");
    assertThat(rows.get(0)).doesNotContain("");
    assertThat(cell(rows, "event_clarity")).isEqualTo("1");
    assertThat(cell(rows, "best")).isEqualTo("30");
    assertThat(cell(rows, "high")).isEqualTo("30");
  }

  @Test
  void aFullDiskIsNoSilentLoss() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(
            () -> {
              IncidentWriter writer =
                  CSV.incidents(full, OutputOptions.standard(), SampleIncidents.CONTEXT);
              writer.begin();
              for (int i = 0; i < 1000; i++) {
                writer.write(SampleIncidents.nioro());
              }
              writer.finish();
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space");
  }

  @Property(tries = 500)
  void anySentenceComesBackAsItWas(@ForAll String sentence) {
    Incident incident = SampleIncidents.at("a", new GeoPoint(1, 2), sentence);
    List<String[]> rows = parse(Written.as(CSV, NOTES, incident));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).containsExactly(CleanText.of(sentence));
  }

  private static String cell(List<String[]> rows, String column) {
    return rows.get(1)[List.of(rows.get(0)).indexOf(column)];
  }

  private static List<String[]> parse(String csv) {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(csv))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withKeepCarriageReturn(false)
            .build()) {
      return reader.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvException e) {
      throw new AssertionError(csv, e);
    }
  }
}
