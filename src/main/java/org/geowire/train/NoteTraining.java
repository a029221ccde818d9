package org.geowire.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.event.EventExtractor;
import org.geowire.event.note.NoteTyper;
import org.geowire.event.note.NoteView;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;

/**
 * Learns which type a coder's note has: a multinomial logistic regression over what the rules say
 * and the words.
 */
public final class NoteTraining {

  /** Found best by cross-validation on the notes: .5 to 10 were tried, with little between. */
  private static final double PENALTY = 1;

  private static final List<SubEventType> TYPES = List.of(SubEventType.values());

  private final LanguagePack pack;
  private final EventExtractor extractor;

  public NoteTraining(LanguagePack pack) {
    this.pack = pack;
    extractor = new EventExtractor(pack);
  }

  /** A note as the rules read it. */
  public record Read(CodedNote note, NoteView view) {}

  /** A note as the rules read it. */
  public Read read(CodedNote note) {
    return new Read(note, extractor.note(Document.of(Article.of(note.id(), note.text()), pack)));
  }

  /** Whether an answer names the type and the sub-type that a note was given. */
  public record Verdict(boolean type, boolean subType) {

    private static Verdict of(Optional<SubEventType> found, SubEventType right) {
      return new Verdict(
          found.isPresent() && found.get().type() == right.type(),
          found.isPresent() && found.get() == right);
    }
  }

  /** What the rules alone say of a note. */
  public Verdict byRules(Read read) {
    return Verdict.of(read.view().byRules(), read.note().type());
  }

  /** What a model says of a note that the rules take for one. */
  public Verdict byModel(Read read, LinearModel model) {
    boolean told = read.view().byRules().isPresent();
    return Verdict.of(
        told ? Optional.of(new NoteTyper(model).type(read.view())) : Optional.empty(),
        read.note().type());
  }

  /** The model that some notes teach. */
  public LinearModel learn(List<Read> notes) {
    List<List<Row>> rows = new ArrayList<>(notes.size());
    List<Softmax.Example> examples = new ArrayList<>(notes.size());
    for (Read read : notes) {
      List<Row> own = new ArrayList<>(TYPES.size());
      boolean[] right = new boolean[TYPES.size()];
      for (SubEventType type : TYPES) {
        Row row = new Row();
        read.view().type(type, row);
        own.add(row.trimmed());
        right[own.size() - 1] = type == read.note().type();
      }
      rows.add(own);
      examples.add(new Softmax.Example(own, right, 1));
    }
    Row.keepCommon(rows, ToponymTraining.LEAST_ARTICLES);
    return ToponymTraining.model(
        Softmax.train(examples, PENALTY, LinearModel.SIZE, ToponymTraining.ITERATIONS));
  }
}
