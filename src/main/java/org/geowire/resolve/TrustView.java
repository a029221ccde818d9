package org.geowire.resolve;

import java.util.Arrays;
import java.util.List;
import org.geowire.article.Document;
import org.geowire.model.TreeModel;
import org.geowire.text.Tokens;
import org.geowire.toponym.Clues;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/** All toponyms of a document as numbers, from which trees tell how far to trust their places. */
final class TrustView {

  /** The numbers beside the clues of recognition. */
  private static final int OWN = 30;

  /** How many numbers a toponym has. */
  static final int SIZE = OWN + Clues.SIZE;

  private final Document document;
  private final ReviewView view;
  private final List<Finding> all;

  TrustView(Document document, ReviewView view, List<Finding> all) {
    this.document = document;
    this.view = view;
    this.all = all;
  }

  /** The numbers of one toponym; those of its place are unknown where it has none. */
  float[] of(int index) {
    float[] numbers = new float[SIZE];
    Arrays.fill(numbers, 0, OWN, TreeModel.UNKNOWN);
    Toponym toponym = all.get(index).toponym();
    Answer answer = all.get(index).answer();
    numbers[0] = (float) answer.probability();
    numbers[1] = (float) answer.none();
    numbers[2] = (float) view.odds(index);
    numbers[3] = kind(toponym.kind());
    numbers[4] = all.size();
    numbers[5] = document.tokens().size();
    twins(index, numbers);
    sides(toponym, numbers);
    if (!answer.best().isEmpty()) {
      place(answer.best().get(0), answer, toponym, numbers);
      surroundings(index, answer.best().get(0), numbers);
    }
    toponym.clues().copyTo(numbers, OWN);
    return numbers;
  }

  private static int kind(ToponymKind kind) {
    return switch (kind) {
      case PLACE -> 0;
      case DEMONYM -> 1;
      case ADJECTIVE -> 2;
    };
  }

  private void twins(int index, float[] numbers) {
    ReviewView.Twins twins = view.twins(index);
    numbers[6] = (float) twins.best();
    numbers[7] = twins.count() == 0 ? TreeModel.UNKNOWN : (float) (twins.sum() / twins.count());
  }

  private void sides(Toponym toponym, float[] numbers) {
    Tokens tokens = document.tokens();
    int left = toponym.firstToken() - 1;
    int right = toponym.endToken();
    boolean before = left >= 0 && tokens.gapHas(left, ',');
    boolean behind = right < tokens.size() && tokens.gapHas(right - 1, ',');
    numbers[8] = (before ? 1 : 0) + (behind ? 2 : 0);
    int run = 0;
    for (int i = right; i < tokens.size() && tokens.isCapitalised(i); i++) {
      if (!tokens.gapIs(i - 1, ' ')) {
        break;
      }
      run++;
    }
    numbers[9] = run;
  }

  private static void place(Option option, Answer answer, Toponym toponym, float[] numbers) {
    Standing standing = answer.standing();
    numbers[10] = (float) standing.own();
    numbers[11] = (float) standing.first();
    numbers[12] = (float) standing.rival();
    numbers[13] = (float) standing.rivalPopulation();
    numbers[14] = (float) standing.rivalKm();
    numbers[15] = standing.larger();
    numbers[16] = (float) standing.prior();
    numbers[17] = (float) standing.homeKm();
    numbers[18] = ReviewView.kind(option);
    numbers[19] = OwnWeigher.kind(option.nameKind());
    numbers[20] = (float) option.logPopulation();
    numbers[21] = answer.namesakes();
    numbers[22] = toponym.text().equalsIgnoreCase(option.place().name()) ? 1 : 0;
    numbers[23] = answer.chosen() ? 1 : 0;
  }

  private void surroundings(int index, Option option, float[] numbers) {
    ReviewView.Company company = view.company(index);
    numbers[24] = (float) company.country();
    numbers[25] = (float) company.admin1();
    numbers[26] = (float) company.close();
    numbers[27] = (float) company.nearestKm();
    numbers[28] = view.holders(index, option);
    numbers[29] = numbers[2] + (float) Math.log(Math.max(1e-3, numbers[0]));
  }
}
