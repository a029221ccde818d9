package org.geowire.incident;

import static org.geowire.incident.EventSentence.kindOf;
import static org.geowire.incident.EventSentence.mix;
import static org.geowire.incident.EventSentence.step;

import org.geowire.incident.WordKinds.Kind;
import org.geowire.model.FeatureSink;

/** What speaks for a name as the site by the trigger and by what stands between the two. */
final class PathFeatures {

  private final EventSentence view;
  private final EventSentence.Reach reach;

  PathFeatures(EventSentence view) {
    this.view = view;
    this.reach = view.words().reach();
  }

  void between(int index, SiteOption option, FeatureSink sink) {
    int side = view.isAfter(option) ? 1 : 0;
    int from = view.from(option);
    int to = view.to(option);
    int length = step(to - from);
    sink.add(SiteFeature.SIDE, side);
    sink.add(SiteFeature.DISTANCE, length * 2L + side);
    sink.add(SiteFeature.DISTANCE_ROLE, mix(view.roleOf(index), length * 2L + side));
    if (to - from <= reach.path()) {
      sink.add(SiteFeature.PATH, mix(view.phrase(from, to), side));
    }
    int marks = 0;
    long path = side;
    for (int token = from; token < to; token++) {
      if (token - from < reach.between() || to - token < reach.between()) {
        sink.add(SiteFeature.BETWEEN_WORD, view.word(token) * 2 + side);
        sink.add(
            SiteFeature.BETWEEN_BIGRAM, mix(view.word(token), view.word(token + 1)) * 2 + side);
        suffix(token, side, sink);
      }
      if (view.kind(token) != Kind.NONE) {
        path = path * 32 + view.code(token);
      }
      marks += view.sign(token) > 1 ? 1 : 0;
    }
    sink.add(SiteFeature.PATH_KINDS, path);
    sink.add(SiteFeature.MARKS, Math.min(5, marks) * 2L + side);
  }

  private void suffix(int token, int side, FeatureSink sink) {
    int length = view.tokens().end(token) - view.tokens().start(token);
    if (view.kind(token) != Kind.NONE) {
      sink.add(SiteFeature.BETWEEN_KIND, view.code(token) * 2L + side);
    } else if (length > 4 && !view.isName(token)) {
      char last = view.lower(view.tokens().end(token) - 1);
      char before = view.lower(view.tokens().end(token) - 2);
      sink.add(SiteFeature.BETWEEN_SUFFIX, (last * 512L + before) * 2 + side);
    }
  }

  /** How many verbs of events stand between, and whether one is closer before the option. */
  void verbs(int index, SiteOption option, FeatureSink sink) {
    int side = view.isAfter(option) ? 1 : 0;
    int verbs = 0;
    for (int token = view.from(option); token < view.to(option); token++) {
      verbs += isEvent(token) || view.kind(token) == Kind.SPEECH ? 1 : 0;
      int sign = view.sign(token);
      if (sign > 1) {
        sink.add(SiteFeature.SIGN_BETWEEN, mix(sign, view.code(token + 1) * 2L + side));
        sink.add(SiteFeature.SIGN_BETWEEN, mix(view.word(token + 1), side));
      }
      if (view.kind(token) != Kind.NONE) {
        sink.add(SiteFeature.BETWEEN_ROLE, mix(view.roleOf(index), view.word(token) * 2 + side));
      }
    }
    sink.add(SiteFeature.VERBS_BETWEEN, mix(view.roleOf(index), Math.min(3, verbs) * 2 + side));
    int closest = view.startOf(index) - 1;
    while (closest >= view.sentence().firstToken()
        && closest != view.trigger()
        && !isEvent(closest)) {
      closest--;
    }
    int which = closest == view.trigger() ? 1 : closest < view.sentence().firstToken() ? 0 : 2;
    sink.add(SiteFeature.CLOSEST, mix(view.roleOf(index), which * 2L + side));
    if (which == 2) {
      sink.add(SiteFeature.CLOSEST, mix(view.word(closest), 4 + side));
    }
  }

  private boolean isEvent(int token) {
    return view.words().events().contains(view.tokens(), token);
  }

  void event(int index, SiteOption option, FeatureSink sink) {
    int side = view.isAfter(option) ? 1 : 0;
    int near = view.to(option) - view.from(option);
    long verb = view.word(view.triggerEnd() - 1);
    long role = view.roleOf(index);
    sink.add(SiteFeature.TRIGGER_ROLE, mix(verb, role * 2 + side));
    sink.add(SiteFeature.TRIGGER_SIDE, mix(verb, side));
    sink.add(SiteFeature.TRIGGER_KIND, mix(verb, kindOf(option) * 2L + side));
    sink.add(SiteFeature.TRIGGER_NEXT, near <= 1 ? mix(verb, near * 2 + side) : side);
    sink.add(SiteFeature.VOICE, view.voice() * 2L + side);
    sink.add(SiteFeature.VOICE_DISTANCE, (view.voice() * 2L + side) * 16 + step(near));
    sink.add(SiteFeature.AFTER_TRIGGER, mix(view.word(view.triggerEnd()), side));
    sink.add(SiteFeature.TRIGGER_FORM, mix(view.form(), role * 2 + side));
    sink.add(SiteFeature.DISTANCE_KIND, mix(kindOf(option), step(near) * 2L + side));
    int governor =
        view.isAfter(option)
            ? view.startOf(index) - view.triggerEnd()
            : view.trigger() - view.startOf(index);
    sink.add(SiteFeature.GOVERNOR_BETWEEN, mix(role, step(Math.max(0, governor)) * 2L + side));
  }
}
