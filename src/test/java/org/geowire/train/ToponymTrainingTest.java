package org.geowire.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.geo.GeoPoint;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.text.Span;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymRecognizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToponymTrainingTest {

  private static final Gazetteer GAZETTEER = Mali.gazetteer();
  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final ToponymTraining TRAINING = new ToponymTraining(GAZETTEER, ENGLISH);

  private static AnnotatedArticle article(int number, String town, double lat, double lon) {
    String text =
        "Gunmen attacked " + town + " on Monday. Paris Traore, a farmer, said they left at dawn.";
    int at = text.indexOf(town);
    return new AnnotatedArticle(
        Article.of("a" + number, text),
        "g" + number,
        List.of(
            new AnnotatedArticle.Gold(
                new Span(at, at + town.length()),
                Mark.of(at, at + town.length(), town, Optional.of(new GeoPoint(lat, lon))))),
        List.of());
  }

  private static List<AnnotatedArticle> corpus(int size) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      articles.add(
          i % 2 == 0 ? article(i, "Nioro", 15.229, -9.593) : article(i, "Gogui", 15.686, -9.33));
    }
    return articles;
  }

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      model.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void trainingTwiceGivesTheSameBytes() {
    assertThat(bytes(TRAINING.recognition(corpus(12), List.of())))
        .isEqualTo(bytes(TRAINING.recognition(corpus(12), List.of())));
    assertThat(bytes(TRAINING.resolution(corpus(12))))
        .isEqualTo(bytes(TRAINING.resolution(corpus(12))));
  }

  @Test
  void whatFewerThanFiveArticlesHaveLeavesNoWeight() {
    byte[] nothing = bytes(LinearModel.of(new float[LinearModel.SIZE]));
    assertThat(bytes(TRAINING.recognition(corpus(4), List.of()))).isEqualTo(nothing);
    assertThat(bytes(TRAINING.resolution(corpus(4)))).isEqualTo(nothing);
    assertThat(bytes(TRAINING.recognition(corpus(5), List.of()))).isNotEqualTo(nothing);
  }

  @Test
  void whatWasTrainedRecognisesItsOwnArticles() {
    LinearModel model = TRAINING.recognition(corpus(20), List.of());
    ToponymRecognizer recognizer = new ToponymRecognizer(GAZETTEER, ENGLISH, model);
    Document document = Document.of(corpus(1).get(0).article(), ENGLISH);
    assertThat(recognizer.recognize(document))
        .filteredOn(toponym -> toponym.confidence() > 0.5)
        .extracting(Toponym::text)
        .containsExactly("Nioro");
  }

  @Test
  void annotationsAreReadWithCodePointOffsets(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"id":"x","title":"t","text":"\uD83D\uDD25 Kayes and Acme","domain":"d","more":[1],\
        "toponyms":[{"start":2,"end":7,"lat":14.4,"lon":-11.4,"name":"Kayes"},\
        {"start":12,"end":16,"is_toponym":false},{"start":2,"end":7,"lat":null,"lon":null}]}
        """);
    AnnotatedArticle read = AnnotatedArticle.read(file).get(0);
    String text = read.article().text();
    assertThat(read.group()).isEqualTo("d");
    assertThat(read.toponyms()).hasSize(2);
    assertThat(read.toponyms().get(0).span().of(text)).isEqualTo("Kayes");
    assertThat(read.toponyms().get(0).point()).contains(new GeoPoint(14.4, -11.4));
    assertThat(read.toponyms().get(1).point()).isEmpty();
    assertThat(read.others()).map(s -> s.span().of(text)).containsExactly("Acme");
  }
}
