package org.geowire.map;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geowire.layer.Layer;
import org.geowire.layer.LayerFormat;
import org.geowire.layer.Layers;

/** Maps of incidents that tests make up. */
final class Pages {

  private static final String HEADER =
      "event_id,event_date,event_type,sub_event_type,actor1,actor2,fatalities,country,admin1,location,"
          + "latitude,longitude,geo_precision,uncertainty_m,event_confidence,notes,trigger,"
          + "location_text,geonameid,mine\n";

  /** One without date and place, one whose columns hold what CSV has to quote. */
  static final String FIVE =
      HEADER
          + "a1,2025-07-01,Battles,Armed clash,JNIM,Military Forces of Mali,30,Mali,Kayes,Nioro,15.23,"
          + "-9.59,1,3000,0.9,Gunmen attacked a post in Nioro.,attacked,Nioro,2452651,\"x, \"\"y\"\"\"\n"
          + "a2,2025-06-20,Protests,Peaceful protest,Protesters,,,Mali,Ségou,Ségou,13.43,-6.22,1,3000,"
          + "0.6,Hundreds marched in Ségou.,marched,Ségou,,\n"
          + "a3,2025-05-20,Battles,Armed clash,JNIM,,4,Mali,Gao,Gao,16.27,-0.04,2,15000,0.9,"
          + "Fighting near Gao.,Fighting,near Gao,,\n"
          + "a4,,Riots,Mob violence,Rioters,,,Mali,,,,,,,0.4,A mob beat a man.,beat,,,\n"
          + "a5,2025-05-02,Battles,Armed clash,RSF,Military Forces of Sudan,2,Sudan,Khartoum,Khartoum,"
          + "15.55,32.53,1,5000,0.95,Clashes in Khartoum.,Clashes,Khartoum,379252,\n";

  /** What names may hold: each stands in the place, the sentence, the actor and a column. */
  static final List<String> HOSTILE =
      List.of(
          "<script>window.pwned = 1</script>",
          "</script><script>window.pwned = 2</script>",
          "<img src=x onerror=window.pwned=3>",
          "\"><b onmouseover='window.pwned=4'>bold</b>",
          "<!-- <script> ]]> {{data}} ${x} \\u003c",
          "' onfocus=window.pwned=5 autofocus '",
          "javascript:window.pwned=6",
          "\u202eabc\u202c \u0645\u0627\u0644\u064a \u2028\u2029 end",
          "=cmd()|' /C calc'!A0",
          "\ud83d\udd25\ud83d\udc69\u200d\ud83d\ude92 __proto__ constructor",
          "w".repeat(10_000));

  private Pages() {}

  static Layer layer(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return Layers.read(List.of("-"), new ByteArrayInputStream(bytes), Optional.of(LayerFormat.CSV));
  }

  static byte[] page(Layer layer, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlMap(Optional.empty(), new MapOptions("", language, "")).write(layer, out);
    return out.toByteArray();
  }

  static Tab open(Browser browser, Path folder, String csv, String language) throws IOException {
    return open(browser, folder, layer(csv), language);
  }

  static Tab open(Browser browser, Path folder, Layer layer, String language) throws IOException {
    Path file = folder.resolve("last.html");
    Files.write(file, page(layer, language));
    return browser.open(file, 1280, 800);
  }

  static String onePoint(int count) {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      csv.append("p")
          .append(i)
          .append(",2025-07-01,Battles,Armed clash,,,,Mali,Gao,Gao,16.27,-0.04,1,,,,,,,\n");
    }
    return csv.toString();
  }

  /** Incidents spread over the north of Africa and two years. */
  static String many(int count) {
    List<String> types = List.of("Battles", "Protests", "Riots", "Violence against civilians");
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      csv.append(
          String.format(
              Locale.ROOT,
              "m%d,2024-%02d-%02d,%s,,Actor %d,,%d,Mali,,Place %d,%.3f,%.3f,%d,%d,0.5,Note %d.,,,,%n",
              i,
              1 + i % 12,
              1 + i % 28,
              types.get(i % 4),
              i % 97,
              i % 13,
              i % 1000,
              5 + (i * 7919L % 20_000) / 1000.0,
              -15 + (i * 104_729L % 45_000) / 1000.0,
              1 + i % 3,
              3000,
              i));
    }
    return csv.toString();
  }

  static String hostile() {
    StringBuilder csv = new StringBuilder(HEADER.strip()).append(",source_url,<b>column\n");
    int i = 0;
    for (String name : HOSTILE) {
      String cell = "\"" + name.replace("\"", "\"\"") + "\"";
      String note = "\"In " + name.replace("\"", "\"\"") + " it was.\"";
      csv.append("h")
          .append(i)
          .append(",2025-07-0")
          .append(1 + i % 9)
          .append(",")
          .append(cell)
          .append(",");
      csv.append(cell)
          .append(",")
          .append(cell)
          .append(",,3,Mali,")
          .append(cell)
          .append(",")
          .append(cell);
      csv.append(",")
          .append(12 + i)
          .append(",")
          .append(-3 - i)
          .append(",1,3000,0.5,")
          .append(note)
          .append(",it was,");
      csv.append(cell)
          .append(",,")
          .append(cell)
          .append(",")
          .append(cell)
          .append(",")
          .append(cell)
          .append("\n");
      i++;
    }
    return csv.toString();
  }
}
