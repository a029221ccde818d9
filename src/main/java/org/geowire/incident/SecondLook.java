package org.geowire.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.geowire.article.Document;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.lang.LanguagePack;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Reviewer;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;

/**
 * Looks at the names of an article once more, knowing which sentences tell an event.
 *
 * <p>Recognition and resolution read an article before it is known what happened in it, and their
 * models weigh all names alike. Where an event is told more is known: coders write "X (Y, Z)",
 * words such as "village of" stand before sites, and sites lie in the countries of the article and
 * near each other. So, in this order:
 *
 * <ol>
 *   <li>what is no name is left out: the "Al" of "Al-Nour";
 *   <li>names that were cut are made whole and brackets read ({@link BracketNames}), which tells
 *       most surely in which countries the article lies;
 *   <li>names found abroad or far from the others give way to their namesakes ({@link HomeNames});
 *   <li>names that were missed are added ({@link MissedNames}), where they lie in those countries;
 *   <li>"the Somali capital" becomes the town that is meant ({@link Capitals}).
 * </ol>
 */
final class SecondLook {

  private final Gazetteer gazetteer;
  private final BracketNames brackets;
  private final HomeNames homeNames;
  private final MissedNames missed;
  private final Capitals capitals;
  private final SiteWords words;
  private final SaidNames said;
  private final int longestArticle;
  private final int longestOpening;

  SecondLook(Gazetteer gazetteer, LanguagePack pack, SiteWords words, WeightTable weights) {
    this.gazetteer = gazetteer;
    this.words = words;
    WordKinds kinds = new WordKinds(pack);
    said = new SaidNames(weights.of("said-name"));
    brackets = new BracketNames(gazetteer, words, kinds, said, weights);
    homeNames = new HomeNames(gazetteer, words, weights);
    missed = new MissedNames(gazetteer, words, kinds, said, pack, weights);
    capitals = new Capitals(gazetteer, words, said);
    longestArticle = (int) weights.of("article-chars");
    longestOpening = (int) weights.of("opening-tokens");
  }

  /**
   * The names as they are after a second look.
   *
   * @param told the sentences that tell an event
   * @param mentions the events, whose actors say in which countries the article lies
   */
  Reviewer.Review of(
      Document document, Reviewer.Review found, BitSet told, List<EventMention> mentions) {
    if (document.letterCase() != Document.LetterCase.MIXED) {
      return found;
    }
    Reviewer.Review names = withoutFalse(found, document.tokens());
    names = with(names, whole(names.kept(), told, document, mentions));
    Countries home = new Countries(names.kept(), mentions);
    List<Resolution> kept = homeNames.atHome(names.kept(), home, told, document);
    names =
        new Reviewer.Review(
            homeNames.nearEachOther(kept, told, document),
            homeNames.atHome(names.dropped(), home, told, document));
    names = with(names, missed(names.kept(), told, document, mentions));
    return with(names, capitals.of(document, names.kept(), told));
  }

  /** Names that were cut, and those of brackets. */
  private List<Resolution> whole(
      List<Resolution> names, BitSet told, Document document, List<EventMention> mentions) {
    List<Resolution> whole = new ArrayList<>(longer(names, document.tokens()));
    Countries home = new Countries(names, mentions);
    BitSet asked = withOpenings(told, document);
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      whole.addAll(brackets.of(document, document.sentences().get(i), home));
    }
    return whole;
  }

  private List<Resolution> missed(
      List<Resolution> names, BitSet told, Document document, List<EventMention> mentions) {
    BitSet taken = new BitSet();
    names.forEach(name -> taken.set(name.toponym().firstToken(), name.toponym().endToken()));
    Countries home = new Countries(names, mentions);
    List<Resolution> more = new ArrayList<>();
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      more.addAll(missed.of(document, document.sentences().get(i), taken, home));
    }
    return more;
  }

  /** With the sentences right before, which may be "TIBU (Norte de Santander)." */
  private BitSet withOpenings(BitSet told, Document document) {
    BitSet with = (BitSet) told.clone();
    List<Sentence> sentences = document.sentences();
    for (int i = told.nextSetBit(1); i >= 0; i = told.nextSetBit(i + 1)) {
      Sentence before = sentences.get(i - 1);
      if (before.paragraph() == sentences.get(i).paragraph() && before.size() <= longestOpening) {
        with.set(i - 1);
      }
    }
    return with;
  }

  /** With further names, which take the place of those that they overlap. */
  private static Reviewer.Review with(Reviewer.Review names, List<Resolution> added) {
    if (added.isEmpty()) {
      return names;
    }
    List<Resolution> kept = new ArrayList<>(without(names.kept(), added));
    kept.addAll(added);
    kept.sort(Comparator.comparingInt(name -> name.toponym().firstToken()));
    return new Reviewer.Review(kept, without(names.dropped(), added));
  }

  private static List<Resolution> without(List<Resolution> names, List<Resolution> added) {
    List<Resolution> left = new ArrayList<>();
    for (Resolution name : names) {
      if (added.stream()
          .noneMatch(other -> other.toponym().span().overlaps(name.toponym().span()))) {
        left.add(name);
      }
    }
    return left;
  }

  /** The "Al" of "Al-Nour" is no place, whatever it abbreviates, nor is a kind of quarter. */
  private Reviewer.Review withoutFalse(Reviewer.Review names, Tokens tokens) {
    List<Resolution> kept = new ArrayList<>(names.kept());
    List<Resolution> dropped = new ArrayList<>(names.dropped());
    kept.removeIf(name -> isNoName(name.toponym(), tokens) || isRiver(name, tokens));
    dropped.removeIf(name -> isNoName(name.toponym(), tokens) || isRiver(name, tokens));
    return new Reviewer.Review(kept, dropped);
  }

  private boolean isNoName(Toponym name, Tokens tokens) {
    return isArticle(name, tokens) || opensQuarter(name, tokens);
  }

  /** The "Niger" of "the Niger river" is no country. */
  private boolean isRiver(Resolution name, Tokens tokens) {
    int end = name.toponym().endToken();
    return name.place().filter(Place::isCountry).isPresent()
        && end < tokens.size()
        && tokens.gapIs(end - 1, ' ')
        && words.isLine(tokens, end);
  }

  /** The "Colonia" of "Colonia El Sauce" is no Cologne. */
  private boolean opensQuarter(Toponym name, Tokens tokens) {
    int end = name.endToken();
    return end - name.firstToken() == 1
        && words.isQuarter(tokens, name.firstToken())
        && end < tokens.size()
        && tokens.gapIs(end - 1, ' ')
        && tokens.isCapitalised(end);
  }

  private boolean isArticle(Toponym name, Tokens tokens) {
    int end = name.endToken();
    return name.text().length() <= longestArticle
        && end < tokens.size()
        && tokens.gapIs(end - 1, '-')
        && tokens.isCapitalised(end);
  }

  /** "Port of Spain" where recognition took Spain alone. */
  private List<Resolution> longer(List<Resolution> names, Tokens tokens) {
    List<Resolution> longer = new ArrayList<>();
    for (Resolution name : names) {
      int first = name.toponym().firstToken() - 2;
      int end = name.toponym().endToken();
      if (first >= 0 && words.isOf(tokens, first + 1) && tokens.isCapitalised(first)) {
        for (PlaceName known : gazetteer.lookUp(tokens.span(first, end - 1).of(tokens.text()))) {
          Place place = gazetteer.place(known.place());
          if (place.isPopulatedPlace()
              && longer.stream().noneMatch(r -> r.toponym().endToken() == end)) {
            longer.add(said.meant(tokens, first, end, place));
          }
        }
      }
    }
    return longer;
  }
}
