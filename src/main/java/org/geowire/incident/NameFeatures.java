package org.geowire.incident;

import static org.geowire.incident.EventSentence.kindOf;
import static org.geowire.incident.EventSentence.mix;
import static org.geowire.incident.EventSentence.standing;

import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.Place;
import org.geowire.model.FeatureSink;

/** What speaks for a name as the site by itself and by the words right round it. */
final class NameFeatures {

  private final EventSentence view;

  NameFeatures(EventSentence view) {
    this.view = view;
  }

  void name(SiteOption option, FeatureSink sink) {
    int standing = standing(option);
    int kind = kindOf(option);
    sink.add(SiteFeature.STANDING, standing);
    sink.add(SiteFeature.KIND, kind);
    sink.add(SiteFeature.KIND_STANDING, kind * 31L + standing);
    sink.add(SiteFeature.POPULATION, population(option));
    sink.add(SiteFeature.CONFIDENCE, (int) (option.spot().toponym().confidence() * 5));
    sink.add(SiteFeature.LENGTH, Math.min(5, option.end() - option.first()));
    sink.add(SiteFeature.NAME, view.phrase(option.first(), option.end()));
    sink.add(SiteFeature.LAST_WORD, view.word(option.end() - 1));
    sink.add(SiteFeature.FIRST_WORD, view.word(option.first()));
    sink.add(SiteFeature.LAST_KIND, view.code(option.end() - 1) * 8L + standing);
    boolean dateline =
        view.document().dateline().isPresent()
            && view.document().dateline().get().overlaps(option.spot().toponym().span());
    sink.add(SiteFeature.DATELINE, dateline ? 1 : 0);
    int at = option.first() - view.sentence().firstToken();
    sink.add(
        SiteFeature.PLACE_IN_SENTENCE,
        at == 0 ? 0 : at < 3 ? 1 : at * 4L / view.sentence().size() + 2);
  }

  private static int population(SiteOption option) {
    Optional<Place> place = option.spot().resolution().place();
    long people = place.isEmpty() ? 0 : place.get().population().orElse(1);
    return (64 - Long.numberOfLeadingZeros(people)) / 2;
  }

  void left(int index, SiteOption option, FeatureSink sink) {
    int first = option.first();
    int side = view.isAfter(option) ? 1 : 0;
    int kind = kindOf(option);
    long role = view.roleOf(index);
    sink.add(SiteFeature.ROLE, role);
    sink.add(SiteFeature.ROLE_PHRASE, view.phraseOf(index));
    sink.add(SiteFeature.ROLE_SIDE, role * 2 + side);
    sink.add(SiteFeature.ROLE_KIND, role * 37 + kind);
    int governor = view.startOf(index) - 1;
    sink.add(SiteFeature.GOVERNOR, mix(view.word(governor), 1));
    sink.add(
        SiteFeature.GOVERNOR_KIND,
        view.code(governor) * 2L
            + (governor >= view.trigger() && governor < view.triggerEnd() ? 1 : 0));
    sink.add(SiteFeature.GOVERNOR_ROLE, mix(view.word(governor), view.phraseOf(index)));
    sink.add(SiteFeature.LEFT_WORD, view.word(first - 1));
    sink.add(SiteFeature.LEFT_BIGRAM, mix(view.word(first - 1), view.word(first - 2)));
    sink.add(
        SiteFeature.LEFT_TRIGRAM,
        mix(mix(view.word(first - 1), view.word(first - 2)), view.word(first - 3)));
    sink.add(
        SiteFeature.LEFT_KIND,
        view.code(first - 1) * 1024L + view.code(first - 2) * 32L + view.code(first - 3));
    for (int i = 1;
        i <= view.words().reach().bag() && first - i >= view.sentence().firstToken();
        i++) {
      sink.add(SiteFeature.LEFT_BAG, view.word(first - i));
    }
    sink.add(SiteFeature.LEFT_GAP, view.sign(first - 1) * 2L + side);
  }

  void right(SiteOption option, FeatureSink sink) {
    int next = option.end();
    int side = view.isAfter(option) ? 1 : 0;
    sink.add(SiteFeature.RIGHT_WORD, view.word(next));
    sink.add(SiteFeature.RIGHT_BIGRAM, mix(view.word(next), view.word(next + 1)));
    sink.add(SiteFeature.RIGHT_KIND, view.code(next) * 64L + view.code(next + 1) * 2L + side);
    sink.add(SiteFeature.RIGHT_GAP, view.sign(next - 1) * 2L + side);
    for (int i = 0;
        i < view.words().reach().bag() && view.sentence().containsToken(next + i);
        i++) {
      sink.add(SiteFeature.RIGHT_BAG, view.word(next + i));
    }
    boolean name =
        view.sentence().containsToken(next)
            && view.document().letterCase() == Document.LetterCase.MIXED
            && view.tokens().gapIs(next - 1, ' ')
            && view.tokens().isCapitalised(next);
    sink.add(SiteFeature.BEFORE_NAME, name ? 1 + view.code(next) : 0);
  }
}
