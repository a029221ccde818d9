package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MapStyleTest {

  private static final List<TableField> TYPED =
      List.of(
          new TableField("event_type", ColumnType.STRING),
          new TableField("fatalities", ColumnType.INTEGER));

  private static final List<TableField> PLAIN = List.of(new TableField("x", ColumnType.REAL));

  private static List<String> attributes(Document xml, String element, String attribute) {
    var found = xml.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
        .toList();
  }

  @Test
  void qgisGetsACategoryForEachTypeAndOneForAllOthers() throws Exception {
    Document qml = KmlWriterTest.parse(MapStyle.QML.text(TYPED));
    assertThat(attributes(qml, "renderer-v2", "attr")).containsExactly("event_type");
    assertThat(attributes(qml, "category", "label"))
        .containsExactlyElementsOf(
            Arrays.stream(EventStyle.values()).map(EventStyle::label).toList());
    assertThat(attributes(qml, "category", "value")).endsWith("");
    assertThat(attributes(qml, "category", "symbol"))
        .isEqualTo(attributes(qml, "symbol", "name"))
        .containsExactly("0", "1", "2", "3", "4", "5", "6");
    assertThat(attributes(qml, "Option", "value"))
        .contains("213,94,0,255", "diamond", "cross_fill", "star");
  }

  @Test
  void aTableWithoutTypesHasOneSymbol() throws Exception {
    Document qml = KmlWriterTest.parse(MapStyle.QML.text(PLAIN));
    assertThat(attributes(qml, "renderer-v2", "type")).containsExactly("singleSymbol");
    assertThat(attributes(qml, "symbol", "name")).containsExactly("0");
    assertThat(qml.getElementsByTagName("data_defined_properties").getLength()).isZero();
    Document sld = KmlWriterTest.parse(MapStyle.SLD.text(PLAIN));
    assertThat(sld.getElementsByTagName("se:Rule").getLength()).isOne();
  }

  @Test
  void theLayerDescriptorHasARuleForEachTypeAndOneForAllOthers() throws Exception {
    Document sld = KmlWriterTest.parse(MapStyle.SLD.text(TYPED));
    var types = sld.getElementsByTagName("ogc:Literal");
    assertThat(IntStream.range(0, types.getLength()).mapToObj(i -> types.item(i).getTextContent()))
        .containsExactlyElementsOf(EventStyle.types().stream().map(EventStyle::label).toList());
    assertThat(sld.getElementsByTagName("se:ElseFilter").getLength()).isOne();
    assertThat(sld.getElementsByTagName("se:Fill").getLength()).isEqualTo(7);
  }
}
