package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputFormatTest {

  @Test
  void aFormatIsKnownByNameAndByExtension() {
    assertThat(OutputFormat.named("GeoJSONL")).hasValue(OutputFormat.GEOJSONL);
    assertThat(OutputFormat.named("xlsx")).isEmpty();
    assertThat(OutputFormat.ofFileName("out/a.GEOJSON")).hasValue(OutputFormat.GEOJSON);
    assertThat(OutputFormat.ofFileName("a.jsonl")).hasValue(OutputFormat.JSONL);
    assertThat(OutputFormat.ofFileName("a.tar.csv")).hasValue(OutputFormat.CSV);
    assertThat(OutputFormat.ofFileName("csv")).isEmpty();
  }
}
