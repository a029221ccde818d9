package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Folding;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * The names of a document that may be sites, none within another: toponyms, doubtful ones, and runs
 * of capitalised words that hold none.
 */
final class Spots {

  private final Document document;

  /** The runs of each sentence; none where no event is told. */
  private final List<List<NameRuns.Run>> runs = new ArrayList<>();

  private final List<Spot> all = new ArrayList<>();

  /** Where each sentence begins in {@link #all}; one more for the end. */
  private final int[] starts;

  /**
   * @param told the sentences that tell an event; of others no runs are known
   */
  Spots(Document document, Reviewer.Review names, NameRuns finder, BitSet told) {
    this.document = document;
    List<Draft> drafts = new ArrayList<>();
    names.kept().forEach(name -> drafts.add(new Draft(name, Spot.Standing.KEPT)));
    names.dropped().forEach(name -> drafts.add(new Draft(name, Spot.Standing.DOUBTFUL)));
    BitSet taken = new BitSet(document.tokens().size());
    for (Draft draft : drafts) {
      taken.set(draft.first(), draft.name.toponym().endToken());
    }
    Map<String, Resolution> known = new HashMap<>();
    names.kept().stream()
        .filter(name -> name.toponym().kind() == ToponymKind.PLACE)
        .forEach(name -> known.putIfAbsent(name.toponym().key(), name));
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      runs.add(told.get(i) ? finder.of(document, sentence) : List.of());
      addRuns(runs.get(i), taken, known, drafts);
    }
    drafts.sort((a, b) -> Integer.compare(a.first(), b.first()));
    for (Draft draft : drafts) {
      int sentence = document.sentenceOf(draft.first());
      all.add(new Spot(all.size(), draft.name, sentence, draft.standing));
    }
    starts = starts();
  }

  private record Draft(Resolution name, Spot.Standing standing) {
    int first() {
      return name.toponym().firstToken();
    }
  }

  private int[] starts() {
    int[] counts = new int[document.sentences().size() + 1];
    for (Spot spot : all) {
      counts[spot.sentence() + 1]++;
    }
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
    return counts;
  }

  private void addRuns(
      List<NameRuns.Run> found, BitSet taken, Map<String, Resolution> known, List<Draft> drafts) {
    Tokens tokens = document.tokens();
    for (NameRuns.Run run : found) {
      if (taken.get(run.first(), run.end()).isEmpty()) {
        Span span = tokens.span(run.first(), run.end() - 1);
        String text = span.of(tokens.text());
        Toponym name =
            new Toponym(
                span, run.first(), run.end(), text, Folding.fold(text), ToponymKind.PLACE, 0);
        drafts.add(draft(name, Optional.ofNullable(known.get(name.key()))));
      }
    }
  }

  /** A run that is a name elsewhere in the article means the same place. */
  private static Draft draft(Toponym run, Optional<Resolution> known) {
    Optional<Resolution> same =
        known.flatMap(
            name ->
                name.place()
                    .map(
                        p ->
                            new Resolution.Resolved(run, p, name.confidence(), name.candidates())));
    return same.map(name -> new Draft(name, Spot.Standing.KEPT))
        .orElseGet(
            () ->
                new Draft(
                    new Resolution.Unresolved(run, "nobody knows whether it is a place", List.of()),
                    Spot.Standing.RUN));
  }

  /** All, in the order of the text. */
  List<Spot> all() {
    return all;
  }

  /** The spans of a sentence that may be its site, in the order of their first token. */
  List<SiteOption> options(int sentence) {
    List<NameRuns.Run> found = runs.get(sentence);
    List<SiteOption> options = new ArrayList<>();
    for (Spot spot : all.subList(starts[sentence], starts[sentence + 1])) {
      SiteOption option = SiteOption.of(spot);
      options.add(option);
      for (NameRuns.Run run : found) {
        SiteOption wide = new SiteOption(spot, run.first(), run.end());
        boolean holds = run.first() <= option.first() && option.end() <= run.end();
        if (holds && wide.isWide() && !holdsOther(wide)) {
          options.add(wide);
        }
      }
    }
    return options;
  }

  private boolean holdsOther(SiteOption wide) {
    int index = wide.spot().index();
    return (index > 0 && overlaps(wide, all.get(index - 1)))
        || (index + 1 < all.size() && overlaps(wide, all.get(index + 1)));
  }

  private static boolean overlaps(SiteOption wide, Spot spot) {
    return wide.overlaps(SiteOption.of(spot));
  }
}
