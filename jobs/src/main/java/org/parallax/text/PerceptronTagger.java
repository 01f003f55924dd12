package org.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Our own tagger: a structured perceptron, decoded greedily from left to right.
 *
 * <p>What depends on one word alone is added up once for each word and kept; what is left for each
 * place are some fifteen look-ups. All sums are of whole numbers, so the tags never depend on what
 * was tagged before. Not thread-safe; the model is shared.
 */
final class PerceptronTagger implements PartOfSpeechTagger {

  private static final String FILE = "/org/parallax/models/pos_en.bin";

  /** Bounds the memory of a long-lived task; refilled at once, with the same values. */
  private static final int MEMO_LIMIT = 30_000;

  /** The tag of an adjective inside a name in the treebank ("White House"): a name to us. */
  private static final String NAME_ADJECTIVE = "ADJ*";

  private static final String NAME = "PROPN";

  private final TaggerModel model;
  private final String[] tags;
  private final Map<String, Known> running = new HashMap<>();
  private final Map<String, Known> capitals = new HashMap<>();
  private final int[] pairs = new int[TaggerFeatures.PAIRS];
  private final int[] scores;

  /** A word's values and the sums of its features. */
  private record Known(TaggerFeatures.Word word, int[] own, int[][] neighbour) {}

  /** Loaded once for each JVM. */
  private static final class Shipped {
    static final TaggerModel MODEL = load();

    private static TaggerModel load() {
      try (InputStream in = PerceptronTagger.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(
              "The tagger's model " + FILE + " is not on the class path.");
        }
        return TaggerModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("The tagger's model " + FILE + " cannot be read.", e);
      }
    }
  }

  /** A tagger with the model that is shipped. */
  PerceptronTagger() {
    this(Shipped.MODEL);
  }

  /** A tagger with a model of one's own. */
  PerceptronTagger(TaggerModel model) {
    this.model = model;
    this.tags = model.tags().toArray(String[]::new);
    this.scores = new int[tags.length];
  }

  @Override
  public String[] tag(String[] words) {
    String[] found = treebankTags(words);
    for (int i = 0; i < found.length; i++) {
      if (NAME_ADJECTIVE.equals(found[i])) {
        found[i] = NAME;
      }
    }
    return found;
  }

  /** The tags as learnt, {@code ADJ*} for an adjective inside a name. */
  String[] treebankTags(String[] words) {
    boolean inCapitals = TaggerFeatures.isInCapitals(words);
    int n = words.length;
    Known[] known = new Known[n];
    TaggerFeatures.Word[] values = new TaggerFeatures.Word[n];
    for (int i = 0; i < n; i++) {
      known[i] = known(words[i], inCapitals);
      values[i] = known[i].word();
    }
    String[] found = new String[n];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < n; i++) {
      System.arraycopy(known[i].own(), 0, scores, 0, scores.length);
      for (int place = 0; place < TaggerFeatures.PLACES.length; place++) {
        int at = i + TaggerFeatures.PLACES[place];
        if (at >= 0 && at < n) {
          add(known[at].neighbour()[place]);
        }
      }
      int count = TaggerFeatures.pairs(values, i, before, beforeThat, pairs);
      for (int pair = 0; pair < count; pair++) {
        model.add(pairs[pair], scores);
      }
      beforeThat = before;
      before = best();
      found[i] = tags[before];
    }
    if (!inCapitals) {
      nameCapitals(words, found);
    }
    return found;
  }

  /** A capital inside running text makes a noun a name. */
  private static void nameCapitals(String[] words, String[] found) {
    if (!isRunningText(words)) {
      return;
    }
    for (int i = 1; i < words.length; i++) {
      boolean inside = Characters.isWord(words[i - 1]) || ",".equals(words[i - 1]);
      boolean capital = Character.isUpperCase(words[i].charAt(0)) && words[i].length() > 1;
      if (inside && capital && "NOUN".equals(found[i])) {
        found[i] = NAME;
      }
    }
  }

  /** A capital says something only where most words have none. */
  private static boolean isRunningText(String[] words) {
    int small = 0;
    int capital = 0;
    for (String word : words) {
      small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return small > capital;
  }

  private void add(int[] vector) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += vector[i];
    }
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private Known known(String word, boolean inCapitals) {
    Map<String, Known> memo = inCapitals ? capitals : running;
    Known known = memo.get(word);
    if (known == null) {
      if (memo.size() >= MEMO_LIMIT) {
        memo.clear();
      }
      TaggerFeatures.Word values = TaggerFeatures.word(word, inCapitals);
      int[][] neighbour = new int[TaggerFeatures.PLACES.length][];
      for (int i = 0; i < neighbour.length; i++) {
        neighbour[i] = sum(values.neighbour(i));
      }
      known = new Known(values, sum(values.own()), neighbour);
      memo.put(word, known);
    }
    return known;
  }

  private int[] sum(int[] keys) {
    int[] sum = new int[tags.length];
    for (int key : keys) {
      model.add(key, sum);
    }
    return sum;
  }
}
