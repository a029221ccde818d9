package org.geowire.event.note;

import static org.geowire.event.note.NoteFeature.*;
import static org.geowire.model.FeatureValues.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.passage.Passage;
import org.geowire.event.type.SubEventType;
import org.geowire.model.FeatureSink;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/** A coder's note with what the rules say of it, as its type is judged by it. */
public final class NoteView {

  private static final long NUMBER = 17;
  private static final long NAME = 19;
  private static final long NONE = 3;

  private final Passage passage;
  private final NoteTopic topic;
  private final NoteTypes.Reading reading;
  private final Casualties counted;
  private final List<Fact> facts = new ArrayList<>();

  /** A feature without the type for which it counts. */
  private record Fact(NoteFeature feature, long value) {}

  public NoteView(Passage passage, NoteTopic topic, NoteTypes.Reading reading, Casualties counted) {
    this.passage = passage;
    this.topic = topic;
    this.reading = reading;
    this.counted = counted;
    add(BIAS, 0);
    rules();
    sides();
    words();
    reading.label().ifPresent(label -> add(LABEL, Tokens.hashOf(label.name())));
  }

  public Passage passage() {
    return passage;
  }

  public NoteTypes.Reading reading() {
    return reading;
  }

  public Casualties counted() {
    return counted;
  }

  /** The type that the rules alone decide; empty where they say that it tells no event. */
  public Optional<SubEventType> byRules() {
    return reading.type();
  }

  /** Hands the features of the note for a type to a sink. */
  public void type(SubEventType type, FeatureSink sink) {
    long key = Tokens.hashOf(type.name());
    for (Fact fact : facts) {
      sink.add(fact.feature(), pair(key, fact.value()));
    }
  }

  private void add(NoteFeature feature, long value) {
    facts.add(new Fact(feature, value));
  }

  private void rules() {
    add(DECIDED, hash(reading.type().map(SubEventType::name)));
    add(RULE, hash(reading.rule()));
    for (String rule : reading.holding()) {
      add(HOLDS, Tokens.hashOf(rule));
    }
    for (String name : reading.evidence().classes()) {
      add(CLASS, Tokens.hashOf(name));
      if (reading.evidence().opensWith(name)) {
        add(OPENING_CLASS, Tokens.hashOf(name));
      }
    }
  }

  private void sides() {
    long doer = hash(reading.roles().doer().map(party -> party.kind().name()));
    long struck = hash(reading.roles().struck().map(party -> party.kind().name()));
    add(DOER, doer);
    add(STRUCK, struck);
    add(SIDES, pair(doer, struck));
    add(TRIGGER, word(reading.act().first()));
    add(DEATHS, counted.killed().isEmpty() ? 0 : counted.killed().getAsInt() > 0 ? 2 : 1);
  }

  private void words() {
    Set<Long> seen = new HashSet<>();
    List<Sentence> sentences = passage.document().sentences();
    int opening = sentences.get(0).endToken();
    for (int token = passage.first(); token < passage.end(); token++) {
      if (passage.isDated(token)) {
        continue;
      }
      boolean about = topic.holds(token);
      once(about ? TOPIC_WORD : WORD, word(token), seen);
      if (!about && token < opening) {
        once(OPENING_WORD, word(token), seen);
      }
      if (!about && token + 1 < passage.end()) {
        once(PAIR, pair(word(token), word(token + 1)), seen);
      }
    }
  }

  private void once(NoteFeature feature, long value, Set<Long> seen) {
    if (seen.add(pair(feature.id(), value))) {
      add(feature, value);
    }
  }

  /** Names and numbers stand for their sort. */
  private long word(int token) {
    Tokens tokens = passage.tokens();
    boolean opens = token == passage.first() || tokens.gapHas(token - 1, '.');
    if (tokens.startsWithDigit(token)) {
      return NUMBER;
    }
    return tokens.isCapitalised(token) && !opens ? NAME : tokens.hash(token);
  }

  private static long hash(Optional<String> name) {
    return name.map(Tokens::hashOf).orElse(NONE);
  }
}
