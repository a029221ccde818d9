package org.geowire.incident;

import static org.geowire.incident.EventSentence.kindOf;
import static org.geowire.incident.EventSentence.mix;
import static org.geowire.incident.EventSentence.step;

import org.geowire.incident.WordKinds.Kind;
import org.geowire.model.FeatureSink;

/** What speaks for a name as the site, or as one more site, by the other names of the sentence. */
final class RivalFeatures {

  private final EventSentence view;
  private final EventSentence.Reach reach;

  RivalFeatures(EventSentence view) {
    this.view = view;
    this.reach = view.words().reach();
  }

  /** Hands on how an option stands among the others. */
  void of(int index, FeatureSink sink) {
    SiteOption option = view.options().get(index);
    int side = view.isAfter(option) ? 1 : 0;
    int between = 0;
    int all = 0;
    int listed = 0;
    int chain = 0;
    boolean twice = false;
    for (int i = 0; i < view.options().size(); i++) {
      SiteOption other = view.options().get(i);
      if (other.overlaps(option)) {
        continue;
      }
      all++;
      boolean inside = rival(index, i, sink);
      between += inside && !other.isWide() ? 1 : 0;
      listed |= listed(other, option);
      chain |= chain(other, option);
      twice |= other.spot().toponym().key().equals(option.spot().toponym().key());
    }
    rank(index, Math.min(3, between), sink);
    sink.add(SiteFeature.ALONE, Math.min(5, all));
    sink.add(SiteFeature.LISTED, listed * 2L + side);
    sink.add(SiteFeature.CHAIN, chain * 4L + side * 2L + (view.roleOf(index) == 0 ? 0 : 1));
    sink.add(SiteFeature.TWICE, twice ? 1 : 0);
    sink.add(SiteFeature.SPEECH, speech(option));
  }

  /** Hands on the role of another name; tells whether that stands between option and trigger. */
  private boolean rival(int index, int rival, FeatureSink sink) {
    SiteOption option = view.options().get(index);
    SiteOption other = view.options().get(rival);
    int side = view.isAfter(option) ? 1 : 0;
    boolean inside = other.first() >= view.from(option) && other.end() <= view.to(option);
    if (inside) {
      sink.add(SiteFeature.ROLES_BETWEEN, view.roleOf(rival) * 2L + side);
    }
    sink.add(
        SiteFeature.RIVALS,
        mix(view.roleOf(rival), mix(view.roleOf(index), view.isAfter(other) ? 2 + side : side)));
    return inside;
  }

  private void rank(int index, int rank, FeatureSink sink) {
    SiteOption option = view.options().get(index);
    int side = view.isAfter(option) ? 1 : 0;
    sink.add(SiteFeature.SPOTS_BETWEEN, rank * 2L + side);
    sink.add(SiteFeature.RANK, rank * 2L + side + 16L * step(view.to(option) - view.from(option)));
    sink.add(SiteFeature.RANK_ROLE, mix(view.roleOf(index), rank * 2L + side));
  }

  /** Which side of the trigger has a word of saying next to an option. */
  private int speech(SiteOption option) {
    boolean before = false;
    boolean behind = false;
    for (int i = 1; i <= reach.speech(); i++) {
      before |= view.kind(option.first() - i) == Kind.SPEECH;
      behind |= view.kind(option.end() + i - 1) == Kind.SPEECH;
    }
    return (before ? 1 : 0) + (behind ? 2 : 0);
  }

  private int listed(SiteOption other, SiteOption option) {
    if (other.end() <= option.first()) {
      return isJoined(other, option) ? 1 : 0;
    }
    return isJoined(option, other) ? 2 : 0;
  }

  /** Two names joined by a comma or by "and". */
  private boolean isJoined(SiteOption left, SiteOption right) {
    int between = right.first() - left.end();
    return between == 0
        || (between <= 2
            && view.words()
                .roles()
                .isJoiner(view.tokens(), right.first() - 1 - (between == 2 ? 1 : 0)));
  }

  private static int chain(SiteOption other, SiteOption option) {
    int gap = Math.max(option.first() - other.end(), other.first() - option.end());
    if (gap > 3) {
      return 0;
    }
    if (option.spot().isHeldBy(other.spot())) {
      return other.first() > option.first() ? 1 : 2;
    }
    if (other.spot().isHeldBy(option.spot())) {
      return other.first() > option.first() ? 4 : 8;
    }
    return 0;
  }

  /** Hands on what speaks for an option as one more site beside the one that was chosen. */
  void also(int chosen, int index, double odds, FeatureSink sink) {
    SiteOption site = view.options().get(chosen);
    SiteOption option = view.options().get(index);
    int side = option.first() > site.first() ? 1 : 0;
    int from = side == 1 ? site.end() : option.end();
    int to = Math.max(from, side == 1 ? option.first() : site.first());
    sink.add(SiteFeature.ALSO_BIAS, side);
    sink.add(SiteFeature.ALSO_LISTED, listed(site, option));
    sink.add(SiteFeature.ALSO_ODDS, Math.round(Math.max(-8, Math.min(8, odds))));
    sink.add(SiteFeature.ALSO_DISTANCE, step(to - from) * 2L + side);
    sink.add(
        SiteFeature.ALSO_PATH, to - from <= reach.path() ? mix(view.phrase(from, to), side) : side);
    sink.add(SiteFeature.ALSO_ROLE, mix(mix(view.roleOf(chosen), view.roleOf(index)), side));
    sink.add(SiteFeature.ALSO_KIND, mix(mix(kindOf(site), kindOf(option)), side));
    sink.add(SiteFeature.ALSO_HELD, chain(site, option));
    sink.add(SiteFeature.ALSO_RIGHT, view.word(option.end()));
    sink.add(SiteFeature.ALSO_TRIGGER, view.trigger() >= from && view.trigger() < to ? 1 : 0);
    int listed = 0;
    for (int token = from; token < to && token - from < reach.between(); token++) {
      sink.add(SiteFeature.ALSO_BETWEEN, view.word(token) * 2 + side);
      listed += view.kind(token) == Kind.NONE && !view.isName(token) ? 1 : 0;
    }
    sink.add(SiteFeature.ALSO_DISTANCE, 64 + step(listed) * 2L + side);
  }
}
