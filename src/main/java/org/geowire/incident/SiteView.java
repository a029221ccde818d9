package org.geowire.incident;

import static org.geowire.incident.EventSentence.kindOf;
import static org.geowire.incident.EventSentence.mix;

import java.util.List;
import org.geowire.article.Document;
import org.geowire.model.FeatureSink;

/** What speaks for each of the names of a sentence as the site of an event told in it. */
final class SiteView {

  private final EventSentence view;
  private final NameFeatures name;
  private final PathFeatures path;
  private final RivalFeatures rivals;

  SiteView(EventSentence sentence) {
    this.view = sentence;
    this.name = new NameFeatures(sentence);
    this.path = new PathFeatures(sentence);
    this.rivals = new RivalFeatures(sentence);
  }

  Document document() {
    return view.document();
  }

  List<SiteOption> options() {
    return view.options();
  }

  /** Hands on what speaks for an option. */
  void of(int index, FeatureSink sink) {
    SiteOption option = view.options().get(index);
    name.name(option, sink);
    name.left(index, option, sink);
    name.right(option, sink);
    path.between(index, option, sink);
    path.event(index, option, sink);
    path.verbs(index, option, sink);
    rivals.of(index, sink);
  }

  /** Hands on what speaks for none. */
  void none(FeatureSink sink) {
    long verb = view.word(view.triggerEnd() - 1);
    sink.add(SiteFeature.NONE, 1);
    sink.add(SiteFeature.NONE_TRIGGER, verb);
    for (int i = 1; i <= 3; i++) {
      sink.add(SiteFeature.NONE_ROUND, mix(view.word(view.trigger() - i), -i));
      sink.add(SiteFeature.NONE_ROUND, mix(view.word(view.triggerEnd() + i - 1), i));
    }
    sink.add(
        SiteFeature.NONE_ROUND,
        mix(mix(view.word(view.triggerEnd()), view.word(view.triggerEnd() + 1)), 9));
    for (int i = 0; i < 10 && view.sentence().containsToken(view.triggerEnd() + i); i++) {
      sink.add(SiteFeature.NONE_BAG, view.word(view.triggerEnd() + i));
    }
    sink.add(SiteFeature.NONE_COUNT, Math.min(8, view.options().size()));
    sink.add(SiteFeature.NONE_VOICE, view.voice());
    sink.add(SiteFeature.NONE_FORM, view.form());
    for (int i = 0; i < view.options().size(); i++) {
      int side = view.isAfter(view.options().get(i)) ? 1 : 0;
      sink.add(SiteFeature.NONE_BEST, mix(view.roleOf(i), side));
      sink.add(SiteFeature.NONE_BEST, mix(kindOf(view.options().get(i)), 2 + side));
    }
  }

  /** Hands on what speaks for an option as one more site beside the one that was chosen. */
  void also(int chosen, int index, double odds, FeatureSink sink) {
    rivals.also(chosen, index, odds, sink);
  }
}
