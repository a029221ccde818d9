package org.geowire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.geowire.Staged.Done;
import org.geowire.Staged.Stage;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.EventExtractor;
import org.geowire.event.EventMention;
import org.geowire.event.Scope;
import org.geowire.event.relevance.Relevance;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.incident.Incident;
import org.geowire.incident.IncidentLocator;
import org.geowire.incident.JoinRules;
import org.geowire.incident.trust.IncidentTrust;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.TreeModel;
import org.geowire.model.WeightTable;
import org.geowire.resolve.CoordinatePlaces;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Resolver;
import org.geowire.resolve.Reviewer;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymRecognizer;

/**
 * The way of an article through all stages.
 *
 * <p>Pure: the same article gives the same result, on any thread.
 */
public final class Geowire {

  private final Gazetteer gazetteer;
  private final Settings settings;
  private final LanguagePack pack;
  private final ToponymRecognizer recognizer;
  private final Resolver resolver;
  private final Reviewer reviewer;
  private final CoordinatePlaces coordinates;
  private final EventExtractor extractor;
  private final IncidentLocator locator;
  private final Optional<Relevance> relevance;
  private final Optional<IncidentTrust> incidentTrust;
  private final JoinRules joining;

  /**
   * What decides about toponyms and events.
   *
   * @param toponyms tells what is one
   * @param places tells which place it means
   * @param review tells what is a toponym when the places of all are known
   * @param trust tells how likely its place is right
   * @param relevance tells which events the profile asks for; none for that of Geowire
   * @param sites tells which names are the sites of an event
   * @param incidents tells how sure an incident of news is; where none, all stay as they are
   */
  public record Models(
      LinearModel toponyms,
      LinearModel places,
      LinearModel review,
      TreeModel trust,
      LinearModel sites,
      Optional<LinearModel> relevance,
      Optional<LinearModel> incidents) {

    /** Those that Geowire comes with. */
    public static Models standard() {
      return Words.MODELS;
    }

    /** The same without a model of incidents, as it is learnt from them. */
    public Models withoutIncidents() {
      return new Models(toponyms, places, review, trust, sites, relevance, Optional.empty());
    }
  }

  public Geowire(Gazetteer gazetteer, Settings settings) {
    this(gazetteer, settings, Models.standard());
  }

  /** With models of one's own. */
  public Geowire(Gazetteer gazetteer, Settings settings, Models models) {
    this.gazetteer = gazetteer;
    this.settings = settings;
    pack = Words.PACK;
    recognizer = new ToponymRecognizer(gazetteer, pack, models.toponyms());
    resolver =
        new Resolver(
            gazetteer,
            pack,
            models.places(),
            new Resolver.Options(settings.countries(), settings.candidates(), settings.evidence()));
    reviewer = new Reviewer(resolver, models.review(), models.trust());
    coordinates = new CoordinatePlaces(gazetteer);
    extractor = extractor(settings.profile());
    joining = joining(settings.profile());
    locator = new IncidentLocator(gazetteer, pack, settings.placement(), models.sites(), joining);
    relevance = relevance(settings.profile(), models);
    incidentTrust = incidentTrust(settings.profile(), models);
  }

  private static EventExtractor extractor(Profile profile) {
    return switch (profile) {
      case DEFAULT -> Words.EVENTS;
      case MUC4 ->
          new EventExtractor(Words.PACK, Scope.of(WeightTable.load("/model/profile-muc4.tsv")));
    };
  }

  private static JoinRules joining(Profile profile) {
    return switch (profile) {
      case DEFAULT -> JoinRules.standard();
      case MUC4 -> JoinRules.of(WeightTable.load("/model/profile-muc4.tsv"));
    };
  }

  private static Optional<Relevance> relevance(Profile profile, Models models) {
    return switch (profile) {
      case DEFAULT -> Optional.empty();
      case MUC4 ->
          Optional.of(
              new Relevance(
                  models.relevance().orElseGet(() -> LinearModel.load("/model/relevance.bin")),
                  WeightTable.load("/model/profile-muc4.tsv"),
                  Words.PACK));
    };
  }

  private static Optional<IncidentTrust> incidentTrust(Profile profile, Models models) {
    return switch (profile) {
      case DEFAULT ->
          models
              .incidents()
              .map(model -> new IncidentTrust(model, WeightTable.load("/model/story-weights.tsv")));
      case MUC4 -> Optional.empty();
    };
  }

  /** Reads what all runs have in common; whoever needs it meanwhile waits for it. */
  public static void prepare() {
    Words.PACK.phrases("word-classes");
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The incidents of an article, as {@link #incidentStages} finds them. */
  public GeowireResult incidents(Article article) {
    return incidentStages(article).result();
  }

  /**
   * The way to the incidents of an article, which a batch lets many articles go together.
   *
   * <p>Toponyms are looked for only where the text reports an event that the settings keep, since
   * most articles report none; ask {@link #everything} for those of any article.
   */
  public Staged<GeowireResult> incidentStages(Article article) {
    Document document = document(article);
    return (Stage<GeowireResult>)
        () -> {
          List<EventMention> mentions = mentions(document);
          return isAnyKept(mentions)
              ? located(document, mentions)
              : new Done<>(GeowireResult.withoutIncidents(document, List.of(), mentions));
        };
  }

  private boolean isAnyKept(List<EventMention> mentions) {
    for (EventMention mention : mentions) {
      if (settings.factuality().contains(mention.factuality())) {
        return true;
      }
    }
    return false;
  }

  /** Everything: toponyms, event mentions and incidents. */
  public GeowireResult everything(Article article) {
    Document document = document(article);
    return located(document, mentions(document)).result();
  }

  private List<EventMention> mentions(Document document) {
    List<EventMention> all = extractor.extract(document);
    return relevance.map(r -> r.relevant(document, all)).orElse(all);
  }

  private Staged<GeowireResult> located(Document document, List<EventMention> mentions) {
    return resolved(document, names -> located(document, mentions, names));
  }

  private GeowireResult located(
      Document document, List<EventMention> mentions, Reviewer.Review names) {
    List<Incident> all = locator.locate(document, mentions, names);
    Optional<IncidentTrust> judge = isNote(mentions) ? Optional.empty() : incidentTrust;
    List<Incident> judged = judge.map(j -> j.judged(document, all)).orElse(all);
    Predicate<Incident> likely = likely(judge, judged);
    List<Incident> kept = new ArrayList<>();
    List<Incident> unlikely = new ArrayList<>();
    for (Incident incident : relevant(judged)) {
      if (isKept(incident)) {
        (likely.test(incident) ? kept : unlikely).add(incident);
      }
    }
    return new GeowireResult(document, names.kept(), mentions, kept, unlikely);
  }

  /** What the settings ask for; where they do not say, what the judge thinks worth a row. */
  private Predicate<Incident> likely(Optional<IncidentTrust> judge, List<Incident> judged) {
    if (settings.minConfidence().isPresent()) {
      double least = settings.minConfidence().getAsDouble();
      return incident -> incident.confidence() >= least;
    }
    return incident -> judge.isEmpty() || judge.get().isLikely(incident, judged);
  }

  /** A coder's note was written down because it tells an event: that is not asked again. */
  private static boolean isNote(List<EventMention> mentions) {
    return !mentions.isEmpty() && mentions.get(0).story().isWhole();
  }

  private List<Incident> relevant(List<Incident> incidents) {
    if (relevance.isEmpty()) {
      return incidents;
    }
    Relevance rules = relevance.get();
    return incidents.stream()
        .filter(incident -> rules.isSure(incident.confidence()))
        .filter(incident -> joining.asksFor(incident.site()))
        .map(incident -> incident.withEvent(rules.dated(incident.event())))
        .toList();
  }

  /** Toponyms alone, those that box and confidence of the settings keep. */
  public GeowireResult toponyms(Article article) {
    return toponymStages(article).result();
  }

  /** The way to the toponyms of an article, as {@link #toponyms} gives them. */
  public Staged<GeowireResult> toponymStages(Article article) {
    Document document = document(article);
    return resolved(
        document,
        names -> {
          List<Resolution> kept = names.kept().stream().filter(this::isKept).toList();
          return GeowireResult.withoutIncidents(document, kept, List.of());
        });
  }

  /**
   * The places of names that somebody else found in an article, all of them.
   *
   * @param names finds them in the document
   */
  public GeowireResult resolution(Article article, Function<Document, List<Toponym>> names) {
    Document document = document(article);
    List<Resolution> resolved = resolver.resolve(document, names.apply(document));
    return GeowireResult.withoutIncidents(document, resolved, List.of());
  }

  /** Recognises, resolves, and makes something of the names. */
  private <R> Staged<R> resolved(Document document, Function<Reviewer.Review, R> last) {
    return (Stage<R>)
        () -> {
          List<Toponym> found = recognizer.recognize(document);
          return (Stage<R>)
              () -> {
                Reviewer.Review names = reviewer.review(document, found);
                Reviewer.Review all = coordinates.added(document, names);
                return (Stage<R>) () -> new Done<>(last.apply(all));
              };
        };
  }

  private boolean isKept(Resolution toponym) {
    boolean sure =
        settings.minConfidence().isEmpty()
            || toponym.confidence() >= settings.minConfidence().getAsDouble();
    return sure
        && settings.bbox().stream()
            .allMatch(box -> toponym.place().filter(p -> box.contains(p.point())).isPresent());
  }

  private boolean isKept(Incident incident) {
    return settings.factuality().contains(incident.event().factuality())
        && incident.site().precision().geoPrecision() <= settings.minPrecision()
        && settings.bbox().stream()
            .allMatch(box -> incident.site().point().filter(box::contains).isPresent());
  }

  private Document document(Article article) {
    return Document.of(article.withDefaultDate(settings.date()), pack);
  }

  /** The words and models, which no setting changes: read once, when first needed. */
  private static final class Words {
    static final LanguagePack PACK = LanguagePack.of("en");
    static final Models MODELS =
        new Models(
            LinearModel.load("/model/toponym.bin"),
            LinearModel.load("/model/place.bin"),
            LinearModel.load("/model/review.bin"),
            TreeModel.load("/model/trust.bin"),
            LinearModel.load("/model/site.bin"),
            Optional.empty(),
            Optional.of(LinearModel.load("/model/incident.bin")));
    static final EventExtractor EVENTS = new EventExtractor(PACK);
  }
}
